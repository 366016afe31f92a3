/** A language that nobody speaks: each text in brackets, accented, 40 % longer. What is not in brackets is hard-wired. */

const accents: Readonly<Record<string, string>> = { a: 'å', e: 'é', i: 'ï', o: 'ö', u: 'ü' }

/** A text in the pseudo-language. Names in braces stay: the screens fill them in. */
const pseudoText = (text: string): string => {
  const said = text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{') ? part : part.replaceAll(/[aeiou]/g, (vowel) => accents[vowel] ?? vowel),
    )
    .join('')
  return `⟦${said}${'·'.repeat(Math.ceil(text.length * 0.4))}⟧`
}

const made = new WeakMap<object, unknown>()

/** A catalog in the pseudo-language: its texts, and what its functions make. The shape stays. */
export function pseudo<Words>(words: Words): Words {
  const turned = turn(words, pseudo)
  return turned as Words
}

/** What turns a part of a catalog; functions are turned when they are called, objects once. */
function turn(part: unknown, inner: (part: unknown) => unknown): unknown {
  if (typeof part === 'string') return pseudoText(part)
  if (typeof part === 'function') {
    return (...given: readonly unknown[]) =>
      inner((part as (...all: readonly unknown[]) => unknown)(...given))
  }
  return typeof part === 'object' && part !== null ? once(part, inner) : part
}

function once(part: object, inner: (part: unknown) => unknown): unknown {
  const known = made.get(part)
  if (known !== undefined) return known
  const turned = Array.isArray(part)
    ? part.map(inner)
    : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inner(value)]))
  made.set(part, turned)
  return turned
}

const isText = (part: object): part is { readonly en: string; readonly fr: string } =>
  'en' in part && 'fr' in part && typeof part.en === 'string' && !part.en.startsWith('http')

const seen = new WeakSet<object>()

/** Turns every sentence of the rules in the pseudo-language, in place: the law is data, and the same data everywhere. */
export function turnSentences(part: unknown): void {
  if (typeof part !== 'object' || part === null || seen.has(part)) return
  seen.add(part)
  if (isText(part)) {
    Object.assign(part, { en: pseudoText(part.en) })
    return
  }
  for (const inner of Object.values(part)) turnSentences(inner)
}

/** What of a text is not in the pseudo-language. */
export function plainIn(text: string): string {
  const inside = /⟦[^⟦⟧]*⟧/g
  let rest = text
  while (inside.test(rest)) rest = rest.replaceAll(inside, ' ')
  return rest.trim()
}
