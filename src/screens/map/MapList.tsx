import type { RouteMap } from './mapOf.ts'
import { reasonText, stateText, stationText } from './mapText.ts'
import type { MapWords } from './mapText.ts'

/** The map as a list, with the same content: always there for screen readers, shown to others on request. */
export function MapList({
  map,
  say,
  shown,
  id,
}: {
  readonly map: RouteMap
  readonly say: MapWords
  readonly shown: boolean
  readonly id: string
}) {
  const { words } = say
  return (
    <section id={id} className={shown ? 'map-list' : 'unseen'} aria-label={words.list}>
      <ol>
        {map.stations.map((station) => (
          <li key={station.section}>
            <b>{words.sections[station.section]}</b>
            <span>{stationText(station, say)}</span>
          </li>
        ))}
      </ol>
      <ul>
        {map.lines.map((line) => {
          const reason = reasonText(line, say)
          return (
            <li key={line.stream}>
              <b>{words.streams[line.stream]}</b>
              <span>{stateText(line, say)}</span>
              {reason !== null && <span>{reason}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
