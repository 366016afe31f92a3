import { useAround } from './around.ts'

/** Says to an employer that the rules below speak to the candidate. To the worker it says nothing. */
export function ToCandidate() {
  const { audience, text } = useAround().words
  return audience === 'employer' ? <p className="quiet to-candidate">{text.toCandidate}</p> : null
}
