/** Characters at which a spreadsheet takes a cell for a formula, those of other widths included. */
const formula = /^(?:\s|\p{Cc})*[=+\-@＝＋－＠]|^[\t\r]/u

/**
 * A text that no spreadsheet runs: an apostrophe goes before what would begin a formula. Numbers are not touched.
 */
export const withoutFormula = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** One line of CSV (RFC 4180), formulas made harmless. */
export function csvLine(cells: readonly (string | number)[]): string {
  const written = cells.map((cell) => {
    if (typeof cell === 'number') return String(cell)
    const text = withoutFormula(cell)
    return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${written.join(',')}\r\n`
}
