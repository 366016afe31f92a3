import { fr as text } from './interface/fr.ts'
import { fr as questions } from './questions/fr.ts'

/** Tous les mots en français : un seul fichier à charger. */
export const fr = { language: 'fr', text, questions } as const
