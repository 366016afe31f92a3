import { Dialog } from '../components/Dialog.tsx'
import { useWords } from './words.ts'

interface Ways {
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before all answers are put away. */
export function RestartDialog(ways: Ways) {
  const { restart } = useWords().text.dialogs
  return (
    <Dialog {...ways} title={restart.title} confirm={restart.confirm} cancel={restart.cancel}>
      <p>{restart.text}</p>
    </Dialog>
  )
}

/** Asks before everything that this device keeps is removed. */
export function ForgetDialog(ways: Ways) {
  const { forget } = useWords().text.dialogs
  return (
    <Dialog {...ways} danger title={forget.title} confirm={forget.confirm} cancel={forget.cancel}>
      <p>{forget.text}</p>
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
