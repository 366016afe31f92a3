import { useState } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

/** Copies a short text, and says beside the button whether that worked. */
export function CopyButton({
  icon,
  words,
  of,
  textOf,
}: {
  readonly icon: IconName
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string }
  /** What is copied, for those who don't see what stands beside. */
  readonly of?: string
  readonly textOf: () => string
}) {
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf())
      setTold(words.copied)
    } catch {
      setTold(words.failed)
    }
  }
  return (
    <>
      <button type="button" className="button-quiet no-print" onClick={() => void copy()}>
        <Icon name={icon} size={18} />
        <span>
          {words.copy}
          {of !== undefined && <span className="unseen"> {of}</span>}
        </span>
      </button>
      <output>{told}</output>
    </>
  )
}
