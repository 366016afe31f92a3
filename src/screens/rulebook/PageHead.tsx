import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { rulesAddress } from '../rulesAddress.ts'
import type { RulesPart } from '../rulesAddress.ts'
import { useRulebookWords } from './rulebookWords.ts'

/** The way to a page from the contents. */
export function PagePath({ part }: { readonly part?: RulesPart }) {
  const { text } = useRulebookWords()
  return (
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
  )
}

/** The head of a page: its kind, and its heading, which is the title of the tab too. */
export function PageHead({
  title,
  kind,
  headingId,
  children,
}: {
  readonly title: string
  readonly kind?: string
  readonly headingId?: string
  readonly children?: ReactNode
}) {
  const { text } = useRulebookWords()
  useEffect(() => {
    document.title = text.titleOf(title)
  }, [text, title])
  return (
    <div className="question-head">
      {kind !== undefined && <p className="verdict-kicker">{kind}</p>}
      <h1 id={headingId}>{title}</h1>
      {children}
    </div>
  )
}
