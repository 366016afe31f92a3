import type { InterfaceWording } from './en.ts'
import { counting } from './counted.ts'

const count = counting('fr')

/** Tout ce que les écrans disent autour des questions, en français. */
export const fr: InterfaceWording = {
  name: 'Repère PMI',
  titleOf: (page) => `${page} – Repère PMI`,

  masthead: {
    skip: 'Aller au contenu',
    answers: 'Vos réponses',
    answersCount: (answers) =>
      count(answers, { one: 'Vos réponses (#)', other: 'Vos réponses (#)' }),
    theme: {
      auto: 'Couleurs : automatiques. Passer au mode clair.',
      light: 'Couleurs : mode clair. Passer au mode sombre.',
      dark: 'Couleurs : mode sombre. Passer au mode automatique.',
    },
  },

  colophon: {
    notGovernment: 'Ce site n’est pas un site du gouvernement.',
    notAdvice:
      'Il donne de l’information, pas un avis juridique. Un agent décide de chaque demande.',
    private: 'Rien de ce que vous saisissez ne quitte cet appareil.',
    rulesAsOf: (date) => `Règles en date du ${date}.`,
    rules: 'Lire les règles et la loi',
    openRecord: 'Ouvrir un relevé enregistré',
    build: 'Pour les consultants et les employeurs : préparer un lien pour quelqu’un',
    candidates: 'Pour les employeurs et les consultants : une liste de candidatures',
  },

  intro: {
    title: 'Quel volet pourrait vous convenir pour travailler au Canada?',
    lead: 'Répondez à quelques questions simples. Vous voyez quel volet du Programme de mobilité internationale semble convenir, pourquoi, et ce qui manque.',
    isNot: 'Ce n’est pas une demande, et ce n’est pas un avis juridique.',
    length: 'De 5 à 7 pages courtes, environ 4 minutes',
    private: 'Rien ne quitte cet appareil',
    unsure: '« Je ne sais pas » est toujours une bonne réponse',
  },

  audience: {
    label: 'Je réponds pour :',
    worker: 'moi',
    employer: 'une personne que mon entreprise veut embaucher',
  },

  sections: {
    offer: 'Offre',
    employment: 'Emploi',
    nationality: 'Nationalité',
    benefit: 'Avantage',
  },

  subjects: {
    work: 'Vous et le travail',
    visit: 'Votre visite',
    ownBusiness: 'Votre propre entreprise',
    repair: 'La réparation',
    film: 'Le tournage de film ou de télévision',
    performing: 'Les arts de la scène',
    faith: 'Le travail d’ordre religieux ou charitable',
    french: 'Le français hors du Québec',
    exchange: 'L’échange, le camp ou l’équipe',
    youth: 'Le programme jeunesse',
    research: 'Enseignement, recherche ou médecine',
    student: 'Vos études ou votre renouvellement',
    family: 'Votre époux ou conjoint de fait',
    residence: 'Votre situation au Canada',
    companies: 'Les entreprises',
    jobAbroad: 'Votre emploi à l’étranger',
    role: 'Votre rôle au Canada',
    post: 'Le poste au Canada',
    permits: 'Les permis précédents',
    passports: 'Votre citoyenneté',
    contract: 'Le contrat et l’emploi',
    occupation: 'Votre profession',
    credential: 'Vos titres de compétence',
    supplier: 'Le contrat de services',
    business: 'L’entreprise au Canada',
    transferBenefit: 'Ce que la mutation apporte',
    shortStay: 'Un court séjour',
    benefit: 'L’avantage pour le Canada',
    proofCompany: 'Preuves : les entreprises',
    proofJob: 'Preuves : votre emploi à l’étranger',
    proofRole: 'Preuves : votre rôle',
    proofNewOffice: 'Preuves : le nouvel établissement',
    proofProfession: 'Preuves : votre profession',
    proofRoute: 'Preuves : votre voie',
    proofBenefit: 'Preuves : l’avantage',
    proofPlan: 'Preuves : votre projet',
    bars: 'Ce qui peut empêcher tout permis',
  },

  streams: {
    intra_company_transferee: 'Personne mutée à l’intérieur d’une société',
    trade_agreement_professional: 'Professionnel visé par un accord commercial',
    significant_benefit: 'Avantage important',
    trader_investor: 'Négociant ou investisseur',
    business_owner: 'Propriétaire d’entreprise',
    francophone_mobility: 'Mobilité francophone',
    reciprocal_exchange: 'Échange réciproque',
    charitable_religious: 'Travail d’ordre charitable ou religieux',
    beside: 'Les autres voies du programme',
    other_imp: 'Une autre voie du programme',
    no_permit: 'Travail sans permis',
    lmia_route: 'Voie de l’EIMT',
    insufficient_information: 'Pas encore assez d’éléments',
  },

  progress: {
    label: 'Où vous en êtes',
    past: 'terminé',
    atMost: (questions) =>
      count(questions, { one: 'Encore # question au plus', other: 'Encore # questions au plus' }),
  },

  page: {
    loading: 'Un instant…',
    back: 'Retour',
    continue: 'Continuer',
    confirmKey: 'Appuyez sur Entrée ou sur Continuer pour confirmer.',
    keep: 'Garder la réponse telle quelle',
    notSure: 'Je ne sais pas',
    cameWithLink: 'Reçue par lien ou fichier',
    fromSender: 'De l’expéditeur',
    toConfirm: 'De l’expéditeur : à confirmer ou à corriger',
    build: 'Créer un lien pour quelqu’un d’autre',
    report: 'Un résultat qui vous a été envoyé',
    answerMissing: 'Veuillez choisir une réponse. « Je ne sais pas » convient aussi.',
    numberMissing: 'Veuillez donner un nombre, ou choisir « Je ne sais pas ».',
    countryMissing: 'Veuillez choisir dans la liste, ou choisir « Je ne sais pas ».',
    missing: (answers) =>
      count(answers, {
        one: 'Il manque encore # réponse sur cette page.',
        other: 'Il manque encore # réponses sur cette page.',
      }),
    added: (questions) =>
      count(questions, {
        one: 'Votre réponse ajoute # question à cette page.',
        other: 'Votre réponse ajoute # questions à cette page.',
      }),
    why: 'Pourquoi cette question',
    law: 'La règle à l’appui',
    moreLaw: (sources) => count(sources, { one: '# autre source', other: '# autres sources' }),
    mattersFor: (streams) => `Elle compte pour : ${streams}.`,
    changing: 'Vous changez une seule réponse. Toutes les autres restent.',
    optional: 'Facultatif',
    firming:
      'Ces questions n’excluent jamais rien. Elles rendent la suggestion plus solide. Laissez de côté ce que vous voulez.',
    checkingOthers:
      'Ces questions portent sur les autres volets. Elles n’affaiblissent pas votre suggestion. Laissez de côté ce que vous voulez.',
    suggestion: 'Le volet suggéré',
    leaveRound: 'Revenir à la suggestion',
  },

  ticks: {
    none: 'Rien de tout cela',
    perhaps: 'Peut-être',
    ticked: (rows) => count(rows, { one: '# cochée', other: '# cochées' }),
    perhapsOf: (row) => `Peut-être : ${row}`,
  },

  amount: {
    less: (unit) =>
      ({ months: 'Un mois de moins', years: 'Un an de moins', days: 'Un jour de moins' })[unit],
    more: (unit) =>
      ({ months: 'Un mois de plus', years: 'Un an de plus', days: 'Un jour de plus' })[unit],
    unit: { months: 'mois', years: 'ans', days: 'jours' },
    value: {
      months: (months) => count(months, { one: '# mois', other: '# mois' }),
      years: (years) => count(years, { one: '# an', other: '# ans' }),
      days: (days) => count(days, { one: '# jour', other: '# jours' }),
    },
    orMore: (value) => `${value} ou plus`,
    bounds: (min, max) =>
      `Donnez un nombre entier de ${min} à ${max}. Si c’est plus, donnez ${max}.`,
  },

  countries: {
    search: 'Chercher un pays',
    hint: 'Tapez les premières lettres, en français ou en anglais.',
    chosen: 'Votre choix',
    remove: (country) => `Retirer ${country}`,
    added: (country) => `Ajouté : ${country}.`,
    removed: (country) => `Retiré : ${country}.`,
    found: (countries) => count(countries, { one: '# pays trouvé.', other: '# pays trouvés.' }),
    notFound: 'Aucun pays ne porte ce nom. Vérifiez l’orthographe ou essayez un autre nom.',
  },

  rows: {
    search: 'Chercher votre métier',
    hint: 'Utilisez les mots de tous les jours, en français ou en anglais.',
    loading: 'La liste des métiers se charge…',
    failed: 'La liste des métiers n’a pas pu être chargée. Vérifiez votre connexion.',
    tryAgain: 'Réessayer',
    found: (rows) => count(rows, { one: '# métier trouvé.', other: '# métiers trouvés.' }),
    notFound: 'Cette liste ne contient pas ce métier. Essayez un autre mot.',
    more: (rows) => count(rows, { one: 'En voir # de plus', other: 'En voir # de plus' }),
    whole: (rows) => `Voir toute la liste (${rows})`,
    alsoCalled: (title) => `Aussi appelé : ${title}`,
    credentials: 'L’un de ces titres est demandé :',
    credential: 'Titre demandé :',
    also: 'Et en plus :',
    home: 'Ou, avec une lettre du client, l’un de ces titres :',
    working: 'Le titre français est notre traduction de travail.',
    citizensOf: (countries) => `Pour les citoyens de ces pays : ${countries}`,
    chosen: 'Votre choix :',
    nearMiss: 'Bon à savoir',
  },

  doors: {
    title: 'Où en sont les volets',
    lead: 'Chaque volet est une porte. Vos réponses la ferment, en partie ou tout à fait.',
    summary: (open) =>
      count(open, {
        one: 'Jusqu’ici : # volet ouvert',
        other: 'Jusqu’ici : # volets ouverts',
      }),
    open: 'Ouverte',
    narrowing: (left, all) =>
      count(left, {
        one: `En partie fermée : il reste # variante sur ${all}`,
        other: `En partie fermée : il reste # variantes sur ${all}`,
      }),
    closed: 'Fermée d’après ces réponses',
    closedAt: (station) => `Fermée à l’étape « ${station} »`,
    needs: (criterion) => `Il faut : « ${criterion} »`,
    closedBy: (question) => `À cause de votre réponse à « ${question} »`,
    stands: {
      possible: 'Semble possible',
      possible_needs_evidence: 'Semble possible, à prouver',
      officer_judgement: 'Un agent en jugera',
      no_permit_may_be_needed: 'Un permis n’est peut-être pas nécessaire',
    },
    show: 'Voir où en sont les volets',
  },

  review: {
    title: 'Vos réponses',
    lead: 'Changez la réponse que vous voulez. Les suivantes restent, et comptent de nouveau quand il le faut.',
    empty: 'Vous n’avez encore répondu à rien.',
    kept: 'Gardée, sans effet pour l’instant',
    change: 'Changer',
    changeOf: (question) => `Changer : ${question}`,
    resume: 'Revenir où vous étiez',
    perhaps: (row) => `peut-être ${row}`,
    nothingTicked: 'Rien de tout cela',
    unknownRow: 'Un métier de la liste',
    confirmed: 'De l’expéditeur, confirmée par vous',
    corrected: 'Corrigée par vous',
    theySaid: (answer) => `L’expéditeur a dit : ${answer}`,
    linkTitle: 'Un lien avec vos réponses',
    linkNote:
      'Le lien contient vos réponses. Toute personne qui l’a peut les lire : ne le donnez qu’à des gens de confiance.',
    copyLink: 'Copier le lien',
    copied: 'Le lien est copié.',
    copyFailed:
      'Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le vous-même.',
    link: 'Lien avec vos réponses',
    device: 'Ce que cet appareil garde',
    cleanUp: 'Recommencer, ou effacer vos données de cet appareil',
    restart: 'Recommencer',
    forget: 'Tout effacer',
  },

  dialogs: {
    restart: {
      title: 'Recommencer?',
      text: 'Vos réponses sont retirées de cet appareil. Vous pouvez d’abord copier le lien avec vos réponses.',
      confirm: 'Recommencer',
      cancel: 'Garder mes réponses',
    },
    forget: {
      title: 'Tout effacer?',
      text: 'Vos réponses, vos coches et vos réglages sont retirés de cet appareil. On ne peut pas revenir en arrière.',
      confirm: 'Tout effacer',
      cancel: 'Garder mes réponses',
    },
    link: {
      title: 'Prendre les réponses du lien?',
      text: (link, own) =>
        `${link === 0 ? 'Le lien n’apporte aucune réponse et recommence à neuf.' : count(link, { one: 'Le lien apporte # réponse.', other: 'Le lien apporte # réponses.' })} ${count(
          own,
          {
            one: 'Il remplacerait # de vos réponses.',
            other: 'Il remplacerait vos # réponses.',
          },
        )}`,
      confirm: 'Prendre les réponses du lien',
      cancel: 'Garder mes réponses',
      join: 'Garder les miennes et voir les autres du lien',
      joinText:
        'Vous pouvez aussi garder vos réponses. Celles du lien ne paraissent alors que là où vous n’avez pas encore répondu, à confirmer ou à changer.',
    },
    otherTab: {
      title: 'Les réponses ont changé dans un autre onglet',
      text: (theirs, own) =>
        `${count(theirs, { one: 'L’autre onglet a # réponse.', other: 'L’autre onglet a # réponses.' })} ${count(own, { one: 'Cet onglet a # réponse.', other: 'Cet onglet a # réponses.' })} Avec lesquelles cet onglet doit-il continuer?`,
      confirm: 'Prendre celles de l’autre onglet',
      cancel: 'Garder celles de cet onglet',
    },
  },

  notices: {
    understood: 'Compris',
    severity: { stop: 'Ceci peut empêcher tout permis', warning: 'Bon à savoir' },
    resumed: 'Ce n’est pas votre première visite',
    resumedText: 'Vos réponses sont encore sur cet appareil.',
    goOn: 'Reprendre avec mes réponses',
    restart: 'Recommencer',
    forget: 'Tout effacer',
    rulesChanged: (date) =>
      `Les règles ont changé depuis votre dernière visite. Vos réponses sont lues selon les règles en date du ${date}.`,
    droppedAnswers: (answers) =>
      count(answers, {
        one: '# réponse enregistrée ne convient plus à sa question. Elle est demandée de nouveau.',
        other:
          '# réponses enregistrées ne conviennent plus à leurs questions. Elles sont demandées de nouveau.',
      }),
    lost: 'Les réponses enregistrées sont illisibles',
    lostText: {
      corrupted:
        'Elles sont abîmées. Elles restent telles quelles jusqu’à votre prochaine réponse, qui les remplace.',
      newerVersion:
        'Une version plus récente de ce site les a enregistrées. Rechargez la page pour l’obtenir. Une nouvelle réponse les remplacerait.',
    },
    linked: 'Ces réponses sont venues avec un lien',
    linkedText:
      'Elles portent la mention « Reçue par lien ou fichier ». Vérifiez-les et changez ce qui ne convient pas.',
    /** In a tab that was opened for one candidate of a list. */
    candidate: (row) => `Candidature de la ligne ${row} de votre liste`,
    candidateText:
      'Les réponses restent dans cet onglet. Vos propres réponses et les autres onglets ne changent pas. Ce que vous changez ici va dans la liste, tant que son onglet est ouvert.',
    seeAnswers: 'Voir les réponses',
    letter: {
      invitation: 'Quelqu’un a préparé ceci pour vous',
      handOff: 'Quelqu’un vous demande les faits qui manquent',
      blank: 'Quelqu’un vous demande de répondre à ces questions',
      result: 'Un résultat vous a été envoyé',
    },
    letterFrom: 'De',
    letterReference: 'Référence',
    letterNote: 'Note',
    notVerified: 'Écrit par l’expéditeur, non vérifié.',
    letterGiven: (answers) =>
      count(answers, {
        one: '# réponse est déjà donnée. Vous pouvez la changer sous « Vos réponses ».',
        other: '# réponses sont déjà données. Vous pouvez les changer sous « Vos réponses ».',
      }),
    letterSuggested: (answers) =>
      count(answers, {
        one: '# réponse est proposée. Confirmez-la ou corrigez-la quand la question est posée.',
        other:
          '# réponses sont proposées. Confirmez ou corrigez chacune quand la question est posée.',
      }),
    letterEdition: (date) =>
      `Il a été préparé selon les règles en date du ${date}. Les règles d’aujourd’hui s’appliquent ici.`,
    letterBack:
      'Rien n’est renvoyé automatiquement. À la fin, vous pouvez copier un lien avec votre résultat.',
    linkProblems:
      'Certaines parties du lien n’ont pas pu être lues. Ces questions sont posées de nouveau :',
    linkProblem: {
      newerQuestions:
        'Des questions que cette version ne connaît pas encore. Rechargez la page pour obtenir la plus récente.',
      unknownOption: 'la réponse est plus récente que cette version',
      invalidValue: 'la réponse n’a pas pu être lue',
    },
    linkTrouble: 'Le lien n’a pas pu être lu',
    linkTroubleText: {
      damaged:
        'Une partie semble s’être perdue lors de la copie. Demandez-le de nouveau. Vos propres réponses sont intactes.',
      tooLong:
        'Il est bien plus long que tout lien de ce site. Vos propres réponses sont intactes.',
      newerVersion:
        'Une version plus récente de ce site l’a créé. Rechargez la page et ouvrez le lien de nouveau. Vos propres réponses sont intactes.',
    },
    saving: 'Vos réponses ne sont pas gardées',
    savingText: {
      blocked:
        'Ce navigateur ne permet pas au site de garder quoi que ce soit. Vous pouvez continuer, mais fermer la page efface vos réponses. Copiez le lien dans « Vos réponses » pour les garder.',
      full: 'La mémoire de ce navigateur est pleine. Vous pouvez continuer, mais fermer la page peut effacer vos dernières réponses. Copiez le lien dans « Vos réponses » pour les garder.',
    },
    contradiction: 'Ces 2 réponses ne vont pas ensemble',
    contradictionChange: (question) => `Changer : ${question}`,
    update: 'Une version plus récente est prête',
    updateText:
      'Elle peut contenir des règles plus récentes. Vos réponses restent quand vous la chargez.',
    updateNow: 'La charger maintenant',
    updateLater: 'Plus tard',
    wordsFailed: 'Les autres mots n’ont pas pu être chargés. La page reste comme elle est.',
    reload: 'Recharger la page',
  },
}
