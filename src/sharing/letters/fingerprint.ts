import { questionIds, answerTo } from '#rules'
import type { Answers, QuestionId } from '#rules'

/** Letters and digits that are not mistaken for each other on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Eight characters in two groups ("7KQF-2M9D") that two people can read to each other: the same for the same answers,
 * in whatever order they were given. It finds slips and casual edits; it is no signature, since whoever edits a link
 * can work out its fingerprint too.
 */
export function fingerprint(answers: Answers): string {
  const [high, low] = mixed(
    JSON.stringify(
      [...questionIds]
        .filter((id) => answerTo(answers, id) !== undefined)
        .toSorted()
        .map((id) => [id, inOrder(answers, id)]),
    ),
  )
  let rest = BigInt(high) * 0x1_0000_0000n + BigInt(low)
  let text = ''
  for (let nth = 0; nth < 8; nth++) {
    text += alphabet.charAt(Number(rest & 31n))
    rest >>= 5n
  }
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

function inOrder(answers: Answers, id: QuestionId): unknown {
  const value = answerTo(answers, id)
  return Array.isArray(value) ? (value as readonly string[]).toSorted() : value
}

/** Two 32-bit numbers that any changed character changes (cyrb53). */
function mixed(text: string): readonly [number, number] {
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return [two >>> 0, one >>> 0]
}
