import type { ReactNode } from 'react'
import { Icon } from '../../components/Icon.tsx'

/** A card that folds: a heading, perhaps a count, and what belongs to it. */
export function Group({
  title,
  count,
  open,
  children,
}: {
  readonly title: string
  readonly count?: string
  readonly open: boolean
  readonly children: ReactNode
}) {
  return (
    <details className="card group" open={open}>
      <summary>
        <span className="fold-mark">
          <Icon name="onward" size={18} />
        </span>
        <h3 className="card-title">{title}</h3>
        {count !== undefined && <span className="tag">{count}</span>}
      </summary>
      {children}
    </details>
  )
}
