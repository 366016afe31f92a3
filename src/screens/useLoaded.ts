import { startTransition, useCallback, useEffect, useState } from 'react'

/** Something that arrives later: a chunk of the app, a list. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly again: () => void }

/** Loads once, and again when asked after a failure. `load` must stay the same function between renders. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(0)
  const [arrived, setArrived] = useState<{
    readonly load: () => Promise<Value>
    readonly attempt: number
    readonly value: { readonly it: Value } | null
  } | null>(null)

  useEffect(() => {
    let wanted = true
    const arrive = async (): Promise<void> => {
      let value: { readonly it: Value } | null
      try {
        value = { it: await load() }
      } catch {
        value = null
      }
      // What arrived may be a whole screen: it is drawn in short stretches.
      if (wanted) startTransition(() => setArrived({ load, attempt, value }))
    }
    void arrive()
    return () => {
      wanted = false
    }
  }, [load, attempt])

  const again = useCallback(() => setAttempt((number) => number + 1), [])
  if (arrived?.load !== load || arrived.attempt !== attempt) return { state: 'loading' }
  return arrived.value === null
    ? { state: 'failed', again }
    : { state: 'ready', value: arrived.value.it }
}

/** The same, but what was there before stays while something else loads in its place, or can't be had. */
export function useStaying<Value>(load: () => Promise<Value>): Loaded<Value> {
  const loaded = useLoaded(load)
  const [before, setBefore] = useState<{ readonly it: Value } | null>(null)
  if (loaded.state === 'ready') {
    if (before?.it !== loaded.value) setBefore({ it: loaded.value })
    return loaded
  }
  return before === null ? loaded : { state: 'ready', value: before.it }
}
