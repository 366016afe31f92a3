/** The two official languages, as equals. */
export type Language = 'en' | 'fr'

export const languages: readonly Language[] = ['en', 'fr']
