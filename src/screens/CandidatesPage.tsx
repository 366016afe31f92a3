import { useCallback, useSyncExternalStore } from 'react'
import { Busy } from '../components/Busy.tsx'
import { wordsMissing } from '../wording/interface/bilingual.ts'
import { BothLanguages } from './LastResort.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWords } from './words.ts'

/** The fragment under which many candidates are screened. */
export const candidatesFragment = '#candidates'

const load = () => import('./candidates/index.ts')

/** The screen for many candidates, downloaded when it is first opened. */
export function CandidatesPage({ onLeave }: { readonly onLeave: () => void }) {
  const { text } = useWords()
  const screen = useLoaded(load)
  if (screen.state === 'loading') return <Busy text={text.page.loading} />
  if (screen.state === 'failed')
    return <BothLanguages words={wordsMissing} onAgain={screen.again} />
  const { CandidatesScreen } = screen.value
  return <CandidatesScreen onLeave={onLeave} />
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  window.addEventListener('popstate', changed)
  return () => {
    window.removeEventListener('hashchange', changed)
    window.removeEventListener('popstate', changed)
  }
}

/** Whether the address asks for many candidates, and how to leave for the questions. */
export function useCandidatesAddress(): { readonly isHere: boolean; readonly leave: () => void } {
  const isHere = useSyncExternalStore(
    follow,
    () => window.location.hash === candidatesFragment,
    () => false,
  )
  const leave = useCallback(() => {
    if (window.location.hash === candidatesFragment) window.location.hash = ''
  }, [])
  return { isHere, leave }
}
