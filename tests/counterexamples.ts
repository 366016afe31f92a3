/**
 * Values on which a property once failed. They are tried in every run, before the random ones, and are never taken out: a
 * seed would stand for another value as soon as a question is added. CONTRIBUTING.md says how to write one down.
 */

const nested = (open: string, inside: string, close: string): string =>
  open.repeat(30_000) + inside + close.repeat(30_000)

/** Hostile input at the doors (`tests/doors.test.ts`): any text, and a text that is JSON, or nearly. */
export const hostileOnce = [
  // Lists within lists were joined, and objects within objects were written into a problem, until the stack ended.
  { text: 'name', json: nested('[', '', ']') },
  { text: 'name', json: nested('{"a":', '1', '}') },
  // Names and problems turned the text around them, or had halves of characters and marks without a width in them.
  { text: '\u202Egnp.exe\u202C', json: '["\\u202Egnp.exe\\u202C"]' },
  { text: '\uD800', json: '{"\\uD800":"\\uD800"}' },
  { text: 'a\u200Bb\uFEFF', json: '{"offer\\u200B":"job"}' },
  // A name that was nothing but such marks was left with nothing.
  { text: '\u2066\u2069', json: '"\\u2066\\u2069"' },
  // The nearest question to an endless field was looked for letter by letter, and to each of very many fields.
  { text: 'x'.repeat(70_000), json: `{"${'x'.repeat(70_000)}":1}` },
  {
    text: '',
    json: JSON.stringify(
      Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x${at}`, at])),
    ),
  },
  // The place of a candidate in a list was no place.
  { text: '-1', json: '-1' },
  { text: '1e999', json: '1e999' },
] as const
