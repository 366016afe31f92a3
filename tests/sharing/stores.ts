/** A store in memory, as the browser's. */
export function memoryStore(content: Readonly<Record<string, string>> = {}): Storage {
  const entries = new Map(Object.entries(content))
  return {
    get length() {
      return entries.size
    },
    clear: () => entries.clear(),
    getItem: (name) => entries.get(name) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (name) => void entries.delete(name),
    setItem: (name, value) => void entries.set(name, value),
  }
}

const deny = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** A store that the browser forbids. */
export const blockedStore: Storage = {
  get length() {
    return deny()
  },
  clear: deny,
  getItem: deny,
  key: deny,
  removeItem: deny,
  setItem: deny,
}

/** A store without room. */
export const fullStore: Storage = Object.assign(memoryStore(), {
  setItem: () => {
    throw new DOMException('No room.', 'QuotaExceededError')
  },
})
