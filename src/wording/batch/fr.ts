import { counting } from '../interface/counted.ts'
import type { BatchWording } from './index.ts'

const count = counting('fr')
const number = new Intl.NumberFormat('fr-CA')

/** What is said about many candidates, in French. */
export const fr: BatchWording = {
  title: 'Plusieurs candidatures',
  titleOf: (page) => `${page} – Repère PMI`,
  lead: 'Donnez une liste de candidatures, une par ligne. Chacune reçoit un volet suggéré, et ce qui reste à savoir.',
  private: 'La liste est lue sur cet appareil. Rien n’est envoyé.',
  notAdvice: 'C’est de l’information, pas un avis juridique. Un agent décide de chaque demande.',
  back: 'Retour aux questions',
  loading: 'Un instant…',

  give: {
    heading: '1. Donner la liste',
    drop: 'Déposez ici un fichier CSV ou Excel, ou choisissez-en un.',
    choose: 'Choisir un fichier',
    types: 'CSV, Excel (XLSX) ou NDJSON. Au plus 500\u00A0000 lignes sont gardées ici.',
    empty:
      'Une cellule vide arrête une candidature à la première réponse qui manque. Écrivez «\u00A0unsure\u00A0» si vous ne savez pas.',
    paste: 'Ou collez des lignes d’un tableur, avec les en-têtes',
    usePasted: 'Lire les lignes collées',
    template: 'Télécharger une liste vide (CSV)',
    dictionary: 'Télécharger ce qu’il faut écrire dans chaque colonne (CSV)',
    close: 'Retirer la liste',
    opening: 'Lecture du début du fichier…',
    chosen: (name) => `Fichier\u00A0: ${name}`,
  },

  trouble: {
    empty: 'Le fichier est vide.',
    noColumns:
      'Nous ne reconnaissons aucun en-tête. Choisissez ci-dessous le sens de chaque colonne.',
    notATable: 'Ce n’est pas un tableau lisible. Enregistrez-le en CSV ou en XLSX.',
    oldExcel:
      'C’est un ancien fichier Excel, ou un fichier verrouillé. Enregistrez-le en XLSX, sans mot de passe.',
    damagedZip:
      'Le fichier Excel est endommagé. Ouvrez-le, enregistrez-le de nouveau et réessayez.',
    tooLarge: 'Le fichier Excel est trop gros. Enregistrez-le en CSV, qui n’a pas cette limite.',
    bomb: 'Une fois décompressé, le fichier Excel est bien trop gros. Il n’a pas été ouvert.',
    noSheet: 'Aucune feuille ne porte ce nom.',
    tooManyRows:
      'Les 500\u00A0000 premières lignes sont ici. Pour plus, utilisez la commande du terminal.',
    damagedText:
      'Certains caractères n’ont pas pu être lus. Ils s’affichent ainsi\u00A0: «\u00A0�\u00A0».',
    unexpected: 'La lecture a échoué en cours de route. Les lignes lues jusque-là sont gardées.',
    workerFailed: 'Ce navigateur n’a pas pu commencer le travail. Rechargez la page.',
  },

  map: {
    heading: '2. Dire le sens de chaque colonne',
    found: (columns, known) =>
      `${count(columns, { one: '1 colonne', other: '# colonnes' })}, en-têtes reconnus\u00A0: ${number.format(known)}.`,
    caption: 'Colonnes du fichier',
    column: 'En-tête dans le fichier',
    sample: 'Premières valeurs',
    meaning: 'Sens',
    meaningOf: (heading) => `Sens de «\u00A0${heading}\u00A0»`,
    ignore: 'Laisser de côté',
    name: 'Nom de la personne candidate',
    noHeading: (at) => `Colonne ${at}`,
    only: (shown) => `Seules les ${number.format(shown)} premières colonnes peuvent être changées.`,
    sheet: 'Feuille du classeur',
    otherSheet: 'Ce n’est pas la bonne? Choisissez celle des candidatures.',
    start: 'Évaluer la liste',
    change: 'Changer le sens des colonnes',
    encoding: (encoding) => `Lu en ${encoding}.`,
  },

  progress: {
    label: 'Progression',
    rows: (rows) => count(rows, { one: '1 ligne évaluée', other: '# lignes évaluées' }),
    cancel: 'Arrêter ici',
    cancelled: 'Arrêté. Les lignes évaluées jusque-là sont plus bas.',
    done: (rows, seconds) =>
      `${count(rows, { one: '1 ligne', other: '# lignes' })} en ${number.format(seconds)} s.`,
  },

  results: {
    heading: '3. Les candidatures',
    caption: (from, to, all) =>
      `Candidatures ${number.format(from)} à ${number.format(to)} sur ${number.format(all)}`,
    none: 'Aucune candidature ne correspond à ces filtres.',
    row: 'Ligne',
    name: 'Nom',
    stream: 'Volet suggéré',
    code: 'Code',
    standing: 'État',
    open: 'Reste à savoir',
    problems: 'Cellules non lues',
    alerts: 'Mises en garde',
    unnamed: (row) => `Ligne ${row}`,
    details: 'Ouvrir',
    detailsOf: (name) => `Ouvrir ${name}`,
    compareThis: (name) => `Comparer ${name}`,
    sortBy: (column) => `Trier par ${column}`,
    filters: 'Filtres',
    anyStream: 'Tous les volets',
    anyStanding: 'Tous',
    anyAlerts: 'Toutes',
    noAlerts: 'Aucune',
    anyOpen: 'Peu importe',
    noOpen: 'Rien',
    someOpen: 'Un point ou plus',
    withProblems: 'Avec des cellules non lues',
    search: 'Le nom contient',
    clear: 'Effacer les filtres',
    pages: 'Pages',
    previous: '100 précédentes',
    next: '100 suivantes',
    export: 'Télécharger les résultats',
    exporting: 'Préparation du fichier…',
    unsaved:
      'La liste n’est que dans cet onglet. Fermer ou recharger l’onglet l’efface\u00A0: téléchargez d’abord les résultats.',
    updated: (row) => `La ligne ${row} a de nouvelles réponses.`,
    notRead: 'Ligne non lue',
  },

  alerts: {
    stops: 'Peut empêcher tout permis',
    contradictions: 'Réponses contradictoires',
    warnings: 'À vérifier d’abord',
  },
  labelled: (label, sentence) => `${label}\u00A0: ${sentence}`,

  detail: {
    contradictions: 'Réponses qui ne peuvent pas être vraies ensemble',
    warnings: 'À vérifier d’abord',
    heading: (name) => `Candidature\u00A0: ${name}`,
    close: 'Fermer',
    continue: 'Ouvrir le résultat complet, ou répondre à ce qui manque',
    continueNote:
      'Un nouvel onglet s’ouvre, sans toucher aux autres réponses. Ce que vous y changez va dans cette liste.',
    why: 'Critères décisifs',
    open: 'Ce qui reste à savoir',
    noneOpen: 'Il ne reste rien à savoir.',
    problems: 'Cellules non lues',
    answers: 'Réponses lues',
    wants: {
      answer: 'pas encore de réponse',
      unsure: 'réponse «\u00A0Je ne sais pas\u00A0»',
      proof: 'demande une preuve',
    },
  },

  compare: {
    heading: 'Côte à côte',
    show: (candidates) => `Comparer ${candidates} candidatures côte à côte`,
    hint: 'Choisissez de deux à quatre candidatures à comparer.',
    caption: 'Candidatures côte à côte',
    clear: 'Annuler le choix',
    full: 'Quatre sont choisies. Retirez-en d’abord une.',
    column: 'Comparer',
    point: 'Point',
    noAnswer: 'Pas de réponse',
    differs: 'diffère',
  },

  reasons: {
    notAnOption: 'n’est pas une des réponses du dictionnaire.',
    notWhole: 'n’est pas un nombre entier.',
    outOfBounds: 'est trop petit ou trop grand pour la question.',
    otherUnit: 'est dans une autre unité que celle de la question.',
    noCountry: 'n’est pas un pays connu. Donnez son nom ou son code de trois lettres.',
    formerCountry: 'est un pays qui n’existe plus. Donnez celui d’aujourd’hui.',
    norwayOrNo: 'peut être la Norvège ou aucun. Écrivez NOR ou aucun.',
    noRow: 'n’est pas dans la liste des métiers. Prenez-y un titre ou un identifiant.',
    severalRows: 'désigne plus d’un métier de la liste. Donnez l’identifiant.',
    date: 'est une date. Écrivez la réponse même, comme un nombre de mois.',
    failedFormula: 'est une formule qui a échoué dans le tableur.',
    twice: 'est donné deux fois, avec deux réponses différentes.',
    tooLong: 'est trop long pour une réponse.',
    unknownQuestion: 'n’est pas une question connue.',
    openQuote: 'ouvre un guillemet qui ne se ferme jamais.',
    tooManyCells: 'a plus de cellules qu’il y a de titres.',
    notJson: 'n’est pas du JSON.',
    notAnObject: 'n’est pas un objet JSON.',
  },
  problem: (where, value, reason) => `${where}\u00A0: «\u00A0${value}\u00A0» ${reason}`,
  wholeRow: 'Ligne',

  terminal: {
    progress: (rows) => count(rows, { one: '1 ligne', other: '# lignes' }),
    summary: (rows, withProblems, seconds) =>
      `${count(rows, { one: '1 ligne', other: '# lignes' })} en ${number.format(seconds)} s, dont ${number.format(withProblems)} avec un élément non lu.`,
    sheets: (sheet, others) =>
      `Feuille lue\u00A0: «\u00A0${sheet}\u00A0». Autres\u00A0: ${others} (--sheet NOM).`,
    ignored: (headings) => `Colonnes laissées de côté\u00A0: ${headings}.`,
    standing: (label, rows) => `  ${label}\u00A0: ${number.format(rows)}`,
  },
}
