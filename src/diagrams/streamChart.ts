import { agreements, question, sections } from '#rules'
import type { Screen, Section, Variant } from '#rules'
import type { Wording } from '../wording/index.ts'
import { label } from './label.ts'
import type { StreamFlow, VariantGroup } from './streamFlow.ts'

/** The most lines of law in one box, and the most variants named in one. The others are counted. */
const mostLines = 5
const mostVariants = 8

/**
 * A stream as a Mermaid flowchart: its subjects one below the other, in boxes of their sections; beside each what
 * closes variants there; and its variants behind the last subject that they read.
 */
export function printStream(flow: StreamFlow, { text, questions }: Wording): string {
  const sectionOf = ({ questions: [first] }: StreamFlow['subjects'][number]): Section | undefined =>
    first && question(first).section
  const lines = [
    // Lines are broken here, by words: Mermaid must not break them once more.
    '%%{init: {"flowchart": {"wrappingWidth": 480}}}%%',
    'flowchart TD',
    '  classDef closes stroke-dasharray: 4 3',
    `  start([${label([`${text.streams[flow.stream]}: ${variantsIn(flow.variants)}`])}])`,
  ]
  for (const section of sections) {
    const own = flow.subjects.filter((one) => sectionOf(one) === section)
    if (own.length === 0) continue
    lines.push(`  subgraph section_${section} [${label([text.sections[section]])}]`)
    for (const { screen, questions: ids } of own) {
      const titles = ids.map((id) => `• ${questions[id].title}`)
      lines.push(`    ${screen}[${label([text.subjects[screen].toUpperCase(), ...titles])}]`)
    }
    lines.push('  end')
  }
  const order = ['start', ...flow.subjects.map(({ screen }) => screen)]
  lines.push(`  ${order.join(' --> ')}`)
  for (const { screen } of flow.subjects) lines.push(...closingAt(screen, flow))
  flow.groups.forEach((group, at) => {
    lines.push(`  ${group.after} --> variants${at}[[${label(variantsOf(group))}]]`)
  })
  return `${lines.join('\n')}\n`
}

const variantsIn = (count: number): string => (count === 1 ? '1 variant' : `${count} variants`)

function closingAt(screen: Screen, flow: StreamFlow): readonly string[] {
  const lines = flow.closing.filter((line) => line.screen === screen)
  if (lines.length === 0) return []
  const shown = lines.slice(0, mostLines)
  const rest = lines.length - shown.length
  const said = shown.map(({ says, variants }) =>
    flow.variants === 1 ? `• ${says}` : `• ${says} (${variants} of ${flow.variants})`,
  )
  const more = rest === 0 ? [] : [`and ${rest} more ${rest === 1 ? 'line' : 'lines'}`]
  return [`  ${screen} -. unless .-> closed_${screen}(${label([...said, ...more])}):::closes`]
}

function variantsOf({ title, variants }: VariantGroup): readonly string[] {
  const [only] = variants
  if (variants.length === 1 && only) return [`${title}${codeOf(only)}`]
  const alike = variants.every((one) => one.title.en.startsWith(title))
  const named = variants
    .slice(0, mostVariants)
    .map((one) => (alike ? `${agreementOf(one)}${codeOf(one)}` : `${one.title.en}${codeOf(one)}`))
  const rest = variants.length - named.length
  const more = rest === 0 ? [] : [`and ${rest} more`]
  const head = alike ? `${title}: ${variantsIn(variants.length)}` : title
  // Agreements are short: several on a line. Titles have a line each.
  const list = alike
    ? [[...named, ...more].join(', ')]
    : [...named.map((one) => `• ${one}`), ...more]
  return [head, ...list]
}

const codeOf = ({ code }: Variant): string => (code === null ? '' : ` ${code}`)

const agreementOf = ({ agreement }: Variant): string =>
  agreement === undefined ? 'any nationality' : agreements[agreement].short.en
