import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import * as z from 'zod/mini'

/** What was seen of a screen in one language. */
const Seen = z.object({
  screen: z.string(),
  language: z.string(),
  /** How many elements break a rule, by colours and width. */
  breaches: z.record(z.string(), z.number()),
  /** Rules that axe leaves to people. */
  undecided: z.array(z.string()),
  /** The shortest side of anything to press, in CSS pixels; `null` on paper. */
  smallest: z.nullable(z.number()),
  version: z.string(),
  /** How many of these a whole run brings. */
  of: z.number(),
  /** The day on which it was seen. */
  day: z.string(),
})
export type Seen = z.infer<typeof Seen>

const document = join(import.meta.dirname, '../../docs/ACCESSIBILITY.md')

/** Puts a section into the document, in place of the one that was there. */
function write(section: string): void {
  const [begin, end] = ['<!-- screens: begin -->', '<!-- screens: end -->']
  const text = readFileSync(document, 'utf8')
  const at = text.indexOf(begin)
  writeFileSync(
    document,
    `${text.slice(0, at + begin.length)}\n\n${section}\n\n${text.slice(text.indexOf(end))}`,
  )
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

function tableOf(all: readonly Seen[]): readonly string[] {
  const ways = unique(all.flatMap(({ breaches }) => Object.keys(breaches)))
  const names = unique(all.map(({ screen }) => screen))
  const rows = names.map((name) => {
    const own = all
      .filter(({ screen }) => screen === name)
      .toSorted((one, other) => one.language.localeCompare(other.language))
    const sides = own.flatMap(({ smallest }) => smallest ?? [])
    const counts = ways.map((way) => own.map(({ breaches }) => breaches[way] ?? 0).join(' / '))
    return [name, ...counts, sides.length === 0 ? '' : String(Math.min(...sides))]
  })
  const heads = ['Screen', ...ways.map((way) => `${way} px`), 'Smallest target']
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), line(['---', ...heads.slice(1).map(() => '---:')]), ...rows.map(line)]
}

const summaryOf = (all: readonly Seen[]): string => {
  const looks = all.flatMap(({ breaches }) => Object.values(breaches))
  const sum = looks.reduce((total, one) => total + one, 0)
  const [first] = all
  const undecided = unique(all.flatMap((one) => one.undecided)).map((rule) => {
    const screens = all.filter((one) => one.undecided.includes(rule)).map(({ screen }) => screen)
    return `\`${rule}\` on ${unique(screens).length}`
  })
  const isWhole = all.length === first?.of
  return [
    `Measured ${unique(all.map(({ day }) => day)).join(', ')} by \`npm run accessibility\`, Chromium ${first?.version ?? ''}.`,
    `${looks.length} looks at ${unique(all.map(({ screen }) => screen)).length} screens and states: **${sum} breaches**.`,
    ...(isWhole ? [] : [`**Not whole**: ${all.length} of ${first?.of ?? 0} were opened.`]),
    'A cell has the breaches in English / French; the smallest target is in CSS pixels.',
    undecided.length === 0
      ? 'Axe left nothing undecided.'
      : `Axe left to people (rule, and the number of screens): ${undecided.join(', ')}.`,
  ].join(' ')
}

/** What was seen by earlier runs, so that a run of a part renews its own rows. */
const cache = join(import.meta.dirname, '../../node_modules/.cache/imp/accessibility.json')

function seenBefore(): readonly Seen[] {
  try {
    return z.array(Seen).parse(JSON.parse(readFileSync(cache, 'utf8')))
  } catch {
    return []
  }
}

/** Writes what was seen into docs/ACCESSIBILITY.md. */
export default class Report implements Reporter {
  readonly #now: Seen[] = []

  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    for (const { name, body } of attachments) {
      if (name === 'seen' && body) this.#now.push(Seen.parse(JSON.parse(body.toString())))
    }
  }

  onEnd(): void {
    if (this.#now.length === 0) return
    const isNew = (one: Seen): boolean =>
      this.#now.some(({ screen, language }) => screen === one.screen && language === one.language)
    const before = seenBefore().filter((one) => !isNew(one))
    const whole = this.#now.length === this.#now[0]?.of
    const all = whole ? this.#now : [...before, ...this.#now]
    mkdirSync(dirname(cache), { recursive: true })
    writeFileSync(cache, JSON.stringify(all))
    write([summaryOf(all), '', ...tableOf(all)].join('\n'))
    process.stdout.write(`${summaryOf(all)}\n`)
  }
}
