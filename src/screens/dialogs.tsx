import { Dialog } from '../components/Dialog.tsx'
import type { QuestionnaireEvent } from '../questionnaire/index.ts'
import { useWords } from './words.ts'

interface Ways {
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What can be cleared away: the answers, or all that this device keeps. */
export type Clearing = 'restart' | 'forget'

/** Asks before something is cleared away for good. */
export function ClearDialog({
  what,
  send,
  onCancel,
}: {
  readonly what: Clearing
  readonly send: (event: QuestionnaireEvent) => void
  readonly onCancel: () => void
}) {
  const { text, ...words } = useWords().text.dialogs[what]
  const danger = what === 'forget'
  return (
    <Dialog
      {...words}
      danger={danger}
      onConfirm={() => send({ type: danger ? 'FORGET' : 'RESTART' })}
      onCancel={onCancel}
    >
      <p>{text}</p>
    </Dialog>
  )
}

/** Asks whether the answers of a link may replace the person's own. */
export function LinkDialog({
  link,
  own,
  otherTab,
  onJoin,
  ...ways
}: Ways & {
  readonly link: number
  readonly own: number
  /** The answers come from another tab of this browser, not from a link. */
  readonly otherTab: boolean
  /** Keeps the own answers and takes the letter's for the rest; not for links without a letter. */
  readonly onJoin: (() => void) | undefined
}) {
  const { dialogs } = useWords().text
  const words = otherTab ? dialogs.otherTab : dialogs.link
  return (
    <Dialog
      {...ways}
      title={words.title}
      confirm={words.confirm}
      cancel={words.cancel}
      between={onJoin && { label: dialogs.link.join, onChoose: onJoin }}
    >
      <p>{words.text(link, own)}</p>
      {onJoin && <p>{dialogs.link.joinText}</p>}
    </Dialog>
  )
}
