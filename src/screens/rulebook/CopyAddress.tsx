import { useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** Copies the address of the page that is open: on a phone the address bar shows little of it. */
export function CopyAddress() {
  const { address } = useRulebookWords().text
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setTold(address.copied)
    } catch {
      setTold(address.failed)
    }
  }
  return (
    <div className="code-line no-print">
      <button type="button" className="button-quiet button-flush" onClick={() => void copy()}>
        <Icon name="link" size={18} />
        {address.copy}
      </button>
      <output>{told}</output>
    </div>
  )
}
