import type { Because } from './sides.ts'

export type Language = 'en' | 'fr'

type Found = (found: number, tried: number) => string
type Dropped = (answers: number, questions: string) => string

/** The words of a comparison. Ids of the rules stay as they are. */
export interface Words {
  readonly colon: string
  readonly title: (before: string, after: string) => string
  /** A side: an edition of the working tree, or of a commit. */
  readonly inWorkingTree: (edition: string) => string
  readonly inCommit: (edition: string, commit: string) => string
  readonly because: Readonly<Record<Exclude<Because, 'asked'>, string>>
  readonly criteria: string
  readonly variants: string
  readonly counts: (what: string, added: number, removed: number, changed: number) => string
  readonly was: string
  readonly is: string
  readonly reordered: string
  readonly cases: Found
  readonly situations: Found
  readonly people: Found
  readonly example: string
  readonly asks: (question: string) => string
  readonly gaveUp: (pairs: number) => string
  readonly dropped: Readonly<Record<'before' | 'after', Dropped>>
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

export const words: Readonly<Record<Language, Words>> = {
  en: {
    colon: ':',
    title: (before, after) => capital(`${before} compared with ${after}`),
    inWorkingTree: (edition) => `edition ${edition}`,
    inCommit: (edition, commit) => `edition ${edition} of commit ${commit}`,
    because: {
      rulesChanged: 'The rules here differ from the last commit’s, so the two are compared.',
      rulesSame: 'The rules here are the last commit’s, so the two newest editions are compared.',
      noCommit: 'There is no commit to compare with, so the two newest editions are compared.',
    },
    criteria: 'Criteria',
    variants: 'Variants',
    counts: (what, added, removed, changed) =>
      `${what}: ${added} added, ${removed} removed, ${changed} changed`,
    was: 'before:',
    is: 'after:',
    reordered: 'The order of preference changed.',
    cases: (found, tried) => `Cases that flip: ${found} of ${tried}`,
    situations: (found, tried) => `Distinguishable situations that flip: ${found} of ${tried}`,
    people: (found, tried) => `People of the file who flip: ${found} of ${tried}`,
    example: 'such as',
    asks: (question) => `still asks ${question}`,
    gaveUp: (pairs) => `Searches for a situation that ran out of time: ${pairs}`,
    dropped: {
      before: (answers, questions) =>
        `Answers left out because the first side does not know them: ${answers} (${questions})`,
      after: (answers, questions) =>
        `Answers left out because the second side does not know them: ${answers} (${questions})`,
    },
  },
  fr: {
    colon: ' :',
    title: (before, after) => capital(`${before} comparée à l’${after}`),
    inWorkingTree: (edition) => `édition ${edition}`,
    inCommit: (edition, commit) => `édition ${edition} du commit ${commit}`,
    because: {
      rulesChanged: 'Les règles d’ici diffèrent de celles du dernier commit; on les compare.',
      rulesSame:
        'Les règles d’ici sont celles du dernier commit; on compare les deux dernières éditions.',
      noCommit: 'Il n’y a aucun commit à comparer; on compare les deux dernières éditions.',
    },
    criteria: 'Critères',
    variants: 'Variantes',
    counts: (what, added, removed, changed) =>
      `${what} : ajouts ${added}, retraits ${removed}, modifications ${changed}`,
    was: 'avant :',
    is: 'après :',
    reordered: 'L’ordre de préférence a changé.',
    cases: (found, tried) => `Cas qui basculent : ${found} sur ${tried}`,
    situations: (found, tried) => `Situations discernables qui basculent : ${found} sur ${tried}`,
    people: (found, tried) => `Personnes du fichier qui basculent : ${found} sur ${tried}`,
    example: 'par exemple',
    asks: (question) => `demande encore ${question}`,
    gaveUp: (pairs) => `Recherches d’une situation arrêtées faute de temps : ${pairs}`,
    dropped: {
      before: (answers, questions) =>
        `Réponses laissées de côté, car le premier côté ne les connaît pas : ${answers} (${questions})`,
      after: (answers, questions) =>
        `Réponses laissées de côté, car le second côté ne les connaît pas : ${answers} (${questions})`,
    },
  },
}
