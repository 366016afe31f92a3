export type Language = 'en' | 'fr'

/** The headings of a comparison. Ids of the rules stay as they are. */
export interface Words {
  readonly title: (before: string, after: string) => string
  readonly criteria: string
  readonly variants: string
  readonly counts: (what: string, added: number, removed: number, changed: number) => string
  readonly reordered: string
  readonly flips: (found: number, people: number) => string
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: (before, after) => `Edition ${before} compared with edition ${after}`,
    criteria: 'Criteria',
    variants: 'Variants',
    counts: (what, added, removed, changed) =>
      `${what}: ${added} added, ${removed} removed, ${changed} changed`,
    reordered: 'The order of preference changed.',
    flips: (found, people) => `Suggestions that flip: ${found} of ${people} people`,
  },
  fr: {
    title: (before, after) => `Édition ${before} comparée à l’édition ${after}`,
    criteria: 'Critères',
    variants: 'Variantes',
    counts: (what, added, removed, changed) =>
      `${what} : ajouts ${added}, retraits ${removed}, modifications ${changed}`,
    reordered: 'L’ordre de préférence a changé.',
    flips: (found, people) => `Suggestions qui basculent : ${found} sur ${people} personnes`,
  },
}
