import { question, questionIds } from '#rules'
import type { QuestionId } from '#rules'
import type { Language } from '../wording/language.ts'
import { optionText, questionWording } from '../wording/questions/index.ts'
import type { QuestionWordings } from '../wording/questions/index.ts'
import { csvLine } from './csvText.ts'
import { fold } from './fold.ts'
import type { Column } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

const nameHeadings: ReadonlySet<string> = new Set(
  [
    ...['name', 'full name', 'candidate', 'candidate name', 'employee', 'worker', 'reference'],
    ...['nom', 'nom complet', 'candidat', 'candidate', 'employé', 'employée', 'référence'],
  ].map(fold),
)

/** Usual headings of people's own lists that are no question's title, and can mean only one. */
const usualHeadings: ReadonlyMap<string, QuestionId> = new Map(
  (
    [
      ['citizenships', ['citizenship', 'nationality', 'nationalities', 'country of citizenship']],
      ['citizenships', ['citoyenneté', 'nationalité', 'nationalités', 'pays de citoyenneté']],
      ['employerCountry', ['employer country', 'country of employer', 'pays de l’employeur']],
      ['monthsAbroad', ['months abroad', 'mois à l’étranger']],
    ] satisfies readonly (readonly [QuestionId, readonly string[]])[]
  ).flatMap(([id, headings]) => headings.map((heading) => [fold(heading), id] as const)),
)

/** What a heading means by itself: a question's id or title in either language, a usual word for one, or for the name. */
export function columnOf(heading: string, vocabulary: Vocabulary): Column {
  const plain = fold(heading)
  return (
    vocabulary.questionOf(heading) ??
    usualHeadings.get(plain) ??
    (nameHeadings.has(plain) ? 'name' : null)
  )
}

/** What the headings mean. Of two columns that mean the same the first counts, and the other means nothing. */
export function columnsOf(headings: readonly string[], vocabulary: Vocabulary): readonly Column[] {
  const seen = new Set<Column>()
  return headings.map((heading) => {
    const column = columnOf(heading, vocabulary)
    if (column === null || seen.has(column)) return null
    seen.add(column)
    return column
  })
}

/** An empty list: every column there is, by its id. */
export const templateCsv = (): string => csvLine(['name', ...questionIds])

/** What a column takes, for the dictionary. */
export interface DictionaryEntry {
  readonly id: QuestionId
  readonly kind: string
  readonly title: string
  /** The values, as they are written into a cell. */
  readonly values: readonly { readonly value: string; readonly label: string }[]
  readonly bounds: { readonly min: number; readonly max: number; readonly unit: string } | null
  /** For a row of an occupation list: the lists. */
  readonly lists: readonly string[]
}

/** Every column with what it takes, from the registry of questions. */
export function dictionary(
  wordings: QuestionWordings,
  unsureLabel: string,
): readonly DictionaryEntry[] {
  return questionIds.map((id) => {
    const asked = question(id)
    const { title, options, unsure } = questionWording(wordings, id)
    const values = 'options' in asked ? asked.options : []
    const label = (value: string): string => {
      const text = options?.[value]
      return text === undefined ? value : optionText(text).label
    }
    return {
      id,
      kind: asked.kind,
      title,
      values: [
        ...values.map((value) => ({ value, label: label(value) })),
        ...(asked.kind === 'row' || asked.kind === 'countries' || asked.kind === 'ticks'
          ? [{ value: 'none', label: label('none') }]
          : []),
        { value: 'unsure', label: unsure.label ?? unsureLabel },
      ],
      bounds: asked.kind === 'amount' ? { min: asked.min, max: asked.max, unit: asked.unit } : null,
      lists: asked.kind === 'row' ? asked.lists : [],
    }
  })
}

const dictionaryHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: ['column', 'question', 'kind', 'value', 'meaning'],
  fr: ['colonne', 'question', 'genre', 'valeur', 'sens'],
}

const kindNotes: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    choice: 'one of the values',
    ticks: 'values joined by ; with ? behind a value for maybe',
    amount: 'a whole number',
    country: 'a country, by name or code',
    countries: 'countries joined by ; by name or code',
    row: 'a title or id of the list of jobs',
  },
  fr: {
    choice: 'une des valeurs',
    ticks: 'valeurs jointes par ; avec ? après une valeur pour peut-être',
    amount: 'un nombre entier',
    country: 'un pays, par son nom ou son code',
    countries: 'pays joints par ; par leur nom ou leur code',
    row: 'un titre ou un identifiant de la liste des métiers',
  },
}

/** The dictionary as CSV, a value a row. */
export function dictionaryCsv(entries: readonly DictionaryEntry[], language: Language): string {
  const lines = entries.flatMap(({ id, kind, title, values, bounds, lists }) => {
    const note = [
      kindNotes[language][kind] ?? kind,
      ...(bounds === null ? [] : [`${bounds.min}–${bounds.max} (${bounds.unit})`]),
      ...(lists.length === 0 ? [] : [lists.join(', ')]),
    ].join(', ')
    return values.map(({ value, label }) => csvLine([id, title, note, value, label]))
  })
  return [csvLine(dictionaryHeadings[language]), ...lines].join('')
}
