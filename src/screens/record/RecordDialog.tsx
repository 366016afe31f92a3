import { useId, useState } from 'react'
import { Compared } from './Compared.tsx'
import type { RecordProps } from './OpenRecord.tsx'
import { readRecord } from './readRecord.ts'
import type { RecordReading } from './readRecord.ts'
import type { RecordWords } from './recordWords.ts'

export { loadRecordWords } from './recordWords.ts'

/** As in `Dialog`, which stays within the script of the questions: shared, it would be a file more to fetch. */
function asModal(dialog: HTMLDialogElement | null): () => void {
  dialog?.showModal()
  return () => dialog?.close()
}

/** A saved record is chosen, checked, and shown beside what today's rules say. Escape closes it. */
export function RecordDialog({
  words,
  own,
  language,
  send,
  onClose,
}: RecordProps & { readonly words: RecordWords; readonly onClose: () => void }) {
  const titleId = useId()
  const [reading, setReading] = useState<RecordReading | 'reading' | null>(null)
  const { open } = words.record

  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setReading('reading')
    setReading(await readRecord(file, language))
  }
  return (
    <dialog
      ref={asModal}
      className="dialog dialog-wide"
      lang={language}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file chooser that is closed tells so in the same way.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-body">
        <h2 id={titleId}>{open.title}</h2>
        <p>{open.lead}</p>
        <ChooseFile
          label={reading === null ? open.choose : open.another}
          onFile={(file) => void read(file)}
        />
        <output className="quiet">{reading === 'reading' && open.reading}</output>
        {reading !== null && reading !== 'reading' && reading.kind === 'trouble' && (
          <div className="banner banner-warning" role="alert">
            <p>{open.trouble[reading.why].replace('{field}', reading.field ?? '')}</p>
            <p>{open.nothingLost}</p>
          </div>
        )}
        {reading !== null && reading !== 'reading' && reading.kind === 'record' && (
          <Compared
            key={reading.opened.digest}
            opened={reading.opened}
            rowTitle={reading.rowTitle}
            words={words}
            own={own}
            send={send}
            onDone={onClose}
          />
        )}
        <div className="buttons">
          <button type="button" className="button button-second" onClick={onClose}>
            {open.close}
          </button>
        </div>
      </div>
    </dialog>
  )
}

/** A native file input: browsers take a file that is dropped on it, too. */
const ChooseFile = ({
  label,
  onFile,
}: {
  readonly label: string
  readonly onFile: (file: File | undefined) => void
}) => (
  <label className="drop">
    {label}
    <input
      type="file"
      accept=".json,application/json"
      onChange={(event) => {
        onFile(event.currentTarget.files?.[0])
        // The same file may be chosen again after it was mended.
        event.currentTarget.value = ''
      }}
    />
  </label>
)
