import { countryCodes, countryName, europeanUnion, question, sectorOf, sectorText } from '#rules'
import type {
  AnswerSet,
  CountryCode,
  Duration,
  QuestionId,
  SpouseRule,
  Variant,
  Effect,
} from '#rules'
import { optionText } from '../../wording/questions/index.ts'
import type { RulebookWording } from '../../wording/rulebook/index.ts'
import type { Words } from '../words.ts'

/** Parts of the rules that hold values only, in words. */

/** The words of the page and of the app. */
export interface Saying {
  readonly said: RulebookWording
  readonly words: Words
}

/** Countries by name; the European Union as one, and of nearly all countries those that are missing. */
export function countriesText(
  list: readonly CountryCode[],
  { said, words: { language } }: Saying,
): string {
  const names = (codes: readonly CountryCode[]): string =>
    codes
      .map((code) => countryName(code, language))
      .toSorted((one, other) => one.localeCompare(other, language))
      .join(', ')
  if (list.length > countryCodes.length / 2) {
    return said.answers.allBut(names(countryCodes.filter((code) => !list.includes(code))))
  }
  if (!europeanUnion.every((code) => list.includes(code))) return names(list)
  const others = list.filter((code) => !europeanUnion.includes(code))
  return [said.answers.union, ...(others.length === 0 ? [] : [names(others)])].join(', ')
}

/** Some answers to a question, each in words. */
export function answerTexts(
  set: AnswerSet,
  asks: QuestionId,
  saying: Saying,
  rowTitle: (row: string) => string | undefined,
): readonly string[] {
  const { said, words } = saying
  const { answers } = said
  const label = (option: string): string =>
    optionText(words.ask(asks).options?.[option] ?? option).label
  switch (set.kind) {
    case 'any':
    case 'others':
    case 'anyTicked':
    case 'noneTicked':
      return [answers[set.kind]]
    case 'options':
      return set.options.map(label)
    case 'ticked':
    case 'notTicked':
      return [answers[set.kind](label(set.option))]
    case 'amounts':
      return set.runs.map((run) => amountText(run, asks, saying))
    case 'country':
    case 'countries':
    case 'onlyCountries':
      return [
        set.countries.length > countryCodes.length / 2
          ? countriesText(set.countries, saying)
          : answers[set.kind](countriesText(set.countries, saying)),
      ]
    case 'rows':
      return set.rows.map((row) => rowText(row, saying, rowTitle))
  }
}

function amountText(
  [from, to]: readonly [number, number],
  asks: QuestionId,
  { said, words }: Saying,
): string {
  const asked = question(asks)
  if (asked.kind !== 'amount') return `${from}`
  const amount = words.text.amount.value[asked.unit]
  if (to === asked.max) return said.answers.atLeast(amount(from))
  if (from === to) return amount(from)
  return from === asked.min
    ? said.answers.atMost(amount(to))
    : said.answers.between(from, amount(to))
}

function rowText(
  row: string,
  { said, words: { language } }: Saying,
  rowTitle: (row: string) => string | undefined,
): string {
  if (!row.endsWith('.')) return rowTitle(row) ?? row
  const sector = sectorOf(row)
  if (sector !== undefined) return sectorText(sector)[language]
  const names: Readonly<Record<string, string>> = said.occupations.names
  const list = row.slice(0, -1)
  return said.answers.wholeList(names[list] ?? list)
}

/** How long a permit of a variant lasts. */
export function durationText(
  { stream, duration }: Pick<Variant, 'stream' | 'duration'>,
  saying: Saying,
): string {
  const { said, words } = saying
  const note = duration.note === undefined ? [] : [duration.note[words.language]]
  if (stream === 'no_permit' && duration.first === null) {
    return [said.duration.noPermit, ...note].join(' ')
  }
  return [
    firstText(duration, saying),
    ...(duration.noteSays === 'renewal' ? [] : [renewalText(duration, saying)]),
    ...(duration.cap === null || duration.noteSays === 'ceiling'
      ? []
      : [said.duration.cap(stayOf(duration.cap, duration, saying))]),
    ...note,
  ].join(' ')
}

const stayOf = (amount: number, { unit }: Duration, { words }: Saying): string =>
  words.text.amount.value[unit](amount)

/** The first stay alone. */
export function firstText(duration: Duration, saying: Saying): string {
  const { said } = saying
  if (duration.first === null) return said.duration.noFigure
  const stay = stayOf(duration.first, duration, saying)
  return duration.contractIfShorter ? said.duration.contract(stay) : said.duration.first(stay)
}

function renewalText(duration: Duration, saying: Saying): string {
  const { renewal } = duration
  const said = saying.said.duration
  if (typeof renewal === 'number') return said.renewal(stayOf(renewal, duration, saying))
  return said[renewal ?? 'unknown']
}

/** What the spouse or partner of somebody with this variant can ask for. */
export function spouseText(spouse: SpouseRule, saying: Saying): string {
  const { said, words } = saying
  const { code, citizens, residents } = spouse
  const note = spouse.note === undefined ? [] : [spouse.note[words.language]]
  if (spouse.apart === true) return [...note, ...(code === null ? [] : [`(${code})`])].join(' ')
  if (code === null) return [said.spouse.none, ...note].join(' ')
  if (code === 'C41') return [said.spouse.general, ...note].join(' ')
  if (citizens === undefined) return [said.spouse.treaty(code), ...note].join(' ')
  return [
    said.spouse.citizens(code, countriesText(citizens, saying)),
    ...(residents === undefined ? [] : [said.spouse.residents(countriesText(residents, saying))]),
    said.spouse.otherwise,
    ...note,
  ].join(' ')
}

/** The single rows of occupation lists that some effects name: those whose titles are wanted. */
export const rowsIn = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap(({ answers }) =>
    answers.kind === 'rows' ? answers.rows.filter((row) => !row.endsWith('.')) : [],
  )
