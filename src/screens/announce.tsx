import { createContext, use, useCallback, useState } from 'react'
import type { ReactNode } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => undefined)

/** Says something once, politely, to those who don't see the screen. */
export const useAnnounce = (): ((text: string) => void) => use(AnnounceContext)

/** Holds the one place from which changes are announced. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', nth: 0 })
  const say = useCallback((text: string) => setSaid(({ nth }) => ({ text, nth: nth + 1 })), [])
  return (
    <AnnounceContext value={say}>
      {children}
      <output className="unseen">
        <span key={said.nth}>{said.text}</span>
      </output>
    </AnnounceContext>
  )
}
