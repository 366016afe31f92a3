import { describe, expect, it } from 'vitest'
import { countryName, question, questionIds } from '#rules'
import { criteriaOf } from '../../rules/logic/condition.ts'
import { professionals } from '../../rules/law/professionals.ts'
import { tradersInvestors } from '../../rules/law/tradersInvestors.ts'
import { transferees } from '../../rules/law/transferees.ts'
import { audiences } from '../../src/wording/audience.ts'
import type { Audience } from '../../src/wording/audience.ts'
import { languages } from '../../src/wording/language.ts'
import type { Language } from '../../src/wording/language.ts'
import {
  loadQuestionWording,
  optionText,
  questionWording,
} from '../../src/wording/questions/index.ts'
import type { QuestionWordings } from '../../src/wording/questions/index.ts'

/** The rules that every sentence of the questions keeps, in both languages and to both audiences. */

interface Piece {
  /** Where it stands: `'offer.options.job.hint'`. */
  readonly at: string
  readonly part: 'title' | 'help' | 'why' | 'unsure' | 'label' | 'hint' | 'heading'
  readonly text: string
}

const noBreak = '\u00A0'
const mostWords = 20

const wordings = {
  worker: {
    en: await loadQuestionWording('en', 'worker'),
    fr: await loadQuestionWording('fr', 'worker'),
  },
  employer: {
    en: await loadQuestionWording('en', 'employer'),
    fr: await loadQuestionWording('fr', 'employer'),
  },
}

function piecesIn(wording: QuestionWordings): readonly Piece[] {
  return questionIds.flatMap((id): readonly Piece[] => {
    const { title, help, unsure, why, options, none, groups } = questionWording(wording, id)
    const pieces: readonly (Piece | false)[] = [
      { at: `${id}.title`, part: 'title', text: title },
      help !== undefined && { at: `${id}.help`, part: 'help', text: help },
      ...Object.entries({ ...options, ...(none ? { none } : {}) }).flatMap(
        ([value, option]): readonly (Piece | false)[] => {
          const { label, hint } = optionText(option)
          const at = `${id}.options.${value}`
          return [
            { at: `${at}.label`, part: 'label', text: label },
            hint !== undefined && { at: `${at}.hint`, part: 'hint', text: hint },
          ]
        },
      ),
      ...(groups ?? []).map(({ heading }, index): Piece => ({
        at: `${id}.groups.${index}`,
        part: 'heading',
        text: heading,
      })),
      unsure.label !== undefined && { at: `${id}.unsure.label`, part: 'label', text: unsure.label },
      { at: `${id}.unsure.hint`, part: 'unsure', text: unsure.hint },
      { at: `${id}.why`, part: 'why', text: why },
    ]
    return pieces.filter((piece) => piece !== false)
  })
}

const pieces = {
  worker: { en: piecesIn(wordings.worker.en), fr: piecesIn(wordings.worker.fr) },
  employer: { en: piecesIn(wordings.employer.en), fr: piecesIn(wordings.employer.fr) },
}

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?!…])\s+/u)

/** Words as a reader counts them: a dash or a colon on its own is none. */
const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length

const mostSentences: Readonly<Record<Piece['part'], number>> = {
  title: 1,
  help: 2,
  why: 1,
  unsure: 2,
  label: 1,
  hint: 2,
  heading: 1,
}

/** Words that promise or judge what only an officer can. A repair may be « hors garantie » all the same. */
const verdicts: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:in)?eligib|\bqualif(?:y|ies|ied)\b|\bapprov|\bguarant|\breject/iu,
  fr: /\b(?:in)?admissib|\bqualifié|\bapprouv|(?<!hors |sous |de )\bgaranti|\brejet/iu,
}

type Fault = (text: string) => boolean

const faults: Readonly<Record<Language, Readonly<Record<string, Fault>>>> = {
  en: {
    'promises or judges': (text) => verdicts.en.test(text),
    shouts: (text) => text.includes('!'),
    'has a straight quote': (text) => /['"]/u.test(text),
    'has two spaces or a space at an end': (text) => /\s{2}|^\s|\s$/u.test(text),
    'has a space before a mark, or an odd space': (text) => / [:;,.?]|\u00A0|\u202F/u.test(text),
  },
  fr: {
    'promises or judges': (text) => verdicts.fr.test(text),
    shouts: (text) => text.includes('!'),
    'has a straight quote': (text) => /['"]/u.test(text),
    'has an English quote': (text) => /[“”‘]/u.test(text),
    'has two spaces or a space at an end': (text) => /\s{2}|^\s|\s$/u.test(text),
    'has a colon or a dollar sign without its no-break space': (text) =>
      /(?<!\u00A0)[:$]/u.test(text),
    'has quotes without their no-break spaces': (text) => /«(?!\u00A0)|(?<!\u00A0)»/u.test(text),
    'has a space before another mark, or an odd space': (text) =>
      /\s[;,.?]|\u00A0(?![:$»])(?<!«\u00A0)|\u202F/u.test(text),
  },
}

const faultsIn = (language: Language, text: string): readonly string[] =>
  Object.entries(faults[language])
    .filter(([, fault]) => fault(text))
    .map(([name]) => name)

/** How a piece breaks the rules on its length and its end, if it does. */
function lengthFaults({ part, text }: Piece): readonly string[] {
  const sentences = sentencesIn(text)
  const last = text.at(-1) ?? ''
  const ends = { title: '?', help: '.', why: '.', unsure: '.?', label: '', hint: '', heading: '' }[
    part
  ]
  return [
    ...(sentences.length > mostSentences[part] ? [`${sentences.length} sentences`] : []),
    ...sentences
      .filter((sentence) => wordsIn(sentence) > mostWords)
      .map((sentence) => `${wordsIn(sentence)} words: ${sentence}`),
    ...(ends === ''
      ? last === '.'
        ? ['a full stop']
        : []
      : ends.includes(last)
        ? []
        : ['the end']),
  ]
}

const withFaults = (
  audience: Audience,
  language: Language,
  found: (piece: Piece) => readonly string[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    pieces[audience][language]
      .map((piece): [string, readonly string[]] => [piece.at, found(piece)])
      .filter(([, names]) => names.length > 0),
  )

const every = audiences.flatMap((audience) =>
  languages.map((language) => [audience, language] as const),
)

describe.each(every)('the questions to the %s in %s', (audience, language) => {
  const wording = wordings[audience][language]

  it('say all of every question: no question and no option is missing or too many', () => {
    expect(Object.keys(wording).toSorted()).toEqual(questionIds.toSorted())
    for (const id of questionIds) {
      const asked = question(id)
      const { options, groups } = questionWording(wording, id)
      if ('options' in asked) expect(Object.keys(options ?? {}), id).toEqual([...asked.options])
      if (groups) {
        const grouped = groups.flatMap((group) => group.options)
        expect(grouped.toSorted(), id).toEqual(Object.keys(options ?? {}).toSorted())
      }
    }
  })

  it('keep to 20 words a sentence, one sentence a title and a reason, two a help', () => {
    expect(withFaults(audience, language, lengthFaults)).toEqual({})
  })

  it('never promise or judge, never shout, and keep to the typography', () => {
    expect(withFaults(audience, language, ({ text }) => faultsIn(language, text))).toEqual({})
  })

  it('tell every two questions apart by their titles, and every two options by their labels', () => {
    const titles = questionIds.map((id) => wording[id].title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const id of questionIds) {
      const options = Object.values(questionWording(wording, id).options ?? {})
      const labels = options.map((option) => optionText(option).label)
      expect(new Set(labels).size, id).toBe(labels.length)
    }
  })

  it('name the very countries whose permanent residents the law looks at', () => {
    const read = [...transferees, ...professionals, ...tradersInvestors]
      .flatMap(({ condition }) => criteriaOf(condition))
      .filter(({ asks }) => asks === 'residences')
      .flatMap(({ fails }) => (fails && 'holdsNone' in fails ? fails.holdsNone : []))
    const names = [...new Set(read)].map((code) => countryName(code, language))
    const { title } = wording.residences
    const listed = title.match(language === 'en' ? /of (.+)\?/u : /: (.+)\?/u)?.[1] ?? ''
    expect(listed.split(/, | or /u).toSorted()).toEqual(names.toSorted())
  })

  it('name the upper bound where an answer stands for "this much or more"', () => {
    for (const id of ['monthsAbroad', 'supplierTenure'] as const) {
      const asked = question(id)
      const { help } = wording[id]
      expect('max' in asked && (help ?? '').split(/\D+/u).includes(`${asked.max}`), id).toBe(true)
    }
  })
})

describe.each(audiences)('the two languages, to the %s,', (audience) => {
  it('say the same parts of every question', () => {
    const parts = (language: Language) => pieces[audience][language].map(({ at }) => at)
    expect(parts('fr').toSorted()).toEqual(parts('en').toSorted())
  })

  it('give the same figures, piece by piece', () => {
    const figures = (language: Language) =>
      Object.fromEntries(
        pieces[audience][language].map(({ at, text }) => [
          at,
          (text.match(/\d+/gu) ?? []).toSorted(),
        ]),
      )
    expect(figures('fr')).toEqual(figures('en'))
  })

  it('translate every piece', () => {
    const english = new Map(pieces[audience].en.map(({ at, text }) => [at, text]))
    const same = pieces[audience].fr
      .filter(({ at, text }) => english.get(at) === text)
      .map(({ text }) => text)
    expect(new Set(same)).toEqual(new Set(['Culture', 'Social']))
  })
})

/** Words that take an employer for the worker: "you" and "your" are the employer's company alone. */
const takenForWorker: Readonly<Record<Language, RegExp>> = {
  en: /\byou(?:rs|rself)?\b|\byour\b(?! (?:company|university|organization|office|new office)\b)|\bmy\b/iu,
  fr: /\bvous\b|\bvos\b|\bvotre\b(?! (?:entreprise|compagnie|université|collège|école|organisme|établissement|nouvel établissement)(?![\p{L}]))/iu,
}

/** French speaks to the employer with the endings of « vous »: only what tells it to look may do so. */
const orders = /\b(?:demandez|pensez|regardez|voyez)-(?:vous|le-lui|lui|le|y)\b/giu

const takesForWorker = (language: Language, text: string): boolean =>
  takenForWorker[language].test(text.replace(orders, ''))

describe.each(languages)('the employer’s voice in %s', (language) => {
  it('never takes the employer for the worker', () => {
    const wrong = pieces.employer[language].filter(({ text }) => takesForWorker(language, text))
    expect(wrong.map(({ at, text }) => `${at}: ${text}`)).toEqual([])
  })

  it('speaks of the candidate where the worker is asked about themselves', () => {
    const asked = questionIds.filter((id) =>
      takesForWorker(language, wordings.worker[language][id].title),
    )
    const same = asked.filter(
      (id) => wordings.worker[language][id].title === wordings.employer[language][id].title,
    )
    expect(asked.length).toBeGreaterThan(90)
    expect(same).toEqual([])
  })
})

describe('what takes an employer for the worker', () => {
  it.each([
    ['en', 'Are you already free to work?'],
    ['en', 'Which job matches your daily work?'],
    ['en', 'Your passport shows it.'],
    ['en', 'How is your company linked to your employer abroad?'],
    ['fr', 'Avez-vous un permis?'],
    ['fr', 'Votre passeport l’indique.'],
    ['fr', 'Comparez vos diplômes.'],
    ['fr', 'Votre entrepreneuriat'],
  ] as const)('is caught in %s: %s', (language, text) => {
    expect(takesForWorker(language, text)).toBe(true)
  })

  it.each([
    ['en', 'Does your company direct the work?'],
    ['en', 'Does the candidate hold a degree?'],
    ['fr', 'Votre entreprise dirige-t-elle le travail?'],
    ['fr', 'Demandez-vous qui remarquerait son absence.'],
  ] as const)('is let through in %s: %s', (language, text) => {
    expect(takesForWorker(language, text)).toBe(false)
  })
})

/** Each rule must catch what it is there for; otherwise a test that finds nothing proves nothing. */
describe('the rules themselves', () => {
  it.each([
    ['You are eligible.', 'promises or judges'],
    ['An ineligible employer', 'promises or judges'],
    ['Do you qualify?', 'promises or judges'],
    ['It qualifies.', 'promises or judges'],
    ['Approved work', 'promises or judges'],
    ['A guaranteed stay', 'promises or judges'],
    ['It was rejected.', 'promises or judges'],
    ['Welcome!', 'shouts'],
    ["Don't", 'has a straight quote'],
    ['Say "no"', 'has a straight quote'],
    ['Two  spaces', 'has two spaces or a space at an end'],
    ['For example : jobs', 'has a space before a mark, or an odd space'],
  ])('catch in English: %s', (text, fault) => {
    expect(faultsIn('en', text)).toContain(fault)
  })

  it.each([
    ['Êtes-vous admissible?', 'promises or judges'],
    ['Un employeur inadmissible', 'promises or judges'],
    ['Du personnel qualifié', 'promises or judges'],
    ['Le travail approuvé', 'promises or judges'],
    ['Un séjour garanti', 'promises or judges'],
    ['La demande rejetée', 'promises or judges'],
    ['Bienvenue!', 'shouts'],
    ["L'offre", 'has a straight quote'],
    ['Dites “non”', 'has an English quote'],
    ['Fin ', 'has two spaces or a space at an end'],
    ['Par exemple: un emploi', 'has a colon or a dollar sign without its no-break space'],
    ['Par exemple : un emploi', 'has a colon or a dollar sign without its no-break space'],
    ['Les frais de 230 $', 'has a colon or a dollar sign without its no-break space'],
    [`Dites «non${noBreak}»`, 'has quotes without their no-break spaces'],
    [`Dites «${noBreak}non »`, 'has quotes without their no-break spaces'],
    ['Avant ; après', 'has a space before another mark, or an odd space'],
    ['Vraiment ?', 'has a space before another mark, or an odd space'],
    [`Dans${noBreak}12 mois`, 'has a space before another mark, or an odd space'],
  ])('catch in French: %s', (text, fault) => {
    expect(faultsIn('fr', text)).toContain(fault)
  })

  it('let good French through', () => {
    const text = `Par exemple${noBreak}: «${noBreak}peut-être${noBreak}», 230${noBreak}$; d’accord?`
    expect(faultsIn('fr', text)).toEqual([])
  })

  it('count words and sentences', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ')
    const piece = (part: Piece['part'], text: string): Piece => ({ at: '', part, text })
    expect(lengthFaults(piece('title', `${words(20)}?`))).toEqual([])
    expect(lengthFaults(piece('title', `${words(21)}?`))).toHaveLength(1)
    expect(lengthFaults(piece('title', `${words(20)}${noBreak}: mot?`))).toHaveLength(1)
    expect(lengthFaults(piece('title', 'No question mark'))).toEqual(['the end'])
    expect(lengthFaults(piece('help', `${words(20)}. ${words(20)}.`))).toEqual([])
    expect(lengthFaults(piece('help', `${words(20)}. ${words(21)}.`))).toHaveLength(1)
    expect(lengthFaults(piece('help', 'One. Two. Three.'))).toEqual(['3 sentences'])
    expect(lengthFaults(piece('why', 'One. Two.'))).toEqual(['2 sentences'])
    expect(lengthFaults(piece('hint', 'A label’s hint.'))).toEqual(['a full stop'])
  })
})
