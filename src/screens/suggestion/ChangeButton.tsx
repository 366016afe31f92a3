import type { QuestionId } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import { questionWording } from '../../wording/questions/index.ts'
import { useAround } from './around.ts'

/** Reopens the answer to a question. Only for questions that have one. */
export function ChangeButton({
  question,
  label,
}: {
  readonly question: QuestionId
  readonly label: string
}) {
  const { words, send } = useAround()
  return (
    <button
      type="button"
      className="button-quiet button-flush no-print"
      onClick={() => send({ type: 'CHANGE', question })}
    >
      <Icon name="change" size={18} />
      <span>
        {label}
        <span className="unseen"> – {questionWording(words.questions, question).title}</span>
      </span>
    </button>
  )
}
