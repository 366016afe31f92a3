import type { Wording } from '../index.ts'
import { own } from '../interface/employer/fr.ts'
import { forEmployer } from '../interface/employer/forEmployer.ts'
import { fr as text } from '../interface/fr.ts'
import { employer as questions } from '../questions/employer/fr.ts'

/** Tous les mots en français à un employeur : un fichier à part, en plus de celui de la langue. */
export const fr: Wording = {
  language: 'fr',
  audience: 'employer',
  text: forEmployer(text, own),
  questions,
}
