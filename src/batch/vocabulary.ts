import { listOf, loadList, question, questionIds } from '#rules'
import type { ListName, QuestionId } from '#rules'
import { languages } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { loadQuestionWording, optionText, questionWording } from '../wording/questions/index.ts'
import type { QuestionWordings } from '../wording/questions/index.ts'
import { fold } from './fold.ts'

/** Two things have the same words. */
export const ambiguous = Symbol('ambiguous')

/** What words in a table mean, in both languages. */
export interface Vocabulary {
  /** The question of a heading: its id or its title. */
  questionOf(heading: string): QuestionId | undefined
  /** The option of a choice or a list to tick: its id or its label. */
  optionOf(id: QuestionId, text: string): string | typeof ambiguous | undefined
  /** The row of an occupation list: its id or its title. */
  rowOf(id: QuestionId, text: string): string | typeof ambiguous | undefined
}

type Words = ReadonlyMap<string, string | typeof ambiguous>

/**
 * Loads the words for tables in both languages; the occupation lists only for the columns that need them. Rejects when
 * they can't be fetched.
 */
export async function loadVocabulary(columns: readonly QuestionId[] = []): Promise<Vocabulary> {
  const [en, fr] = await Promise.all([
    loadQuestionWording('en', 'worker'),
    loadQuestionWording('fr', 'worker'),
  ])
  const lists = new Set(
    columns.flatMap((id): readonly ListName[] => {
      const asked = question(id)
      return asked.kind === 'row' ? asked.lists : []
    }),
  )
  const rows = (await Promise.all([...lists].map(loadList))).flat()
  const rowWords = new Map<ListName, Words>(
    [...lists].map((list) => [
      list,
      wordsOf(
        rows
          .filter(({ id }) => listOf(id) === list)
          .map((row) => ({ value: row.id, words: [row.en, row.fr] })),
      ),
    ]),
  )
  return vocabularyOf({ en, fr }, rowWords)
}

function vocabularyOf(
  wordings: Readonly<Record<Language, QuestionWordings>>,
  rowWords: ReadonlyMap<ListName, Words>,
): Vocabulary {
  const headings = wordsOf(
    questionIds.map((id) => ({
      value: id,
      words: languages.map((language) => questionWording(wordings[language], id).title),
    })),
  )
  const options = new Map(
    questionIds.map((id) => {
      const asked = question(id)
      const values = 'options' in asked ? asked.options : []
      return [
        id,
        wordsOf(
          values.map((value) => ({
            value,
            words: languages.map((language) => {
              const label = questionWording(wordings[language], id).options?.[value]
              return label === undefined ? value : optionText(label).label
            }),
          })),
        ),
      ] as const
    }),
  )
  return {
    questionOf(heading) {
      const found = headings.get(heading.trim()) ?? headings.get(fold(heading))
      return typeof found === 'string' ? (found as QuestionId) : undefined
    },
    optionOf(id, text) {
      const own = options.get(id)
      return own?.get(text.trim()) ?? own?.get(fold(text))
    },
    rowOf(id, text) {
      const asked = question(id)
      if (asked.kind !== 'row') return undefined
      for (const list of asked.lists) {
        const own = rowWords.get(list)
        const found = own?.get(text.trim()) ?? own?.get(fold(text))
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

/** Ids as they are written win over everything; words that mean two things mean neither. */
function wordsOf(
  things: readonly { readonly value: string; readonly words: readonly string[] }[],
): Words {
  const made = new Map<string, string | typeof ambiguous>()
  const add = (word: string, value: string): void => {
    const before = made.get(word)
    made.set(word, before === undefined || before === value ? value : ambiguous)
  }
  for (const { value, words } of things) {
    for (const word of [value, ...words]) add(fold(word), value)
  }
  for (const { value } of things) made.set(value, value)
  return made
}
