import { fr } from '../fr.ts'
import type { QuestionWordings } from '../shape.ts'

const { worker } = fr

/**
 * The questions of the main streams in French, to an employer who answers about a candidate.
 * « Votre entreprise » is the employer in Canada. What says neither « vous » nor « votre » is taken over.
 */
export const streams = {
  // ——— Offer: the work itself
  canadianStatus: {
    title:
      'La personne candidate a-t-elle déjà le droit de travailler pour n’importe quel employeur au Canada?',
    options: {
      ...worker.canadianStatus.options,
      none: {
        label: 'Non',
        hint: 'Aussi en visite, aux études, dans l’attente d’une décision, ou avec un permis lié à un seul employeur',
      },
    },
    unsure: {
      hint: 'Demandez à voir le permis de travail : un permis ouvert ne nomme pas d’employeur.',
    },
    why: worker.canadianStatus.why,
  },
  offer: {
    title: 'Quel travail est prévu au Canada pour la personne candidate?',
    options: {
      job: {
        label: 'Une offre d’emploi écrite de votre entreprise',
        hint: 'Aussi quand votre entreprise est la succursale d’une entreprise à l’étranger',
      },
      ownContract: {
        label: 'Son propre contrat de services avec votre entreprise',
        hint: 'Elle travaille à son compte et facture votre entreprise',
      },
      employersContract: {
        label: 'Un contrat de services entre votre entreprise et son employeur à l’étranger',
        hint: 'Cet employeur l’envoie faire le travail',
      },
      ownBusiness: {
        label: 'Sa propre entreprise au Canada',
        hint: 'Votre entreprise lui appartient, au moins en partie',
      },
      none: 'Pas encore d’offre ni de contrat',
    },
    unsure: {
      hint: 'Cherchez dans le dossier des ressources humaines une lettre d’offre ou un contrat, et voyez qui l’a signé.',
    },
    why: worker.offer.why,
  },
  situations: {
    title: 'Qu’est-ce qui amène la personne candidate au Canada?',
    help: worker.situations.help,
    none: {
      label: 'Un emploi ou un contrat, et rien de ce qui suit',
      hint: 'Aussi une mutation dans le groupe de votre entreprise',
    },
    options: {
      ownBusiness: {
        label: 'Sa propre entreprise',
        hint: 'Elle lance, achète ou exploite votre entreprise',
      },
      trade: {
        label: 'Le commerce avec son pays',
        hint: 'Elle achète ou vend des biens ou des services entre le Canada et son pays',
      },
      invest: {
        label: 'Un investissement important',
        hint: 'De l’argent de son pays va dans votre entreprise',
      },
      provincialBusiness: worker.situations.options.provincialBusiness,
      french: {
        label: 'Le français hors du Québec',
        hint: 'Elle parle français et vivra dans une autre province ou un territoire',
      },
      youth: worker.situations.options.youth,
      exchange: {
        label: 'Un échange entre employeurs ou établissements',
        hint: 'Elle vient travailler ici, et des gens d’ici vont dans son pays',
      },
      camp: {
        label: 'Un camp d’été',
        hint: 'Elle vient pour un poste de moniteur ou de monitrice',
      },
      sport: { label: 'Une équipe sportive canadienne', hint: 'Elle y joue ou l’entraîne' },
      academic: {
        label: 'Des conférences, un poste de professeur invité ou un échange d’enseignants',
        hint: 'Votre université, votre collège ou votre école l’invite',
      },
      research: worker.situations.options.research,
      postdoc: worker.situations.options.postdoc,
      medical: worker.situations.options.medical,
      award: {
        label: 'Une bourse d’excellence en recherche',
        hint: 'Cette bourse paie sa recherche au Canada',
      },
      schoolPlacement: {
        label: 'Un stage d’études secondaires',
        hint: 'Elle fréquente une école secondaire au Canada',
      },
      performing: {
        label: 'L’orchestre, l’opéra, le théâtre ou la danse',
        hint: 'Votre compagnie l’engage',
      },
      film: worker.situations.options.film,
      repair: worker.situations.options.repair,
      religious: worker.situations.options.religious,
      charity: {
        label: 'Un travail d’ordre charitable ou du bénévolat',
        hint: 'Elle aide des gens ou une collectivité, avec ou sans paie',
      },
      businessVisit: {
        label: 'Une courte visite d’affaires',
        hint: 'Réunions, achats ou formation pour un employeur à l’étranger',
      },
      shortWork: worker.situations.options.shortWork,
      shortResearch: {
        label: 'Un court séjour de recherche',
        hint: 'Une université publique l’invite pour quelques semaines ou quelques mois',
      },
      taskVisit: worker.situations.options.taskVisit,
      officialDuty: worker.situations.options.officialDuty,
      student: {
        label: 'Travailler pendant ou après ses études',
        hint: 'Elle étudie au Canada, vient de terminer, ou se forme dans un domaine de la santé',
      },
      renewing: {
        label: 'Son permis de travail est en renouvellement',
        hint: 'Elle est au Canada et attend la réponse',
      },
      family: {
        label: 'Son conjoint ou sa conjointe est au Canada',
        hint: 'Ou y sera, pour travailler, étudier ou rester',
      },
      residence: {
        label: 'Elle est en voie d’obtenir la résidence permanente',
        hint: 'Par exemple, une province l’a désignée, sa demande est faite, ou le Canada a accepté sa demande d’asile',
      },
      hardship: {
        label: 'Elle traverse une période difficile au Canada',
        hint: 'Par exemple, demande d’asile, mesure de renvoi, violence au travail ou manque d’argent',
      },
    },
    groups: worker.situations.groups,
    unsure: {
      hint: 'Demandez-le à la personne candidate, et relisez l’offre : le programme y est souvent nommé.',
    },
    why: worker.situations.why,
  },

  // ——— Employment: the companies
  relationship: {
    title:
      'La personne candidate travaille-t-elle à l’étranger pour une entreprise liée à la vôtre au Canada?',
    options: {
      same: worker.relationship.options.same,
      canadianIsSubsidiary: {
        label: 'Votre entreprise au Canada est sa filiale',
        hint: 'L’entreprise à l’étranger la possède ou la contrôle',
      },
      canadianIsParent: {
        label: 'Votre entreprise au Canada est sa société mère',
        hint: 'Elle possède ou contrôle l’entreprise à l’étranger',
      },
      commonParent: worker.relationship.options.commonParent,
      sameOwners: worker.relationship.options.sameOwners,
      businessTie: worker.relationship.options.businessTie,
      none: {
        label: 'Non',
        hint: worker.relationship.options.none.hint,
      },
    },
    unsure: {
      hint: 'Regardez le registre des actions ou l’organigramme du groupe, ou consultez le service juridique.',
    },
    why: worker.relationship.why,
  },
  control: {
    ...worker.control,
    title: 'Quel contrôle relie l’entreprise à l’étranger et votre entreprise au Canada?',
    unsure: {
      hint: 'Regardez le registre des actions, ou consultez le service des finances ou le service juridique.',
    },
  },
  employerCountry: {
    title: 'Dans quel pays se trouve l’entreprise qui emploie la personne candidate à l’étranger?',
    help: 'Il s’agit de l’entreprise qui signe son contrat, pas du siège de son groupe.',
    unsure: {
      hint: 'Demandez à la personne candidate l’adresse qui figure sur le contrat ou un relevé de paie.',
    },
    why: worker.employerCountry.why,
  },
  foreignActive: {
    ...worker.foreignActive,
    title:
      'L’entreprise à l’étranger restera-t-elle active pendant l’absence de la personne candidate?',
    unsure: { hint: 'Demandez à l’entreprise à l’étranger ce qu’elle prévoit pour cette période.' },
  },

  // ——— Employment: the job abroad
  employedNow: {
    title:
      'L’entreprise à l’étranger emploiera-t-elle la personne candidate le jour de la demande?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez à l’entreprise à l’étranger si le contrat va au-delà du jour prévu.',
    },
    why: 'Une mutation part d’un emploi que la personne a encore.',
  },
  monthsAbroad: {
    title:
      'Dans les 3 dernières années, combien de mois d’affilée la personne candidate a-t-elle travaillé pour cette entreprise, hors du Canada?',
    help: 'Donnez la plus longue période à temps plein, 36 si elle couvre les 3 années. Pour prolonger un permis de mutation, comptez les 3 années avant le premier.',
    unsure: {
      hint: 'Demandez les dates à l’entreprise à l’étranger : son dossier du personnel les montre.',
    },
    why: worker.monthsAbroad.why,
  },
  fullTime: {
    ...worker.fullTime,
    unsure: { hint: 'Le contrat avec l’entreprise à l’étranger indique les heures par semaine.' },
  },
  similarJob: {
    title: 'L’emploi de la personne candidate à l’étranger ressemble-t-il à celui du Canada?',
    help: worker.similarJob.help,
    options: worker.similarJob.options,
    unsure: worker.similarJob.unsure,
    why: 'Le temps à l’étranger compte quand les 2 emplois se ressemblent.',
  },
  returnPost: {
    title: 'Un poste à l’étranger restera-t-il ouvert pour le retour de la personne candidate?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à l’entreprise à l’étranger de le confirmer par écrit.' },
    why: 'Une mutation est temporaire : un poste reste donc ouvert à l’étranger.',
  },

  // ——— Employment: the role
  role: {
    title: 'Quel rôle correspond à l’emploi de la personne candidate au Canada?',
    help: 'Ce sont les tâches principales qui comptent, pas le nom du poste.',
    options: {
      executive: {
        label: 'Cadre de direction',
        hint: 'Pour diriger votre entreprise, ou une grande partie de celle-ci',
      },
      manager: {
        label: 'Gestionnaire de personnel',
        hint: 'Pour diriger une entreprise, un service ou une équipe, et décider pour le personnel',
      },
      functionManager: {
        label: 'Gestionnaire d’une fonction',
        hint: 'Pour diriger une activité essentielle, à un niveau supérieur, sans équipe à soi',
      },
      specialist: {
        label: 'Spécialiste',
        hint: 'Avec des connaissances rares sur le produit ou le procédé de l’entreprise',
      },
      trainee: {
        label: 'Stagiaire',
        hint: 'En formation pour un futur poste dans l’entreprise',
      },
      other: 'Aucun de ces rôles',
    },
    unsure: {
      hint: 'Lisez les tâches de l’offre, et situez le poste dans l’organigramme.',
    },
    why: worker.role.why,
  },
  sameClass: {
    title:
      'L’emploi de la personne candidate à l’étranger est-il du même niveau que celui du Canada?',
    help: worker.sameClass.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Comparez la place des deux emplois dans les organigrammes.' },
    why: 'Dans une mutation, on garde un poste de même niveau.',
  },
  executiveScope: {
    title:
      'Au Canada, la personne candidate va-t-elle fixer objectifs et politiques, décider largement et ne relever que de la haute direction?',
    help: worker.executiveScope.help,
    options: worker.executiveScope.options,
    unsure: { hint: 'Regardez l’organigramme : qui se trouve au-dessus de ce poste?' },
    why: worker.executiveScope.why,
  },
  reports: {
    title: 'Qui la personne candidate dirigera-t-elle dans l’emploi au Canada?',
    options: {
      ...worker.reports.options,
      essentialFunction: {
        label: 'Aucun personnel, mais une fonction essentielle',
        hint: 'Votre entreprise dépend de l’activité qu’elle dirigera',
      },
    },
    unsure: { hint: 'Regardez l’organigramme : quels postes relèvent de celui-ci?' },
    why: worker.reports.why,
  },
  handsOn: {
    title: 'La personne candidate va-t-elle surtout fabriquer le produit ou fournir le service?',
    options: worker.handsOn.options,
    unsure: worker.handsOn.unsure,
    why: worker.handsOn.why,
  },
  proprietary: {
    title: 'Sur quoi portent les connaissances spécialisées de la personne candidate?',
    options: worker.proprietary.options,
    unsure: {
      hint: 'Pensez-y : une personne venue d’un concurrent pourrait-elle faire ce travail dès le premier jour?',
    },
    why: worker.proprietary.why,
  },
  sharedBy: {
    ...worker.sharedBy,
    unsure: {
      hint: 'Demandez à l’entreprise à l’étranger qui d’autre pourrait faire ce travail aujourd’hui.',
    },
  },
  traineeDegree: {
    title:
      'La personne candidate a-t-elle un diplôme universitaire ou un permis professionnel lié à ce travail?',
    help: worker.traineeDegree.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez le diplôme, et comparez son domaine avec celui de la formation.',
    },
    why: worker.traineeDegree.why,
  },

  // ——— Employment: the post in Canada
  canadianUnit: {
    title: 'Votre entreprise au Canada est-elle déjà en activité?',
    options: {
      ...worker.canadianUnit.options,
      new: { label: 'Pas encore', hint: 'La personne candidate vient la mettre sur pied' },
    },
    unsure: {
      hint: 'Voyez quand votre entreprise a commencé à vendre et à embaucher.',
    },
    why: worker.canadianUnit.why,
  },
  position: {
    title:
      'La personne candidate occupera-t-elle un poste dans votre entreprise, sous sa direction quotidienne?',
    help: 'Votre entreprise décide des tâches et suit le travail.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez qui décidera des tâches de la personne au Canada.' },
    why: 'Sans poste dans votre entreprise, le séjour peut plutôt être une visite d’affaires.',
  },
  clientSite: {
    title: 'La personne candidate travaillera-t-elle chez un client au Canada?',
    options: {
      no: 'Non',
      ourDirection: 'Oui, et votre entreprise dirige le travail',
      clientDirection: 'Oui, et le client dirige le travail',
    },
    unsure: { hint: 'Lisez le contrat avec le client : il dit qui donne les instructions.' },
    why: 'Dans une mutation, votre entreprise dirige le travail, et non un client.',
  },
  tradingWithinYear: worker.tradingWithinYear,

  // ——— Employment: earlier permits
  transfereeHistory: {
    title:
      'La personne candidate a-t-elle déjà eu un permis de travail canadien comme personne mutée à l’intérieur d’une société?',
    help: worker.transfereeHistory.help,
    options: {
      first: 'Non, c’est le premier',
      extension: {
        label: 'Oui, pour le même type d’emploi',
        hint: 'Il lui faut plus de temps',
      },
      change: {
        label: 'Oui, pour un autre type d’emploi',
        hint: 'Par exemple, de spécialiste à gestionnaire',
      },
    },
    unsure: {
      hint: 'Demandez à voir l’ancien permis : il porte un code qui désigne la voie.',
    },
    why: worker.transfereeHistory.why,
  },
  transfereeMonths: {
    title:
      'Combien de mois la personne candidate a-t-elle déjà travaillé au Canada comme personne mutée à l’intérieur d’une société?',
    help: worker.transfereeMonths.help,
    unsure: { hint: 'Demandez tous les permis à la personne candidate, et additionnez les mois.' },
    why: worker.transfereeMonths.why,
  },
  yearAbroadSince: {
    title:
      'Depuis sa dernière mutation, la personne candidate a-t-elle travaillé 12 mois à temps plein hors du Canada pour l’entreprise?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Comptez à partir de son départ du Canada. L’entreprise à l’étranger a les dates.',
    },
    why: worker.yearAbroadSince.why,
  },
  changeYear: {
    title:
      'La personne candidate a-t-elle exercé le nouveau type d’emploi à l’étranger assez longtemps, et un tel poste y est-il ouvert?',
    help: worker.changeYear.help,
    options: { yes: 'Oui, les deux', no: 'Non' },
    unsure: {
      hint: 'Demandez à l’entreprise à l’étranger la liste de ses postes, avec les dates.',
    },
    why: worker.changeYear.why,
  },
  newOfficeDelay: {
    ...worker.newOfficeDelay,
    title: 'Pourquoi votre nouvel établissement au Canada a-t-il besoin de plus de temps?',
  },

  // ——— Nationality: passports
  citizenships: {
    title: 'De quels pays la personne candidate a-t-elle la citoyenneté?',
    help: worker.citizenships.help,
    options: worker.citizenships.options,
    unsure: { hint: 'Demandez-le-lui : un passeport indique la citoyenneté.' },
    why: worker.citizenships.why,
  },
  residences: {
    title:
      'La personne candidate a-t-elle la résidence permanente d’un de ces pays : Australie, Colombie, Corée du Sud, Nouvelle-Zélande, Panama, Pérou, Ukraine?',
    help: worker.residences.help,
    options: worker.residences.options,
    unsure: {
      hint: 'Demandez-le à la personne candidate : une carte ou un visa de résidence permanente le montre.',
    },
    why: worker.residences.why,
  },
  yearUpToNow: {
    title:
      'Au jour de la demande, la personne candidate aura-t-elle travaillé une année complète sans interruption pour son employeur à l’étranger?',
    help: 'L’année doit se poursuivre jusqu’à ce jour. Pour prolonger un permis de mutation, prenez le jour de la première demande.',
    options: worker.yearUpToNow.options,
    unsure: {
      hint: 'Comptez 12 mois à rebours à partir du jour prévu, avec les dates de l’entreprise à l’étranger.',
    },
    why: worker.yearUpToNow.why,
  },

  // ——— Nationality: the contract
  controlsBusiness: {
    title: 'La personne candidate possède-t-elle ou contrôle-t-elle votre entreprise au Canada?',
    help: 'Répondez oui aussi si elle l’a fondée, ou si l’essentiel du revenu lui revient.',
    options: {
      no: 'Non',
      partly: { label: 'En partie', hint: 'Par exemple, elle en possède une petite part' },
      yes: 'Oui',
    },
    unsure: {
      hint: 'Regardez le registre des actions, et qui siège au conseil d’administration.',
    },
    why: worker.controlsBusiness.why,
  },
  agency: {
    ...worker.agency,
    unsure: { hint: 'Voyez qui signe le contrat : votre entreprise elle-même, ou une agence.' },
  },
  teer: worker.teer,
  excludedGroup: worker.excludedGroup,

  // ——— Nationality: the occupation
  professionCusma: {
    ...worker.professionCusma,
    title:
      'Quel emploi de la liste de l’ACEUM correspond au travail quotidien de la personne candidate?',
    help: 'L’ACEUM est l’accord entre le Canada, les États-Unis et le Mexique. Les tâches comptent, pas le nom du poste.',
    unsure: { hint: 'Comparez les tâches de l’offre avec les emplois de la liste.' },
  },
  professionChile: {
    ...worker.professionChile,
    title:
      'Quel emploi de la liste pour le Chili correspond au travail quotidien de la personne candidate?',
    help: 'La liste fait partie de l’accord Canada–Chili. Les tâches comptent, pas le nom du poste.',
    unsure: { hint: 'Comparez les tâches de l’offre avec les emplois de la liste.' },
  },
  professionKorea: {
    ...worker.professionKorea,
    title:
      'Quel emploi de la liste pour la Corée du Sud correspond au travail quotidien de la personne candidate?',
    help: 'La liste fait partie de l’accord Canada–Corée. Les tâches comptent, pas le nom du poste.',
    unsure: { hint: 'Comparez les tâches du contrat avec les emplois de la liste.' },
  },
  professionPanama: {
    ...worker.professionPanama,
    title:
      'Quel emploi de la liste pour le Panama correspond au travail quotidien de la personne candidate?',
    help: 'La liste fait partie de l’accord Canada–Panama. Les tâches comptent, pas le nom du poste.',
    unsure: { hint: 'Comparez les tâches de l’offre avec les emplois de la liste.' },
  },
  technicianAndes: {
    ...worker.technicianAndes,
    title:
      'Quel emploi technique de la liste Colombie–Pérou correspond au travail quotidien de la personne candidate?',
    help: 'Les deux accords ont la même liste. Les tâches comptent, pas le nom du poste.',
    unsure: { hint: 'Comparez les tâches de l’offre avec les emplois de la liste.' },
  },
  occupationPacific: {
    ...worker.occupationPacific,
    title:
      'Quel emploi de la liste du PTPGP pour le pays de la personne candidate correspond à son travail quotidien?',
    help: 'Le PTPGP est un accord entre des pays du Pacifique. Les tâches comptent, pas le nom du poste.',
    unsure: { hint: 'Comparez les tâches de l’offre avec les emplois de la liste.' },
  },
  occupationEurope: {
    ...worker.occupationEurope,
    title:
      'Quel service et quel emploi de la liste européenne correspondent au travail quotidien de la personne candidate?',
    help: 'Les accords avec l’Union européenne (AECG) et le Royaume-Uni l’utilisent. Les tâches comptent, pas le nom du poste.',
    unsure: {
      hint: 'Comparez les tâches du contrat avec les services et les emplois de la liste.',
    },
  },
  professionGats: {
    ...worker.professionGats,
    title:
      'Quel emploi de la liste de l’AGCS correspond au travail quotidien de la personne candidate?',
    help: 'L’AGCS est l’accord de l’Organisation mondiale du commerce sur les services. Les tâches comptent, pas le nom du poste.',
    unsure: { hint: 'Comparez les tâches du contrat avec les emplois de la liste.' },
  },

  // ——— Nationality: the credential
  credential: {
    title: 'La personne candidate a-t-elle l’un des titres indiqués pour cet emploi?',
    help: worker.credential.help,
    options: {
      listed: 'Oui, l’un des titres indiqués',
      equivalent: {
        label: 'Autre chose, de même niveau',
        hint: 'Il faudra peut-être prouver le niveau',
      },
      no: 'Non',
    },
    unsure: {
      hint: 'Demandez les diplômes et les permis d’exercice, et comparez-les avec les titres indiqués.',
    },
    why: worker.credential.why,
  },
  degreeYears: {
    title:
      'Combien d’années dure le plus long programme que la personne candidate a terminé après le secondaire?',
    help: 'Comptez la durée officielle, au collège, à l’université ou à l’école technique. Répondez 0 s’il n’y en a aucun.',
    unsure: {
      hint: 'Demandez le diplôme ou le relevé de notes : il indique la durée du programme.',
    },
    why: worker.degreeYears.why,
  },
  experienceYears: {
    title:
      'Combien d’années de travail rémunéré la personne candidate a-t-elle dans le même domaine?',
    help: worker.experienceYears.help,
    unsure: {
      hint: 'Demandez les contrats et les lettres d’employeurs, et additionnez les périodes.',
    },
    why: worker.experienceYears.why,
  },
  licence: {
    title:
      'La province exige-t-elle un permis d’exercice pour cet emploi, et la personne candidate l’a-t-elle?',
    help: 'C’est la province du travail qui compte : un permis d’ailleurs n’y vaut pas toujours.',
    options: {
      notNeeded: 'Aucun permis d’exercice n’est exigé',
      held: 'Exigé, et elle l’a',
      soon: { label: 'Exigé, et à sa portée', hint: 'Elle peut l’obtenir en 4 mois environ' },
      no: 'Exigé, et hors de portée pour l’instant',
    },
    unsure: worker.licence.unsure,
    why: 'Un agent vérifie que la personne peut légalement exercer l’emploi.',
  },
  directSupport: {
    title:
      'Un professionnel, par exemple en génie ou en sciences, supervisera-t-il directement le travail de la personne candidate?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Voyez qui révisera et signera le travail dans votre entreprise.' },
    why: worker.directSupport.why,
  },

  // ——— Nationality: the supplier
  sectorManager: {
    title: 'L’emploi de la personne candidate au Canada est-il un emploi de gestionnaire?',
    help: 'Les tâches comptent, pas le nom du poste.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Les gestionnaires planifient et dirigent le travail des autres. Regardez les tâches du contrat.',
    },
    why: worker.sectorManager.why,
  },
  supplierTenure: {
    title:
      'Depuis combien de mois la personne candidate travaille-t-elle pour l’employeur qui l’envoie?',
    help: worker.supplierTenure.help,
    unsure: { hint: 'Demandez à cet employeur le jour où elle a commencé.' },
    why: worker.supplierTenure.why,
  },
  supplierPresence: {
    ...worker.supplierPresence,
    title:
      'L’entreprise à l’étranger qui a le contrat avec votre entreprise a-t-elle un établissement au Canada?',
  },
  europeStay: {
    title:
      'Dans les 24 derniers mois, combien de mois la personne candidate a-t-elle passés au Canada avec ce type de permis?',
    help: worker.europeStay.help,
    unsure: {
      hint: 'Demandez-le-lui : ses permis et les timbres du passeport montrent les dates. Répondez 0 s’il n’y en a pas.',
    },
    why: worker.europeStay.why,
  },
  gatsStay: {
    title:
      'Dans les 12 derniers mois, combien de jours la personne candidate a-t-elle passés au Canada avec un permis de l’AGCS?',
    unsure: {
      hint: 'Demandez-le-lui : ses permis et les timbres du passeport montrent les dates. Répondez 0 s’il n’y en a pas.',
    },
    why: worker.gatsStay.why,
  },
  workLength: worker.workLength,

  // ——— Nationality: trade and investment
  ownedByNationals: {
    title:
      'Des citoyennes ou citoyens du pays de la personne candidate possèdent-ils au moins la moitié de votre entreprise?',
    help: worker.ownedByNationals.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Regardez le registre des actions : il montre les propriétaires et leurs parts.',
    },
    why: worker.ownedByNationals.why,
  },
  tradeShare: {
    title:
      'Votre entreprise fait-elle déjà un commerce important, dont plus de la moitié avec le pays de la personne candidate?',
    help: worker.tradeShare.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: worker.tradeShare.unsure,
    why: 'La voie des négociants exige un commerce important avec le pays de la personne.',
  },
  capitalCommitted: {
    ...worker.capitalCommitted,
    title: 'Une somme importante est-elle investie dans votre entreprise, ou engagée pour de bon?',
  },
  businessRole: {
    title: 'Quel est le rôle de la personne candidate dans votre entreprise?',
    options: {
      ...worker.businessRole.options,
      owner: { label: 'Propriétaire', hint: 'Elle développe et dirige l’entreprise' },
    },
    unsure: { hint: 'Lisez les tâches de l’offre ou du contrat.' },
    why: worker.businessRole.why,
  },

  // ——— Benefit: what a transfer brings
  groupCountries: {
    ...worker.groupCountries,
    title:
      'Dans combien de pays le groupe de votre entreprise tire-t-il déjà des revenus de ses propres activités?',
    help: 'Ne comptez pas le Canada si votre entreprise est encore nouvelle.',
  },
  premises: {
    ...worker.premises,
    title: 'Où votre entreprise au Canada aura-t-elle son lieu de travail?',
    unsure: {
      hint: 'Regardez le bail ou l’acte d’achat : est-ce un bureau, un magasin ou une usine?',
    },
  },
  remote: {
    title: 'La personne candidate pourrait-elle faire ce travail à distance, de l’étranger?',
    options: {
      no: 'Non',
      withReason: {
        label: 'Oui, mais il y a une raison d’être au Canada',
        hint: 'Un décalage horaire à lui seul n’en est pas une',
      },
      withoutReason: 'Oui, et rien n’exige sa présence au Canada',
    },
    unsure: { hint: 'Notez les tâches qui exigent sa présence sur place.' },
    why: 'Un agent peut demander pourquoi le travail exige sa présence au Canada.',
  },
  wage: {
    ...worker.wage,
    options: {
      ...worker.wage.options,
      cashAllowance: {
        label: 'Seulement avec des allocations en argent',
        hint: 'De l’argent versé directement à la personne candidate comble l’écart',
      },
    },
  },
  benefitFromTransfer: {
    title:
      'Votre entreprise peut-elle montrer que le travail de la personne candidate apportera un avantage au Canada pendant le permis?',
    help: worker.benefitFromTransfer.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à l’équipe ce que ce travail changera au Canada.' },
    why: worker.benefitFromTransfer.why,
  },

  // ——— Benefit: short work
  shortWorkLast: {
    ...worker.shortWorkLast,
    title:
      'Quand la personne candidate a-t-elle utilisé pour la dernière fois la dispense pour un travail court et hautement spécialisé?',
    unsure: {
      hint: 'Demandez-lui la date du dernier timbre d’entrée ou de la fiche du visiteur.',
    },
  },

  // ——— Benefit: significant benefit
  benefitSituation: {
    ...worker.benefitSituation,
    unsure: { hint: 'Lisez l’offre : l’un de ces noms convient-il au poste?' },
  },
  benefitKind: {
    ...worker.benefitKind,
    title: 'Quel genre d’avantage le travail de la personne candidate apporte-t-il au Canada?',
    unsure: { hint: 'Demandez-vous ce qui manquerait au Canada sans ce travail.' },
  },
  benefitReach: {
    title: 'Qui en profite, à part la personne candidate, sa famille et votre entreprise?',
    help: worker.benefitReach.help,
    options: {
      ...worker.benefitReach.options,
      customers: 'La clientèle de votre entreprise',
    },
    unsure: { hint: 'Demandez-vous qui remarquerait son absence.' },
    why: worker.benefitReach.why,
  },

  // ——— Proof: the company
  ownershipPapers: {
    ...worker.ownershipPapers,
    title:
      'Votre entreprise peut-elle obtenir des documents qui montrent à qui appartiennent les deux entreprises?',
  },
  merger: {
    ...worker.merger,
    title:
      'L’employeur de la personne candidate à l’étranger a-t-il changé de mains dans les 3 dernières années?',
    unsure: {
      hint: 'Cherchez des nouvelles de cette entreprise, ou demandez-le-lui.',
    },
    why: 'Après un tel changement, le lien et le temps là-bas demandent plus de preuves.',
  },
  unitSize: {
    ...worker.unitSize,
    title: 'Votre entreprise au Canada est-elle assez grande pour ce poste?',
    unsure: { hint: 'Regardez l’organigramme de votre entreprise au Canada.' },
  },
  owner: {
    title: 'La personne candidate ou ses proches contrôlent-ils l’entreprise à l’étranger?',
    options: { no: 'Non', yes: 'Oui' },
    unsure: {
      hint: 'Regardez son registre des actions : qui détient la plupart des actions ou des droits de vote?',
    },
    why: worker.owner.why,
  },

  // ——— Proof: the job abroad
  contractForm: {
    title: 'Quel type de contrat la personne candidate a-t-elle avec l’entreprise à l’étranger?',
    options: {
      ...worker.contractForm.options,
      partner: {
        label: 'Associée ou associé',
        hint: 'Elle possède une part de l’entreprise et y travaille',
      },
    },
    unsure: { hint: 'Demandez qui la paie, et si elle envoie des factures.' },
    why: worker.contractForm.why,
  },
  foreignJobProof: {
    ...worker.foreignJobProof,
    title: 'Des documents peuvent-ils prouver l’emploi de la personne candidate à l’étranger?',
    unsure: {
      hint: 'Demandez à l’entreprise à l’étranger une lettre avec les dates, les tâches et la paie.',
    },
  },

  // ——— Proof: the role
  staffPower: {
    title:
      'Au Canada, la personne candidate peut-elle embaucher, congédier ou décider pour le personnel?',
    options: {
      yes: 'Oui',
      recommend: 'Elle fait seulement des recommandations',
      no: 'Non',
    },
    unsure: {
      hint: 'Voyez qui signe dans votre entreprise quand une personne est embauchée ou s’en va.',
    },
    why: worker.staffPower.why,
  },
  yearsInField: {
    title:
      'Depuis combien de temps la personne candidate travaille-t-elle dans ce domaine pour l’entreprise?',
    help: worker.yearsInField.help,
    options: worker.yearsInField.options,
    unsure: { hint: 'Le dossier du personnel montre les noms des postes et les dates.' },
    why: worker.yearsInField.why,
  },
  trainable: {
    ...worker.trainable,
    title:
      'Une personne embauchée au Canada pourrait-elle apprendre par une courte formation ce que sait la personne candidate?',
  },
  offTheShelf: {
    ...worker.offTheShelf,
    title: 'La personne candidate va-t-elle surtout installer un produit prêt à l’emploi?',
  },
  traineePlan: {
    title: 'Y a-t-il un plan de formation écrit pour le poste de la personne candidate au Canada?',
    help: 'Il dit ce qu’elle apprendra et où mène le poste.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez-le aux ressources humaines, ou à la personne qui la dirigera.',
    },
    why: worker.traineePlan.why,
  },

  // ——— Proof: the new office
  startupPlan: {
    ...worker.startupPlan,
    unsure: { hint: 'Demandez qui prépare l’ouverture de votre établissement au Canada.' },
  },

  // ——— Proof: the profession
  usTerritory: {
    title:
      'La citoyenneté américaine de la personne candidate vient-elle seulement de l’un de ces territoires?',
    help: worker.usTerritory.help,
    options: { no: 'Non', yes: 'Oui' },
    unsure: {
      hint: 'Demandez-le-lui : des papiers de naissance ou de citoyenneté le montrent.',
    },
    why: worker.usTerritory.why,
  },
  dutiesMatch: {
    title:
      'À quel point les tâches de la personne candidate correspondent-elles à la description officielle de l’emploi?',
    options: worker.dutiesMatch.options,
    unsure: {
      hint: 'Comparez l’offre avec la page de l’emploi dans la Classification nationale des professions (CNP).',
    },
    why: worker.dutiesMatch.why,
  },
  dutiesFlags: {
    ...worker.dutiesFlags,
    options: {
      ...worker.dutiesFlags.options,
      operations: {
        label: 'La conduite des activités courantes',
        hint: 'Gérer une entreprise ou un site',
      },
    },
    unsure: { hint: 'Lisez la liste des tâches dans l’offre.' },
  },
  degreeField: {
    title: 'Le diplôme de la personne candidate est-il dans le domaine de l’emploi?',
    options: worker.degreeField.options,
    unsure: { hint: 'Demandez le relevé de notes, et comparez ses cours avec les tâches.' },
    why: worker.degreeField.why,
  },
  credentialCountry: {
    ...worker.credentialCountry,
    title: 'Quel est le titre de la personne candidate, et d’où vient-il?',
    unsure: { hint: 'Demandez une copie : elle nomme l’école, et dit s’il s’agit d’un grade.' },
  },
  experienceProof: {
    ...worker.experienceProof,
    title: 'Des lettres peuvent-elles prouver l’expérience rémunérée de la personne candidate?',
    unsure: {
      hint: 'Mieux vaut qu’elle les demande dès maintenant à ses anciens employeurs : cela peut prendre des semaines.',
    },
  },

  // ——— Proof: the benefit
  benefitScale: {
    ...worker.benefitScale,
    title: 'Votre entreprise peut-elle montrer l’ampleur de l’avantage?',
    unsure: {
      hint: 'Cherchez les chiffres de votre entreprise sur les emplois, les ventes ou les visites.',
    },
  },
  benefitJobs: {
    ...worker.benefitJobs,
    unsure: { hint: 'Regardez les plans d’embauche et de formation de votre entreprise.' },
  },
  benefitUnique: {
    ...worker.benefitUnique,
    title:
      'À quel point les compétences ou l’expérience de la personne candidate sont-elles rares?',
    unsure: { hint: 'Pensez au nombre de gens du domaine qui pourraient faire ce travail.' },
  },
  benefitRecord: {
    ...worker.benefitRecord,
    title: 'Que la personne candidate peut-elle prouver par des documents?',
    unsure: { hint: 'Parcourez son CV avec elle, ligne par ligne.' },
    why: 'Le parcours aide à montrer ce que le travail peut apporter.',
  },
  benefitPresence: {
    ...worker.benefitPresence,
    unsure: { hint: 'Notez les tâches qui exigent la présence de la personne sur place.' },
    why: 'Un agent peut demander pourquoi le travail exige sa présence au Canada.',
  },
  benefitHarm: {
    ...worker.benefitHarm,
    unsure: { hint: 'Voyez qui faisait ce travail jusqu’ici dans votre entreprise.' },
  },
  benefitPapers: {
    ...worker.benefitPapers,
    unsure: {
      hint: 'Pensez aux partenaires de votre entreprise qui pourraient écrire une lettre d’appui.',
    },
  },
  benefitConvenience: {
    ...worker.benefitConvenience,
    unsure: { hint: 'Pensez à la raison pour laquelle votre entreprise a choisi cette voie.' },
  },

  // ——— Proof: the plan
  offerFiled: {
    title:
      'Votre entreprise a-t-elle soumis l’offre dans le Portail des employeurs et payé les frais de 230 $?',
    help: worker.offerFiled.help,
    options: { yes: 'Oui', notYet: 'Pas encore', exempt: 'Votre entreprise en est dispensée' },
    unsure: {
      hint: 'Cherchez dans le Portail le numéro de l’offre : la lettre A et 7 chiffres.',
    },
    why: 'Votre entreprise fait les deux avant la demande de permis; sinon, il ne peut être délivré.',
  },
  qualificationMatch: {
    title:
      'Les études et l’expérience de la personne candidate correspondent-elles à ce que demande l’offre?',
    options: worker.qualificationMatch.options,
    unsure: { hint: 'Parcourez l’offre ligne par ligne, le CV à côté.' },
    why: 'Un agent vérifie que la personne peut faire le travail.',
  },
  endDate: worker.endDate,
  leave: {
    title: 'La personne candidate pourrait-elle quitter le Canada à la fin du permis?',
    help: 'Elle peut espérer rester un jour. Ce qui compte, c’est qu’elle partirait s’il le fallait.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez-lui ce qu’elle garde dans son pays : famille, emploi, maison, projets.',
    },
    why: 'Un agent doit croire que la personne partirait à la fin.',
  },
  whereNow: {
    title: 'D’où la personne candidate fera-t-elle sa demande?',
    options: {
      ...worker.whereNow.options,
      border: 'À la frontière, à son arrivée',
    },
    unsure: worker.whereNow.unsure,
    why: 'L’endroit où elle peut faire la demande dépend de son statut et de sa citoyenneté.',
  },

  // ——— Bars: asked last, and discreetly
  employerBarred: {
    title:
      'Votre entreprise a-t-elle perdu le droit d’embaucher des travailleurs étrangers, ou doit-elle une pénalité?',
    help: worker.employerBarred.help,
    options: { no: 'Non', yes: 'Oui' },
    unsure: { hint: 'Cherchez le nom de votre entreprise dans cette liste, sur canada.ca.' },
    why: worker.employerBarred.why,
  },
  employerSector: {
    title:
      'Votre entreprise offre-t-elle régulièrement du striptease, de la danse érotique, des services d’escorte ou des massages érotiques?',
    options: { no: 'Non', yes: 'Oui' },
    unsure: { hint: 'Regardez ce que votre entreprise annonce.' },
    why: worker.employerSector.why,
  },
  labourDispute: {
    ...worker.labourDispute,
    help: 'Dans un lock-out, une entreprise tient son personnel à l’écart pendant un conflit.',
    unsure: { hint: 'Consultez les ressources humaines ou le syndicat du lieu de travail.' },
  },
  pastBreach: {
    title: 'La personne candidate a-t-elle déjà travaillé ou étudié au Canada sans autorisation?',
    help: worker.pastBreach.help,
    options: worker.pastBreach.options,
    unsure: {
      hint: 'Elle peut comparer ce qu’elle a fait avec les conditions de son permis.',
    },
    why: worker.pastBreach.why,
  },
  admissibility: {
    title:
      'Quelque chose dans son passé pourrait-il empêcher la personne candidate d’entrer au Canada?',
    help: worker.admissibility.help,
    options: {
      no: 'Non',
      yes: 'Oui, peut-être',
      preferNotToSay: 'La personne candidate préfère ne pas répondre',
    },
    unsure: {
      hint: 'N’insistez pas : un avocat ou un consultant autorisé peut l’examiner en privé.',
    },
    why: 'Si oui, mieux vaut que la personne prenne conseil avant de faire la demande.',
  },
} satisfies Partial<QuestionWordings>
