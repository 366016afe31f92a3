import { counting } from '../interface/counted.ts'
import { fr as suggestion } from '../suggestion/fr.ts'
import type { LetterWording } from './en.ts'

const count = counting('fr')

/** Ce que disent les écrans pour les liens entre personnes, en français. */
export const fr: LetterWording = {
  build: {
    title: 'Créer un lien pour quelqu’un d’autre',
    lead: 'Répondez à ce que vous savez déjà. Le lien transmet vos réponses au travailleur ou à l’employeur.',
    private: 'Les réponses sont dans le lien lui-même. Rien n’est envoyé à un serveur.',
    tamper:
      'Toute personne qui a un lien peut le lire et le modifier. Si le numéro de contrôle est le même, les réponses sont les mêmes.',
    back: 'Revenir aux questions',
    kind: 'Ce que le lien doit faire',
    kinds: {
      invitation: {
        label: 'Inviter un travailleur',
        hint: 'Vous donnez quelques réponses. Le travailleur les confirme et répond au reste.',
      },
      handOff: {
        label: 'Demander les faits qui manquent',
        hint: 'Vous répondez à ce que vous savez. L’autre personne ne répond qu’à ce qui manque.',
      },
      blank: {
        label: 'Commencer sans réponse',
        hint: 'Le lien fixe seulement la langue et qui doit répondre.',
      },
    },
    audience: 'Qui va l’ouvrir',
    audiences: { worker: 'Le travailleur', employer: 'L’employeur' },
    language: 'Langue dans laquelle il s’ouvre',
    languages: { en: 'Anglais', fr: 'Français', browser: 'La langue de son navigateur' },
    languageHint: 'La personne peut la changer à tout moment.',

    questions: 'Réponses à donner',
    questionsLead: 'Choisissez les questions que vous voulez, dans l’ordre que vous voulez.',
    search: 'Chercher une question',
    searchHint: 'Utilisez des mots de la question, comme « rôle » ou « citoyenneté ».',
    found: (questions) =>
      count(questions, { one: '# question trouvée.', other: '# questions trouvées.' }),
    notFound: 'Aucune question ne contient ces mots.',
    next: 'Questions posées ensuite, après ces réponses',
    add: (question) => `Ajouter : ${question}`,
    own: (answers) =>
      count(answers, {
        one: 'Prendre ma réponse gardée sur cet appareil (#)',
        other: 'Prendre mes réponses gardées sur cet appareil (#)',
      }),
    remove: 'Retirer',
    removeOf: (question) => `Retirer : ${question}`,
    removed: (question) => `Retirée : ${question}`,
    added: (question) => `Ajoutée : ${question}`,
    unanswered: 'Sans réponse, elle ne va pas dans le lien.',
    markOf: (question) => `Comment elle est montrée : ${question}`,
    marks: {
      suggested: {
        label: 'À confirmer',
        hint: 'Posée avec votre réponse, à confirmer ou à corriger.',
      },
      given: {
        label: 'Donnée',
        hint: 'Montrée sans être posée de nouveau. Elle peut encore être corrigée.',
      },
    },
    none: 'Aucune réponse pour le moment.',

    ahead: 'Ce qui sera encore demandé',
    aheadDone: 'Rien. Ces réponses suffisent pour une suggestion.',
    aheadNext: (questions) =>
      count(questions, {
        one: 'Si les autres réponses sont « Je ne sais pas », il reste # question à remplir ou à confirmer :',
        other:
          'Si les autres réponses sont « Je ne sais pas », il reste # questions à remplir ou à confirmer :',
      }),
    aheadHint: 'D’autres réponses peuvent mener à d’autres questions.',
    toConfirm: 'à confirmer',

    words: 'De votre part',
    wordsLead:
      'Montré comme simple texte, avec la mention « Écrit par l’expéditeur, non vérifié ».',
    from: 'Votre nom ou votre entreprise',
    reference: 'Votre numéro de dossier',
    note: 'Une courte note',
    optional: 'facultatif',
    left: (characters) =>
      count(characters, { one: '# caractère restant', other: '# caractères restants' }),
    sensitive: 'N’y mettez ni numéro de passeport, ni date de naissance, ni rien sur la santé.',

    result: 'Le lien',
    link: 'Lien à envoyer',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    copyFailed:
      'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
    length: (characters) => count(characters, { one: '# caractère.', other: '# caractères.' }),
    long: 'Avec un lien si long, un téléphone pourrait ne pas lire le code. Raccourcissez la note.',
    tooLong: 'Ce lien est trop long pour un code. Envoyez le lien lui-même.',
    fingerprint: 'Numéro de contrôle des réponses',
    code: 'Code à lire avec un téléphone',
    svg: 'Enregistrer le code en SVG',
    png: 'Enregistrer le code en PNG',
    email: 'Texte pour un courriel',
    emailText: 'Texte dans les deux langues',
    copyEmail: 'Copier le texte',
    emailCopied: 'Le texte est copié.',
    writeEmail: 'Ouvrir dans le logiciel de courriel',
    restart: 'Commencer un nouveau lien',
  },

  templates: {
    title: 'Modèles sur cet appareil',
    lead: 'Gardez ce que vous préparez souvent, comme « Société de logiciels américaine, C63 ».',
    name: 'Nom du modèle',
    save: 'Enregistrer comme modèle',
    saved: (name) => `Enregistré : ${name}`,
    nameMissing: 'Veuillez donner un nom au modèle.',
    none: 'Aucun modèle pour le moment.',
    take: 'Utiliser',
    takeOf: (name) => `Utiliser : ${name}`,
    taken: (name) => `Utilisé : ${name}`,
    remove: 'Retirer',
    removeOf: (name) => `Retirer : ${name}`,
    removed: (name) => `Retiré : ${name}`,
    export: 'Enregistrer tous les modèles dans un fichier',
    import: 'Lire des modèles depuis un fichier',
    imported: (templates) =>
      count(templates, { one: '# modèle a été lu.', other: '# modèles ont été lus.' }),
    problems: (problems) =>
      count(problems, {
        one: '# partie n’a pas pu être lue et a été laissée de côté.',
        other: '# parties n’ont pas pu être lues et ont été laissées de côté.',
      }),
    unreadable: {
      notOurs: 'Ce n’est pas un fichier de modèles de ce site. Rien n’a été changé.',
      newerVersion:
        'Une version plus récente de ce site l’a écrit. Rechargez la page. Rien n’a été changé.',
      tooLong: 'Ce fichier est trop gros. Rien n’a été changé.',
    },
    trouble: {
      blocked:
        'Ce navigateur ne permet pas au site de garder quoi que ce soit. Enregistrez plutôt dans un fichier.',
      full: 'La mémoire de ce navigateur est pleine. Enregistrez plutôt dans un fichier.',
      unreadable:
        'Les modèles de cet appareil ne peuvent pas être lus. Ils restent tels quels, et rien de nouveau n’est gardé.',
    },
  },

  report: {
    title: 'Un résultat qui vous a été envoyé',
    back: 'Revenir aux questions',
    none: 'Il n’y a aucun résultat à montrer. Ouvrez le lien de nouveau.',
    from: 'De',
    reference: 'Référence',
    note: 'Note',
    notVerified: 'Écrit par l’expéditeur, non vérifié.',
    tamper:
      'N’importe qui peut modifier un lien. Comparez ce numéro de contrôle avec celui que voit l’expéditeur :',
    suggestion: 'Suggestion selon ces réponses',
    code: (code) => `Code ${code}`,
    noVariant: 'Aucun volet ne peut encore être suggéré.',
    edition: (date) => `Réponses données selon les règles en date du ${date}.`,
    editionNow: (date) => `Affichées selon les règles en date du ${date}.`,
    differences: 'Réponses corrigées par l’autre personne',
    differencesLead: 'Votre lien disait autre chose ici.',
    noDifferences: 'Aucune réponse de votre lien n’a été corrigée.',
    before: 'Avant',
    after: 'Maintenant',
    open: 'Ce qui reste à savoir',
    unsure: 'Je ne sais pas',
    notAsked: 'Pas encore de réponse',
    noOpen: 'Il ne reste rien à savoir.',
    answers: 'Toutes les réponses',
    marks: {
      own: 'Sa réponse',
      suggested: 'De votre lien, confirmée',
      given: 'De votre lien, laissée telle quelle',
      corrected: 'Corrigée',
    },
    problems: (parts) =>
      count(parts, {
        one: '# partie du lien n’a pas pu être lue. Elle compte comme sans réponse.',
        other: '# parties du lien n’ont pas pu être lues. Elles comptent comme sans réponse.',
      }),
    take: 'Ouvrir le résultat complet, avec la loi',
    handOff: 'Demander les faits qui manquent',
    print: 'Imprimer',
    compare: 'Comparer avec un autre résultat',
    compareLead: 'Collez l’autre lien. Il n’est lu que sur cet appareil.',
    otherLink: 'L’autre lien',
    doCompare: 'Comparer',
    same: 'Les deux résultats ont les mêmes réponses.',
    differ: (answers) =>
      count(answers, { one: '# réponse diffère.', other: '# réponses diffèrent.' }),
    first: 'Ce résultat',
    second: 'L’autre résultat',
    question: 'Question',
    noAnswer: 'Pas de réponse',
    unreadable: {
      damaged: 'Ce lien est abîmé. Demandez-le de nouveau.',
      newerVersion: 'Une version plus récente de ce site a créé ce lien. Rechargez la page.',
      tooLong: 'Ceci est bien plus long que tout lien de ce site.',
      notALetter: 'Ceci n’est pas un lien de ce site.',
    },
  },

  send: {
    title: 'Renvoyer ce résultat',
    lead: 'Le lien montre vos réponses, et lesquelles vous avez corrigées.',
    titleAlone: 'Envoyer ce résultat à quelqu’un',
    leadAlone: 'Le lien ouvre un rapport avec vos réponses et la suggestion.',
    to: 'À',
    name: 'Votre nom ou vos initiales',
    copy: 'Copier le lien avec mon résultat',
    copied: 'Le lien est copié. Collez-le dans un message.',
    copyFailed:
      'Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le vous-même.',
    link: 'Lien avec mon résultat',
    whoReads: 'Toute personne qui a le lien peut le lire et le modifier.',
    fingerprint: 'Numéro de contrôle de vos réponses',
    handOff: 'Laisser quelqu’un d’autre répondre à ce qui manque',
    handOffLead:
      'Cette personne voit vos réponses. Elle ne répond qu’à ce qui manque ou reste « Je ne sais pas ».',
    handOffFor: {
      worker: 'Le lien s’adresse au travailleur.',
      employer: 'Le lien s’adresse à l’employeur.',
    },
    handOffCopy: 'Copier le lien pour les faits qui manquent',
    handOffLink: 'Lien pour les faits qui manquent',
  },

  guarded: {
    title: 'Ces réponses restent ici, sauf si vous en décidez autrement :',
    why: 'Elles pourraient vous nuire dans de mauvaises mains, par exemple celles d’un employeur qui vous traite mal. Sans elles, l’autre personne voit ces points comme ouverts.',
    send: 'Mettre aussi ces réponses dans le lien',
    hardship: 'Le fait que vous avez coché les difficultés',
    sent: 'Elles sont dans le lien.',
    notSent: 'Elles ne sont pas dans le lien.',
  },

  facts: {
    title: 'Les faits qui manquent',
    lead: 'Répondez à ce que vous savez; « Je ne sais pas » convient aussi.',
    none: 'Rien ne manque.',
    who: {
      you: 'Ce que sait le travailleur',
      canadianEmployer: 'Ce que sait l’employeur au Canada',
      foreignEmployer: 'Ce que sait l’employeur à l’étranger',
    },
  },

  youIsWorker: 'Dans les questions, « vous » et « votre » désignent le travailleur.',
  standing: suggestion.standing,
  loading: 'Un instant…',
}
