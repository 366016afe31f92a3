import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { rulesAddress } from '../rulesAddress.ts'
import type { RulesPart } from '../rulesAddress.ts'
import { useRulebookWords } from './rulebookWords.ts'

/** The head of a page: the way to it, its kind, and its heading, which is the title of the tab too. */
export function PageHead({
  title,
  part,
  kind,
  headingId,
  children,
}: {
  readonly title: string
  /** The part that the page belongs to, where it is not the part itself. */
  readonly part?: RulesPart
  readonly kind?: string
  readonly headingId?: string
  readonly children?: ReactNode
}) {
  const { text } = useRulebookWords()
  useEffect(() => {
    document.title = text.titleOf(title)
  }, [text, title])
  return (
    <>
      <nav className="rule-path no-print" aria-label={text.path}>
        <ol>
          <li>
            <a href={rulesAddress()}>{text.title}</a>
          </li>
          {part !== undefined && (
            <li>
              <a href={rulesAddress(part)}>{text.parts[part]}</a>
            </li>
          )}
        </ol>
      </nav>
      <div className="question-head">
        {kind !== undefined && <p className="verdict-kicker">{kind}</p>}
        <h1 id={headingId}>{title}</h1>
        {children}
      </div>
    </>
  )
}
