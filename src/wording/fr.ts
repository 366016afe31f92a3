import type { Wording } from './index.ts'
import { fr as text } from './interface/fr.ts'
import { fr as questions } from './questions/fr.ts'

/** Tous les mots en français à la personne qui veut travailler : un seul fichier à charger. */
export const fr: Wording = {
  language: 'fr',
  audience: 'worker',
  text,
  questions: questions.worker,
}
