import type { Text } from '../../rules/logic/condition.ts'
import { amounts, days } from '../../rules/plan/amounts.ts'

/** What is wrong with a sentence of a plan, in words a person can act on. */
export function faultsOf({ en, fr }: Text): readonly string[] {
  return [
    ...(en === fr ? ['the same in both languages'] : []),
    ...(sorted(placeholders(en)) === sorted(placeholders(fr)) ? [] : ['other placeholders']),
    ...[en, fr].flatMap((text) => [
      ...placeholders(text)
        .filter((name) => !Object.hasOwn(amounts, name) && !Object.hasOwn(days, name))
        .map((name) => `unknown placeholder ${name}: ${text}`),
      ...(/\d/.test(withoutCodes(text)) ? [`a digit: ${text}`] : []),
      ...(longest(text) > 20 ? [`too long: ${text}`] : []),
      ...(/['"]| {2}|^\s|\s$/.test(text) ? [`typing: ${text}`] : []),
      ...(promise.test(text) ? [`a promise: ${text}`] : []),
    ]),
    ...(/ [:»%;?!]|« |[a-zà-ÿ]:(?= )/.test(fr) ? [`a space that breaks: ${fr}`] : []),
  ]
}

/** The names in braces. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].flatMap(([, name]) => name ?? [])

const sorted = (names: readonly string[]): string => names.toSorted().join()

/** Codes (C61, T2) and forms (IMM 5321) may hold digits, amounts may not. */
const withoutCodes = (text: string): string =>
  text.replaceAll(/\{[^}]*\}|\bIMM \d{4}\b|\b[A-Z]\d{1,2}\b/g, '')

/** Words in the longest sentence. */
const longest = (text: string): number =>
  Math.max(
    ...text
      .split(/[.;?!](?:\s|$)/)
      .map((part) => part.split(/[\s–]+/).filter((word) => /\p{L}|\d|\{/u.test(word)).length),
  )

const promise =
  /\b(eligible|eligibility|qualify|qualifies|approved|guaranteed|admissible|rejected|admissibles|admissibilité|approuvée?s?|garantis?)(?!\p{L})/iu
