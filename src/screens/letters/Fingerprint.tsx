import type { Answers } from '#rules'
import { fingerprint } from '../../sharing/index.ts'

/** The fingerprint of answers, to be compared by two people who see the same ones. */
export function Fingerprint({
  label,
  answers,
}: {
  readonly label: string
  readonly answers: Answers
}) {
  return (
    <p>
      {label} <span className="code">{fingerprint(answers)}</span>
    </p>
  )
}
