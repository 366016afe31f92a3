import { createContext } from 'react'
import type { ReactNode } from 'react'

/** What the app puts right below the verdict: inside another site, the question whether to send the answers. */
export const BelowVerdict = createContext<ReactNode>(null)
