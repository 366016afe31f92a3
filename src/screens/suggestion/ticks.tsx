import { createContext, use, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { answerStore, readTicks, saveTicks } from '../../sharing/index.ts'
import type { TicksTrouble } from '../../sharing/index.ts'

/** What a person has ticked off, and how to change it. Where nothing can be kept, ticks last as long as the page. */
export interface KeptTicks {
  readonly ticks: readonly string[]
  readonly toggle: (id: string) => void
  /** Why a tick could not be kept on this device, or not be read. */
  readonly trouble: TicksTrouble | null
}

const TicksContext = createContext<KeptTicks | null>(null)

/** Holds the ticks of this device for the list of papers and for the printed sheet. */
export function TicksProvider({ children }: { readonly children: ReactNode }) {
  const [before] = useState(() => readTicks(answerStore(window)))
  const [ticks, setTicks] = useState(before.ticks)
  const [trouble, setTrouble] = useState(before.trouble)
  const kept = useMemo(
    () => ({
      ticks,
      trouble,
      toggle: (id: string): void => {
        const next = ticks.includes(id) ? ticks.filter((one) => one !== id) : [...ticks, id]
        setTicks(next)
        setTrouble(saveTicks(answerStore(window), next))
      },
    }),
    [ticks, trouble],
  )
  return <TicksContext value={kept}>{children}</TicksContext>
}

/** The ticks of this device. */
export function useTicks(): KeptTicks {
  const kept = use(TicksContext)
  if (kept === null) throw new Error('Ticks belong inside the suggestion.')
  return kept
}
