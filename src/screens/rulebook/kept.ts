import { useState } from 'react'

/**
 * State that belongs to this entry of the browser's history: whoever comes Back finds it as it was. `read` gives the
 * value out of what was kept, `undefined` when it is none.
 */
export function useKept<Value>(
  name: string,
  initial: Value,
  read: (kept: unknown) => Value | undefined,
): readonly [Value, (value: Value) => void] {
  // With the address, so that nothing of one page is ever taken for another one.
  const [own] = useState(() => `${name} ${window.location.hash}`)
  const [value, setValue] = useState<Value>(() => read(entry()[own]) ?? initial)
  const keep = (next: Value): void => {
    setValue(next)
    try {
      window.history.replaceState({ ...entry(), [own]: next }, '')
    } catch {
      // A browser that finds this too often refuses it for a while. Then Back finds a little less.
    }
  }
  return [value, keep]
}

/** A text that was kept. */
export const keptText = (kept: unknown): string | undefined =>
  typeof kept === 'string' ? kept : undefined

function entry(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? { ...state } : {}
}
