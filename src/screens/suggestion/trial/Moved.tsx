import { candidates } from '#rules'
import type { Answers, Standing, Variant } from '#rules'
import type { TrialWording } from '../../../wording/trial/index.ts'
import { useAround } from '../around.ts'
import { counted } from '../text.ts'

/** So many routes are named; the others are counted. */
const mostNamed = 4

type Standings = ReadonlyMap<Variant, Standing>

const standingsOn = (answers: Answers): Standings =>
  new Map(candidates(answers).map(({ variant, standing }) => [variant, standing]))

/** Nothing is open about it any more, and nothing rules it out. */
const stands = (standing: Standing | undefined): boolean =>
  standing !== undefined && standing !== 'open' && standing !== 'not_this_stream'

/** Those for which something holds in the one, and not in the other. */
const onlyIn = (
  one: Standings,
  other: Standings,
  holds: (standing: Standing | undefined) => boolean,
): readonly Variant[] =>
  [...one].flatMap(([variant, standing]) =>
    holds(standing) && !holds(other.get(variant)) ? [variant] : [],
  )

const isLive = (standing: Standing | undefined): boolean => standing !== 'not_this_stream'

/** The routes that the trial opens, so that nothing more has to be known of them, and those that it closes. */
export function Moved({
  words,
  own,
  trial,
}: {
  readonly words: TrialWording
  readonly own: Answers
  readonly trial: Answers
}) {
  const [before, after] = [standingsOn(own), standingsOn(trial)]
  const opened = onlyIn(after, before, stands)
  const closed = onlyIn(before, after, isLive)
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
