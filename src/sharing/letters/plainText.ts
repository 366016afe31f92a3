/**
 * What a sender wrote, made harmless before anybody sees it: one line of plain text. Control characters, marks that
 * turn the direction of the text around them, and invisible characters are dropped; it is cut to a length.
 */

/** Characters that move nothing visible, or turn neighbouring text around: overrides, isolates, zero widths, tags. */
const unseen =
  /[\u00AD\u061C\u115F\u1160\u180B-\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu

/** The text in one line, without what is not text, cut to so many characters (code points). */
export function plainText(text: string, limit: number): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  return Array.from(line).slice(0, limit).join('').trimEnd()
}
