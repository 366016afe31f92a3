import {
  edition,
  editions,
  nearMisses,
  narrowedCodes,
  notes,
  preference,
  retiredCodes,
} from '#rules'
import type { Condition, Text } from '#rules'
import { bars } from '../../rules/law/bars.ts'
import { contradictionRules } from '../../rules/law/contradictions.ts'
import { variants } from '../../rules/law/preference.ts'
import { notices } from '../../rules/notices.ts'
import { laterLines } from '../../rules/plan/after.ts'
import { papers } from '../../rules/plan/documents.ts'
import { draftOf } from '../../rules/plan/index.ts'
import { grounds } from '../../rules/plan/refusals.ts'
import * as stepSays from '../../rules/plan/stepSays.ts'
import { en as batchEn } from '../../src/wording/batch/en.ts'
import { fr as batchFr } from '../../src/wording/batch/fr.ts'
import { en as embedEn } from '../../src/wording/embed/en.ts'
import { fr as embedFr } from '../../src/wording/embed/fr.ts'
import { somethingBroke, toAnswers, wordsMissing } from '../../src/wording/interface/bilingual.ts'
import { own as interfaceOwnEn } from '../../src/wording/interface/employer/en.ts'
import { own as interfaceOwnFr } from '../../src/wording/interface/employer/fr.ts'
import { en as interfaceEn } from '../../src/wording/interface/en.ts'
import { fr as interfaceFr } from '../../src/wording/interface/fr.ts'
import { keepingWords } from '../../src/wording/interface/keeping.ts'
import type { Language } from '../../src/wording/language.ts'
import { en as lettersEn } from '../../src/wording/letters/en.ts'
import { fr as lettersFr } from '../../src/wording/letters/fr.ts'
import { emailWords } from '../../src/wording/letters/index.ts'
import { employer as questionsToEmployerEn } from '../../src/wording/questions/employer/en.ts'
import { employer as questionsToEmployerFr } from '../../src/wording/questions/employer/fr.ts'
import { en as questionsEn } from '../../src/wording/questions/en.ts'
import { fr as questionsFr } from '../../src/wording/questions/fr.ts'
import type { QuestionWordings } from '../../src/wording/questions/index.ts'
import { en as mapEn } from '../../src/wording/map/en.ts'
import { fr as mapFr } from '../../src/wording/map/fr.ts'
import { questionWording } from '../../src/wording/questions/index.ts'
import { en as recordEn } from '../../src/wording/record/en.ts'
import { fr as recordFr } from '../../src/wording/record/fr.ts'
import { own as suggestionOwnEn } from '../../src/wording/suggestion/employer/en.ts'
import { own as suggestionOwnFr } from '../../src/wording/suggestion/employer/fr.ts'
import { en as rulebookEn } from '../../src/wording/rulebook/en.ts'
import { fr as rulebookFr } from '../../src/wording/rulebook/fr.ts'
import { en as suggestionEn } from '../../src/wording/suggestion/en.ts'
import { fr as suggestionFr } from '../../src/wording/suggestion/fr.ts'
import { en as trialEn } from '../../src/wording/trial/en.ts'
import { fr as trialFr } from '../../src/wording/trial/fr.ts'
import { manyAnswers } from '../plan/people.ts'

/** What kind of text it is, by what a person does with it. */
export const kinds = [
  'questions',
  'answers',
  'why it is asked, and how to find out',
  'screens',
  'the suggestion',
  'lists of candidates',
  'links between people',
  'records and sheets',
  'the rulebook',
  'criteria',
  'notes of the law',
  'plans',
  'remarks on jobs',
] as const

export type Kind = (typeof kinds)[number]

/** A text that a person reads. */
export interface Shown {
  readonly kind: Kind
  readonly text: string
}

/** Every text in a part of a catalog; those that are made are made with small samples, and `{names}` become figures. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words.replaceAll(/\{\w+\}/g, '0')]
  if (typeof words === 'function') {
    const make = words as (...samples: readonly unknown[]) => unknown
    return [String(make(2, 3, 4) ?? make('months'))]
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
}

const isText = (part: object): part is Text => 'en' in part && 'fr' in part

/** Every sentence of the rules in a part of a plan or of the law. */
function sentencesIn(part: unknown, language: Language): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  if (isText(part)) return textsIn(part[language])
  return Object.values(part).flatMap((inner) => sentencesIn(inner, language))
}

/** The sentences of a condition: its criteria, and what stands over a choice. */
const conditionSays = (condition: Condition, language: Language): readonly string[] => [
  ...('says' in condition ? [condition.says[language]] : []),
  ...('all' in condition ? condition.all : 'any' in condition ? condition.any : []).flatMap(
    (part) => conditionSays(part, language),
  ),
]

const every = (kind: Kind, texts: readonly (string | undefined)[]): readonly Shown[] =>
  texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ kind, text }]))

function ofQuestions(wordings: QuestionWordings): readonly Shown[] {
  const ids = Object.keys(wordings) as (keyof QuestionWordings)[]
  return ids.flatMap((id) => {
    const { title, help, why, unsure, options, none, groups } = questionWording(wordings, id)
    return [
      ...every('questions', [title, help]),
      ...every('answers', [
        ...textsIn(options),
        ...textsIn(none),
        ...(groups ?? []).map(({ heading }) => heading),
        unsure.label,
      ]),
      ...every('why it is asked, and how to find out', [why, unsure.hint]),
    ]
  })
}

const catalogs = {
  en: {
    questions: [questionsEn.worker, questionsToEmployerEn],
    screens: [interfaceEn, interfaceOwnEn, embedEn, mapEn, trialEn],
    suggestion: [suggestionEn, suggestionOwnEn],
    batch: batchEn,
    letters: lettersEn,
    record: recordEn,
    rulebook: rulebookEn,
  },
  fr: {
    questions: [questionsFr.worker, questionsToEmployerFr],
    screens: [interfaceFr, interfaceOwnFr, embedFr, mapFr, trialFr],
    suggestion: [suggestionFr, suggestionOwnFr],
    batch: batchFr,
    letters: lettersFr,
    record: recordFr,
    rulebook: rulebookFr,
  },
} as const

const ofTheLaw = (language: Language): readonly Shown[] => [
  ...every('criteria', [
    ...variants.flatMap(({ condition, evidence }) => [
      ...conditionSays(condition, language),
      ...evidence.map(({ says }) => says[language]),
    ]),
    ...bars.map(({ says }) => says[language]),
  ]),
  ...every('notes of the law', [
    ...variants.flatMap(({ unsettled = [], duration, spouse }) => [
      ...unsettled.map((text) => text[language]),
      duration.note?.[language],
      spouse.note?.[language],
    ]),
    ...preference.map(({ reason }) => reason[language]),
    ...editions.map(({ note }) => note[language]),
    ...contradictionRules.map(({ says }) => says[language]),
    ...[...retiredCodes, ...narrowedCodes].map(({ says }) => says[language]),
    ...manyAnswers.flatMap((answers) => notices(answers).map(({ text }) => text[language])),
  ]),
  ...every('plans', [
    ...edition.variants.flatMap((variant) =>
      manyAnswers.flatMap((answers) => sentencesIn(draftOf(variant, answers), language)),
    ),
    ...sentencesIn([papers, laterLines, grounds, Object.values(stepSays)], language),
  ]),
  ...every('remarks on jobs', [
    ...Object.values(notes).map((note) => note[language]),
    ...nearMisses.map((miss) => miss[language]),
  ]),
]

/**
 * Every text that a person reads in a language, each once. Left out are official names, which are not ours to say plainer:
 * titles of laws, of sources and of agreements, of streams in the code table, of jobs, diplomas, industries and countries.
 */
export function shownIn(language: Language): readonly Shown[] {
  const { questions, screens, suggestion, batch, letters, record, rulebook } = catalogs[language]
  const all = [
    ...questions.flatMap(ofQuestions),
    ...every('screens', textsIn([screens, keepingWords[language]])),
    ...every(
      'screens',
      textsIn([wordsMissing[language], somethingBroke[language], toAnswers[language]]),
    ),
    ...every('the suggestion', textsIn(suggestion)),
    ...every('lists of candidates', textsIn(batch)),
    ...every('links between people', textsIn([letters, emailWords[language]])),
    ...every('records and sheets', textsIn(record)),
    ...every('the rulebook', textsIn(rulebook)),
    ...ofTheLaw(language),
  ]
  const once = new Map(all.map((shown) => [`${shown.kind} ${shown.text}`, shown]))
  return [...once.values()].filter(({ text }) => /\p{L}/u.test(text))
}
