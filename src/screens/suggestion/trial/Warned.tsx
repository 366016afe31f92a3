import { contradictions, notices } from '#rules'
import type { Answers, Text } from '#rules'
import { Icon } from '../../../components/Icon.tsx'
import { useAround } from '../around.ts'

interface Warning {
  readonly id: string
  readonly says: Text
}

/** What can't be so together, what can stop a permit, and what to watch, on these answers. */
const warningsOn = (answers: Answers): readonly Warning[] => [
  ...contradictions(answers),
  ...notices(answers)
    .filter(({ severity }) => severity !== 'info')
    .map(({ id, text }) => ({ id, says: text })),
]

/** The warnings that only the trial brings. */
export function Warned({ own, trial }: { readonly own: Answers; readonly trial: Answers }) {
  const { language } = useAround().words
  const known = new Set(warningsOn(own).map(({ id }) => id))
  const added = warningsOn(trial).filter(({ id }) => !known.has(id))
  if (added.length === 0) return null
  return (
    <ul className="lines">
      {added.map(({ id, says }) => (
        <li key={id} className="line line-open">
          <Icon name="warning" size={20} />
          <p>{says[language]}</p>
        </li>
      ))}
    </ul>
  )
}
