import { useCallback, useSyncExternalStore } from 'react'
import { isRulesAddress } from './rulesAddress.ts'

/** The fragment under which many candidates are screened. */
export const candidatesFragment = '#candidates'

/** A page with an address of its own, beside the questionnaire; `null`: the questionnaire. */
export type PageAside = 'candidates' | 'rules' | null

function pageAt(fragment: string): PageAside {
  if (fragment === candidatesFragment) return 'candidates'
  return isRulesAddress(fragment) ? 'rules' : null
}

/** Those who want to know before the page changes: after that, what was on it has the focus no more. */
const before = new Set<() => void>()

/** Calls back before anybody else learns that the fragment may have changed. Returns how to stop. */
export function beforeFragment(note: () => void): () => void {
  before.add(note)
  return () => {
    before.delete(note)
  }
}

/** Calls back whenever the fragment of the address may have changed. Returns how to stop. */
export function followFragment(changed: () => void): () => void {
  const tell = (): void => {
    for (const note of before) note()
    changed()
  }
  window.addEventListener('hashchange', tell)
  window.addEventListener('popstate', tell)
  return () => {
    window.removeEventListener('hashchange', tell)
    window.removeEventListener('popstate', tell)
  }
}

/** Which page the address asks for, and how to leave it for the questions. No answer hangs on either. */
export function usePageAddress(): { readonly page: PageAside; readonly leave: () => void } {
  const page = useSyncExternalStore(
    followFragment,
    () => pageAt(window.location.hash),
    () => null,
  )
  const leave = useCallback(() => {
    const { location, history } = window
    if (pageAt(location.hash) === null) return
    // Not by the fragment itself: to an empty one browsers scroll to the top, and take the focus away.
    history.pushState(null, '', location.pathname + location.search)
    window.dispatchEvent(new Event('hashchange'))
  }, [])
  return { page, leave }
}
