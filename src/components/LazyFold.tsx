import { useState } from 'react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** A fold whose content is only worked out once it is opened. */
export function LazyFold({
  summary,
  children,
}: {
  readonly summary: ReactNode
  readonly children: () => ReactNode
}) {
  const [open, setOpen] = useState(false)
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        onClick={(event) => {
          event.preventDefault()
          setOpen(!open)
        }}
      >
        <span className="fold-mark">
          <Icon name="onward" size={18} />
        </span>
        {summary}
      </summary>
      <div className="fold-body">{open && children()}</div>
    </details>
  )
}
