/** A row of a table in Markdown. */
export const lineOf = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Numbers from the smallest on. */
export const sorted = (values: readonly number[]): readonly number[] =>
  values.toSorted((one, other) => one - other)

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length / 2)] ?? 0

const start = '<!-- npm run bench writes from here -->'
const end = '<!-- to here -->'

/** The page with what stands between its marks replaced. Throws when it has no marks. */
export function withSection(page: string, made: string): string {
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error('The page has lost its marks.')
  return `${page.slice(0, from + start.length)}\n\n${made}\n\n${page.slice(to)}`
}
