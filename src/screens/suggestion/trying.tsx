import { createContext, use, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Answers } from '#rules'
import { goToPart } from './Section.tsx'

/**
 * A trial of other answers beside the person's own, which stay as they are. It lasts as long as the result is shown and
 * the own answers are those that it began with.
 */
export interface Trying {
  /** `null` while nothing is tried. */
  readonly trial: Answers | null
  /** Goes up whenever the answers tried come from elsewhere than the fields of the trial, which then begin anew. */
  readonly turn: number
  /** What a field of the trial says. */
  readonly put: (answers: Answers) => void
  /** Tries answers from elsewhere, or none any more, and goes to where the trial is shown. */
  readonly start: (answers: Answers | null) => void
}

const TryingContext = createContext<Trying | null>(null)

interface Held {
  /** The answers that the trial began with. */
  readonly own: Answers
  readonly trial: Answers | null
  readonly turn: number
}

/** Holds the trial of one result. Other answers of the person's own, from a link or another tab, end it. */
export function TryingProvider({
  own,
  children,
}: {
  readonly own: Answers
  readonly children: ReactNode
}) {
  const [held, setHeld] = useState<Held>({ own, trial: null, turn: 0 })
  const trial = held.own === own ? held.trial : null
  const { turn } = held
  const trying = useMemo(
    () => ({
      trial,
      turn,
      put: (answers: Answers): void => setHeld((now) => ({ own, trial: answers, turn: now.turn })),
      start: (answers: Answers | null): void => {
        setHeld((now) => ({ own, trial: answers, turn: now.turn + 1 }))
        goToPart('trial')
      },
    }),
    [own, trial, turn],
  )
  return <TryingContext value={trying}>{children}</TryingContext>
}

/** The trial, and how to change it. */
export function useTrying(): Trying {
  const trying = use(TryingContext)
  if (trying === null) throw new Error('A trial belongs inside the suggestion.')
  return trying
}
