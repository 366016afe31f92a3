import { createContext, use, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Answers } from '#rules'
import { goToPart } from './Section.tsx'

/** A trial of other answers beside the person's own, which stay as they are. It lasts as long as the result is shown. */
export interface Trying {
  /** `null` while nothing is tried. */
  readonly trial: Answers | null
  readonly put: (answers: Answers | null) => void
  /** Tries answers from elsewhere on the page, and goes to where the trial is shown. */
  readonly start: (answers: Answers) => void
}

const TryingContext = createContext<Trying | null>(null)

/** Holds the trial of one result. */
export function TryingProvider({ children }: { readonly children: ReactNode }) {
  const [trial, put] = useState<Answers | null>(null)
  const trying = useMemo(
    () => ({
      trial,
      put,
      start: (answers: Answers): void => {
        put(answers)
        goToPart('trial')
      },
    }),
    [trial],
  )
  return <TryingContext value={trying}>{children}</TryingContext>
}

/** The trial, and how to change it. */
export function useTrying(): Trying {
  const trying = use(TryingContext)
  if (trying === null) throw new Error('A trial belongs inside the suggestion.')
  return trying
}
