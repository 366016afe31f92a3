import type { Language } from '../../src/wording/language.ts'

/**
 * How many syllables a word has as it is spoken, told from its letters: groups of vowels, less what is silent, more where
 * two vowels of a group are spoken apart. Right for most words, one off for some; the words of our own texts that it gets
 * wrong stand in `known`.
 */

const known: Readonly<Record<string, number>> = {
  apart: 2,
  area: 3,
  areas: 3,
  being: 2,
  business: 2,
  businesses: 3,
  businessperson: 4,
  create: 2,
  created: 3,
  creates: 2,
  employee: 3,
  employees: 3,
  every: 2,
  everybody: 4,
  everyone: 3,
  everything: 3,
  hereby: 2,
  idea: 3,
  moreover: 3,
  react: 2,
  sometimes: 2,
  somebody: 3,
  someone: 2,
  something: 2,
  somewhere: 2,
  therefore: 2,
  trainee: 2,
  trainees: 2,
  transferee: 3,
  transferees: 3,
  whoever: 3,
}

interface Spelling {
  readonly vowels: RegExp
  /** Endings that are written and not spoken, each with what is left of it. */
  readonly silent: readonly (readonly [RegExp, string])[]
  /** Two vowels side by side that are two syllables. */
  readonly apart: RegExp
}

const english: Spelling = {
  vowels: /[aeiouy]+/g,
  silent: [
    [/’(s|t|d|m|re|ve|ll)?$/, ''],
    // table, centre: the e is written behind the sound.
    [/([^aeiouylr])([lr])e(s|d)?$/, '$1e$2'],
    // needed, wanted keep theirs; used, asked don't.
    [/([^tde])ed$/, '$1d'],
    // houses, pages, taxes, wishes keep theirs; lines, rules don't.
    [/([^szxcgh]|[^cs]h)es$/, '$1s'],
    [/([^aeiouy]|[aeiou]u|[iou])e$/, '$1'],
    [/([aeiou][bcdfgklmnprstv])e(ments?|ful|less|ly|ness)$/, '$1$2'],
  ],
  apart:
    /(?<![ctsgx])ia(?!ge)|(?<![ctsgx])io(?!n)|(?<=[rdmp])ion(?!a)|(?<=[lbpr])ient|rien|iet|(?<![qg])ua(?=[lt])|[ct]ua|uou|uen[ct]|uit[yi]|eo(?=[gl])|[ouy]ing|oye|eing|ying|iing|scie|diu|niu/g,
}

const frenchVowels = 'aeiouyàâäéèêëîïôöùûüœ'

const french: Spelling = {
  vowels: new RegExp(`[${frenchVowels}]+`, 'g'),
  silent: [
    [/qu/g, 'k'],
    [/gu(?=[eiéèêî])/g, 'g'],
    [/ge(?=[aoô])/g, 'j'],
    [new RegExp(`(.[^${frenchVowels}]|.[iuéy])es?$`), '$1'],
  ],
  // A y between vowels is a consonant: pa-yer, mo-yen.
  apart: /é[aâoiueéè]|[aou]é|[aoe]ï|[bcdfgptv][rl]i[eoaé]|oa|ao(?!û|n)|u[ao]|[aou]y(?=[aeéo])/g,
}

const lettersOf = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}’]/gu, '')

function count(word: string, { vowels, silent, apart }: Spelling): number {
  const spoken = silent.reduce((rest, [ending, left]) => rest.replace(ending, left), word)
  return (spoken.match(vowels)?.length ?? 0) + (spoken.match(apart)?.length ?? 0)
}

/** Elided words (l’, d’, qu’) are spoken with the next one. */
const frenchWord = (word: string): number =>
  word.split('’').reduce((sum, part) => sum + count(part, french), 0)

/** How many syllables a word has, at least 1. A figure or a code counts as one: it is seen, not spelled out. */
export function syllables(word: string, language: Language): number {
  if (/\d/.test(word)) return 1
  const letters = lettersOf(word)
  if (language === 'fr') return Math.max(1, frenchWord(letters))
  const bare = letters.replace(/’s?$/, '')
  const plain = bare.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return known[plain] ?? Math.max(1, count(plain, english))
}
