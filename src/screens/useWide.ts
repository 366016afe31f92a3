import { useSyncExternalStore } from 'react'

const query = '(min-width: 64rem)'

const subscribe = (onChange: () => void): (() => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** True where there is room for a panel beside the question. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    // The first screen, drawn at build time, has no panel.
    () => false,
  )
