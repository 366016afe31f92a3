import { sections } from '#rules'
import type { Progress } from '../questionnaire/index.ts'
import { useWords } from './words.ts'

/** A number that helps is small: above it, "at most n more" only frightens. */
const largestTold = 8

/** Where the person is: four stations along one line, and how many questions there can still be. */
export function Stations({ progress }: { readonly progress: Progress }) {
  const { text } = useWords()
  return (
    <div>
      <ol className="stations" aria-label={text.progress.label}>
        {sections.map((section, at) => {
          const past = at < progress.index
          const here = at === progress.index
          return (
            <li
              key={section}
              className={`station${past ? ' station-past' : ''}${here ? ' station-here' : ''}`}
              aria-current={here ? 'step' : undefined}
            >
              <span className="station-name">{text.sections[section]}</span>
              {past && <span className="unseen"> ({text.progress.past})</span>}
            </li>
          )
        })}
      </ol>
      {progress.max > 0 && progress.max <= largestTold && (
        <p className="progress-line">{text.progress.atMost(progress.max)}</p>
      )}
    </div>
  )
}
