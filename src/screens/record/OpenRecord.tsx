import { useCallback, useState } from 'react'
import type { Answers } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import type { QuestionnaireEvent } from '../../questionnaire/index.ts'
import { wordsMissing } from '../../wording/interface/bilingual.ts'
import type { Language } from '../../wording/language.ts'
import { useLoaded } from '../useLoaded.ts'

export interface RecordProps {
  readonly language: Language
  /** The answers that the person has now: they are never replaced without asking. */
  readonly own: Answers
  readonly send: (event: QuestionnaireEvent) => void
}

/** Opens a saved record. All that is behind the button is fetched when it is pressed. */
export function OpenRecord({ label, ...props }: RecordProps & { readonly label: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button-quiet button-flush no-print"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="document" size={20} />
        {label}
      </button>
      {open && <LoadedDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function LoadedDialog(props: RecordProps & { readonly onClose: () => void }) {
  const { language } = props
  const load = useCallback(async () => {
    const door = await import('./RecordDialog.tsx')
    return { Dialog: door.RecordDialog, words: await door.loadRecordWords(language) }
  }, [language])
  const loaded = useLoaded(load)
  if (loaded.state === 'loading') return null
  if (loaded.state === 'failed') {
    const { text, again } = wordsMissing[language]
    return (
      <p role="alert">
        {text}{' '}
        <button type="button" className="button-quiet" onClick={loaded.again}>
          {again}
        </button>
      </p>
    )
  }
  return <loaded.value.Dialog {...props} words={loaded.value.words} />
}
