import { people } from './fr.people.ts'
import { work } from './fr.work.ts'
import type { QuestionWordings, Voice } from './shape.ts'
import { situationGroups } from './situationGroups.ts'

/**
 * The questions in French. Titles of 20 words at most; official terms explained once, in place.
 * A no-break space stands before a colon and a dollar sign, and inside « ».
 */

const worker = {
  // ——— Offer: the work itself
  canadianStatus: {
    title: 'Avez-vous déjà le droit de travailler pour n’importe quel employeur au Canada?',
    options: {
      none: {
        label: 'Non',
        hint: 'Aussi en visite, aux études, dans l’attente d’une décision, ou avec un permis lié à un seul employeur',
      },
      citizenOrResident: 'Oui, par la citoyenneté ou la résidence permanente',
      openPermit: {
        label: 'Oui, avec un permis de travail ouvert',
        hint: 'Un permis qui ne nomme aucun employeur',
      },
      registeredIndian: {
        label: 'Oui, par l’inscription à titre d’Indien en vertu de la Loi sur les Indiens',
        hint: 'Ce sont les mots de la loi; une carte de statut le montre',
      },
    },
    unsure: { hint: 'Lisez votre permis de travail : un permis ouvert ne nomme pas d’employeur.' },
    why: 'Une personne déjà libre de travailler n’a en général pas besoin d’un nouveau permis.',
  },
  offer: {
    title: 'Quel travail est prévu pour vous au Canada?',
    options: {
      job: {
        label: 'Une offre d’emploi écrite d’un employeur au Canada',
        hint: 'Aussi quand elle vient de la succursale ou de la filiale canadienne de l’entreprise qui vous emploie',
      },
      ownContract: {
        label: 'Votre propre contrat de services avec un client au Canada',
        hint: 'Vous travaillez à votre compte et facturez le client',
      },
      employersContract: {
        label: 'Un contrat de services entre votre employeur et un client au Canada',
        hint: 'Votre employeur à l’étranger vous envoie faire le travail',
      },
      ownBusiness: 'Votre propre entreprise au Canada',
      none: 'Pas encore d’offre ni de contrat',
    },
    unsure: { hint: 'Cherchez une lettre d’offre signée ou un contrat, et voyez qui l’a signé.' },
    why: 'Le type d’offre ou de contrat détermine les voies ouvertes.',
  },
  situations: {
    title: 'Qu’est-ce qui vous amène au Canada?',
    help: 'Cochez chaque ligne qui convient, ou marquez-la « peut-être ».',
    none: {
      label: 'Un emploi ou un contrat, et rien de ce qui suit',
      hint: 'Aussi une mutation à l’intérieur de l’entreprise qui vous emploie',
    },
    options: {
      ownBusiness: {
        label: 'Votre propre entreprise',
        hint: 'Vous lancez, achetez ou exploitez une entreprise au Canada',
      },
      trade: {
        label: 'Le commerce avec votre pays',
        hint: 'Vous achetez ou vendez des biens ou des services entre le Canada et votre pays',
      },
      invest: {
        label: 'Un investissement important',
        hint: 'De l’argent de votre pays va dans une entreprise au Canada',
      },
      provincialBusiness: {
        label: 'Une entreprise qu’une province appuie',
        hint: 'Au Québec, aussi le travail autonome',
      },
      french: {
        label: 'Le français hors du Québec',
        hint: 'Vous parlez français et vivrez dans une autre province ou un territoire',
      },
      youth: {
        label: 'Un échange jeunesse ou Vacances-travail',
        hint: 'Aussi Jeunes professionnels ou Stage coop international',
      },
      exchange: {
        label: 'Un échange entre employeurs ou écoles',
        hint: 'Vous venez travailler ici, et des Canadiens vont dans votre pays',
      },
      camp: { label: 'Un camp d’été', hint: 'Vous venez comme moniteur ou monitrice' },
      sport: { label: 'Une équipe sportive canadienne', hint: 'Vous y jouez ou l’entraînez' },
      academic: {
        label: 'Des conférences, un poste de professeur invité ou un échange d’enseignants',
        hint: 'Une université, un collège ou une école vous invite',
      },
      research: {
        label: 'La recherche pour un organisme public',
        hint: 'Aussi pour une chaire de recherche financée par l’État',
      },
      postdoc: {
        label: 'Un travail postdoctoral',
        hint: 'Un poste de recherche après un doctorat',
      },
      medical: {
        label: 'Une résidence en médecine ou en médecine dentaire',
        hint: 'Aussi une bourse de recherche médicale',
      },
      award: {
        label: 'Une bourse d’excellence en recherche',
        hint: 'Elle paie votre recherche au Canada',
      },
      schoolPlacement: {
        label: 'Un stage d’études secondaires',
        hint: 'Vous fréquentez une école secondaire au Canada',
      },
      performing: {
        label: 'L’orchestre, l’opéra, le théâtre ou la danse',
        hint: 'Une compagnie canadienne vous engage',
      },
      film: {
        label: 'Un tournage de film ou de télévision',
        hint: 'Devant la caméra, ou derrière',
      },
      repair: {
        label: 'L’installation ou la réparation d’équipement',
        hint: 'Hors garantie ou non, et aussi quand un contrat prévoit ce travail',
      },
      religious: {
        label: 'Un travail d’ordre religieux',
        hint: 'Pour une église, une mosquée, un temple ou une autre communauté de foi',
      },
      charity: {
        label: 'Un travail d’ordre charitable ou du bénévolat',
        hint: 'Vous aidez des gens ou une collectivité, avec ou sans paie',
      },
      businessVisit: {
        label: 'Une courte visite d’affaires',
        hint: 'Réunions, achats ou formation pour votre employeur à l’étranger',
      },
      shortWork: { label: 'Un emploi court et hautement spécialisé', hint: 'Pour un mois au plus' },
      shortResearch: {
        label: 'Un court séjour de recherche',
        hint: 'Une université publique vous invite pour quelques semaines ou quelques mois',
      },
      taskVisit: {
        label: 'Un spectacle, un match, une conférence ou une autre tâche courte',
        hint: 'Aussi un reportage, un rôle de juge, un équipage étranger, une expertise ou une urgence',
      },
      officialDuty: {
        label: 'Une fonction officielle',
        hint: 'Diplomates et leur famille, forces armées, personnel de gouvernement',
      },
      student: {
        label: 'Travailler pendant ou après vos études',
        hint: 'Vous étudiez au Canada, venez de terminer, ou vous formez dans un domaine de la santé',
      },
      renewing: {
        label: 'Votre permis de travail est en renouvellement',
        hint: 'Vous êtes au Canada et attendez la réponse',
      },
      family: {
        label: 'Votre époux ou conjoint de fait est au Canada',
        hint: 'Ou y sera, pour travailler, étudier ou rester; aussi un parent qui y travaille et demande à rester',
      },
      residence: {
        label: 'Vous êtes en voie d’obtenir la résidence permanente',
        hint: 'Par exemple, une province vous désigne, la demande est faite, ou le Canada a accepté votre demande d’asile',
      },
      hardship: {
        label: 'Vous traversez une période difficile au Canada',
        hint: 'Par exemple, demande d’asile, mesure de renvoi, violence au travail ou manque d’argent',
      },
    },
    groups: situationGroups({
      business: 'Affaires',
      exchange: 'Français, jeunesse et échanges',
      research: 'Études, recherche et santé',
      culture: 'Culture et sport',
      community: 'Foi et collectivité',
      short: 'Courts séjours et fonctions officielles',
      inCanada: 'Déjà au Canada, ou avec de la famille ici',
    }),
    unsure: { hint: 'Relisez votre offre ou votre invitation : le programme y est souvent nommé.' },
    why: 'Chacune de ces situations a sa propre voie, souvent plus simple.',
  },

  // ——— Employment: the companies
  relationship: {
    title: 'Travaillez-vous à l’étranger pour une entreprise liée à celle du Canada?',
    options: {
      same: {
        label: 'C’est la même entreprise, ou sa succursale',
        hint: 'Une succursale est la même entreprise à un autre endroit',
      },
      canadianIsSubsidiary: {
        label: 'L’entreprise canadienne est sa filiale',
        hint: 'Votre entreprise à l’étranger la possède ou la contrôle',
      },
      canadianIsParent: {
        label: 'L’entreprise canadienne est sa société mère',
        hint: 'Elle possède ou contrôle votre entreprise à l’étranger',
      },
      commonParent: {
        label: 'Les deux ont la même société mère',
        hint: 'Ce sont des sociétés sœurs',
      },
      sameOwners: {
        label: 'Les mêmes personnes possèdent les deux',
        hint: 'À peu près dans les mêmes proportions',
      },
      businessTie: {
        label: 'Un simple lien d’affaires',
        hint: 'Client, fournisseur, franchise ou licence',
      },
      none: {
        label: 'Non',
        hint: 'Aucune entreprise à l’étranger, ou aucun lien entre les 2',
      },
    },
    unsure: {
      hint: 'Demandez aux ressources humaines, ou cherchez l’organigramme du groupe dans le rapport annuel.',
    },
    why: 'Une mutation dans un même groupe d’entreprises est une voie à part.',
  },
  control: {
    title: 'Quel contrôle relie les 2 entreprises?',
    options: {
      majority: {
        label: 'Plus de la moitié',
        hint: 'L’une possède plus de la moitié de l’autre, ou une société mère, plus de la moitié des deux',
      },
      halfWithVeto: {
        label: 'Moitié-moitié, à contrôle égal',
        hint: 'Une coentreprise à 50–50 où chaque partie peut bloquer une décision',
      },
      minorityWithControl: {
        label: 'Moins de la moitié, mais un vrai contrôle',
        hint: 'Par exemple, le pouvoir de choisir la majorité du conseil d’administration',
      },
      sameIndividuals: {
        label: 'Les mêmes personnes contrôlent les deux',
        hint: 'Elles possèdent les deux dans des proportions semblables',
      },
      noControl: { label: 'Aucun contrôle', hint: 'Une petite part, ou rien' },
    },
    unsure: {
      hint: 'Demandez au service des finances ou au service juridique. Le registre des actions le montre.',
    },
    why: 'Le lien compte si l’une contrôle l’autre, ou si un même propriétaire contrôle les deux.',
  },
  employerCountry: {
    title: 'Dans quel pays se trouve l’entreprise qui vous emploie à l’étranger?',
    help: 'Il s’agit de l’entreprise qui signe votre contrat, pas du siège de son groupe.',
    unsure: {
      hint: 'Regardez l’adresse de l’entreprise sur votre contrat ou votre relevé de paie.',
    },
    why: 'Certains accords ne visent que les employeurs de certains pays.',
  },
  foreignActive: {
    title: 'Votre entreprise à l’étranger restera-t-elle active pendant votre absence?',
    help: 'Elle continue de vendre ses biens ou ses services.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à la direction ce que l’entreprise prévoit pour cette période.' },
    why: 'Une mutation exige une entreprise active des deux côtés.',
  },

  // ——— Employment: the job abroad
  employedNow: {
    title: 'Votre entreprise à l’étranger vous emploiera-t-elle le jour de votre demande?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Vérifiez que votre contrat va au-delà du jour prévu pour la demande.' },
    why: 'Une mutation part d’un emploi que vous avez encore.',
  },
  monthsAbroad: {
    title:
      'Dans les 3 dernières années, combien de mois d’affilée avez-vous travaillé pour cette entreprise, hors du Canada?',
    help: 'Donnez votre plus longue période à temps plein (36 mois si elle couvre les 3 années). Pour prolonger un permis de mutation, comptez les 3 années avant le premier.',
    unsure: { hint: 'Votre contrat et vos relevés de paie montrent les dates.' },
    why: 'Chaque voie de mutation exige un temps minimal dans l’entreprise à l’étranger.',
  },
  fullTime: {
    title: 'Ce travail pour l’entreprise à l’étranger était-il à temps plein?',
    help: 'On ne peut pas additionner des emplois à temps partiel.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Votre contrat indique vos heures par semaine.' },
    why: 'Seul le travail à temps plein compte pour une mutation.',
  },
  similarJob: {
    title: 'Votre emploi à l’étranger ressemble-t-il à celui du Canada?',
    help: 'Comparez les tâches quotidiennes et le niveau.',
    options: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    unsure: { hint: 'Mettez les 2 descriptions d’emploi côte à côte.' },
    why: 'Votre temps à l’étranger compte quand les 2 emplois se ressemblent.',
  },
  returnPost: {
    title: 'Un poste à l’étranger restera-t-il ouvert pour votre retour?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez aux ressources humaines de le confirmer par écrit.' },
    why: 'Une mutation est temporaire : un poste vous attend donc à l’étranger.',
  },

  // ——— Employment: the role
  role: {
    title: 'Quel rôle correspond à votre emploi au Canada?',
    help: 'Fiez-vous à vos tâches principales, pas au nom du poste.',
    options: {
      executive: {
        label: 'Cadre de direction',
        hint: 'Vous dirigez l’entreprise, ou une grande partie de celle-ci',
      },
      manager: {
        label: 'Gestionnaire de personnel',
        hint: 'Vous dirigez une entreprise, un service ou une équipe, et décidez pour le personnel',
      },
      functionManager: {
        label: 'Gestionnaire d’une fonction',
        hint: 'Vous dirigez une activité essentielle, à un niveau supérieur, sans équipe à vous',
      },
      specialist: {
        label: 'Spécialiste',
        hint: 'Vous avez des connaissances rares sur le produit ou le procédé de l’entreprise',
      },
      trainee: {
        label: 'Stagiaire',
        hint: 'Vous vous formez pour un futur poste dans l’entreprise',
      },
      other: 'Aucun de ces rôles',
    },
    unsure: {
      hint: 'Lisez les tâches de votre offre, ou demandez où vous serez dans l’organigramme.',
    },
    why: 'Chaque rôle a ses propres critères et sa propre durée de séjour.',
  },
  sameClass: {
    title: 'Votre emploi à l’étranger est-il du même niveau que celui du Canada?',
    help: 'Les niveaux sont la direction, la gestion et les connaissances spécialisées.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Comparez votre place dans l’organigramme pour les deux emplois.' },
    why: 'Dans une mutation, vous gardez un poste de même niveau.',
  },
  executiveScope: {
    title:
      'Au Canada, fixez-vous objectifs et politiques, avez-vous un large pouvoir de décision et relevez-vous seulement de la haute direction?',
    help: 'La haute direction comprend ici le conseil d’administration, les propriétaires et les cadres du plus haut rang.',
    options: { all: 'Oui, les 3', some: 'Une partie seulement', none: 'Rien de tout cela' },
    unsure: { hint: 'Regardez l’organigramme : qui se trouve au-dessus de vous?' },
    why: 'Les règles reconnaissent un cadre de direction à ces pouvoirs, pas au nom du poste.',
  },
  reports: {
    title: 'Qui dirigez-vous dans l’emploi au Canada?',
    options: {
      managersOrProfessionals: {
        label: 'Des gestionnaires ou des professionnels',
        hint: 'Professionnels : par exemple, en génie ou en comptabilité',
      },
      supervisors: {
        label: 'Des superviseurs',
        hint: 'Des personnes qui encadrent le personnel de première ligne',
      },
      essentialFunction: {
        label: 'Aucun personnel, mais une fonction essentielle',
        hint: 'L’entreprise dépend de l’activité que vous dirigez',
      },
      frontLine: {
        label: 'Seulement du personnel de première ligne',
        hint: 'Il fabrique le produit ou sert la clientèle',
      },
      nobody: 'Personne',
    },
    unsure: { hint: 'Regardez l’organigramme : quels postes relèvent de vous?' },
    why: 'Pour les gestionnaires, le niveau des personnes à diriger compte.',
  },
  handsOn: {
    title: 'Allez-vous surtout fabriquer le produit ou fournir le service vous-même?',
    options: { no: 'Non', partly: 'En partie', mainly: 'Oui, surtout' },
    unsure: { hint: 'Pensez à une semaine normale : quelle part sert à diriger?' },
    why: 'À la direction et à la gestion, on dirige le travail plus qu’on ne le fait.',
  },
  proprietary: {
    title: 'Sur quoi portent vos connaissances spécialisées?',
    options: {
      company: {
        label: 'Un produit ou un procédé propre à l’entreprise',
        hint: 'Il n’est pas public, et d’autres ne peuvent pas le copier facilement',
      },
      mixed: 'Un mélange de connaissances propres et générales',
      general: {
        label: 'Le savoir-faire général du secteur',
        hint: 'Des gens d’autres entreprises l’ont aussi',
      },
    },
    unsure: {
      hint: 'Demandez-vous : une personne venue d’un concurrent pourrait-elle faire ce travail dès le premier jour?',
    },
    why: 'Cette voie vise des connaissances qui appartiennent à l’entreprise.',
  },
  sharedBy: {
    title: 'Combien de personnes du groupe ont ces connaissances?',
    options: { few: 'Quelques-unes seulement', many: 'Beaucoup' },
    unsure: {
      hint: 'Demandez à votre gestionnaire qui d’autre pourrait faire ce travail aujourd’hui.',
    },
    why: 'Cette voie vise des connaissances que peu de gens de l’entreprise possèdent.',
  },
  traineeDegree: {
    title: 'Avez-vous un diplôme universitaire ou un permis professionnel lié à ce travail?',
    help: 'Par exemple, un diplôme en génie pour un stage en génie.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Comparez le domaine de votre diplôme avec celui de la formation.' },
    why: 'Les voies pour stagiaires exigent un diplôme ou un permis dans le domaine.',
  },

  // ——— Employment: the post in Canada
  canadianUnit: {
    title: 'L’entreprise canadienne est-elle déjà en activité?',
    options: {
      active: { label: 'Oui', hint: 'Elle vend, et elle a du personnel et des locaux' },
      partly: {
        label: 'En partie',
        hint: 'Il manque encore des ventes, du personnel ou des locaux',
      },
      new: { label: 'Pas encore', hint: 'Vous venez la mettre sur pied' },
    },
    unsure: {
      hint: 'Demandez à l’entreprise canadienne quand elle a commencé à vendre et à embaucher.',
    },
    why: 'Un nouvel établissement suit d’autres règles qu’une entreprise en activité.',
  },
  position: {
    title: 'Occuperez-vous un poste dans l’entreprise canadienne, sous sa direction quotidienne?',
    help: 'L’entreprise canadienne décide de vos tâches et suit votre travail.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez qui décidera de vos tâches au Canada.' },
    why: 'Sans poste dans cette entreprise, le séjour peut plutôt être une visite d’affaires.',
  },
  clientSite: {
    title: 'Travaillerez-vous chez un client au Canada?',
    options: {
      no: 'Non',
      ourDirection: 'Oui, et l’entreprise canadienne dirige le travail',
      clientDirection: 'Oui, et le client dirige le travail',
    },
    unsure: { hint: 'Demandez qui vous donnera des instructions chez le client.' },
    why: 'Dans une mutation, l’entreprise qui vous emploie dirige le travail, et non un client.',
  },
  tradingWithinYear: {
    title: 'Le nouvel établissement au Canada sera-t-il en activité d’ici 12 mois?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Cherchez la date de démarrage dans le plan d’affaires.' },
    why: 'Un nouvel établissement doit être en activité dans sa première année.',
  },

  // ——— Employment: earlier permits
  transfereeHistory: {
    title:
      'Avez-vous déjà eu un permis de travail canadien comme personne mutée à l’intérieur d’une société?',
    help: 'C’est une personne que son entreprise envoie travailler dans son établissement au Canada.',
    options: {
      first: 'Non, c’est le premier',
      extension: { label: 'Oui, pour le même type d’emploi', hint: 'Vous voulez plus de temps' },
      change: {
        label: 'Oui, pour un autre type d’emploi',
        hint: 'Par exemple, vous passez de spécialiste à gestionnaire',
      },
    },
    unsure: {
      hint: 'Votre ancien permis porte un code. Demandez à votre employeur ce qu’il veut dire.',
    },
    why: 'Le temps déjà utilisé compte, et un changement d’emploi a ses propres critères.',
  },
  transfereeMonths: {
    title:
      'Combien de mois avez-vous déjà travaillé au Canada comme personne mutée à l’intérieur d’une société?',
    help: 'Additionnez tous ces permis, de tout type. Ne comptez pas les interruptions de 30 jours ou plus sans travail au Canada.',
    unsure: { hint: 'Additionnez les mois de vos permis.' },
    why: 'Tous ces permis partagent une même limite de temps.',
  },
  yearAbroadSince: {
    title:
      'Depuis votre dernière mutation, avez-vous travaillé 12 mois à temps plein pour l’entreprise, hors du Canada?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Comptez à partir de votre départ du Canada. Vos relevés de paie montrent les dates.',
    },
    why: 'Une année complète de travail à l’étranger remet le compte à zéro.',
  },
  changeYear: {
    title:
      'Avez-vous exercé le nouveau type d’emploi à l’étranger assez longtemps, et un tel poste y est-il ouvert maintenant?',
    help: 'Assez longtemps, c’est 12 mois dans les 3 dernières années. Pour la Colombie et le Pérou, c’est 6 mois.',
    options: { yes: 'Oui, les deux', no: 'Non' },
    unsure: {
      hint: 'Demandez aux ressources humaines la liste de vos postes à l’étranger, avec les dates.',
    },
    why: 'Passer à un autre type d’emploi exige de l’avoir exercé à l’étranger.',
  },
  newOfficeDelay: {
    title: 'Pourquoi le nouvel établissement au Canada a-t-il besoin de plus de temps?',
    options: {
      beyondControl: {
        label: 'Des raisons indépendantes de la volonté de l’entreprise',
        hint: 'Par exemple, un permis de construire qui tarde',
      },
      other: 'D’autres raisons',
    },
    unsure: { hint: 'Notez ce qui a causé le retard, et les documents qui le montrent.' },
    why: 'Le permis lié à un nouvel établissement n’est prolongé que dans de rares cas.',
  },

  // ——— Nationality: passports
  citizenships: {
    title: 'De quels pays avez-vous la citoyenneté?',
    help: 'Ajoutez-les tous. Une deuxième citoyenneté peut ouvrir une autre voie.',
    options: { none: 'Aucune citoyenneté' },
    unsure: { hint: 'Votre passeport indique votre citoyenneté.' },
    why: 'Chaque accord commercial vise les citoyennes et citoyens de ses propres pays.',
  },
  residences: {
    title:
      'Avez-vous la résidence permanente de l’un de ces pays : Australie, Colombie, Corée du Sud, Nouvelle-Zélande, Panama, Pérou, Ukraine?',
    help: 'Seuls ces pays changent le résultat.',
    options: { none: 'Aucun de ces pays' },
    unsure: { hint: 'Une carte ou un visa de résidence permanente le montre.' },
    why: 'Quelques accords visent aussi les personnes qui ont la résidence permanente.',
  },
  yearUpToNow: {
    title:
      'Au jour de votre demande, aurez-vous travaillé une année complète pour cet employeur, sans interruption?',
    help: 'L’année doit se poursuivre jusqu’au jour de la demande. Pour prolonger un permis de mutation, prenez le jour de votre première demande.',
    options: {
      yes: 'Oui',
      leaveOnly: {
        label: 'Oui, sauf des congés ordinaires',
        hint: 'Par exemple, vacances, maladie ou congé parental',
      },
      no: 'Non',
    },
    unsure: { hint: 'Comptez 12 mois à rebours à partir du jour prévu pour la demande.' },
    why: 'Les accords avec l’Union européenne et le Royaume-Uni ne comptent que cette année-là.',
  },

  // ——— Nationality: the contract
  controlsBusiness: {
    title: 'Possédez-vous ou contrôlez-vous l’entreprise canadienne qui vous engagera?',
    help: 'Répondez oui aussi si vous l’avez fondée, ou si l’essentiel de son revenu vous revient.',
    options: {
      no: 'Non',
      partly: { label: 'En partie', hint: 'Par exemple, vous en possédez une petite part' },
      yes: 'Oui',
    },
    unsure: { hint: 'Vérifiez qui détient les actions et qui siège au conseil d’administration.' },
    why: 'Les accords pour professionnels ne visent pas le travail à son compte au Canada.',
  },
  agency: {
    title: 'Le contrat est-il conclu avec une agence de placement?',
    help: 'Une telle agence place du personnel dans d’autres entreprises.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Voyez qui signe le contrat : le client lui-même, ou une agence.' },
    why: 'Certains accords laissent de côté le travail par agence.',
  },
  teer: {
    title: 'Quelle formation l’emploi au Canada exige-t-il d’habitude?',
    help: 'Le Canada classe les emplois en 6 niveaux de formation (FEER), de 0 à 5.',
    options: {
      '0': 'Gestion (FEER 0)',
      '1': 'Diplôme universitaire (FEER 1)',
      '2': {
        label: 'Diplôme collégial de 2 ans ou plus (FEER 2)',
        hint: 'Aussi un long apprentissage, ou un poste de supervision',
      },
      '3': {
        label: 'Diplôme collégial de moins de 2 ans (FEER 3)',
        hint: 'Aussi plus de 6 mois de formation en cours d’emploi',
      },
      '4': {
        label: 'École secondaire (FEER 4)',
        hint: 'Aussi quelques semaines de formation en cours d’emploi',
      },
      '5': {
        label: 'Courte formation (FEER 5)',
        hint: 'Aucun diplôme exigé',
      },
    },
    unsure: {
      hint: 'Cherchez l’emploi dans la Classification nationale des professions (CNP) : le deuxième chiffre du code donne la FEER.',
    },
    why: 'Certaines voies ne visent que certains niveaux d’emploi.',
  },
  excludedGroup: {
    title: 'L’emploi appartient-il à l’un de ces groupes?',
    options: {
      none: 'Aucun de ces groupes',
      health: 'Santé',
      education: 'Enseignement',
      social: 'Services sociaux',
      culture: 'Culture',
      recreation: 'Direction de loisirs, de sports ou de conditionnement physique',
      telecom: 'Gestion en télécommunications',
      postal: 'Gestion de services postaux ou de messagerie',
      manufacturing: 'Gestion en fabrication',
      utilities: {
        label: 'Gestion de services d’utilité publique',
        hint: 'Électricité, gaz ou eau',
      },
      construction: 'Gestion en construction',
      transportation: 'Gestion en transport',
      judgeNotary: 'Juge ou notaire',
      lawyer: {
        label: 'Avocate ou avocat',
        hint: 'Pour un poste de conseiller juridique étranger, choisissez « Aucun de ces groupes »',
      },
      researcher: {
        label: 'Recherche hors d’un établissement d’enseignement',
        hint: 'Ni dans une université, ni dans un collège',
      },
    },
    unsure: {
      hint: 'Cherchez l’emploi dans la Classification nationale des professions (CNP) et lisez son groupe.',
    },
    why: 'Certains accords laissent ces groupes de côté.',
  },

  // ——— Nationality: the occupation
  professionCusma: {
    title: 'Quel emploi de la liste de l’ACEUM correspond à votre travail quotidien?',
    help: 'L’ACEUM est l’accord entre le Canada, les États-Unis et le Mexique. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: { hint: 'Comparez les tâches de votre offre avec les emplois de la liste.' },
    why: 'Cet accord ne vise que les professions de sa liste.',
  },
  professionChile: {
    title: 'Quel emploi de la liste pour le Chili correspond à votre travail quotidien?',
    help: 'La liste fait partie de l’accord Canada–Chili. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: { hint: 'Comparez les tâches de votre offre avec les emplois de la liste.' },
    why: 'Cet accord ne vise que les professions de sa liste.',
  },
  professionKorea: {
    title: 'Quel emploi de la liste pour la Corée du Sud correspond à votre travail quotidien?',
    help: 'La liste fait partie de l’accord Canada–Corée. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: { hint: 'Comparez les tâches de votre contrat avec les emplois de la liste.' },
    why: 'Cet accord ne vise que les professions de sa liste.',
  },
  professionPanama: {
    title: 'Quel emploi de la liste pour le Panama correspond à votre travail quotidien?',
    help: 'La liste fait partie de l’accord Canada–Panama. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: { hint: 'Comparez les tâches de votre offre avec les emplois de la liste.' },
    why: 'Cet accord ne vise que les professions de sa liste.',
  },
  technicianAndes: {
    title:
      'Quel emploi de la liste des techniciens pour la Colombie et le Pérou correspond à votre travail quotidien?',
    help: 'Les deux accords ont la même liste. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: { hint: 'Comparez les tâches de votre offre avec les emplois de la liste.' },
    why: 'Pour les techniciens, ces accords ne visent que les emplois de la liste.',
  },
  occupationPacific: {
    title: 'Quel emploi de la liste du PTPGP pour votre pays correspond à votre travail quotidien?',
    help: 'Le PTPGP est un accord entre des pays du Pacifique. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: { hint: 'Comparez les tâches de votre offre avec les emplois de la liste.' },
    why: 'Dans cet accord, chaque pays a sa propre liste.',
  },
  occupationEurope: {
    title:
      'Quel service et quel emploi de la liste européenne correspondent à votre travail quotidien?',
    help: 'Les accords avec l’Union européenne (AECG) et le Royaume-Uni l’utilisent. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: {
      hint: 'Comparez les tâches de votre contrat avec les services et les emplois de la liste.',
    },
    why: 'Ces accords n’ouvrent que certains services et certains emplois.',
  },
  professionGats: {
    title: 'Quel emploi de la liste de l’AGCS correspond à votre travail quotidien?',
    help: 'L’AGCS est l’accord de l’Organisation mondiale du commerce sur les services. Vos tâches comptent, pas le nom du poste.',
    options: { none: 'Aucun de ces emplois' },
    unsure: { hint: 'Comparez les tâches de votre contrat avec les emplois de la liste.' },
    why: 'Cet accord ne vise que quelques professions, pour un travail court.',
  },

  // ——— Nationality: the credential
  credential: {
    title: 'Avez-vous l’un des titres indiqués pour cet emploi?',
    help: 'Un titre est un diplôme, un certificat, un permis d’exercice ou une désignation professionnelle.',
    options: {
      listed: 'Oui, l’un des titres indiqués',
      equivalent: {
        label: 'Autre chose, de même niveau',
        hint: 'Vous devrez peut-être prouver le niveau',
      },
      no: 'Non',
    },
    unsure: { hint: 'Comparez vos diplômes et vos permis avec les titres indiqués.' },
    why: 'L’accord nomme les titres pour chaque emploi.',
  },
  degreeYears: {
    title: 'Combien d’années dure votre plus long programme terminé après le secondaire?',
    help: 'Comptez la durée officielle, au collège, à l’université ou à l’école technique. Répondez 0 si vous n’en avez aucun.',
    unsure: { hint: 'Votre diplôme ou votre relevé de notes indique la durée du programme.' },
    why: 'Certains accords exigent un programme d’une certaine durée.',
  },
  experienceYears: {
    title: 'Combien d’années de travail rémunéré avez-vous dans le même domaine?',
    help: 'Ne comptez que les années complètes de travail rémunéré.',
    unsure: { hint: 'Additionnez les périodes de vos contrats et de vos lettres d’employeurs.' },
    why: 'Certaines voies exigent un nombre d’années de travail rémunéré.',
  },
  licence: {
    title: 'La province exige-t-elle un permis d’exercice pour cet emploi, et l’avez-vous?',
    help: 'Fiez-vous à la province où vous travaillerez : un permis d’ailleurs n’y vaut pas toujours.',
    options: {
      notNeeded: 'Aucun permis d’exercice n’est exigé',
      held: 'Exigé, et vous l’avez',
      soon: { label: 'Exigé, et à votre portée', hint: 'Vous pouvez l’obtenir en 4 mois environ' },
      no: 'Exigé, et hors de portée pour l’instant',
    },
    unsure: {
      hint: 'Cherchez l’emploi et la province sur le Guichet-Emplois (guichetemplois.gc.ca), sous les exigences.',
    },
    why: 'Un agent vérifie que vous pouvez légalement exercer l’emploi.',
  },
  directSupport: {
    title:
      'Un professionnel, par exemple en génie ou en sciences, supervise-t-il directement votre travail?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez qui révise et signe votre travail.' },
    why: 'Sur cette liste, le personnel technique en sciences travaille en appui à un professionnel.',
  },

  // ——— Nationality: the supplier
  sectorManager: {
    title: 'Votre emploi au Canada est-il un emploi de gestionnaire?',
    help: 'Fiez-vous à vos tâches, pas au nom du poste.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Les gestionnaires planifient et dirigent le travail des autres. Regardez les tâches de votre contrat.',
    },
    why: 'Certains services ne sont pas ouverts aux gestionnaires.',
  },
  supplierTenure: {
    title: 'Depuis combien de mois travaillez-vous pour l’employeur qui vous envoie?',
    help: 'Comptez jusqu’à aujourd’hui. Répondez 36 pour 3 ans ou plus.',
    unsure: { hint: 'Votre contrat indique le jour où vous avez commencé.' },
    why: 'Cette voie exige un temps minimal chez cet employeur.',
  },
  supplierPresence: {
    title: 'L’entreprise à l’étranger qui détient le contrat a-t-elle un établissement au Canada?',
    help: 'Un bureau, une succursale ou un autre lieu d’affaires en est un.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Cherchez une adresse canadienne sur le site Web de l’entreprise.' },
    why: 'Cette voie vise les entreprises sans établissement au Canada.',
  },
  europeStay: {
    title:
      'Dans les 24 derniers mois, combien de mois avez-vous passés au Canada avec ce type de permis?',
    help: 'Comptez les permis pour contrats de services des accords avec l’Union européenne ou le Royaume-Uni.',
    unsure: {
      hint: 'Vos permis et les timbres de votre passeport montrent les dates. Répondez 0 s’il n’y en a pas.',
    },
    why: 'Cette voie a une limite par période de 24 mois.',
  },
  gatsStay: {
    title:
      'Dans les 12 derniers mois, combien de jours avez-vous passés au Canada avec un permis de l’AGCS?',
    unsure: {
      hint: 'Vos permis et les timbres de votre passeport montrent les dates. Répondez 0 s’il n’y en a pas.',
    },
    why: 'Cette voie a une limite par période de 12 mois.',
  },
  workLength: {
    title: 'Combien de temps dure le travail au Canada?',
    options: {
      days15: 'Jusqu’à 15 jours d’affilée',
      days30: 'Jusqu’à 30 jours d’affilée',
      days90: 'Jusqu’à 90 jours',
      days120: 'Jusqu’à 120 jours',
      months12: 'Jusqu’à 12 mois',
      months36: 'Jusqu’à 3 ans',
      longer: 'Plus longtemps',
    },
    unsure: { hint: 'Cherchez les dates de début et de fin dans l’offre ou le contrat.' },
    why: 'Un travail court peut suivre des règles plus simples, et certaines voies lui sont réservées.',
  },

  // ——— Nationality: trade and investment
  ownedByNationals: {
    title:
      'Des citoyens de votre pays possèdent-ils au moins la moitié de l’entreprise canadienne?',
    help: 'Ne comptez pas les propriétaires qui ont la résidence permanente du Canada.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Le registre des actions montre les propriétaires et leurs parts.' },
    why: 'Les voies du commerce et de l’investissement tiennent compte des propriétaires de l’entreprise.',
  },
  tradeShare: {
    title:
      'L’entreprise fait-elle déjà un commerce important, dont plus de la moitié avec votre pays?',
    help: 'Le commerce de biens et celui de services comptent.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Additionnez les factures de l’an dernier, pays par pays.' },
    why: 'La voie des négociants exige un commerce important avec votre pays.',
  },
  capitalCommitted: {
    title:
      'Une somme importante est-elle investie dans l’entreprise canadienne, ou engagée pour de bon?',
    help: 'Il n’y a pas de montant fixe. Tout dépend du type d’entreprise.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Regardez les virements bancaires, les baux et les contrats d’achat.' },
    why: 'La voie des investisseurs exige un investissement important dans une entreprise active.',
  },
  businessRole: {
    title: 'Quel est votre rôle dans cette entreprise?',
    options: {
      owner: { label: 'Propriétaire', hint: 'Vous développez et dirigez l’entreprise' },
      executiveOrSupervisor: 'Direction ou supervision',
      essentialSkills: {
        label: 'Personnel aux compétences essentielles',
        hint: 'L’entreprise ne peut pas fonctionner sans elles',
      },
      other: 'Un autre rôle',
    },
    unsure: { hint: 'Lisez les tâches de votre offre ou de votre contrat.' },
    why: 'Ces voies visent les rôles de direction et les compétences essentielles.',
  },

  // ——— Benefit: what a transfer brings
  groupCountries: {
    title: 'Dans combien de pays le groupe tire-t-il déjà des revenus de ses propres activités?',
    help: 'Ne comptez pas le Canada si l’entreprise canadienne est encore nouvelle.',
    options: { one: '1 pays', twoOrMore: '2 pays ou plus' },
    unsure: { hint: 'Le rapport annuel ou le site Web le montre en général.' },
    why: 'Un nouvel établissement au Canada suppose un groupe déjà international.',
  },
  premises: {
    title: 'Où l’entreprise canadienne aura-t-elle son lieu de travail?',
    options: {
      own: { label: 'Dans ses propres locaux', hint: 'Achetés ou loués' },
      shared: 'Dans des bureaux partagés',
      homeOrVirtual: 'À domicile, dans un bureau virtuel ou à une adresse postale',
      notYet: { label: 'Nulle part encore', hint: 'L’entreprise démarre' },
    },
    unsure: { hint: 'Demandez l’adresse, et voyez si c’est un bureau, un magasin ou une usine.' },
    why: 'De vrais locaux montrent que l’entreprise est en activité.',
  },
  remote: {
    title: 'Pourriez-vous faire ce travail à distance, de l’étranger?',
    options: {
      no: 'Non',
      withReason: {
        label: 'Oui, mais il y a une raison d’être au Canada',
        hint: 'Un décalage horaire à lui seul n’en est pas une',
      },
      withoutReason: 'Oui, et rien n’exige votre présence au Canada',
    },
    unsure: { hint: 'Notez les tâches qui exigent votre présence sur place.' },
    why: 'Un agent peut demander pourquoi le travail exige votre présence au Canada.',
  },
  wage: {
    title: 'Le salaire de base atteint-il celui du Guichet-Emplois pour cet emploi et cet endroit?',
    help: 'Le Guichet-Emplois est le site du gouvernement sur l’emploi et les salaires. Ne comptez ni logement ni déplacements.',
    options: {
      atOrAbove: 'Oui',
      cashAllowance: {
        label: 'Seulement avec des allocations en argent',
        hint: 'De l’argent qu’on vous verse directement comble l’écart',
      },
      below: 'Non, il est plus bas',
    },
    unsure: { hint: 'Cherchez l’emploi et la ville sur guichetemplois.gc.ca, sous les salaires.' },
    why: 'Un agent regarde aussi la paie, et certaines voies fixent un minimum.',
  },
  benefitFromTransfer: {
    title:
      'Pouvez-vous montrer que votre travail apportera un avantage au Canada pendant le permis?',
    help: 'Par exemple : des emplois, de la formation pour des Canadiens, de nouveaux produits ou des exportations.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à votre employeur ce que votre travail changera au Canada.' },
    why: 'Cette voie tient compte de l’avantage pour le Canada, et pas seulement pour l’entreprise.',
  },

  // ——— Benefit: short work
  shortWorkLast: {
    title:
      'Quand avez-vous utilisé pour la dernière fois la dispense pour un travail court et hautement spécialisé?',
    help: 'Elle permet de travailler 15 ou 30 jours sans permis.',
    options: {
      never: 'Jamais',
      over12Months: 'Il y a plus de 12 mois',
      sixTo12Months: 'Il y a 6 à 12 mois',
      under6Months: 'Il y a moins de 6 mois',
    },
    unsure: {
      hint: 'Regardez la date de votre dernier timbre d’entrée ou de votre fiche du visiteur.',
    },
    why: 'On peut l’utiliser de nouveau seulement après quelques mois.',
  },

  // ——— Benefit: significant benefit
  benefitSituation: {
    title: 'L’emploi est-il l’un de ces cas particuliers?',
    options: {
      none: 'Aucun de ces cas',
      airlineSecurity: 'Garde de sécurité d’une compagnie aérienne étrangère',
      organizationIntern: 'Stagiaire d’une organisation internationale reconnue',
      railSpecialist: {
        label: 'Travail ferroviaire spécialisé',
        hint: 'Meulage ou soudage de rails, ou équipe de voie spécialisée',
      },
      unExpert: 'Experte ou expert des Nations Unies en mission',
      quebecPhysician: 'Médecin pour une région mal desservie du Québec',
      caribbeanLiaison: 'Agente ou agent de liaison agricole des Caraïbes',
      antiDoping: 'Personnel de l’Agence mondiale antidopage',
      circusExhibitorTourism: {
        label: 'Cirque, exposition ou médias touristiques',
        hint: 'Certains numéros de cirque, exposants qui vendent au public, équipes qui font connaître le tourisme',
      },
    },
    unsure: { hint: 'Voyez si l’un de ces noms figure dans l’offre ou le contrat.' },
    why: 'Ces cas ont leurs propres règles.',
  },
  benefitKind: {
    title: 'Quel genre d’avantage votre travail apporte-t-il au Canada?',
    options: {
      economic: {
        label: 'Économique',
        hint: 'Emplois, exportations, nouveaux produits ou investissements',
      },
      social: { label: 'Social', hint: 'Santé, sécurité, environnement ou inclusion' },
      cultural: { label: 'Culturel', hint: 'Arts, spectacle ou patrimoine' },
      several: 'Plus d’un genre',
      none: 'Aucun avantage particulier',
    },
    unsure: { hint: 'Demandez-vous ce qui manquerait au Canada sans votre travail.' },
    why: 'Le règlement nomme ces 3 genres d’avantages.',
  },
  benefitReach: {
    title: 'Qui en profite, à part vous, votre famille et votre employeur?',
    help: 'Choisissez le groupe le plus large qui convient.',
    options: {
      nobody: 'Personne d’autre',
      customers: 'La clientèle de l’employeur',
      region: 'Une ville ou une région',
      sector: 'Un secteur ou un domaine entier',
      country: 'Le Canada dans son ensemble',
    },
    unsure: { hint: 'Demandez-vous qui remarquerait votre absence.' },
    why: 'Plus le cercle est large, plus l’avantage est important.',
  },

  // ——— Proof: the company
  ownershipPapers: {
    title:
      'Pouvez-vous obtenir des documents qui montrent à qui appartiennent les deux entreprises?',
    help: 'Par exemple, un registre des actions, un rapport annuel ou un organigramme du groupe.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez au service des finances ou au service juridique.' },
    why: 'Le lien entre les entreprises doit être prouvé par des documents.',
  },
  merger: {
    title: 'Votre employeur a-t-il changé de propriétaires dans les 3 dernières années?',
    help: 'Une fusion ou une vente est un tel changement.',
    options: {
      no: 'Non',
      sameBusiness: 'Oui, et la même activité continue',
      other: 'Oui, et l’activité a changé',
    },
    unsure: {
      hint: 'Cherchez des nouvelles de l’entreprise, ou demandez aux ressources humaines.',
    },
    why: 'Après un tel changement, le lien et votre temps là-bas demandent plus de preuves.',
  },
  unitSize: {
    title: 'L’entreprise canadienne est-elle assez grande pour ce poste?',
    help: 'Pensez à son personnel et au travail qu’il y a à diriger.',
    options: { large: 'Oui', small: 'Elle est petite', new: 'Elle est encore nouvelle' },
    unsure: { hint: 'Demandez l’organigramme de l’entreprise canadienne.' },
    why: 'Un agent se demande si l’entreprise a besoin d’un poste de direction ou de gestion.',
  },
  owner: {
    title: 'Est-ce que vous ou vos proches contrôlez l’entreprise à l’étranger?',
    options: { no: 'Non', yes: 'Oui' },
    unsure: { hint: 'Vérifiez qui détient la plupart des actions ou des votes.' },
    why: 'On pose plus de questions aux propriétaires qui organisent leur propre mutation.',
  },

  // ——— Proof: the job abroad
  contractForm: {
    title: 'Quel type de contrat avez-vous avec l’entreprise à l’étranger?',
    options: {
      payroll: 'Un emploi, sur la liste de paie',
      soleContract: 'Un contrat direct, avec cette entreprise seulement',
      severalClients: 'Un contrat direct, avec d’autres clients aussi',
      agency: 'Un contrat par une agence',
      partner: {
        label: 'Associée ou associé',
        hint: 'Vous possédez une part de l’entreprise et y travaillez',
      },
    },
    unsure: { hint: 'Voyez qui vous paie, et si vous envoyez des factures.' },
    why: 'Certains types de contrats demandent plus de preuves.',
  },
  foreignJobProof: {
    title: 'Pouvez-vous prouver votre emploi à l’étranger par des documents?',
    help: 'Par exemple, une lettre de l’employeur et des relevés de paie.',
    options: { yes: 'Oui', some: 'En partie', no: 'Non' },
    unsure: {
      hint: 'Demandez aux ressources humaines une lettre avec vos dates, vos tâches et votre paie.',
    },
    why: 'Un agent veut voir des preuves écrites de l’emploi à l’étranger.',
  },

  // ——— Proof: the role
  staffPower: {
    title: 'Au Canada, pouvez-vous embaucher, congédier ou décider pour le personnel?',
    options: { yes: 'Oui', recommend: 'Vous faites seulement des recommandations', no: 'Non' },
    unsure: { hint: 'Demandez qui signe quand une personne est embauchée ou s’en va.' },
    why: 'Ce pouvoir fait partie du rôle de gestionnaire.',
  },
  yearsInField: {
    title: 'Depuis combien de temps travaillez-vous dans ce domaine pour l’entreprise?',
    help: 'Comptez les années récentes au sein de l’entreprise.',
    options: { twoOrMore: '2 ans ou plus', underTwo: 'Moins de 2 ans' },
    unsure: { hint: 'Vos contrats et les noms de vos postes montrent les dates.' },
    why: 'Il faut en général 2 ans ou plus pour bâtir une expertise.',
  },
  trainable: {
    title:
      'Une personne embauchée au Canada pourrait-elle apprendre ce que vous savez par une courte formation?',
    options: { no: 'Non', yes: 'Oui' },
    unsure: {
      hint: 'Demandez combien de temps la dernière personne embauchée a mis à l’apprendre.',
    },
    why: 'Des connaissances vite apprises comptent moins pour cette voie.',
  },
  offTheShelf: {
    title: 'Allez-vous surtout installer un produit prêt à l’emploi?',
    help: 'C’est un produit que tout client peut acheter.',
    options: {
      no: 'Non',
      customized: 'Oui, mais transformé en quelque chose de nouveau',
      yes: 'Oui, tel qu’il est vendu',
    },
    unsure: { hint: 'Demandez quelle part du produit est faite pour ce client.' },
    why: 'Un travail sur un nouveau produit montre mieux des connaissances spécialisées.',
  },
  traineePlan: {
    title: 'Y a-t-il un plan de formation écrit pour votre poste au Canada?',
    help: 'Il dit ce que vous apprendrez et où mène le poste.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez aux ressources humaines, ou à la personne qui vous dirigera.' },
    why: 'Un plan montre que le poste sert vraiment à former.',
  },

  // ——— Proof: the new office
  startupPlan: {
    title: 'Y a-t-il un plan écrit pour le nouvel établissement?',
    help: 'Il couvre les affaires, le budget, l’embauche et les 12 premiers mois.',
    options: { yes: 'Oui', some: 'En partie', no: 'Non' },
    unsure: { hint: 'Demandez qui prépare l’ouverture de l’établissement au Canada.' },
    why: 'Le plan montre que l’établissement peut démarrer dans sa première année.',
  },

  // ——— Proof: the profession
  usTerritory: {
    title: 'Votre citoyenneté américaine vient-elle seulement de l’un de ces territoires?',
    help: 'Guam, les Mariannes du Nord, les Samoa américaines ou les Îles Vierges américaines.',
    options: { no: 'Non', yes: 'Oui' },
    unsure: { hint: 'Vos papiers de naissance ou de citoyenneté montrent d’où elle vient.' },
    why: 'Les instructions sur l’ACEUM laissent ces territoires de côté.',
  },
  dutiesMatch: {
    title: 'À quel point vos tâches correspondent-elles à la description officielle de l’emploi?',
    options: { exact: 'Elles sont les mêmes', close: 'Elles sont proches' },
    unsure: {
      hint: 'Comparez votre offre avec la page de l’emploi dans la Classification nationale des professions (CNP).',
    },
    why: 'Un agent compare les tâches, et pas seulement les noms de postes.',
  },
  dutiesFlags: {
    title: 'L’emploi comprend-il l’une de ces tâches?',
    help: 'Cochez chaque ligne qui convient. Laissez tout vide si rien ne convient.',
    options: {
      programmingOnly: {
        label: 'Seulement de la programmation',
        hint: 'Ni analyse ni conception de systèmes',
      },
      operations: {
        label: 'La conduite des activités courantes',
        hint: 'Vous gérez une entreprise ou un site',
      },
      sales: 'La vente à des clients',
      patientCare: 'Les soins aux patients',
      trades: { label: 'Un métier manuel', hint: 'Par exemple, la soudure ou le câblage' },
    },
    unsure: { hint: 'Lisez la liste des tâches dans votre offre.' },
    why: 'Ces tâches soulèvent souvent des questions : il est bon de les expliquer.',
  },
  degreeField: {
    title: 'Votre diplôme est-il dans le domaine de l’emploi?',
    options: {
      same: 'Oui, le même domaine',
      related: 'Un domaine proche',
      different: 'Un autre domaine',
    },
    unsure: { hint: 'Comparez les cours de votre relevé de notes avec vos tâches.' },
    why: 'Le diplôme devrait être dans le domaine de l’emploi, ou un domaine très proche.',
  },
  credentialCountry: {
    title: 'Quel est votre titre, et d’où vient-il?',
    options: {
      degree: { label: 'Un grade universitaire', hint: 'De n’importe quel pays' },
      party: 'Un diplôme court ou un certificat d’un pays de l’accord',
      elsewhere: 'Un diplôme court ou un certificat d’un autre pays',
    },
    unsure: { hint: 'Le document nomme l’école, et dit s’il s’agit d’un grade.' },
    why: 'Un grade peut venir de partout, mais un diplôme court ou un certificat devrait venir d’un pays de l’accord.',
  },
  experienceProof: {
    title: 'Des lettres peuvent-elles prouver votre expérience rémunérée?',
    help: 'De bonnes lettres donnent les dates, les tâches et les heures.',
    options: { yes: 'Oui', some: 'En partie', no: 'Non' },
    unsure: {
      hint: 'Demandez dès maintenant des lettres à vos anciens employeurs; cela peut prendre des semaines.',
    },
    why: 'Les années de travail comptent une fois prouvées.',
  },

  // ——— Proof: the benefit
  benefitScale: {
    title: 'Pouvez-vous montrer l’ampleur de l’avantage?',
    help: 'Comparez-la à la taille de l’endroit ou du secteur.',
    options: {
      figures: 'Oui, avec des chiffres',
      described: 'Oui, en mots',
      unknown: 'Pas encore',
    },
    unsure: {
      hint: 'Demandez à l’employeur ou au client des chiffres sur les emplois, les ventes ou les visites.',
    },
    why: 'Des chiffres aident un agent à juger de l’avantage.',
  },
  benefitJobs: {
    title: 'Combien de Canadiennes et de Canadiens y trouvent un emploi ou une formation?',
    options: {
      many: 'Un grand nombre, pour cet endroit ou ce secteur',
      few: 'Quelques personnes',
      none: 'Personne',
    },
    unsure: { hint: 'Demandez à l’employeur ou au client qui sera embauché et formé.' },
    why: 'Un grand nombre d’emplois ou de places de formation appuie l’avantage.',
  },
  benefitUnique: {
    title: 'À quel point vos compétences ou votre expérience sont-elles rares?',
    options: { rare: 'Très rares', some: 'Peu courantes', none: 'Courantes' },
    unsure: { hint: 'Pensez au nombre de gens de votre domaine qui pourraient faire ce travail.' },
    why: 'Cette voie vise les personnes qui apportent quelque chose hors de l’ordinaire.',
  },
  benefitRecord: {
    title: 'Que pouvez-vous prouver par des documents?',
    help: 'Cochez chaque ligne qui convient. Peu de gens les cochent toutes.',
    options: {
      degree: 'Des études dans le domaine',
      tenYears: 'Environ 10 ans d’expérience à temps plein',
      awards: 'Des prix nationaux ou internationaux',
      patents: 'Des brevets',
      membership: 'L’adhésion à un organisme qui exige l’excellence',
      recognition: 'La reconnaissance de pairs ou de gouvernements',
      publications: 'Des publications',
      leadingRole: 'Un rôle de premier plan dans une organisation respectée',
    },
    unsure: { hint: 'Parcourez votre CV ligne par ligne.' },
    why: 'Votre parcours aide à montrer ce que votre travail peut apporter.',
  },
  benefitPresence: {
    title: 'Le travail doit-il se faire au Canada?',
    options: { mustBeHere: 'Oui', couldBeRemote: 'Non, il pourrait se faire de l’étranger' },
    unsure: { hint: 'Notez les tâches qui exigent votre présence sur place.' },
    why: 'Un agent peut demander pourquoi le travail exige votre présence au Canada.',
  },
  benefitHarm: {
    title:
      'Des gens au Canada pourraient-ils perdre leur emploi ou du salaire à cause de ce travail?',
    options: { no: 'Non', maybe: 'Peut-être', yes: 'Oui' },
    unsure: { hint: 'Demandez à l’employeur ou au client qui faisait ce travail jusqu’ici.' },
    why: 'Un agent peut regarder l’effet sur l’emploi et les salaires au Canada.',
  },
  benefitPapers: {
    title: 'Des personnes ou des groupes indépendants appuient-ils l’avantage par écrit?',
    help: 'Par exemple, une ville, un ministère, un musée, un hôpital ou une association du secteur.',
    options: { yes: 'Oui', some: 'En partie', none: 'Pas encore' },
    unsure: { hint: 'Demandez à l’employeur ou au client qui pourrait écrire une lettre d’appui.' },
    why: 'Les lettres des autres pèsent plus que nos propres mots.',
  },
  benefitConvenience: {
    title: 'La raison principale de cette voie est-elle d’éviter la lenteur ou le coût d’une EIMT?',
    help: 'L’EIMT (étude d’impact sur le marché du travail) est l’examen habituel avant d’embaucher à l’étranger.',
    options: { no: 'Non, c’est l’avantage', yes: 'Oui' },
    unsure: { hint: 'Demandez qui a choisi cette voie, et pourquoi.' },
    why: 'Cette voie vise l’avantage pour le Canada, et non la commodité.',
  },

  // ——— Proof: the plan
  offerFiled: {
    title:
      'L’employeur a-t-il soumis l’offre dans le Portail des employeurs et payé les frais de 230 $?',
    help: 'Le Portail des employeurs est le site du gouvernement où les employeurs soumettent leurs offres.',
    options: { yes: 'Oui', notYet: 'Pas encore', exempt: 'L’employeur en est dispensé' },
    unsure: { hint: 'Demandez le numéro de l’offre : la lettre A et 7 chiffres.' },
    why: 'L’employeur fait les deux avant votre demande; sinon, le permis ne peut pas être délivré.',
  },
  qualificationMatch: {
    title: 'Vos études et votre expérience correspondent-elles à ce que demande l’offre?',
    options: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    unsure: { hint: 'Parcourez l’offre ligne par ligne, votre CV à côté.' },
    why: 'Un agent vérifie que vous pouvez faire le travail.',
  },
  endDate: {
    title: 'Le travail a-t-il une date de fin?',
    options: { yes: 'Oui', open: 'Non, aucune fin n’est prévue' },
    unsure: { hint: 'Cherchez une date, ou un nombre de mois, dans l’offre ou le contrat.' },
    why: 'Ces permis sont temporaires, et une date de fin aide à le montrer.',
  },
  leave: {
    title: 'Pourriez-vous quitter le Canada à la fin du permis?',
    help: 'Vous pouvez espérer rester un jour. Ce qui compte, c’est que vous partiriez s’il le fallait.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Pensez à ce que vous gardez chez vous : famille, emploi, maison, projets.' },
    why: 'Un agent doit croire que vous partiriez à la fin.',
  },
  whereNow: {
    title: 'D’où ferez-vous votre demande?',
    options: {
      outside: 'De l’extérieur du Canada',
      workOrStudyPermit: 'Au Canada, avec un permis de travail ou d’études',
      visitor: 'Au Canada, en visite',
      border: 'À la frontière, à votre arrivée',
    },
    unsure: { hint: 'La plupart des gens font leur demande en ligne avant le voyage.' },
    why: 'L’endroit où vous pouvez faire la demande dépend de votre statut et de votre citoyenneté.',
  },

  // ——— Bars: asked last, and discreetly
  employerBarred: {
    title:
      'L’employeur a-t-il perdu le droit d’embaucher des travailleurs étrangers, ou doit-il une pénalité?',
    help: 'Le gouvernement publie une liste des employeurs qui n’ont pas respecté les conditions.',
    options: { no: 'Non', yes: 'Oui' },
    unsure: {
      hint: 'Cherchez le nom de l’employeur dans cette liste, sur canada.ca.',
    },
    why: 'Aucun nouveau permis ne peut être délivré pour un tel employeur.',
  },
  employerSector: {
    title:
      'L’employeur offre-t-il régulièrement du striptease, de la danse érotique, des services d’escorte ou des massages érotiques?',
    options: { no: 'Non', yes: 'Oui' },
    unsure: { hint: 'Regardez ce que l’employeur annonce.' },
    why: 'Pour protéger les personnes, aucun permis n’est délivré pour un tel employeur.',
  },
  labourDispute: {
    title: 'Y a-t-il une grève ou un lock-out au lieu de travail?',
    help: 'Dans un lock-out, l’employeur tient le personnel à l’écart pendant un conflit.',
    options: { no: 'Non', yes: 'Oui' },
    unsure: { hint: 'Demandez à l’employeur ou au syndicat, ou suivez les nouvelles locales.' },
    why: 'Un permis ne doit pas nuire au règlement d’un conflit de travail.',
  },
  pastBreach: {
    title: 'Avez-vous déjà travaillé ou étudié au Canada sans autorisation?',
    help: 'Cela arrive, et il y a des exceptions. Cet outil ne juge pas.',
    options: {
      no: 'Non',
      overSixMonths: 'Oui, et c’est fini depuis plus de 6 mois',
      underSixMonths: 'Oui, dans les 6 derniers mois',
    },
    unsure: { hint: 'Comparez ce que vous avez fait avec les conditions de votre permis.' },
    why: 'Cela peut retarder un permis de 6 mois, sauf exceptions.',
  },
  admissibility: {
    title: 'Y a-t-il dans votre passé quelque chose qui pourrait vous empêcher d’entrer au Canada?',
    help: 'Par exemple, un refus, une mesure de renvoi, un casier judiciaire ou une fausse déclaration à l’immigration.',
    options: { no: 'Non', yes: 'Oui, peut-être', preferNotToSay: 'Je préfère ne pas répondre' },
    unsure: {
      hint: 'Un avocat ou un consultant autorisé peut y regarder avec vous en privé.',
    },
    why: 'Si oui, mieux vaut demander conseil avant de faire la demande.',
  },

  // ——— What a situation asks of its own
  ...work,
  ...people,
} satisfies QuestionWordings

export const fr = { worker } satisfies Record<Voice, QuestionWordings>
