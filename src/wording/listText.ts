import type { Language } from './language.ts'

const and: Readonly<Record<Language, string>> = { en: 'and', fr: 'et' }

/** Several as one reads them: "a, b and c", « a, b et c ». By hand: the browser's own form is slow to make. */
export function listText(parts: readonly string[], language: Language): string {
  const [last = '', ...before] = parts.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${and[language]} ${last}`
}
