import { CopyButton } from '../../components/CopyButton.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** Copies the address of the page that is open: on a phone the address bar shows little of it. */
export function CopyAddress() {
  const { address } = useRulebookWords().text
  return (
    <div className="code-line no-print">
      <CopyButton icon="link" words={address} textOf={() => window.location.href} />
    </div>
  )
}
