import { useDeferredValue } from 'react'
import type { ReactNode } from 'react'

/**
 * What may come a moment after the rest: the page is painted without it first, so that a press is answered at once.
 * For what lies below or beside, where nothing moves when it comes.
 */
export function Later({
  children,
  meanwhile = null,
}: {
  readonly children: ReactNode
  readonly meanwhile?: ReactNode
}) {
  return useDeferredValue(true, false) ? children : meanwhile
}
