import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { bringIntoView, bringTopIntoView } from './bringIntoView.ts'

/**
 * A page that a person comes to. Its heading takes the focus, so that reading starts there; a page that is
 * still loading does so once its heading is there. The first page of a visit leaves the focus alone.
 */
export function Arriving({
  isNew,
  children,
}: {
  readonly isNew: boolean
  readonly children: ReactNode
}) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isNew) return undefined
    const begin = (): boolean => {
      // A page may know better where to begin: at the answer just changed, say.
      if (page.current?.contains(document.activeElement) === true) return true
      const heading = page.current?.querySelector('h1')
      if (!heading) return false
      heading.tabIndex = -1
      const place = page.current ?? heading
      bringTopIntoView(place)
      // Below a long notice the heading would be out of sight, and every page would look like the one before.
      if (heading.getBoundingClientRect().top > window.innerHeight / 2) bringIntoView(place)
      heading.focus({ preventScroll: true })
      return true
    }
    if (begin() || page.current === null) return undefined
    const loading = new MutationObserver(() => {
      if (begin()) loading.disconnect()
    })
    loading.observe(page.current, { childList: true, subtree: true })
    return () => loading.disconnect()
  }, [isNew])
  return (
    <div ref={page} className={isNew ? 'arrive' : undefined}>
      {children}
    </div>
  )
}
