/** The text of a box of a Mermaid flowchart: lines that stay narrow, and no character that Mermaid reads as its own. */
export const label = (lines: readonly string[]): string =>
  `"${lines.flatMap(wrapped).map(escaped).join('<br/>')}"`

const width = 52

/** Breaks between words only. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.replaceAll('\u00A0', ' ').split(' ')) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(word)
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const escaped = (text: string): string =>
  text
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
