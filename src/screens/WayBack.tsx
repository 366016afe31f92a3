import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Behind } from './behind.ts'
import { beforeFragment } from './pageAddress.ts'
import { isRulesAddress } from './rulesAddress.ts'

/**
 * The page behind the rulebook. It stays as it was left, with what was unfolded in it, and whoever comes back is where
 * they were. It is not drawn before it is first shown.
 */
export function WayBack({
  shown,
  children,
}: {
  readonly shown: boolean
  readonly children: ReactNode
}) {
  const [seen, setSeen] = useState(shown)
  if (shown && !seen) setSeen(true)
  const page = useRef<HTMLDivElement>(null)
  const left = useRef<{ readonly focus: Element | null; readonly top: number } | null>(null)

  useEffect(() => {
    if (!shown) return undefined
    return beforeFragment(() => {
      if (!isRulesAddress(window.location.hash)) return
      left.current ??= { focus: document.activeElement, top: window.scrollY }
    })
  }, [shown])

  const wasShown = useRef(shown)
  useLayoutEffect(() => {
    const comesBack = shown && !wasShown.current
    wasShown.current = shown
    if (!comesBack) return
    const { focus, top } = left.current ?? { focus: null, top: 0 }
    left.current = null
    // Another page may have come meanwhile: then reading starts at its heading.
    const isHere = focus instanceof HTMLElement && page.current?.contains(focus) === true
    const place = isHere ? focus : page.current?.querySelector('h1')
    if (!isHere) place?.setAttribute('tabindex', '-1')
    place?.focus({ preventScroll: true })
    window.scrollTo(0, isHere ? top : 0)
  }, [shown])

  if (!seen) return null
  return (
    <div ref={page} hidden={!shown}>
      <Behind value={!shown}>{children}</Behind>
    </div>
  )
}
