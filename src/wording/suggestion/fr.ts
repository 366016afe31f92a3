import type { SuggestionWording } from './index.ts'

/**
 * La suggestion et l’état des volets en français. Vingt mots par phrase au plus. Une espace insécable précède le
 * deux-points et le signe de dollar, et borde les guillemets.
 */
export const fr: SuggestionWording = {
  newTab: 's’ouvre dans un nouvel onglet',
  colon: ' :',

  stream: {
    intra_company_transferee: 'Personne mutée à l’intérieur d’une société',
    trade_agreement_professional: 'Professionnel visé par un accord commercial',
    significant_benefit: 'Avantage important',
    trader_investor: 'Négociant ou investisseur',
    business_owner: 'Propriétaire d’entreprise',
    francophone_mobility: 'Mobilité francophone',
    reciprocal_exchange: 'Échange réciproque',
    charitable_religious: 'Travail d’ordre charitable ou religieux',
    beside: 'Les autres voies du programme',
    other_imp: 'Une autre voie du programme',
    no_permit: 'Travail sans permis',
    lmia_route: 'Voie de l’EIMT',
    insufficient_information: 'Pas encore assez d’éléments',
  },

  kicker: {
    suggested: 'Volet suggéré',
    beside: 'Voie suggérée, à côté des 3 volets principaux',
    before: 'Avant tout volet',
    onAnswers: 'D’après ces réponses',
  },

  headline: {
    no_permit: 'Vous n’avez peut-être pas besoin de permis',
    lmia_route: 'Aucun volet du programme ne convient encore',
    insufficient_information: 'Il manque encore des éléments',
  },

  standing: {
    not_this_stream: 'Pas ce volet, d’après ces réponses',
    open: 'Ouvert : il manque des réponses',
    possible: 'Semble possible',
    possible_needs_evidence: 'Semble possible, à prouver',
    officer_judgement: 'Un agent en jugera',
    no_permit_may_be_needed: 'Un permis n’est peut-être pas nécessaire',
    lmia_route: 'Voie de l’EIMT',
  },

  meaning: {
    not_this_stream: 'D’après vos réponses, un critère n’est pas rempli.',
    open: 'Des réponses manquent ou restent à trouver.',
    possible: 'Chaque critère semble rempli. Un agent décide tout de même.',
    possible_needs_evidence: 'Les critères semblent remplis, mais un agent voudra des preuves.',
    officer_judgement: 'Aucune réponse ne peut trancher ici. Un agent pèse l’ensemble du dossier.',
    no_permit_may_be_needed:
      'Le travail vous est peut-être ouvert sans permis, dans certaines limites.',
    lmia_route: 'L’employeur peut demander une étude d’impact sur le marché du travail (EIMT).',
    proof: { one: '{n} critère est à prouver.', other: '{n} critères sont à prouver.' },
    unsure: {
      one: '{n} réponse est « Je ne sais pas ».',
      other: '{n} réponses sont « Je ne sais pas ».',
    },
  },

  code: {
    name: 'Code',
    means:
      'Il dit pourquoi ce travail ne demande pas d’étude d’impact sur le marché du travail (EIMT). L’employeur l’indique dans l’offre.',
    copy: 'Copier',
    copied: 'Copié',
    failed: 'La copie a échoué. Sélectionnez-le plutôt.',
  },

  toCandidate:
    'Dans les phrases tirées des règles, « vous » et « votre » désignent la personne candidate. « Vos réponses » sont celles données ici.',

  toNext: 'Que faire maintenant',
  toSender: 'Renvoyer ce résultat',

  bars: {
    title: 'Demandez de l’aide avant votre demande',
    lead: 'Un point que vous avez indiqué peut empêcher tout permis, quel que soit le volet. Il existe des exceptions.',
    help: 'Ces personnes peuvent vous conseiller contre paiement, en toute confidentialité :',
    lawyer: 'un avocat ou une avocate, membre d’un barreau provincial ou territorial',
    notary: 'un ou une notaire au Québec (Chambre des notaires)',
    consultant: 'un membre du Collège des consultants en immigration et en citoyenneté',
    still: 'La suggestion ci-dessous montre tout de même où se placerait votre travail.',
  },

  facts: {
    title: 'Trois repères',
    howLong: 'Combien de temps',
    partner: 'Époux ou conjoint de fait',
    outlook: {
      treaty: 'Un permis de travail semble possible',
      general: 'Un permis de travail semble possible',
      listedJobs: 'Seulement pour les emplois d’une liste',
      level: 'Pas à ce niveau d’emploi',
      tooShort: 'Pas avec ce permis',
      unknownLevel: 'Selon le niveau de votre emploi',
      unknownNationality: 'Selon votre citoyenneté',
      apart: 'Selon une règle à part',
      none: 'Pas de permis pour le conjoint',
    },
    where: 'Où faire la demande',
    first: {
      abroad: 'En ligne, avant de venir',
      abroadOrBorder: 'En ligne avant de venir, ou à la frontière',
      border: 'À la frontière, à votre arrivée',
      inside: 'En ligne, depuis le Canada',
    },
    more: 'Plus de détails, et la loi',
    law: 'La loi',
  },

  reasons: {
    title: 'Pourquoi cette suggestion',
    lead: 'Ces critères sont décisifs. Ouvrez-en un pour lire la loi.',
    rest: { one: '{n} autre critère', other: '{n} autres critères' },
    met: 'Rempli d’après vos réponses',
    proof: 'À prouver',
    open: 'Reste à savoir',
    notAsked: 'Pas encore demandé',
    unmet: 'Pas rempli d’après vos réponses',
    law: 'La loi',
    medium:
      'Nous sommes assez sûrs de ce critère : une seule source, ou des sources qui diffèrent un peu.',
    low: 'Nous ne sommes pas sûrs de ce critère. Lisez la source.',
    rulebook: 'Dans le recueil',
    change: 'Changer cette réponse',
    all: 'Tous les critères',
    bright: 'Ce qui décide',
    evidence: 'Ce qui rend le dossier plus solide',
    oneIsEnough: 'Un seul de ces critères suffit :',
    together: 'Tous ces critères ensemble :',
  },

  unsure: {
    title: 'Ce qui reste à savoir',
    lead: '« Je ne sais pas » ne nuit à personne. Chaque réponse trouvée éclaire la suite.',
    who: {
      you: 'Vous pouvez le trouver',
      canadianEmployer: 'À demander à l’employeur au Canada',
      foreignEmployer: 'À demander à votre employeur à l’étranger',
    },
    answer: 'Répondre maintenant',
  },

  changes: {
    title: 'Ce qui changerait ce résultat',
    doorTitle: 'Ce qui ouvrirait une porte',
    lead: 'Ce qui demande le moins de changements vient d’abord. Seul un vrai changement compte, et une porte ouverte peut amener d’autres questions.',
    none: 'Aucun petit changement n’ouvrirait un autre volet d’après ces réponses.',
    opens: { one: 'Ouvrirait cette voie :', other: 'Ouvrirait ces {n} voies :' },
    firms: 'Rendrait la suggestion plus solide.',
    moreRoutes: { one: '{n} autre voie', other: '{n} autres voies' },
    kind: {
      act: 'Vous ou un employeur pouvez le faire',
      time: 'Peut venir avec le temps',
      fixed: 'Ne peut pas changer, ou exige un autre emploi',
    },
    needed: 'Si ceci devient vrai :',
    neededAll: 'Si tout ceci devient vrai :',
    date: 'Pas avant {date}, si rien d’autre ne change.',
    more: { one: '{n} autre changement', other: '{n} autres changements' },
  },

  trial: {
    title: 'Essayer une autre réponse',
    lead: 'Voyez ce que changerait une autre réponse. Les réponses données restent comme elles sont, et chaque essai part d’elles.',
    start: 'Essayer une réponse',
    tryWay: 'Voir ce que cela changerait',
  },

  rounds: {
    title: 'Aller un peu plus loin',
    firm: {
      one: 'Rendre la suggestion plus solide : {n} question',
      other: 'Rendre la suggestion plus solide : {n} questions',
    },
    bars: {
      one: 'Voir ce qui peut empêcher un permis : {n} question',
      other: 'Voir ce qui peut empêcher un permis : {n} questions',
    },
    barsLead: 'Facultatif et privé. Mieux vaut le savoir avant d’y mettre du temps et de l’argent.',
    firmLead:
      'Facultatif. Ces questions ne peuvent pas vous exclure; elles montrent les preuves qui manquent.',
    others: {
      one: 'Voir les autres volets : {n} question',
      other: 'Voir les autres volets : {n} questions',
    },
    othersMany: 'Voir les autres volets, et arrêter quand vous voulez',
    othersLead: 'Facultatif. D’autres volets peuvent convenir aussi.',
  },

  routes: {
    title: 'Les volets côte à côte',
    caption: 'Les volets du programme, d’après vos réponses',
    stream: 'Volet',
    duration: 'Premier permis',
    requirement: 'Exigence principale',
    partner: 'Époux ou conjoint de fait',
    you: 'Pour vous',
    suggested: 'Suggéré',
    requirements: {
      intra_company_transferee:
        'Un travail récent, à l’étranger, pour une entreprise liée; un poste de direction, de gestion, de spécialiste ou de stagiaire',
      trade_agreement_professional:
        'Une citoyenneté visée par un accord, une profession qu’il couvre, et le titre qu’il exige',
      significant_benefit:
        'Un avantage social, culturel ou économique qui va au-delà de vous et de l’employeur',
      trader_investor:
        'Un commerce avec votre pays, ou un investissement qui en vient, visé par un accord',
      business_owner: 'Le contrôle d’au moins 51 % et un séjour limité, ou l’appui d’une province',
      francophone_mobility:
        'Un français oral de niveau NCLC 5 (parler et comprendre), hors du Québec',
      reciprocal_exchange:
        'La même chance pour les Canadiens à l’étranger : jeunesse, camps, sport, universités, arts de la scène',
      charitable_religious: 'Un travail qui est lui-même d’ordre religieux ou charitable',
      other_imp:
        'Ce que la voie elle-même exige : cinéma, réparation, recherche, famille, résidence permanente et autres',
      no_permit: 'Une activité courte ou particulière que les règles dispensent de permis',
    },
    usualDuration: {
      intra_company_transferee: 'Jusqu’à 3 ans; souvent 1 an pour un nouvel établissement',
      trade_agreement_professional: 'De 90 jours à 3 ans, selon l’accord',
      significant_benefit: 'Aussi longtemps que l’offre',
      trader_investor: 'Jusqu’à 1 an',
      business_owner: 'Jusqu’à 18 mois',
      francophone_mobility: 'Aussi longtemps que l’offre',
      reciprocal_exchange: 'Selon le programme et le pays',
      charitable_religious: 'Aussi longtemps que l’offre',
      other_imp: 'Selon la voie',
      no_permit: 'Pas de nouveau permis; chaque cas a ses limites',
    },
    usualPartner: {
      intra_company_transferee:
        'Son propre permis dans certains accords; sinon, la règle générale (C41)',
      trade_agreement_professional:
        'Son propre permis dans quelques accords; sinon, la règle générale (C41)',
      significant_benefit: 'La règle générale (C41)',
      trader_investor: 'Son propre permis dans certains accords; sinon, la règle générale (C41)',
      business_owner: 'La règle générale (C41)',
      francophone_mobility: 'La règle générale (C41)',
      reciprocal_exchange: 'Surtout la règle générale (C41)',
      charitable_religious: 'La règle générale (C41)',
      other_imp: 'Surtout la règle générale (C41)',
      no_permit: 'Aucun',
    },
    also: 'Les autres volets non exclus',
    alsoLead: 'Ces volets peuvent convenir aussi. Nous les plaçons après la suggestion.',
    alsoOnly: 'Ces volets ne sont pas exclus.',
    left: { one: 'Encore {n} réponse au moins', other: 'Encore {n} réponses au moins' },
    longer: 'Premier permis plus long que celui de la suggestion',
    partnerPlus: 'Donne au conjoint son propre permis',
    showAll: { one: 'Voir {n} autre', other: 'Voir {n} autres' },
    out: {
      one: 'Voies exclues d’après vos réponses : {n}',
      other: 'Voies exclues d’après vos réponses : {n}',
    },
    outLead: 'Chacune avec le critère qui l’exclut.',
    whyFirst: 'Pourquoi celui-ci vient en premier',
    whyFirstLead:
      'Quand plusieurs volets conviennent, nous suivons cet ordre. C’est un usage, pas la loi.',
  },

  notices: {
    title: 'Bon à savoir',
    unsettledTitle: 'Là où les textes officiels divergent',
    unsettledLead: 'Nous ne changeons jamais un tel doute en « non ».',
    contradictionTitle: 'Deux réponses ne vont pas ensemble',
    contradictionLead: 'Changez celle qui est fausse.',
    changeTo: 'Changer : {question}',
    warning: 'À vérifier',
    info: 'Note',
    law: 'La loi et les pages à l’appui',
  },

  stay: {
    title: 'Combien de temps',
    caption: 'Le temps, période par période',
    used: 'Déjà utilisé : {time}',
    first: 'Ce permis : jusqu’à {time}',
    firstOpen: 'Ce permis : aussi longtemps que l’offre',
    renewal: 'Renouvellement : jusqu’à {time}',
    renewalOpen: 'Renouvellement : sans durée fixe',
    ceiling: 'Limite : {time} en tout',
  },

  family: {
    title: 'Conjoint et enfants',
    shows: 'Ce qui le montre',
    children: 'Enfants',
  },

  gather: {
    title: 'Ce qu’il faut réunir',
    lead: 'Cochez ce que vous avez. Les coches restent sur cet appareil.',
    from: {
      worker: 'De vous',
      canadianEmployer: 'De l’employeur au Canada',
      foreignEmployer: 'De l’employeur à l’étranger',
    },
    open: 'Reste à savoir',
    proves: 'Ce que montre chaque document, et la règle',
    everyFile: 'Chaque dossier en a besoin.',
    done: { one: '{n} sur {all} est prêt.', other: '{n} sur {all} sont prêts.' },
    notKept:
      'Cet appareil ne peut pas garder les coches. Elles durent jusqu’à votre départ de la page.',
    notRead:
      'Les coches gardées sur cet appareil n’ont pas pu être lues. Veuillez cocher de nouveau ce que vous avez.',
  },

  next: {
    title: 'Que faire maintenant',
    who: {
      worker: 'Vous',
      canadianEmployer: 'L’employeur au Canada',
      foreignEmployer: 'L’employeur à l’étranger',
    },
    employers: 'Étape de l’employeur',
    cost: 'Coût : {cost}',
    law: 'La règle',
  },

  after: {
    title: 'Une fois le permis obtenu',
    about: {
      permit: 'Ce que le permis demande',
      employer: 'Ce que l’employeur doit faire',
      time: 'Rester plus longtemps, ou changer d’employeur',
      residence: 'Vers la résidence permanente',
      visit: 'Pendant la visite',
    },
  },

  refusals: {
    title: 'Pourquoi des dossiers semblables sont refusés',
    lead: 'Ce que les agents constatent souvent, et ce que montre un dossier soigné.',
    answer: 'Ce que montre un dossier soigné :',
  },

  noPermit: {
    limitsTitle: 'Les limites',
    carryTitle: 'Ce qu’il faut avoir sur soi',
  },

  lmia: {
    leadOffer: 'Aucun volet ne correspond à ces réponses. Ce n’est pas un jugement sur vous.',
    leadNoOffer:
      'Chaque volet commence par une offre ou un contrat. Vous n’en avez pas encore : c’est la première étape.',
    offerTitle: 'D’abord, trouver une offre',
    offerSteps: [
      'Cherchez des employeurs au Canada qui embauchent à l’étranger, et les succursales canadiennes de votre entreprise.',
      'Le Guichet-Emplois est la liste gratuite d’emplois du gouvernement.',
      'Une fois l’offre ou le contrat en main, répondez de nouveau : la plupart des volets peuvent alors s’ouvrir.',
    ],
    honestTitle: 'L’autre chemin : avec une EIMT',
    honest: [
      'L’employeur peut demander une étude d’impact sur le marché du travail (EIMT).',
      'Elle montre si une personne au Canada pourrait faire le travail.',
      'L’employeur paie {assessment} par poste. Il ne peut pas vous faire payer ce coût.',
      'Au Québec, il vous faut aussi un certificat d’acceptation du Québec (CAQ).',
      'Avec une EIMT favorable, vous demandez un permis de travail hors de ce programme.',
    ],
    program: 'Ce chemin relève du Programme des travailleurs étrangers temporaires.',
    hire: 'Embaucher avec une EIMT, sur canada.ca',
    jobBank: 'Guichet-Emplois',
  },

  unknown: {
    lead: 'Rien n’est exclu pour de bon. Quelques réponses montreraient le chemin.',
    listTitle: 'Les réponses à trouver',
    listLead:
      'Vous avez répondu « Je ne sais pas » ici. Commencez en haut : ces réponses comptent le plus.',
    more: { one: '{n} autre réponse à trouver', other: '{n} autres réponses à trouver' },
    empty: 'Aucune réponse n’est « Je ne sais pas ». Revoyez vos réponses.',
  },

  beside: {
    lead: 'Cette voie a ses propres règles; nous n’en montrons que la principale.',
    page: 'Lisez la page officielle pour le reste.',
    official: 'La page officielle de cette voie :',
  },

  rules: {
    title: 'Règles et sources',
    asOf: 'Règles en date du {date}.',
    sources: { one: 'La source utilisée ici', other: 'Les {n} sources utilisées ici' },
    stale: {
      note: 'Certaines de ces pages ont pu changer depuis notre lecture. Vérifiez-les avant de faire votre demande.',
      pages: {
        one: '1 page que nous avons lue il y a plus de {months} mois',
        other: '{n} pages que nous avons lues il y a plus de {months} mois',
      },
    },
    not: [
      'Ceci est de l’information générale, pas un avis juridique.',
      'Ce n’est pas un service du gouvernement du Canada. Un agent décide de chaque demande.',
      'Les règles peuvent changer sans préavis, et le gouvernement peut suspendre les nouvelles demandes.',
    ],
    truth: 'Des faits faux ou cachés peuvent vous empêcher d’entrer au Canada pendant 5 ans.',
  },

  keep: {
    title: 'Garder ce résultat',
    link: 'Copier un lien avec mes réponses',
    linkHint:
      'Toute personne qui a le lien peut lire les réponses. Elles ne sont envoyées à aucun serveur.',
    copied: 'Le lien est copié.',
    failed: 'Le lien n’a pas pu être copié. Le voici :',
    print: 'Imprimer ce résultat',
    printFailed: 'La feuille n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
    record: 'Un relevé à rouvrir plus tard',
    recordHint: 'Il contient vos réponses, cette suggestion, les raisons et la date.',
    save: 'Enregistrer un relevé',
    saveFailed: 'Le relevé n’a pas pu être enregistré. Vérifiez votre connexion, puis réessayez.',
    saved: 'Le relevé est enregistré dans un fichier.',
    printRecord: 'Imprimer le relevé',
    open: 'Ouvrir un relevé enregistré',
    review: 'Revoir mes réponses',
    restart: 'Recommencer',
    restartAsk: 'Recommencer et effacer ces réponses?',
    restartYes: 'Oui, recommencer',
    contents: 'Sur cette page',
  },

  mapLead:
    'Chaque volet est une ligne qui passe par 4 stations. Elle s’arrête là où une réponse ferme sa porte.',

  parts: {
    why: 'Pourquoi',
    map: 'Comment on arrive à cette réponse',
    unsure: 'Reste à savoir',
    changes: 'Ce qui changerait ce résultat',
    trial: 'Essayer une autre réponse',
    routes: 'Autres volets',
    stay: 'Combien de temps',
    family: 'Conjoint et enfants',
    gather: 'Ce qu’il faut réunir',
    next: 'Que faire maintenant',
    after: 'Une fois le permis obtenu',
    rules: 'Règles et sources',
  },

  soFar: {
    title: 'Où en sont les volets',
    lead: 'Rien n’est encore décidé. Vous pouvez changer chaque réponse.',
    left: { one: 'Encore {n} question au plus.', other: 'Encore {n} questions au plus.' },
    none: 'Plus aucune question n’est nécessaire.',
    back: 'Revenir aux questions',
    door: {
      stands: 'Convient jusqu’ici',
      open: 'Ouvert',
      narrowing: 'En partie fermé (variantes encore ouvertes : {n} sur {all})',
      closed: 'Fermé d’après ces réponses',
    },
    because: 'Pas rempli : {line}',
    closedBy: 'Fermé par votre réponse à : {question}',
    change: 'Changer cette réponse',
  },
}
