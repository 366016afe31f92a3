import { useId } from 'react'
import type { ReactNode } from 'react'

/** The ref of a dialog. It is closed while it is still in the page: only then does the browser give the focus back. */
function asModal(dialog: HTMLDialogElement | null): () => void {
  dialog?.showModal()
  return () => dialog?.close()
}

/** A question that must be answered before anything else: a native dialog. Escape is the way that changes nothing. */
export function Dialog({
  title,
  confirm,
  cancel,
  danger = false,
  between,
  children,
  onConfirm,
  onCancel,
}: {
  readonly title: string
  readonly confirm: string
  readonly cancel: string
  readonly danger?: boolean
  /** A third way, between the two. */
  readonly between?: { readonly label: string; readonly onChoose: () => void } | undefined
  readonly children: ReactNode
  readonly onConfirm: () => void
  readonly onCancel: () => void
}) {
  const titleId = useId()
  return (
    <dialog
      ref={asModal}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <div className="dialog-body">
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className="buttons">
          <button type="button" className="button" onClick={onCancel}>
            {cancel}
          </button>
          {between && (
            <button type="button" className="button button-second" onClick={between.onChoose}>
              {between.label}
            </button>
          )}
          <button
            type="button"
            className={danger ? 'button button-danger' : 'button button-second'}
            onClick={onConfirm}
          >
            {confirm}
          </button>
        </div>
      </div>
    </dialog>
  )
}
