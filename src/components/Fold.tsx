import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** Something to be read on request: closed at first, opened by a press or a key. */
export function Fold({
  summary,
  children,
  open = false,
}: {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
}) {
  return (
    <details className="fold" open={open}>
      <summary>
        <span className="fold-mark">
          <Icon name="onward" size={18} />
        </span>
        {summary}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
