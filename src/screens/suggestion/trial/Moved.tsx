import { candidates } from '#rules'
import type { Answers, Variant } from '#rules'
import type { TrialWording } from '../../../wording/trial/index.ts'
import { useAround } from '../around.ts'
import { counted } from '../text.ts'

/** So many routes are named; the others are counted. */
const mostNamed = 4

const isLive = (answers: Answers): ReadonlyMap<Variant, boolean> =>
  new Map(
    candidates(answers).map(({ variant, standing }) => [variant, standing !== 'not_this_stream']),
  )

/** The routes that the trial opens, and those that it closes. */
export function Moved({
  words,
  own,
  trial,
}: {
  readonly words: TrialWording
  readonly own: Answers
  readonly trial: Answers
}) {
  const [before, after] = [isLive(own), isLive(trial)]
  const moved = [...after].filter(([variant, live]) => before.get(variant) !== live)
  const opened = moved.filter(([, live]) => live).map(([variant]) => variant)
  const closed = moved.filter(([, live]) => !live).map(([variant]) => variant)
  return (
    <>
      <RouteList title={words.opened} variants={opened} words={words} />
      <RouteList title={words.closed} variants={closed} words={words} />
    </>
  )
}

function RouteList({
  title,
  variants,
  words,
}: {
  readonly title: string
  readonly variants: readonly Variant[]
  readonly words: TrialWording
}) {
  const { language } = useAround().words
  if (variants.length === 0) return null
  const others = variants.length - mostNamed
  return (
    <div>
      <p className="card-title">{title}</p>
      <ul className="plain-list">
        {variants.slice(0, mostNamed).map(({ id, title: name, code }) => (
          <li key={id}>
            {name[language]} {code !== null && <span className="code">{code}</span>}
          </li>
        ))}
        {others > 0 && <li className="quiet">{counted(words.others, others, language)}</li>}
      </ul>
    </div>
  )
}
