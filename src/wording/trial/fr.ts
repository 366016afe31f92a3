import type { TrialWording } from './index.ts'

/** Un essai sur un résultat, en français. */
export const fr: TrialWording = {
  which: 'Changer une autre réponse',
  choose: 'Choisissez une réponse',
  caption: 'Votre résultat et celui de cet essai',
  what: 'Élément',
  own: 'Vos réponses',
  tried: 'Cet essai',
  row: {
    suggestion: 'Suggestion',
    standing: 'État',
    time: 'Premier permis',
    partner: 'Époux ou conjoint de fait',
    code: 'Code',
  },
  changed: 'changé',
  none: 'Aucun',
  same: 'La suggestion reste la même.',
  opened: 'Cet essai ouvre :',
  closed: 'Cet essai ferme :',
  others: { one: 'et {n} autre voie', other: 'et {n} autres voies' },
  more: 'Avec cet essai, une autre question compte :',
  list: 'Ce que vous avez changé ici',
  was: 'Votre réponse : {answer}',
  now: 'Essai : {answer}',
  noAnswer: 'pas encore de réponse',
  putBack: 'Reprendre ma réponse',
  keepLead: 'Gardez ces réponses seulement si elles sont vraies.',
  keep: 'Garder ces réponses',
  end: 'Terminer l’essai',
  told: 'Essai : {name}. {standing}.',
}
