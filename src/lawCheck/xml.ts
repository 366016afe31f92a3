/**
 * A small strict XML reader, for files of one known kind: elements, attributes, text, the five named entities and
 * numeric ones. Comments and processing instructions are passed over; a document type is refused, so that nothing
 * can be declared, expanded or fetched.
 */

/** An element with its parts in order. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

/** What makes a text no well-formed XML, with its line. */
export class XmlProblem extends Error {}

const name = String.raw`[A-Za-z_][\w.:-]*`
const value = String.raw`"[^"<]*"|'[^'<]*'`
const opening = new RegExp(`<(${name})((?:\\s+${name}\\s*=\\s*(?:${value}))*)\\s*(/?)>`, 'y')
const closing = new RegExp(`</(${name})\\s*>`, 'y')
const attribute = new RegExp(`(${name})\\s*=\\s*(${value})`, 'g')
const skipped = /<!--(?:[^-]|-[^-])*-->|<\?[^?]*(?:\?(?!>)[^?]*)*\?>/y
const literal = /<!\[CDATA\[((?:[^\]]|\](?!\]>))*)\]\]>/y
const plain = /[^<]+/y
const reference = /&([^;&\s]*);?/g

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

interface Opened {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

/** Reads a document and returns its root. Throws an XmlProblem when it is not well-formed. */
export function readXml(document: string): Element {
  const text = document.replace(/^\uFEFF/, '')
  const opened: Opened[] = []
  let root: Element | undefined
  let at = 0

  const problem = (what: string): XmlProblem =>
    new XmlProblem(`line ${text.slice(0, at).split('\n').length}: ${what}`)

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found
  }

  const decoded = (raw: string): string =>
    raw.replaceAll(reference, (whole: string, entity: string) => {
      const character = whole.endsWith(';') ? characterOf(entity) : undefined
      if (character === undefined) throw problem(`${whole} is not an entity that is known here`)
      return character
    })

  const add = (part: Element | string): void => {
    const parent = opened.at(-1)
    if (parent) parent.children.push(part)
    else if (typeof part !== 'string') root = part
  }

  while (at < text.length) {
    if (take(skipped)) continue
    const cdata = take(literal)
    if (cdata) {
      if (opened.length === 0) throw problem('text outside the root element')
      add(cdata[1] ?? '')
      continue
    }
    const end = take(closing)
    if (end) {
      const last = opened.pop()
      if (last === undefined) throw problem(`</${end[1] ?? ''}> closes nothing`)
      if (last.name !== end[1]) throw problem(`</${end[1] ?? ''}> where </${last.name}> belongs`)
      add(last)
      continue
    }
    const start = take(opening)
    if (start) {
      const [, tag = '', written = '', empty = ''] = start
      if (root) throw problem(`<${tag}> after the root element`)
      const attributes = new Map<string, string>()
      for (const [, key = '', quoted = ''] of written.matchAll(attribute)) {
        if (attributes.has(key)) throw problem(`${key} stands twice in <${tag}>`)
        attributes.set(key, decoded(quoted.slice(1, -1)))
      }
      const element: Opened = { name: tag, attributes, children: [] }
      if (empty === '/') add(element)
      else opened.push(element)
      continue
    }
    const words = take(plain)
    if (words === null) throw problem(`${JSON.stringify(text.slice(at, at + 20))} is no markup`)
    if (opened.length > 0) add(decoded(words[0]))
    else if (words[0].trim() !== '') throw problem('text outside the root element')
  }
  const last = opened.at(-1)
  if (last) throw problem(`<${last.name}> is never closed`)
  if (!root) throw problem('there is no element')
  return root
}

function characterOf(entity: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(entity)
  if (!digits) return Object.hasOwn(named, entity) ? named[entity] : undefined
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16)
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}
