import type { CSSProperties } from 'react'
import { amountText } from '#rules'
import type { DurationPlan, Stretch } from '#rules'
import type { Language } from '../../wording/language.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'
import { useAround } from './around.ts'
import { Law } from './Law.tsx'
import { Section } from './Section.tsx'
import { fill } from './text.ts'

/** How long the work can last: the stretches in words and as bars, then what decides. */
export function Stay({ duration }: { readonly duration: DurationPlan }) {
  const { language, text } = useAround().words
  return (
    <Section title={text.stay.title} part="stay">
      <ol className="timeline" aria-label={text.stay.caption}>
        {placed(duration.timeline).map(({ stretch, start, share }) => (
          <li key={`${stretch.kind} ${start}`}>
            <span>{stretchText(stretch, duration.unit, text, language)}</span>
            <span
              className={`timeline-bar timeline-${stretch.length === null ? 'open' : stretch.kind}`}
              style={{ '--start': start, '--share': share } as CSSProperties}
            />
          </li>
        ))}
      </ol>
      <ul className="plain-list">
        {duration.notes.map(({ id, says }) => (
          <li key={id}>{says[language]}</li>
        ))}
      </ul>
      <Law cites={[...duration.notes.flatMap(({ cites }) => cites), ...duration.cites]} />
    </Section>
  )
}

function stretchText(
  { kind, length }: Stretch,
  unit: DurationPlan['unit'],
  { stay }: SuggestionWording,
  language: Language,
): string {
  if (length === null) return kind === 'renewal' ? stay.renewalOpen : stay.firstOpen
  return fill(stay[kind], { time: amountText({ value: length, unit }, language) })
}

interface Placed {
  readonly stretch: Stretch
  /** Where the bar begins and how much of the line it takes, from 0 to 1. */
  readonly start: number
  readonly share: number
}

/** Every stretch begins where the one before ends; the ceiling spans them all. */
export function placed(timeline: readonly Stretch[]): readonly Placed[] {
  const running = timeline.filter(({ kind }) => kind !== 'ceiling')
  const known = running.flatMap(({ length }) => length ?? [])
  // A stretch without a figure is drawn as long as the longest one that has one.
  const unknown = Math.max(...known, 1)
  const lengthOf = ({ length }: Stretch): number => length ?? unknown
  const ceiling = timeline.find(({ kind }) => kind === 'ceiling')?.length ?? 0
  const all = Math.max(
    running.reduce((sum, stretch) => sum + lengthOf(stretch), 0),
    ceiling,
  )
  return timeline.map((stretch, index) => {
    if (stretch.kind === 'ceiling') return { stretch, start: 0, share: lengthOf(stretch) / all }
    const before = timeline.slice(0, index).reduce((sum, one) => sum + lengthOf(one), 0)
    return { stretch, start: before / all, share: lengthOf(stretch) / all }
  })
}
