/** What the person typed or sent can't be used. The message is one line: the field, the value, what is allowed. */
export class InvalidInput extends Error {
  constructor(field: string, problem: string, allowed: string) {
    super(oneLine(`${field}: ${problem} Allowed: ${allowed}`))
  }
}

const longest = 80

/** A value as it was given, short enough for a line. */
export function shown(value: unknown): string {
  const text = jsonOf(value)
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing'
  } catch {
    return 'what is nested too deep to be shown'
  }
}

/**
 * Line ends and other control characters become spaces, so that one problem is one line; marks that turn the direction
 * of the text around them are dropped, so that it reads in a terminal as it is.
 */
const oneLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '')
