import { use } from 'react'
import type { ReactNode } from 'react'
import type { Standing } from '#rules'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Icon } from '../../components/Icon.tsx'
import { BelowVerdict } from '../belowVerdict.ts'
import { LetterInUse, sendBoxId } from '../letterInUse.ts'
import { useAround } from './around.ts'
import { goToHeading, goToPart } from './Section.tsx'
import { StandingBadge } from './StandingBadge.tsx'

/** The answer above the fold: which one, how sure, and what to do next. */
export function Verdict({
  kicker,
  headline,
  standing,
  variant,
  code,
  summary,
  children,
}: {
  readonly kicker: string
  readonly headline: string
  readonly standing: Standing
  readonly variant: string | null
  readonly code: string | null
  readonly summary: readonly string[]
  readonly children?: ReactNode
}) {
  const { text } = useAround().words
  const below = use(BelowVerdict)
  const letter = use(LetterInUse)
  return (
    <>
      <div className="verdict arrive">
        <p className="verdict-kicker">{kicker}</p>
        <h1 tabIndex={-1}>{headline}</h1>
        <StandingBadge standing={standing} />
        {variant !== null && <p className="verdict-variant">{variant}</p>}
        <p>{summary.join(' ')}</p>
        {children}
        {code !== null && <Code code={code} />}
        <button
          type="button"
          className="button-quiet button-flush no-print"
          onClick={() => goToPart('next')}
        >
          {text.toNext}
          <Icon name="onward" size={18} />
        </button>
        {letter && (
          <button
            type="button"
            className="button-quiet button-flush no-print"
            onClick={() => goToHeading(sendBoxId)}
          >
            {text.toSender}
            <Icon name="onward" size={18} />
          </button>
        )}
      </div>
      {below}
    </>
  )
}

/** The code, small, with what it is for. */
function Code({ code }: { readonly code: string }) {
  const { text } = useAround().words
  return (
    <div className="code-line">
      <span>
        {text.code.name} <span className="code">{code}</span>
      </span>
      <CopyButton icon="copy" words={text.code} of={code} textOf={() => code} />
      <span className="code-means">{text.code.means}</span>
    </div>
  )
}
