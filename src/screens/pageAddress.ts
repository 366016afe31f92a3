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

/** Calls back whenever the fragment of the address may have changed. Returns how to stop. */
export function followFragment(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  window.addEventListener('popstate', changed)
  return () => {
    window.removeEventListener('hashchange', changed)
    window.removeEventListener('popstate', changed)
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
