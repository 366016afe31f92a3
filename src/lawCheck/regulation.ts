import { isDay } from '#rules'
import { readXml, XmlProblem } from './xml.ts'
import type { Element } from './xml.ts'

/** One language of a consolidated regulation, as the Justice Laws site gives it out. */
export interface Regulation {
  readonly language: 'en' | 'fr'
  /** "SOR/2002-227" in English, "DORS/2002-227" in French. */
  readonly instrument: string
  /** The day to which the consolidation is current, as an ISO date. */
  readonly currentTo: string
  /** The sections of the body by their number. Schedules are left out: they carry old sections of the same number. */
  readonly sections: ReadonlyMap<string, Element>
}

/** What makes a file no consolidated regulation. */
export class NotARegulation extends Error {}

/** Reads a regulation in the Justice Laws XML format. Throws NotARegulation with the reason. */
export function readRegulation(text: string): Regulation {
  const root = rootOf(text)
  if (root.name !== 'Regulation') {
    throw new NotARegulation(`its root is <${root.name}>, not <Regulation>`)
  }
  const language = root.attributes.get('xml:lang')
  if (language !== 'en' && language !== 'fr') {
    throw new NotARegulation('its root has no xml:lang of "en" or "fr"')
  }
  const currentTo = root.attributes.get('lims:current-date') ?? ''
  if (!isDay(currentTo)) throw new NotARegulation('its root has no date in lims:current-date')
  const instrument = textOf(child(child(root, 'Identification'), 'InstrumentNumber'))
  return { language, instrument, currentTo, sections: sectionsOf(child(root, 'Body')) }
}

function rootOf(text: string): Element {
  try {
    return readXml(text)
  } catch (error) {
    if (error instanceof XmlProblem) throw new NotARegulation(`it is not XML: ${error.message}`)
    throw error
  }
}

function sectionsOf(body: Element): ReadonlyMap<string, Element> {
  const sections = new Map<string, Element>()
  for (const section of elementsOf(body)) {
    if (section.name !== 'Section') continue
    const number = labelOf(section)
    if (number === '') throw new NotARegulation('a section of it has no number')
    if (sections.has(number)) throw new NotARegulation(`section ${number} stands twice in it`)
    sections.set(number, section)
  }
  if (sections.size === 0) throw new NotARegulation('its body has no sections')
  return sections
}

/** Parts of a section that a pinpoint can name. */
const divisions: ReadonlySet<string> = new Set([
  'Subsection',
  'Paragraph',
  'Subparagraph',
  'Clause',
  'Subclause',
])

/** Not the law itself: titles in the margin, the history of amendments, notes. */
const asides: ReadonlySet<string> = new Set([
  'MarginalNote',
  'HistoricalNote',
  'Footnote',
  'FootnoteRef',
])

/**
 * The text of a provision such as 205(c)(ii), 200(3)(f.1) or 303.1: its own words with all below it, after the
 * opening words of what it stands in, since those carry its meaning. `null` when it does not exist or is repealed.
 */
export function provision({ sections }: Regulation, pinpoint: string): string | null {
  const parts = /^(\d+(?:\.\d+)*)((?:\([^()]+\))*)$/.exec(pinpoint)
  if (!parts) throw new RangeError(`${pinpoint} is no pinpoint`)
  let here = sections.get(parts[1] ?? '')
  if (!here) return null
  const around: string[] = []
  for (const [, label] of (parts[2] ?? '').matchAll(/\(([^()]+)\)/g)) {
    const inside: Element | undefined = elementsOf(here).find(
      (part) => divisions.has(part.name) && labelOf(part) === label,
    )
    if (!inside) return null
    around.push(ownText(here))
    here = inside
  }
  if (isRepealed(here)) return null
  return tidy([...around, textOf(here)].join(' '))
}

const isRepealed = (part: Element): boolean =>
  tidy(textOf(part, new Set([...asides, 'Label', 'Repealed']))) === ''

/** The words of a part that stand in none of its divisions. */
const ownText = (part: Element): string => textOf(part, new Set([...asides, ...divisions, 'Label']))

/** The words of a part in order, without `left`. Only inside running text do parts touch each other. */
function textOf(part: Element, left: ReadonlySet<string> = asides): string {
  const words = part.children.map((one) => {
    if (typeof one === 'string') return one
    if (left.has(one.name)) return ''
    return one.name === 'LineBreak' ? ' ' : textOf(one, left)
  })
  return words.join(divisions.has(part.name) || part.name === 'Section' ? ' ' : '')
}

/** "(f.1)" in English and "f.1)" in French are both f.1. */
function labelOf(part: Element): string {
  const label = elementsOf(part).find(({ name }) => name === 'Label')
  return label ? tidy(textOf(label)).replaceAll(/[()]/g, '') : ''
}

const elementsOf = (part: Element): readonly Element[] =>
  part.children.filter((one) => typeof one !== 'string')

function child(part: Element, name: string): Element {
  const found = elementsOf(part).find((one) => one.name === name)
  if (!found) throw new NotARegulation(`its <${part.name}> has no <${name}>`)
  return found
}

/** Line breaks and the width of spaces are not the law's. */
const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
