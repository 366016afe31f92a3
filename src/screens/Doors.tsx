import { useDeferredValue, useMemo, useState } from 'react'
import { question } from '#rules'
import type { Answers } from '#rules'
import { Icon } from '../components/Icon.tsx'
import type { IconName } from '../components/Icon.tsx'
import { doorsFor } from './doors.ts'
import type { Door } from './doors.ts'
import { MapSlot } from './MapSlot.tsx'
import { useWords } from './words.ts'

const iconOf: Readonly<Record<Door['state'], IconName>> = {
  open: 'door-open',
  narrowing: 'door-narrowing',
  closed: 'door-closed',
  stands: 'door-stands',
}

/** What stands so far: a panel at the side where there is room, else a strip that opens. */
export function Doors({
  answers,
  wide,
  onShow,
}: {
  readonly answers: Answers
  readonly wide: boolean
  readonly onShow: () => void
}) {
  const { text } = useWords()
  // The page goes on first; what moves at its side may follow.
  const sofar = useDeferredValue(answers)
  const doors = useMemo(() => doorsFor(sofar), [sofar])
  const moved = useMoved(doors)
  const list = (
    <div className="doors">
      {wide && <h2>{text.doors.title}</h2>}
      <p className="quiet">{text.doors.lead}</p>
      <MapSlot answers={sofar} doors={doors} moved={moved} />
      <ul className="door-list">
        {doors.map((door) => (
          <DoorLine key={door.stream} door={door} moved={moved.includes(door.stream)} />
        ))}
      </ul>
      <button type="button" className="button-quiet button-flush" onClick={onShow}>
        {text.doors.show}
        <Icon name="onward" size={18} />
      </button>
    </div>
  )
  if (wide) return list
  return (
    <details className="strip no-print">
      <summary>
        {text.doors.summary(doors.filter(({ state }) => state !== 'closed').length)}
        <span className="fold-mark">
          <Icon name="onward" size={18} />
        </span>
        <span className="strip-marks">
          {doors.map(({ stream, state }) => (
            <span key={stream} className={`door-${state}`}>
              <Icon name={iconOf[state]} size={20} />
            </span>
          ))}
        </span>
      </summary>
      {list}
    </details>
  )
}

function DoorLine({ door, moved }: { readonly door: Door; readonly moved: boolean }) {
  const { text, ask, language } = useWords()
  return (
    <li className={`door door-${door.state}${moved ? ' door-moved' : ''}`}>
      <Icon name={iconOf[door.state]} />
      <div>
        <span className="door-name">{text.streams[door.stream]}</span>
        <span className="door-state">{stateText(door, text)}</span>
        {door.closedBy !== null && (
          <span className="door-state">
            {door.closedBy.needs === null
              ? text.doors.closedBy(ask(door.closedBy.question).title)
              : text.doors.needs(door.closedBy.needs[language])}
          </span>
        )}
      </div>
    </li>
  )
}

function stateText(
  { state, standing, left, all, closedBy }: Door,
  { doors: words, sections }: ReturnType<typeof useWords>['text'],
): string {
  switch (state) {
    case 'open':
      return words.open
    case 'narrowing':
      return words.narrowing(left, all)
    case 'closed':
      return closedBy === null
        ? words.closed
        : words.closedAt(sections[question(closedBy.question).section])
    case 'stands':
      return words.stands[standing as keyof typeof words.stands]
  }
}

/** The doors that the last answer moved. */
function useMoved(doors: readonly Door[]): readonly Door['stream'][] {
  const marks = doors.map(({ stream, state, left }) => `${stream} ${state} ${left}`)
  const [seen, setSeen] = useState<{
    readonly marks: readonly string[]
    readonly moved: readonly Door['stream'][]
  }>({ marks, moved: [] })
  if (marks.join() === seen.marks.join()) return seen.moved
  const moved = doors.filter((_, at) => marks[at] !== seen.marks[at]).map(({ stream }) => stream)
  setSeen({ marks, moved })
  return moved
}
