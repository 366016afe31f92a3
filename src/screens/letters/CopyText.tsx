import { useId, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useAnnounce } from '../announce.tsx'

/** A text to be copied: by the button, or by hand where the browser forbids the button. */
export function CopyText({
  label,
  text,
  rows = 1,
  words,
}: {
  readonly label: string
  readonly text: string
  /** More than one for a text of several lines. */
  readonly rows?: number
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string }
}) {
  const id = useId()
  const say = useAnnounce()
  const [copying, setCopying] = useState<{ text: string; how: 'copied' | 'failed' } | null>(null)
  // A text that changed since is no longer the copied one.
  const how = copying?.text === text ? copying.how : null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopying({ text, how: 'copied' })
      say(words.copied)
    } catch {
      setCopying({ text, how: 'failed' })
      say(words.failed)
    }
  }
  return (
    <div className="link-box">
      <label className="search-label" htmlFor={id}>
        {label}
      </label>
      {rows === 1 ? (
        <input
          id={id}
          className="text-input"
          type="text"
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <textarea id={id} className="text-input" readOnly rows={rows} value={text} />
      )}
      <div className="buttons">
        <button type="button" className="button button-second" onClick={() => void copy()}>
          <Icon name={how === 'copied' ? 'check' : 'copy'} size={20} />
          {how === 'copied' ? words.copied : words.copy}
        </button>
      </div>
      {how === 'failed' && <p className="quiet">{words.failed}</p>}
    </div>
  )
}
