import { useId } from 'react'
import { standingOrder, wholeView } from '../../batch/index.ts'
import type { Screened, View } from '../../batch/index.ts'
import { alertKinds } from './AlertTags.tsx'
import { useBatchWords } from './useBatchWords.ts'

const alertChoices: readonly View['alerts'][] = ['any', ...alertKinds, 'none']
const openings: readonly View['open'][] = ['any', 'none', 'some']

/** Which candidates the table shows. Each choice starts again at the first page. */
export function Filters({
  screened: { streams, standings },
  view,
  onView,
}: {
  readonly screened: Screened
  readonly view: View
  readonly onView: (view: View) => void
}) {
  const { text, suggestion } = useBatchWords()
  const id = useId()
  const set = (change: Partial<View>): void => onView({ ...view, ...change, from: 0 })
  const openText: Readonly<Record<View['open'], string>> = {
    any: text.results.anyOpen,
    none: text.results.noOpen,
    some: text.results.someOpen,
  }
  return (
    <fieldset className="filters no-print">
      <legend>{text.results.filters}</legend>
      <div>
        <label htmlFor={`${id}stream`}>{text.results.stream}</label>
        <select
          id={`${id}stream`}
          className="select"
          value={view.stream ?? ''}
          onChange={({ target }) =>
            set({ stream: streams.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{text.results.anyStream}</option>
          {streams.toSorted().map((stream) => (
            <option key={stream} value={stream}>
              {suggestion.stream[stream]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}standing`}>{text.results.standing}</label>
        <select
          id={`${id}standing`}
          className="select"
          value={view.standing ?? ''}
          onChange={({ target }) =>
            set({ standing: standings.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{text.results.anyStanding}</option>
          {standingOrder
            .filter((one) => standings.includes(one))
            .map((standing) => (
              <option key={standing} value={standing}>
                {suggestion.standing[standing]}
              </option>
            ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}alerts`}>{text.results.alerts}</label>
        <select
          id={`${id}alerts`}
          className="select"
          value={view.alerts}
          onChange={({ target }) =>
            set({ alerts: alertChoices.find((one) => one === target.value) ?? 'any' })
          }
        >
          {alertChoices.map((one) => (
            <option key={one} value={one}>
              {one === 'any'
                ? text.results.anyAlerts
                : one === 'none'
                  ? text.results.noAlerts
                  : text.alerts[one]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}open`}>{text.results.open}</label>
        <select
          id={`${id}open`}
          className="select"
          value={view.open}
          onChange={({ target }) =>
            set({ open: openings.find((one) => one === target.value) ?? 'any' })
          }
        >
          {openings.map((one) => (
            <option key={one} value={one}>
              {openText[one]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}name`}>{text.results.search}</label>
        <input
          id={`${id}name`}
          type="search"
          className="select"
          value={view.name}
          onChange={({ target }) => set({ name: target.value })}
        />
      </div>
      <label className="filter-tick">
        <input
          type="checkbox"
          checked={view.problems}
          onChange={({ target }) => set({ problems: target.checked })}
        />
        {text.results.withProblems}
      </label>
      <button type="button" className="button-quiet button-flush" onClick={() => onView(wholeView)}>
        {text.results.clear}
      </button>
    </fieldset>
  )
}
