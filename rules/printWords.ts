import type { Confidence, Text } from './logic/condition.ts'
import type { Question } from './questions.ts'
import type { Source } from './law/sources.ts'
import type { Standing, StreamId } from './law/variant.ts'

/** The languages of the rulebook. */
export type PrintLanguage = keyof Text

/** What the rulebook says around the law, in one language. */
export interface PrintWords {
  readonly title: string
  readonly printed: string
  readonly intro: readonly string[]
  readonly contents: string
  readonly reading: { readonly title: string; readonly points: readonly string[] }
  readonly order: { readonly title: string; readonly intro: string }
  readonly streams: { readonly title: string; readonly names: Readonly<Record<StreamId, string>> }
  readonly alternatives: { readonly title: string; readonly intro: string }
  readonly lines: { readonly title: string; readonly intro: string }
  readonly points: { readonly title: string; readonly intro: string }
  readonly bars: { readonly title: string; readonly intro: string }
  readonly contradictions: { readonly title: string; readonly intro: string }
  readonly overshadowed: {
    readonly title: string
    readonly intro: string
    line(variant: string, others: string): string
    sameAs(variant: string, other: string): string
  }
  readonly retired: {
    readonly title: string
    readonly intro: string
    readonly narrowed: string
    readonly nothing: string
    line(code: string, since: string, now: string): string
  }
  readonly agreements: {
    readonly title: string
    readonly inForce: string
    readonly notInForce: string
    line(name: string, short: string, date: string): string
    missing(name: string, checked: string): string
  }
  readonly lists: {
    readonly title: string
    readonly intro: string
    line(title: string, version: string | null, confidence: string): string
  }
  readonly sources: {
    readonly title: string
    readonly intro: string
    readonly kinds: Readonly<Record<Source['kind'], string>>
    line(kind: string, version: string, verified: string): string
  }
  readonly variant: {
    readonly code: string
    readonly noCode: string
    readonly agreement: string
    readonly duration: string
    readonly spouse: string
    readonly best: string
    readonly law: string
    readonly confidence: string
    readonly condition: string
    readonly points: string
    readonly unsettled: string
    readonly neverSuggested: string
    readonly all: string
    readonly any: string
    /** Between the ends of a range. */
    readonly to: string
  }
  readonly duration: {
    readonly noPermit: string
    readonly noFigure: string
    readonly contract: string
    readonly none: string
    readonly exceptional: string
    readonly discretion: string
    readonly unknown: string
    readonly noCap: string
    first(stay: string): string
    renewal(stay: string): string
    cap(stay: string): string
    stay(amount: number, unit: Unit): string
  }
  readonly spouse: {
    readonly none: string
    readonly general: string
    readonly otherwise: string
    treaty(code: string): string
    citizens(countries: string): string
    residents(countries: string): string
  }
  readonly standing: Readonly<Record<Standing, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly line: {
    readonly question: string
    readonly kinds: Readonly<Record<Question['kind'], string>>
    readonly fails: string
    readonly evidence: string
    readonly passes: string
    readonly anyAnswer: string
    readonly anchor: string
    /** Between a name and what is said of it. */
    readonly mark: string
    readonly confidence: string
    bounds(min: number, max: string): string
  }
  readonly answers: {
    readonly theUnion: string
    readonly others: string
    atMost(amount: number, unit: Unit): string
    atLeast(amount: number, unit: Unit): string
    between(from: number, to: number, unit: Unit): string
    exactly(amount: number, unit: Unit): string
    isOne(countries: string): string
    holds(countries: string): string
    holdsNone(countries: string): string
    holdsOnly(countries: string): string
    but(countries: string): string
    ticked(row: string): string
    notTicked(row: string): string
    readonly anyTicked: string
    readonly noneTicked: string
    list(name: string): string
    rows(prefix: string): string
  }
  readonly cite: {
    section(number: string): string
    part(name: string): string
    readonly whole: string
    verified(date: string): string
  }
}

export type Unit = 'months' | 'years' | 'days'

const enUnits: Readonly<Record<Unit, readonly [string, string]>> = {
  months: ['month', 'months'],
  years: ['year', 'years'],
  days: ['day', 'days'],
}
const enAmount = (amount: number, unit: Unit): string =>
  `${amount} ${enUnits[unit][amount === 1 ? 0 : 1]}`

const en: PrintWords = {
  title: 'Rulebook',
  printed:
    'Printed from the rules by `npm run rulebook`. Don’t edit it: change the rule, then print again.',
  intro: [
    'How this application reads the law, line by line, for people who read law. It is information, not advice: an officer decides.',
    'The law is the Act, the Regulations and the treaties. Instructions guide officers and are not law.',
  ],
  contents: 'Contents',
  reading: {
    title: 'How to read it',
    points: [
      '**Variant**: one way to a permit: one code, one condition. Variants belong to a stream.',
      '**Line** (L1, L2 …): one criterion. It reads one question. Only lines can rule a variant out.',
      '**Point** (P1, P2 …): it rules nobody out. It only makes a suggestion firmer.',
      '**Alternatives** (A1, A2 …): a choice between lines that several variants share, printed once.',
      '**Fails**, **wants evidence**, **passes**: what an answer does to the line. What wants evidence is met, but an officer will ask for proof or weigh it.',
      '**Not sure** is an answer to every question. It fails nothing. It leaves the line open, so that nothing stands better than “possible, evidence needed”. The same goes for “maybe” on a list to tick.',
      '**Sure answer needed**: while the answer is “not sure”, the variant is not suggested at all. The same goes for “not sure” about a whole list to tick.',
      'Answers are given by their values (`like this`), countries by their ISO 3166 alpha-3 codes. Parts of a page are named in English, the language in which the pages were read.',
      '**Confidence** is about our reading of the line: *high*, read in the law or on the official page; *medium*, one source, or a gap between two; *low*, weak.',
    ],
  },
  order: {
    title: 'Order of preference',
    intro:
      'The suggestion is the first variant in this order that the answers meet; failing that, the first that only a “not sure” leaves open. The order is practice, not law.',
  },
  streams: {
    title: 'Streams and variants',
    names: {
      intra_company_transferee: 'Intra-company transferee',
      trade_agreement_professional: 'Professional under a trade agreement',
      significant_benefit: 'Significant benefit',
      trader_investor: 'Trader or investor under an agreement',
      business_owner: 'Business owner',
      francophone_mobility: 'Francophone mobility',
      reciprocal_exchange: 'Reciprocal exchange',
      charitable_religious: 'Charitable or religious work',
      other_imp: 'Other routes of the program',
      no_permit: 'No permit needed',
      lmia_route: 'LMIA route',
      insufficient_information: 'Not enough is known',
    },
  },
  alternatives: {
    title: 'Alternatives that variants share',
    intro: 'One of the listed parts is enough.',
  },
  lines: {
    title: 'Lines',
    intro: 'In the order in which the variants above first use them.',
  },
  points: {
    title: 'Points',
    intro: 'Nobody is ruled out by a point.',
  },
  bars: {
    title: 'What stops any permit',
    intro:
      'Outside the order of preference. Asking is optional. What fails here needs a professional; the suggestion is still given below it.',
  },
  contradictions: {
    title: 'Answers that can’t both be so',
    intro: 'Both answers are shown, and the person chooses which one to change.',
  },
  overshadowed: {
    title: 'Never suggested',
    intro:
      'These variants are law, and are listed. They are never the suggestion, because another one asks no more and comes first.',
    line: (variant, others) => `${variant}: ${others} comes first.`,
    sameAs: (variant, other) => `${variant}: the same permit as ${other}, under another heading.`,
  },
  retired: {
    title: 'Old codes',
    intro: 'Recognised and translated, never suggested.',
    narrowed: 'Still given, but once they stood for more, or for something else:',
    nothing: 'nothing took its place',
    line: (code, since, now) => `**${code}**, until ${since}. Now: ${now}.`,
  },
  agreements: {
    title: 'Agreements',
    inForce: 'In force:',
    notInForce: 'Not in force when last checked:',
    line: (name, short, date) => `${name} (${short}), since ${date}.`,
    missing: (name, checked) => `${name} (checked ${checked}).`,
  },
  lists: {
    title: 'Occupation lists',
    intro:
      'The rows of the lists stand in `rules/professions`. French titles marked “working” there are our translation. What the confidence is about: our reading of the text.',
    line: (title, version, confidence) =>
      `${title} (${version === null ? 'not read in the treaty itself' : `version ${version}`}; confidence ${confidence})`,
  },
  sources: {
    title: 'Sources',
    intro:
      '“Version” is the date of the text itself, “verified” the day of the copy that was read.',
    kinds: { law: 'law', instructions: 'instructions to officers', treaty: 'treaty' },
    line: (kind, version, verified) => `${kind}; version ${version}; verified ${verified}.`,
  },
  variant: {
    code: 'Code:',
    noCode: 'none',
    agreement: 'Agreement:',
    duration: 'Duration:',
    spouse: 'Spouse or partner:',
    best: 'Best standing:',
    law: 'Law:',
    confidence: 'Confidence:',
    condition: 'Condition, all of:',
    points: 'Points:',
    unsettled: 'Unsettled:',
    neverSuggested: 'Never suggested:',
    all: 'all of:',
    to: 'to',
    any: 'one of:',
  },
  duration: {
    noPermit: 'There is no permit.',
    noFigure: 'No fixed figure.',
    contract: ', or the length of the contract if that is shorter',
    none: 'No renewal.',
    exceptional: 'Renewed in exceptional cases only.',
    discretion: 'An officer decides on a renewal.',
    unknown: 'The page gives no figure for a renewal.',
    noCap: 'No fixed limit in all.',
    first: (stay) => `At first up to ${stay}`,
    renewal: (stay) => `Renewed for up to ${stay} at a time.`,
    cap: (stay) => `At most ${stay} in all.`,
    stay: enAmount,
  },
  spouse: {
    none: 'No permit.',
    general: 'The general rule (C41).',
    otherwise: 'Otherwise the general rule (C41).',
    treaty: (code) => `The agreement’s own permit (${code})`,
    citizens: (countries) => `for citizens of ${countries}`,
    residents: (countries) => `for permanent residents of ${countries}`,
  },
  standing: {
    not_this_stream: 'not this stream',
    open: 'open',
    possible: 'possible',
    possible_needs_evidence: 'possible, evidence needed',
    officer_judgement: 'an officer’s judgement',
    no_permit_may_be_needed: 'no permit may be needed',
    lmia_route: 'LMIA route',
  },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  line: {
    question: 'Reads',
    kinds: {
      choice: 'one answer',
      ticks: 'a list to tick',
      amount: 'a whole number',
      countries: 'any number of countries',
      country: 'one country',
      row: 'a row of an occupation list',
    },
    fails: 'Fails:',
    evidence: 'Wants evidence:',
    passes: 'Passes:',
    anyAnswer: 'any answer; it only has to be given',
    mark: ':',
    anchor: 'Sure answer needed.',
    confidence: 'Confidence:',
    bounds: (min, max) => `${min} to ${max}`,
  },
  answers: {
    theUnion: 'the 27 members of the European Union',
    others: 'anything else',
    atMost: (amount, unit) => `${enAmount(amount, unit)} or less`,
    atLeast: (amount, unit) => `${enAmount(amount, unit)} or more`,
    between: (from, to, unit) => `${from} to ${enAmount(to, unit)}`,
    exactly: enAmount,
    isOne: (countries) => `one of ${countries}`,
    holds: (countries) => `at least one of ${countries}`,
    holdsNone: (countries) => `none of ${countries}`,
    holdsOnly: (countries) => `only ${countries}`,
    but: (countries) => `any country but ${countries}`,
    ticked: (row) => `${row} ticked`,
    notTicked: (row) => `${row} not ticked`,
    anyTicked: 'anything ticked',
    noneTicked: 'nothing ticked',
    list: (name) => `any row of the list ${name}`,
    rows: (prefix) => `any row ${prefix}`,
  },
  cite: {
    section: (number) => `section ${number}`,
    part: (name) => `part “${name}”`,
    whole: 'whole page',
    verified: (date) => `verified ${date}`,
  },
}

const frUnits: Readonly<Record<Unit, readonly [string, string]>> = {
  months: ['mois', 'mois'],
  years: ['an', 'ans'],
  days: ['jour', 'jours'],
}
const frAmount = (amount: number, unit: Unit): string =>
  `${amount} ${frUnits[unit][amount < 2 ? 0 : 1]}`

const fr: PrintWords = {
  title: 'Recueil des règles',
  printed:
    'Imprimé à partir des règles par `npm run rulebook`. Ne le modifiez pas : changez la règle, puis imprimez de nouveau.',
  intro: [
    'Comment cette application lit le droit, ligne par ligne, pour qui lit le droit. C’est de l’information, pas un avis : un agent décide.',
    'Le droit, ce sont la Loi, le Règlement et les traités. Les instructions guident les agents et ne sont pas du droit.',
  ],
  contents: 'Table des matières',
  reading: {
    title: 'Comment le lire',
    points: [
      '**Variante** : une façon d’obtenir un permis : un code, une condition. Les variantes appartiennent à un volet.',
      '**Ligne** (L1, L2 …) : un critère. Elle lit une seule question. Seules les lignes peuvent écarter une variante.',
      '**Point** (P1, P2 …) : il n’écarte personne. Il rend seulement une suggestion plus solide.',
      '**Choix** (A1, A2 …) : un choix entre des lignes que plusieurs variantes partagent, imprimé une fois.',
      '**Échoue**, **à prouver**, **réussit** : ce qu’une réponse fait à la ligne. Ce qui est à prouver est rempli, mais un agent demandera une preuve ou l’appréciera.',
      '« **Je ne sais pas** » répond à toute question. Rien n’échoue ainsi. La ligne reste ouverte, et rien ne va au-delà de « possible, preuve nécessaire ». Il en va de même de « peut-être » dans une liste à cocher.',
      '**Réponse sûre nécessaire** : tant que la réponse est « je ne sais pas », la variante n’est pas suggérée. Il en va de même d’un « je ne sais pas » sur toute une liste à cocher.',
      'Les réponses sont données par leur valeur (`comme ceci`), les pays par leur code ISO 3166 alpha-3. Les parties d’une page sont nommées en anglais, la langue dans laquelle les pages ont été lues.',
      'La **confiance** porte sur notre lecture de la ligne : *élevée*, lue dans la loi ou sur la page officielle; *moyenne*, une seule source, ou un écart entre deux; *faible*, peu d’appui.',
    ],
  },
  order: {
    title: 'Ordre de préférence',
    intro:
      'La suggestion est la première variante, dans cet ordre, que les réponses remplissent; à défaut, la première que seul un « je ne sais pas » laisse ouverte. L’ordre relève de la pratique, pas du droit.',
  },
  streams: {
    title: 'Volets et variantes',
    names: {
      intra_company_transferee: 'Personne mutée à l’intérieur d’une société',
      trade_agreement_professional: 'Professionnel visé par un accord commercial',
      significant_benefit: 'Avantage important',
      trader_investor: 'Négociant ou investisseur visé par un accord',
      business_owner: 'Propriétaire d’entreprise',
      francophone_mobility: 'Mobilité francophone',
      reciprocal_exchange: 'Échange réciproque',
      charitable_religious: 'Travail d’ordre charitable ou religieux',
      other_imp: 'Autres voies du programme',
      no_permit: 'Aucun permis nécessaire',
      lmia_route: 'Voie de l’EIMT',
      insufficient_information: 'Informations insuffisantes',
    },
  },
  alternatives: {
    title: 'Choix que des variantes partagent',
    intro: 'Une seule des parties énumérées suffit.',
  },
  lines: {
    title: 'Lignes',
    intro: 'Dans l’ordre où les variantes ci-dessus les utilisent pour la première fois.',
  },
  points: {
    title: 'Points',
    intro: 'Aucun point n’écarte personne.',
  },
  bars: {
    title: 'Ce qui empêche tout permis',
    intro:
      'En dehors de l’ordre de préférence. Ces questions sont facultatives. Ce qui échoue ici demande l’aide d’un professionnel; la suggestion est tout de même donnée dessous.',
  },
  contradictions: {
    title: 'Réponses qui s’excluent',
    intro: 'Les deux réponses sont montrées, et la personne choisit celle à changer.',
  },
  overshadowed: {
    title: 'Jamais suggérées',
    intro:
      'Ces variantes font partie du droit et sont énumérées. Elles ne sont jamais la suggestion, car une autre n’exige pas davantage et passe avant.',
    line: (variant, others) => `${variant} : ${others} passe avant.`,
    sameAs: (variant, other) => `${variant} : le même permis que ${other}, sous un autre titre.`,
  },
  retired: {
    title: 'Anciens codes',
    intro: 'Reconnus et traduits, jamais suggérés.',
    narrowed: 'Encore attribués, mais autrefois plus larges, ou pour autre chose :',
    nothing: 'rien ne l’a remplacé',
    line: (code, since, now) => `**${code}**, jusqu’au ${since}. Maintenant : ${now}.`,
  },
  agreements: {
    title: 'Accords',
    inForce: 'En vigueur :',
    notInForce: 'Pas en vigueur à la dernière vérification :',
    line: (name, short, date) => `${name} (${short}), depuis le ${date}.`,
    missing: (name, checked) => `${name} (vérifié le ${checked}).`,
  },
  lists: {
    title: 'Listes de professions',
    intro:
      'Les lignes des listes se trouvent dans `rules/professions`. Les titres français marqués « working » y sont notre traduction. La confiance porte sur notre lecture du texte.',
    line: (title, version, confidence) =>
      `${title} (${version === null ? 'non lu dans le traité lui-même' : `version de ${version}`}; confiance ${confidence})`,
  },
  sources: {
    title: 'Sources',
    intro:
      '« Version » est la date du texte lui-même, « vérifié » le jour de la copie qui a été lue.',
    kinds: { law: 'loi', instructions: 'instructions aux agents', treaty: 'traité' },
    line: (kind, version, verified) => `${kind}; version du ${version}; vérifié le ${verified}.`,
  },
  variant: {
    code: 'Code :',
    noCode: 'aucun',
    agreement: 'Accord :',
    duration: 'Durée :',
    spouse: 'Époux ou conjoint de fait :',
    best: 'Meilleur résultat :',
    law: 'Droit :',
    confidence: 'Confiance :',
    condition: 'Condition, toutes ces parties :',
    points: 'Points :',
    unsettled: 'Non établi :',
    neverSuggested: 'Jamais suggérée :',
    all: 'toutes ces parties :',
    to: 'à',
    any: 'une de ces parties :',
  },
  duration: {
    noPermit: 'Il n’y a pas de permis.',
    noFigure: 'Pas de durée fixe.',
    contract: ', ou la durée du contrat si elle est plus courte',
    none: 'Pas de renouvellement.',
    exceptional: 'Renouvelé seulement dans des cas exceptionnels.',
    discretion: 'Un agent décide d’un renouvellement.',
    unknown: 'La page ne donne pas de durée de renouvellement.',
    noCap: 'Pas de limite fixe au total.',
    first: (stay) => `D’abord jusqu’à ${stay}`,
    renewal: (stay) => `Renouvelé pour ${stay} au plus à la fois.`,
    cap: (stay) => `Au plus ${stay} au total.`,
    stay: frAmount,
  },
  spouse: {
    none: 'Pas de permis.',
    general: 'La règle générale (C41).',
    otherwise: 'Sinon, la règle générale (C41).',
    treaty: (code) => `Le permis propre à l’accord (${code})`,
    citizens: (countries) => `pour les citoyens de ${countries}`,
    residents: (countries) => `pour les résidents permanents de ${countries}`,
  },
  standing: {
    not_this_stream: 'pas ce volet',
    open: 'ouvert',
    possible: 'possible',
    possible_needs_evidence: 'possible, preuve nécessaire',
    officer_judgement: 'au jugement d’un agent',
    no_permit_may_be_needed: 'peut-être sans permis',
    lmia_route: 'voie de l’EIMT',
  },
  confidence: { high: 'élevée', medium: 'moyenne', low: 'faible' },
  line: {
    question: 'Lit',
    kinds: {
      choice: 'une réponse',
      ticks: 'une liste à cocher',
      amount: 'un nombre entier',
      countries: 'un nombre quelconque de pays',
      country: 'un pays',
      row: 'une ligne d’une liste de professions',
    },
    fails: 'Échoue :',
    evidence: 'À prouver :',
    passes: 'Réussit :',
    anyAnswer: 'toute réponse; il suffit d’en donner une',
    mark: ' :',
    anchor: 'Réponse sûre nécessaire.',
    confidence: 'Confiance :',
    bounds: (min, max) => `de ${min} à ${max}`,
  },
  answers: {
    theUnion: 'les 27 membres de l’Union européenne',
    others: 'tout le reste',
    atMost: (amount, unit) => `${frAmount(amount, unit)} ou moins`,
    atLeast: (amount, unit) => `${frAmount(amount, unit)} ou plus`,
    between: (from, to, unit) => `de ${from} à ${frAmount(to, unit)}`,
    exactly: frAmount,
    isOne: (countries) => `un parmi ${countries}`,
    holds: (countries) => `au moins un parmi ${countries}`,
    holdsNone: (countries) => `aucun parmi ${countries}`,
    holdsOnly: (countries) => `seulement ${countries}`,
    but: (countries) => `tout pays sauf ${countries}`,
    ticked: (row) => `${row} coché`,
    notTicked: (row) => `${row} non coché`,
    anyTicked: 'une case cochée au moins',
    noneTicked: 'rien de coché',
    list: (name) => `toute ligne de la liste ${name}`,
    rows: (prefix) => `toute ligne ${prefix}`,
  },
  cite: {
    section: (number) => `article ${number}`,
    part: (name) => `partie « ${name} »`,
    whole: 'page entière',
    verified: (date) => `vérifié le ${date}`,
  },
}

/** The words of each language. */
export const printWords: Readonly<Record<PrintLanguage, PrintWords>> = { en, fr }
