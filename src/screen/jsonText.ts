const width = 100
const deepest = 3

/**
 * JSON that a person can read and that stays small: what is short, or nested deeper than a criterion of a
 * candidate, stands on one line.
 */
export function jsonText(value: unknown, indent = '', depth = 0): string {
  const line = JSON.stringify(value) ?? 'null'
  if (typeof value !== 'object' || value === null) return line
  if (depth > deepest || indent.length + line.length <= width) return line
  const below = `${indent}  `
  const inside = (part: unknown): string => jsonText(part, below, depth + 1)
  const parts = Array.isArray(value)
    ? value.map(inside)
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => `${JSON.stringify(key)}: ${inside(part)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.map((part) => below + part).join(',\n')}\n${indent}${close}`
}
