import { countryCodes } from './countries.ts'
import { agreements, europeanUnion, notInForce } from './law/agreements.ts'
import { bars } from './law/bars.ts'
import { contradictionRules } from './law/contradictions.ts'
import type { Edition } from './law/edition.ts'
import { neverSuggested } from './law/overshadowed.ts'
import { preference } from './law/preference.ts'
import { narrowedCodes, retiredCodes } from './law/retiredCodes.ts'
import type { RetiredCode } from './law/retiredCodes.ts'
import { source, sources } from './law/sources.ts'
import type { Citation, SourceId } from './law/sources.ts'
import { streamOrder } from './law/variant.ts'
import type { Duration, SpouseRule, Variant } from './law/variant.ts'
import type { AnyOf, Condition, Criterion } from './logic/condition.ts'
import { effectsOf, runsOf } from './logic/effects.ts'
import type { AnswerSet } from './logic/effects.ts'
import { printWords } from './printWords.ts'
import type { PrintLanguage, PrintWords, Unit } from './printWords.ts'
import { listIds, listSources, sectorOf, sectorText } from './professions/index.ts'
import { question } from './questions.ts'
import type { Amount } from './questions.ts'

/**
 * The rulebook: an edition of the law as numbered prose, for people who read law and not code. What many variants
 * share is printed once and referred to. Every number and list in it comes from the rule itself.
 */

/** Criteria that say the same and differ only in the page they come from, under one number. */
interface Line {
  readonly name: string
  readonly records: Criterion[]
}

/** What the rulebook numbers. */
interface Book {
  readonly edition: Edition
  readonly language: PrintLanguage
  readonly words: PrintWords
  readonly variants: readonly Variant[]
  /** By the id of a criterion. */
  readonly lines: ReadonlyMap<string, Line>
  readonly points: ReadonlyMap<string, Line>
  readonly bars: ReadonlyMap<string, Line>
  /** Choices that at least two variants share, by what they hold. */
  readonly alternatives: ReadonlyMap<string, { readonly name: string; readonly choice: AnyOf }>
}

/** Prints an edition in one language, as Markdown. The same edition always prints the same. */
export function printRulebook(edition: Edition, language: PrintLanguage): string {
  const book = numbered(edition, language)
  const { words } = book
  const chapters: readonly Chapter[] = [
    ['reading', words.reading.title, () => words.reading.points.map((point) => `- ${point}`)],
    ['order', words.order.title, () => orderChapter(book)],
    ['streams', words.streams.title, (number) => streamsChapter(number, book)],
    ['alternatives', words.alternatives.title, () => alternativesChapter(book)],
    ['lines', words.lines.title, () => [words.lines.intro, ...linesOf(book.lines, book)]],
    ['points', words.points.title, () => [words.points.intro, ...linesOf(book.points, book)]],
    ['bars', words.bars.title, () => [words.bars.intro, ...linesOf(book.bars, book)]],
    ['contradictions', words.contradictions.title, () => contradictionsChapter(book)],
    ['never', words.overshadowed.title, () => overshadowedChapter(book)],
    ['old', words.retired.title, () => retiredChapter(book)],
    ['agreements', words.agreements.title, () => agreementsChapter(book)],
    ['lists', words.lists.title, () => listsChapter(book)],
    ['sources', words.sources.title, () => sourcesChapter(book)],
  ]
  const text = joined([
    `# ${words.title} – ${edition.id}`,
    ...words.intro,
    edition.note[language],
    `*${words.printed}*`,
    `## ${words.contents}`,
    ...chapters.map(([anchor, title], index) => `${index + 1}. [${title}](#${anchor})`),
    ...chapters.flatMap(([anchor, title, parts], index) => [
      anchorOf(anchor),
      `## ${index + 1}. ${title}`,
      ...parts(index + 1),
    ]),
  ])
  return `${language === 'fr' ? spaced(text) : text}\n`
}

/** Anchor, title, and what stands below it, given the chapter's number. */
type Chapter = readonly [string, string, (number: number) => readonly string[]]

/** Paragraphs apart, items of a list together. */
const joined = (parts: readonly string[]): string =>
  parts
    .map((part, index) => {
      const before = parts[index - 1]
      if (before === undefined) return part
      return isItem(part) && isItem(before) ? `\n${part}` : `\n\n${part}`
    })
    .join('')

const isItem = (part: string): boolean => /^(-|\d+\.) /.test(part)

/** French punctuation keeps its space, and the space keeps the line together. */
const spaced = (text: string): string =>
  text.replaceAll(/ ([:?!»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0')

const anchorOf = (name: string): string => `<a id="${name.toLowerCase()}"></a>`
const linkTo = (name: string): string => `[${name}](#${name.toLowerCase()})`
const code = (text: string): string => `\`${text}\``
const codes = (texts: readonly string[]): string => texts.map(code).join(', ')
const sentence = (text: string): string => (/[.!?»”]$/.test(text) ? text : `${text}.`)

// ——— Numbers

function numbered(edition: Edition, language: PrintLanguage): Book {
  const variants = streamOrder.flatMap((stream) =>
    edition.variants.filter((variant) => variant.stream === stream),
  )
  const choices = variants.map(
    ({ condition }) => new Map(choicesIn(condition).map((one) => [keyOf(one), one])),
  )
  const uses = new Map<string, { readonly choice: AnyOf; readonly count: number }>()
  for (const [key, choice] of choices.flatMap((own) => [...own])) {
    uses.set(key, { choice, count: (uses.get(key)?.count ?? 0) + 1 })
  }
  const shared = [...uses].filter(([, { count }]) => count > 1)
  return {
    edition,
    language,
    words: printWords[language],
    variants,
    lines: numberedLines(
      'L',
      variants.flatMap(({ condition }) => criteriaIn(condition)),
    ),
    points: numberedLines(
      'P',
      variants.flatMap(({ evidence }) => evidence),
    ),
    bars: numberedLines('B', bars),
    alternatives: new Map(
      shared.map(([key, { choice }], index) => [key, { name: `A${index + 1}`, choice }]),
    ),
  }
}

function numberedLines(letter: string, criteria: readonly Criterion[]): ReadonlyMap<string, Line> {
  const byContent = new Map<string, Line>()
  const byId = new Map<string, Line>()
  for (const criterion of criteria) {
    if (byId.has(criterion.id)) continue
    const content = JSON.stringify({ ...criterion, id: '', cites: [] })
    const line = byContent.get(content) ?? { name: `${letter}${byContent.size + 1}`, records: [] }
    line.records.push(criterion)
    byContent.set(content, line)
    byId.set(criterion.id, line)
  }
  return byId
}

function criteriaIn(condition: Condition): readonly Criterion[] {
  if ('all' in condition) return condition.all.flatMap(criteriaIn)
  return 'any' in condition ? condition.any.flatMap(criteriaIn) : [condition]
}

function choicesIn(condition: Condition): readonly AnyOf[] {
  if ('all' in condition) return condition.all.flatMap(choicesIn)
  return 'any' in condition ? [condition, ...condition.any.flatMap(choicesIn)] : []
}

const keyOf = (condition: Condition): string => {
  if ('all' in condition) return `all(${condition.all.map(keyOf).join()})`
  if ('any' in condition) return `any ${condition.says.en}(${condition.any.map(keyOf).join()})`
  return condition.id
}

const nameIn = (lines: ReadonlyMap<string, Line>, criterion: Criterion): string =>
  String(lines.get(criterion.id)?.name)

// ——— Chapters

function orderChapter(book: Book): readonly string[] {
  const { words, language } = book
  const stepOf = stepsOf(book)
  return [
    words.order.intro,
    ...preference.map(({ reason }, step) => {
      const variants = book.edition.variants.filter(({ id }) => stepOf.get(id) === step)
      const items = variants.map((variant) => `   - ${titleLink(variant, book)}`)
      return [`${step + 1}. ${reason[language]}`, ...items].join('\n')
    }),
  ]
}

/** The step of each variant. One that an amendment added belongs to the step of the variant it was put before. */
function stepsOf({ edition }: Book): ReadonlyMap<string, number> {
  const known = new Map(
    preference.flatMap(({ variants }, step) => variants.map(({ id }) => [id, step] as const)),
  )
  const steps = new Map<string, number>()
  let step = preference.length - 1
  for (const { id } of edition.variants.toReversed()) {
    step = known.get(id) ?? step
    steps.set(id, step)
  }
  return steps
}

const titleLink = ({ id, title, code: number }: Variant, { language }: Book): string =>
  `[${title[language]}](#${id})${number === null ? '' : ` – ${number}`}`

function streamsChapter(chapter: number, book: Book): readonly string[] {
  const streams = streamOrder.filter((stream) =>
    book.variants.some((variant) => variant.stream === stream),
  )
  return streams.flatMap((stream, at) => {
    const number = `${chapter}.${at + 1}`
    return [
      `### ${number}. ${book.words.streams.names[stream]}`,
      ...book.variants
        .filter((variant) => variant.stream === stream)
        .flatMap((variant, index) => variantPart(variant, `${number}.${index + 1}`, book)),
    ]
  })
}

function variantPart(variant: Variant, number: string, book: Book): readonly string[] {
  const { words, language } = book
  const said = words.variant
  const fact = (name: string, text: string): string => `- **${name}** ${text}`
  const agreement = variant.agreement === undefined ? undefined : agreements[variant.agreement]
  const never = neverText(variant, book)
  const { evidence, unsettled = [] } = variant
  return [
    anchorOf(variant.id),
    `#### ${number}. ${variant.title[language]}${variant.code === null ? '' : ` – ${variant.code}`}`,
    fact(said.code, `${variant.code ?? said.noCode} (${code(variant.id)})`),
    ...(agreement === undefined ? [] : [fact(said.agreement, agreement.name[language])]),
    fact(said.duration, durationText(variant, book)),
    fact(said.spouse, spouseText(variant.spouse, book)),
    fact(said.best, `${words.standing[variant.best]} (${code(variant.best)})`),
    fact(said.law, variant.cites.map((one) => citationText(one, book)).join('; ')),
    fact(said.confidence, words.confidence[variant.confidence]),
    ...(never === null ? [] : [fact(said.neverSuggested, never)]),
    said.condition,
    ...flattened(variant.condition).map((part, index) =>
      conditionText(part, `${index + 1}.`, '', book),
    ),
    ...(evidence.length === 0 ? [] : [`${said.points} ${pointsText(evidence, book)}.`]),
    ...(unsettled.length === 0
      ? []
      : [said.unsettled, ...unsettled.map((text) => `- ${text[language]}`)]),
  ]
}

/** All of a part that is itself "all of" is simply more of the same list. */
const flattened = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(flattened) : [condition]

/** Three points in a row or more are given as a range. */
function pointsText(evidence: readonly Criterion[], { points, words }: Book): string {
  const numbers = evidence.map((point) => Number(nameIn(points, point).slice(1)))
  return runsOf(numbers)
    .map(([from, to]) => {
      if (from === to) return linkTo(`P${from}`)
      const between = to === from + 1 ? ', ' : ` ${words.variant.to} `
      return `${linkTo(`P${from}`)}${between}${linkTo(`P${to}`)}`
    })
    .join(', ')
}

/** One part of a condition as an item of a list, with its own parts below it. */
function conditionText(condition: Condition, bullet: string, indent: string, book: Book): string {
  const { words, language } = book
  const below = `${indent}   `
  const item = (text: string, parts: readonly Condition[]): string =>
    [
      `${indent}${bullet} ${text}`,
      ...parts.map((part) => conditionText(part, '-', below, book)),
    ].join('\n')
  if ('all' in condition) {
    const parts = flattened(condition)
    const [only, ...more] = parts
    return only !== undefined && more.length === 0
      ? conditionText(only, bullet, indent, book)
      : item(words.variant.all, parts)
  }
  if ('any' in condition) {
    const shared = book.alternatives.get(keyOf(condition))
    return shared === undefined
      ? item(`${sentence(condition.says[language])} ${capital(words.variant.any)}`, condition.any)
      : item(`${linkTo(shared.name)} ${condition.says[language]}`, [])
  }
  return item(`${linkTo(nameIn(book.lines, condition))} ${condition.says[language]}`, [])
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function durationText({ stream, duration }: Variant, { words, language }: Book): string {
  const said = words.duration
  const note = duration.note === undefined ? [] : [duration.note[language]]
  if (stream === 'no_permit' && duration.first === null) return [said.noPermit, ...note].join(' ')
  const stay = (amount: number): string => said.stay(amount, duration.unit)
  return [
    duration.first === null
      ? said.noFigure
      : `${said.first(stay(duration.first))}${duration.contractIfShorter ? said.contract : ''}.`,
    ...(duration.noteSays === 'renewal' ? [] : [renewalText(duration, words)]),
    ...(duration.noteSays === 'ceiling' ? [] : [limitText(duration, words)]),
    ...note,
  ].join(' ')
}

const limitText = ({ cap, unit }: Duration, { duration: said }: PrintWords): string =>
  cap === null ? said.noCap : said.cap(said.stay(cap, unit))

function renewalText({ renewal, unit }: Duration, { duration: said }: PrintWords): string {
  if (typeof renewal === 'number') return said.renewal(said.stay(renewal, unit))
  return renewal === null ? said.unknown : said[renewal]
}

function spouseText(spouse: SpouseRule, { words, language }: Book): string {
  const said = words.spouse
  const note = spouse.note === undefined ? [] : [spouse.note[language]]
  if (spouse.apart === true)
    return [...note, ...(spouse.code === null ? [] : [`(${spouse.code})`])].join(' ')
  if (spouse.code === null) return [said.none, ...note].join(' ')
  if (spouse.code === 'C41') return [said.general, ...note].join(' ')
  const limits = [
    ...(spouse.citizens === undefined ? [] : [said.citizens(spouse.citizens.join(', '))]),
    ...(spouse.residents === undefined ? [] : [said.residents(spouse.residents.join(', '))]),
  ]
  const permit = said.treaty(spouse.code)
  if (limits.length === 0) return [`${permit}.`, ...note].join(' ')
  return [`${permit}, ${limits.join('; ')}.`, said.otherwise, ...note].join(' ')
}

function neverText(variant: Variant, book: Book): string | null {
  const others = neverSuggested[variant.id]
  const said = book.words.overshadowed
  const name = code(variant.id)
  if (variant.sameAs !== undefined) return said.sameAs(name, variantLink(variant.sameAs))
  if (others === undefined) return null
  return said.line(name, others.map(variantLink).join(', '))
}

const variantLink = (id: string): string => `[${code(id)}](#${id})`

function alternativesChapter(book: Book): readonly string[] {
  const { words, language, alternatives } = book
  return [
    words.alternatives.intro,
    ...[...alternatives.values()].flatMap(({ name, choice }) => [
      `${anchorOf(name)}**${name}.** ${sentence(choice.says[language])}`,
      ...choice.any.map((part) => conditionText(part, '-', '', book)),
    ]),
  ]
}

function contradictionsChapter({ words, language }: Book): readonly string[] {
  return [
    words.contradictions.intro,
    ...contradictionRules.map(
      ({ one, other, says }) => `- ${says[language]} (${code(one.asks)}, ${code(other.asks)})`,
    ),
  ]
}

function overshadowedChapter(book: Book): readonly string[] {
  return [
    book.words.overshadowed.intro,
    ...book.variants.flatMap((variant) => {
      const text = neverText(variant, book)
      return text === null ? [] : [`- ${text}`]
    }),
  ]
}

function retiredChapter(book: Book): readonly string[] {
  const { words, language } = book
  const item = ({ code: number, now, since, says, cites }: RetiredCode): string =>
    `- ${words.retired.line(number, since, now.length === 0 ? words.retired.nothing : now.join(', '))} ${says[language]} ${capital(cites.map((one) => citationText(one, book)).join('; '))}.`
  return [
    words.retired.intro,
    ...retiredCodes.map(item),
    words.retired.narrowed,
    ...narrowedCodes.map(item),
  ]
}

function agreementsChapter({ words, language }: Book): readonly string[] {
  const said = words.agreements
  return [
    said.inForce,
    ...Object.values(agreements).map(
      ({ name, short, inForce }) => `- ${said.line(name[language], short[language], inForce)}`,
    ),
    said.notInForce,
    ...notInForce.map(({ name, checked }) => `- ${said.missing(name[language], checked)}`),
  ]
}

function listsChapter({ words, language }: Book): readonly string[] {
  const said = words.lists
  return [
    said.intro,
    ...listIds.map((list) => {
      const texts = listSources[list].map(({ title, version, confidence }) =>
        said.line(title[language], version, words.confidence[confidence]),
      )
      return `- ${code(list)}${words.line.mark} ${texts.join('; ')}.`
    }),
  ]
}

const sourceIds = Object.keys(sources) as SourceId[]
const sourceName = (id: SourceId): string => `S${sourceIds.indexOf(id) + 1}`

function sourcesChapter({ words, language }: Book): readonly string[] {
  return [
    words.sources.intro,
    ...sourceIds.map((id) => {
      const { url, kind, version, verified, ...names } = source(id)
      const address = (language === 'fr' ? url.fr : undefined) ?? url.en
      return `- ${anchorOf(sourceName(id))}**${sourceName(id)}.** [${names[language]}](${address}). ${capital(words.sources.line(words.sources.kinds[kind], version, verified))}`
    }),
  ]
}

// ——— Lines

const linesOf = (lines: ReadonlyMap<string, Line>, book: Book): readonly string[] =>
  [...new Set(lines.values())].flatMap((line) => linePart(line, book))

function linePart({ name, records }: Line, book: Book): readonly string[] {
  const { words, language } = book
  const said = words.line
  const reading = (criterion: Criterion): readonly string[] => [
    `${said.question} ${code(criterion.asks)} (${askedText(criterion, book)}).`,
    effectsText(criterion, book),
    ...(criterion.anchor ? [said.anchor] : []),
    `${said.confidence} ${words.confidence[criterion.confidence]}.`,
  ]
  return [
    // They say the same, so the first is printed for all.
    ...records
      .slice(0, 1)
      .map(
        (criterion) =>
          `${anchorOf(name)}**${name}.** ${sentence(criterion.says[language])}\n${reading(criterion).join(' ')}`,
      ),
    ...records.map(
      ({ id, cites }) =>
        `- ${code(id)}${said.mark} ${cites.map((one) => citationText(one, book)).join('; ')}.`,
    ),
  ]
}

function askedText({ asks }: Criterion, { words }: Book): string {
  const asked = question(asks)
  const kind = words.line.kinds[asked.kind]
  if (asked.kind === 'amount') {
    return `${kind}, ${words.line.bounds(asked.min, words.duration.stay(asked.max, asked.unit))}`
  }
  return asked.kind === 'row' ? `${kind}, ${codes(asked.lists)}` : kind
}

function effectsText(criterion: Criterion, book: Book): string {
  const { line: said } = book.words
  const labels = { passes: said.passes, evidence: said.evidence, fails: said.fails } as const
  return effectsOf(criterion)
    .map(({ effect, answers }) => `*${labels[effect]}* ${answersText(answers, criterion, book)}.`)
    .join(' ')
}

/** Some answers to the question of a criterion, in words. */
function answersText(set: AnswerSet, { asks }: Criterion, book: Book): string {
  const { answers, line } = book.words
  switch (set.kind) {
    case 'any':
      return line.anyAnswer
    case 'others':
      return answers.others
    case 'options':
      return codes(set.options)
    case 'amounts':
      return rangesText(set.runs, question(asks) as Amount, book)
    case 'ticked':
      return answers.ticked(code(set.option))
    case 'notTicked':
      return answers.notTicked(code(set.option))
    case 'anyTicked':
      return answers.anyTicked
    case 'noneTicked':
      return answers.noneTicked
    case 'country':
      return answers.isOne(countriesText(set.countries, book))
    case 'countries':
      return answers.holds(countriesText(set.countries, book))
    case 'onlyCountries':
      return answers.holdsOnly(countriesText(set.countries, book))
    case 'rows':
      return rowsText(set.rows, book)
  }
}

/** Amounts as ranges: "11 months or less". */
const rangesText = (
  runs: readonly (readonly [number, number])[],
  { min, max, unit }: Amount,
  { words }: Book,
): string => runs.map((run) => rangeText(run, min, max, unit, words)).join(', ')

function rangeText(
  [from, to]: readonly [number, number],
  min: number,
  max: number,
  unit: Unit,
  { answers }: PrintWords,
): string {
  if (to === max) return answers.atLeast(from, unit)
  if (from === to) return answers.exactly(from, unit)
  return from === min ? answers.atMost(to, unit) : answers.between(from, to, unit)
}

function countriesText(list: readonly string[], { words }: Book): string {
  const { answers } = words
  if (list.length > countryCodes.length / 2) {
    return answers.but(countryCodes.filter((one) => !list.includes(one)).join(', '))
  }
  const wholeUnion = europeanUnion.every((one) => list.includes(one))
  if (!wholeUnion) return list.join(', ')
  const others = list.filter((one) => !europeanUnion.includes(one))
  return [`${answers.theUnion} (${europeanUnion.join(', ')})`, ...others].join(', ')
}

function rowsText(prefixes: readonly string[], { words, language }: Book): string {
  return prefixes
    .map((prefix) => {
      if (!prefix.endsWith('.')) return code(prefix)
      const sector = sectorOf(prefix)
      if (sector !== undefined) return `${sectorText(sector)[language]} (${code(`${prefix}…`)})`
      const list = prefix.slice(0, -1)
      return list.includes('.')
        ? words.answers.rows(code(`${prefix}…`))
        : words.answers.list(code(list))
    })
    .join(', ')
}

// ——— Citations

function citationText({ source: id, pinpoint }: Citation, { words, language }: Book): string {
  const { kind, verified, ...names } = source(id)
  const said = words.cite
  const isSection = /^\d[\d.]*(\([a-z\d.]+\))*$/i.test(pinpoint)
  const place = isSection
    ? said.section(language === 'fr' ? frenchSection(pinpoint) : pinpoint)
    : pinpoint === 'whole page'
      ? said.whole
      : kind === 'law'
        ? pinpoint
        : said.part(pinpoint)
  return `${names[language]}, ${place} (${linkTo(sourceName(id))}, ${said.verified(verified)})`
}

/** French law writes the letter of a paragraph without its opening bracket: 205a), 200(3)f.1). */
const frenchSection = (section: string): string =>
  section.replace(/^([\d.]+(?:\(\d+\))?)\(([a-z][\d.]*\))/, '$1$2')
