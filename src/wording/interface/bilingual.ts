import type { Language } from '../language.ts'

/** What must be sayable when no catalog of words could be loaded: always shown in both languages. */
export interface LastWords {
  readonly title: string
  readonly text: string
  readonly again: string
}

/** The words of a language did not arrive. */
export const wordsMissing: Readonly<Record<Language, LastWords>> = {
  en: {
    title: 'The page could not be loaded',
    text: 'Check your connection, then try again. Nothing you entered is lost.',
    again: 'Try again',
  },
  fr: {
    title: 'La page n’a pas pu être chargée',
    text: 'Vérifiez votre connexion, puis réessayez. Rien de ce que vous avez saisi n’est perdu.',
    again: 'Réessayer',
  },
}

/** Something in the app itself went wrong. */
export const somethingBroke: Readonly<Record<Language, LastWords>> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'Your answers are kept. Try again, or go to your answers and change the last one.',
    again: 'Try again',
  },
  fr: {
    title: 'Une erreur est survenue de notre côté',
    text: 'Vos réponses sont gardées. Réessayez, ou allez à vos réponses et changez la dernière.',
    again: 'Réessayer',
  },
}

/** The way on when trying again does not help. */
export const toAnswers: Readonly<Record<Language, string>> = {
  en: 'Go to your answers',
  fr: 'Aller à vos réponses',
}
