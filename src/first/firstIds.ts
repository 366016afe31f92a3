import type { Language } from '../wording/language.ts'

/**
 * What the names of fields begin with on the first screen of a language. Both lie in the page for a moment: with the same
 * names their choices would be one group, and what is chosen in one would be lost in the other.
 */
export const firstIds = (language: Language): string => `first-${language}-`
