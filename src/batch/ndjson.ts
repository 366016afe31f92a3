import { shownValue } from './table.ts'

/** One line of NDJSON: what it holds, or why it holds nothing. */
export type Line =
  | { readonly number: number; readonly fields: Readonly<Record<string, unknown>> }
  | {
      readonly number: number
      readonly reason: 'notJson' | 'notAnObject' | 'tooLong'
      readonly value: string
    }

const longestLine = 1024 * 1024

/** Cuts a text that comes in pieces into lines of JSON. Empty lines are left out; a bad line stops nothing. */
export function ndjsonReader(): {
  lines(text: string): readonly Line[]
  end(): readonly Line[]
} {
  let rest = ''
  let number = 0
  let overlong = false

  const lineOf = (line: string): readonly Line[] => {
    // Our own JSON is a list with a candidate a line: its brackets and commas are no lines of their own.
    const text = line.trim().replace(/,$/, '')
    if (text === '' || text === '[' || text === ']') return []
    number += 1
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return [{ number, fields: { ...value } }]
      }
      return [{ number, reason: 'notAnObject', value: shownValue(value) }]
    } catch {
      return [{ number, reason: 'notJson', value: shownValue(text.slice(0, 200)) }]
    }
  }

  return {
    lines(text) {
      const parts = (rest + text).split('\n')
      rest = parts.pop() ?? ''
      const found: Line[] = []
      for (const part of parts) {
        if (overlong) overlong = false
        else found.push(...lineOf(part))
      }
      if (rest.length > longestLine) {
        if (!overlong) {
          found.push({ number: ++number, reason: 'tooLong', value: shownValue(rest.slice(0, 200)) })
        }
        overlong = true
        rest = ''
      }
      return found
    },
    end: () => (overlong ? [] : lineOf(rest)),
  }
}
