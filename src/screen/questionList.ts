import {
  barQuestions,
  criteriaOf,
  edition,
  notices,
  question,
  questionIds,
  withAnswer,
} from '#rules'
import type { Citation, QuestionId, Section } from '#rules'
import { loadWording } from '../wording/index.ts'
import type { Wording } from '../wording/index.ts'
import { optionText, questionWording } from '../wording/questions/index.ts'
import { allowedAnswers } from './allowed.ts'
import { citationEntries } from './citations.ts'
import type { CitationEntry } from './citations.ts'

/** One question with its words in both languages, and the law that reads it. */
export interface QuestionEntry {
  readonly id: QuestionId
  readonly section: Section
  readonly kind: string
  readonly options: readonly { readonly value: string; readonly en: string; readonly fr: string }[]
  /** For an amount. */
  readonly bounds?: { readonly min: number; readonly max: number; readonly unit: string }
  /** For a row of an occupation list: the lists it may come from. */
  readonly lists?: readonly string[]
  /** The answers that are taken, in a sentence. */
  readonly allowed: string
  readonly en: Words
  readonly fr: Words
  readonly cites: readonly CitationEntry[]
}

interface Words {
  readonly title: string
  /** The line below the question; without one, how to find out. */
  readonly help: string
  readonly why: string
}

/** Every question in the order in which questions are asked. */
export async function questionList(): Promise<readonly QuestionEntry[]> {
  const [en, fr] = await Promise.all([loadWording('en', 'worker'), loadWording('fr', 'worker')])
  return questionIds.map((id) => {
    const asked = question(id)
    return {
      id,
      section: asked.section,
      kind: asked.kind,
      options: optionsOf(id).map((value) => ({
        value,
        en: optionLabel(en, id, value),
        fr: optionLabel(fr, id, value),
      })),
      ...(asked.kind === 'amount'
        ? { bounds: { min: asked.min, max: asked.max, unit: asked.unit } }
        : {}),
      ...(asked.kind === 'row' ? { lists: asked.lists } : {}),
      allowed: allowedAnswers(id),
      en: wordsOf(en, id),
      fr: wordsOf(fr, id),
      cites: citationEntries(citesOf(id)),
    }
  })
}

function optionsOf(id: QuestionId): readonly string[] {
  const asked = question(id)
  if (asked.kind === 'choice' || asked.kind === 'ticks') return [...asked.options, 'unsure']
  return asked.kind === 'row' ? ['none', 'unsure'] : ['unsure']
}

function optionLabel({ questions, text }: Wording, id: QuestionId, value: string): string {
  const { options, unsure } = questionWording(questions, id)
  if (value === 'unsure') return unsure.label ?? text.page.notSure
  const label = options?.[value]
  if (label === undefined) throw new Error(`${id} has no words for ${value}`)
  return optionText(label).label
}

function wordsOf({ questions }: Wording, id: QuestionId): Words {
  const { title, help, unsure, why } = questionWording(questions, id)
  return { title, help: help ?? unsure.hint, why }
}

/** The citations of every line that reads the question, in the order of the law. */
function citesOf(id: QuestionId): readonly Citation[] {
  const lines = edition.variants.flatMap(({ condition, evidence }) => [
    ...criteriaOf(condition),
    ...evidence,
  ])
  const asked = question(id)
  const alone =
    barQuestions.includes(id) && asked.kind === 'choice'
      ? asked.options.flatMap((option) => notices(withAnswer({}, id, option)))
      : []
  return [...lines.filter(({ asks }) => asks === id), ...alone].flatMap(({ cites }) => cites)
}
