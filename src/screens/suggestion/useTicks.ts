import { useState } from 'react'
import { lastingStore, readTicks, saveTicks } from '../../sharing/index.ts'
import type { SavingTrouble } from '../../sharing/index.ts'

/** What a person has ticked off, and how to change it. Where nothing can be kept, ticks last as long as the page. */
export interface KeptTicks {
  readonly ticks: readonly string[]
  readonly toggle: (id: string) => void
  /** Why a tick could not be kept on this device. */
  readonly trouble: SavingTrouble | null
}

/** The ticks of this device. */
export function useTicks(): KeptTicks {
  const [ticks, setTicks] = useState(() => readTicks(lastingStore(window)))
  const [trouble, setTrouble] = useState<SavingTrouble | null>(null)
  const toggle = (id: string): void => {
    const next = ticks.includes(id) ? ticks.filter((one) => one !== id) : [...ticks, id]
    setTicks(next)
    setTrouble(saveTicks(lastingStore(window), next))
  }
  return { ticks, toggle, trouble }
}
