import type { AlertCounts } from '../../batch/index.ts'
import { useBatchWords } from './useBatchWords.ts'

/** The gravest first. */
export const alertKinds = [
  'stops',
  'contradictions',
  'warnings',
] as const satisfies readonly (keyof AlertCounts)[]

/** In a few words, what stands above a candidate's suggestion. */
export function AlertTags({ counts }: { readonly counts: AlertCounts }) {
  const { text } = useBatchWords()
  const found = alertKinds.filter((kind) => counts[kind] > 0)
  if (found.length === 0) return '–'
  return (
    <ul className="alert-tags">
      {found.map((kind) => (
        <li key={kind} className={kind === 'stops' ? 'tag tag-stop' : 'tag'}>
          {text.alerts[kind]}
        </li>
      ))}
    </ul>
  )
}
