import type { RecordWording } from './index.ts'

/** La feuille imprimée, le relevé enregistré et son ouverture, en français. */
export const fr: RecordWording = {
  sheet: {
    title: 'Feuille de résultat',
    slipTitle: 'Relevé d’un résultat',
    made: 'Date : {date}',
    edition: 'Règles en date du {date}',
    scan: 'Ouvre ce résultat',
    share:
      'Cette feuille et son code contiennent les réponses. Ne les montrez qu’à des gens de confiance.',
    byHand: 'À cocher à la main : ce qui est déjà là.',
    found: 'Coché : déjà là lors de l’impression.',
    answers: 'Les réponses',
    kept: 'Gardée, sans effet pour l’instant',
    noReason: 'Aucun critère ne tranche encore.',
    changes: 'Ce qui ouvrirait une porte',
    whole: 'Tous les critères de la règle',
    closing: 'Les critères qui excluent les volets',
    notes: 'Où c’est écrit',
    again: 'Pour rouvrir ce résultat',
    app: 'L’application :',
    link: 'Ce résultat :',
    file: 'Le même relevé, sous forme de fichier : {file}',
    digest: 'Empreinte (SHA-256)',
    digestMeans:
      'L’empreinte montre seulement que le fichier n’a pas changé par accident. N’importe qui peut faire un tel fichier.',
  },

  truth: { met: 'Rempli', unmet: 'Pas rempli', open: 'Reste à savoir' },

  open: {
    title: 'Ouvrir un relevé enregistré',
    lead: 'Choisissez un relevé enregistré ici auparavant. Il est lu sur cet appareil et n’est envoyé nulle part.',
    choose: 'Choisissez un fichier, ou déposez-le ici',
    another: 'Ouvrir un autre relevé',
    close: 'Fermer',
    reading: 'Lecture du fichier…',
    trouble: {
      tooLong:
        'Ce fichier est trop gros pour être un relevé. Choisissez un fichier dont le nom commence par « imp-slip ».',
      notJson:
        'Ce fichier est illisible. Les relevés sont des fichiers qui se terminent par « .json ».',
      otherJson:
        'Ce fichier n’est pas un relevé de cette application. Choisissez un fichier dont le nom commence par « imp-slip ».',
      newerVersion:
        'Une version plus récente de ce site a fait ce relevé. Rechargez la page, puis ouvrez-le de nouveau.',
      damaged:
        'Ce relevé est abîmé ici : {field}. Demandez-le de nouveau, ou enregistrez-en un autre.',
      unreadable:
        'Le fichier n’a pas pu être ouvert. Il a peut-être été déplacé. Choisissez-le de nouveau.',
    },
    nothingLost: 'Vos propres réponses sont intactes.',
  },

  compare: {
    title: 'Un relevé enregistré',
    made: 'Fait le {date}.',
    same: 'Les règles d’aujourd’hui disent la même chose.',
    newer: 'Les règles ont changé depuis, mais elles disent ici la même chose.',
    differs: 'Les règles d’aujourd’hui disent autre chose.',
    intact: 'Le fichier est tel qu’il a été enregistré.',
    changed: 'Le fichier a été modifié après son enregistrement. Ne vous y fiez pas.',
    digestMeans:
      'L’empreinte montre seulement qu’un fichier n’a pas changé par accident. N’importe qui peut faire un tel fichier.',
    digest: 'Empreinte dans le fichier',
    found: 'Empreinte de son contenu',
    before: 'Le relevé disait',
    today: 'Les règles d’aujourd’hui disent',
    equal: 'Identique',
    other: 'Différent',
    nothing: 'Aucun',
    parts: {
      edition: 'Règles',
      suggestion: 'Suggestion',
      code: 'Code',
      standing: 'État',
    },
    edition: 'En date du {date}',
    reasons: 'Raisons',
    sameReasons: { one: '{n} critère est identique.', other: '{n} critères sont identiques.' },
    otherReasons: { one: '{n} critère diffère :', other: '{n} critères diffèrent :' },
    absent: 'pas examiné',
    otherLaw: 'Identique, mais il repose maintenant sur un autre passage du droit.',
    answers: { one: '{n} réponse dans le relevé', other: '{n} réponses dans le relevé' },
    unreadable: {
      one: '{n} réponse ne convient plus à sa question et est laissée de côté :',
      other: '{n} réponses ne conviennent plus à leurs questions et sont laissées de côté :',
    },
    take: 'Prendre ces réponses',
    takeAsk: 'Vos propres réponses seraient remplacées. On ne peut pas revenir en arrière.',
    takeYes: 'Oui, remplacer mes réponses',
    takeNo: 'Garder mes réponses',
  },
}
