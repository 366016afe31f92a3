import type { Text } from '#rules'
import { edition, dayText } from '#rules'
import { criterionOf } from '../../slip/index.ts'
import type { OpenedSlip, Outcome, Part, ReasonChange } from '../../slip/index.ts'
import { counting } from '../../wording/interface/counted.ts'
import type { RecordWords } from './recordWords.ts'

interface RowsProps {
  readonly opened: OpenedSlip
  readonly words: RecordWords
}

type OutcomePart = Exclude<Part, 'reasons' | 'answers'>

const parts: readonly OutcomePart[] = ['suggestion', 'code', 'standing', 'edition']

/** The words of a key that another edition may have had; else the key itself. */
const named = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key

const titles: ReadonlyMap<string, Text> = new Map(
  edition.variants.map(({ id, title }) => [id, title]),
)

function outcomeText(
  part: OutcomePart,
  { edition: id, suggestion }: Pick<Outcome, 'edition' | 'suggestion'>,
  { record, suggestion: text, words: { language } }: RecordWords,
): string {
  switch (part) {
    case 'edition':
      return record.compare.edition.replace('{date}', dayText(id, language))
    case 'code':
      return suggestion.code ?? record.compare.nothing
    case 'standing':
      return named(text.standing, suggestion.standing)
    case 'suggestion': {
      const stream = named(text.stream, suggestion.stream)
      if (suggestion.variant === null) return stream
      return `${stream} · ${titles.get(suggestion.variant)?.[language] ?? suggestion.variant}`
    }
  }
}

/** Suggestion, code, standing and edition: then and now, each told to be the same or not. */
export function OutcomeRows({ opened, words }: RowsProps) {
  const { compare } = words.record
  return (
    <dl className="compared-rows">
      {parts.map((part) => (
        <div key={part} className="compared-row">
          <dt>
            {compare.parts[part]}{' '}
            <span className="tag">
              {opened.differs.includes(part) ? compare.other : compare.equal}
            </span>
          </dt>
          <dd>
            <span className="quiet">{compare.before}</span>
            {outcomeText(part, opened.slip, words)}
          </dd>
          <dd>
            <span className="quiet">{compare.today}</span>
            {outcomeText(part, opened.now, words)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The lines of the rule that are not the same any more, and how many are. */
export function ReasonRows({ opened, words }: RowsProps) {
  const { compare } = words.record
  const { reasons, slip } = opened
  const same = slip.reasons.length - reasons.filter(({ before }) => before !== null).length
  const count = counting(words.words.language)
  const said = (n: number, { one, other }: { readonly one: string; readonly other: string }) =>
    count(n, { one: one.replace('{n}', '#'), other: other.replace('{n}', '#') })
  return (
    <>
      <h3>{compare.reasons}</h3>
      <p>{said(same, compare.sameReasons)}</p>
      {reasons.length > 0 && (
        <>
          <p>{said(reasons.length, compare.otherReasons)}</p>
          <dl className="compared-rows">
            {reasons.map((change) => (
              <ReasonRow key={change.criterion} change={change} words={words} />
            ))}
          </dl>
        </>
      )}
    </>
  )
}

function ReasonRow({
  change: { criterion, before, today, otherLaw },
  words: { record, words },
}: {
  readonly change: ReasonChange
  readonly words: RecordWords
}) {
  const { compare, truth } = record
  const state = (one: ReasonChange['before']): string =>
    one === null ? compare.absent : truth[one]
  return (
    <div className="compared-row">
      <dt>{criterionOf(criterion)?.says[words.language] ?? criterion}</dt>
      {otherLaw ? (
        <dd>{compare.otherLaw}</dd>
      ) : (
        <>
          <dd>
            <span className="quiet">{compare.before}</span>
            {state(before)}
          </dd>
          <dd>
            <span className="quiet">{compare.today}</span>
            {state(today)}
          </dd>
        </>
      )}
    </div>
  )
}
