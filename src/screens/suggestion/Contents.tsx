import { useAround } from './around.ts'
import { goToPart } from './Section.tsx'
import type { PartId } from './Section.tsx'

/** The parts of the page, beside it on a wide screen. */
export function Contents({ parts }: { readonly parts: readonly PartId[] }) {
  const { text } = useAround().words
  return (
    <nav className="contents no-print" aria-label={text.keep.contents}>
      <p className="card-title">{text.keep.contents}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button type="button" className="button-quiet" onClick={() => goToPart(part)}>
              {text.parts[part]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
