import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** A wide table that scrolls sideways within its own frame, also by the keyboard. */
export function Scrolled({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (frame.current) frame.current.tabIndex = 0
  }, [])
  return (
    <section ref={frame} className="table-scroll" aria-label={label}>
      {children}
    </section>
  )
}
