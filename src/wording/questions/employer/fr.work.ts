import { fr } from '../fr.ts'
import type { QuestionWordings } from '../shape.ts'

const { worker } = fr

/** What a situation of work or of a visit asks of its own, in French, to an employer about a candidate. */
export const work = {
  // ——— Visits: work that may need no permit
  visitScope: {
    title:
      'L’emploi et l’essentiel de la paie de la personne candidate resteront-ils à l’étranger, hors du marché du travail canadien?',
    help: worker.visitScope.help,
    options: {
      yes: 'Oui',
      no: 'Non',
      named: {
        label: 'Pas tout à fait, mais il s’agit seulement d’achat, de vente ou de formation',
        hint: 'Achats pour une entreprise étrangère, vente de ses marchandises mais pas au public, ou formation dans son groupe',
      },
    },
    unsure: {
      hint: 'Voyez qui paie la personne candidate pendant la visite, et à qui sert son travail.',
    },
    why: 'Une visite d’affaires ne demande pas de permis de travail si l’emploi reste à l’étranger.',
  },
  visitActivity: {
    title: 'Laquelle de ces tâches amène la personne candidate au Canada?',
    options: {
      performer: {
        label: 'Un spectacle',
        hint: 'Elle se produit sur scène, ou le spectacle ne peut se passer d’elle',
      },
      athlete: { label: 'Une compétition sportive', hint: 'Elle y participe comme athlète' },
      reporter: {
        label: 'Un reportage',
        hint: 'Une entreprise de presse étrangère l’emploie',
      },
      speaker: {
        label: 'Une conférence ou un séminaire',
        hint: 'Elle parle lors d’un événement, ou anime un séminaire',
      },
      organizer: {
        label: 'L’organisation d’un congrès ou d’une réunion',
        hint: 'Elle fait partie du comité, ou de son personnel de bureau',
      },
      judge: worker.visitActivity.options.judge,
      examiner: worker.visitActivity.options.examiner,
      expert: worker.visitActivity.options.expert,
      aviationInspector: {
        label: 'Une inspection de l’aviation civile',
        hint: 'L’autorité aéronautique de son pays l’envoie inspecter des vols internationaux',
      },
      accidentAdviser: {
        label: 'Une enquête sur un accident d’aviation',
        hint: 'Elle y donne des conseils, ou représente officiellement un pays',
      },
      crew: worker.visitActivity.options.crew,
      emergency: {
        label: 'De l’aide en situation d’urgence',
        hint: 'Elle protège ou sauve des vies ou des biens; les soins médicaux comptent aussi',
      },
      none: 'Aucune de ces tâches',
    },
    unsure: { hint: 'Relisez l’invitation ou le contrat : il dit ce qu’elle vient faire.' },
    why: worker.visitActivity.why,
  },
  performerTerms: {
    title: 'De quel genre d’engagement s’agit-il?',
    help: 'Si la personne candidate fait partie du personnel du spectacle, répondez pour les artistes.',
    options: {
      ...worker.performerTerms.options,
      limited: {
        label: 'Un spectacle ou une tournée avec une date de fin',
        hint: 'Avec un groupe étranger, ou à l’invitation d’un groupe canadien; personne au Canada ne l’emploie',
      },
      employed: {
        label: 'Un emploi dans un organisme canadien',
        hint: 'Il verse un salaire à la personne',
      },
    },
    unsure: { hint: 'Voyez dans le contrat qui l’engage, et jusqu’à quand.' },
    why: worker.performerTerms.why,
  },
  athleteTeam: {
    title: 'Avec qui la personne candidate participe-t-elle?',
    options: worker.athleteTeam.options,
    unsure: worker.athleteTeam.unsure,
    why: worker.athleteTeam.why,
  },
  speakerKind: {
    title: 'Quel genre de conférence la personne candidate donne-t-elle?',
    options: worker.speakerKind.options,
    unsure: { hint: 'Le programme de l’événement montre ce qu’elle y fait, et quels jours.' },
    why: worker.speakerKind.why,
  },
  crewVessel: {
    ...worker.crewVessel,
    unsure: {
      hint: 'Demandez à la société qui l’exploite : où est-il immatriculé, et quels trajets fait-il?',
    },
  },
  officialRole: {
    title: 'Quel est le rôle officiel de la personne candidate?',
    options: {
      representative: worker.officialRole.options.representative,
      representativeFamily: {
        label: 'Famille d’une telle personne',
        hint: 'Le ministère canadien des Affaires étrangères a écrit qu’il ne s’oppose pas à son travail',
      },
      armedForces: worker.officialRole.options.armedForces,
      governmentExchange: worker.officialRole.options.governmentExchange,
      maritimeOfficer: {
        label: 'Agente ou agent maritime transfrontalier',
        hint: 'Les États-Unis la désignent pour appliquer la loi dans les eaux partagées',
      },
      flightSecurity: {
        label: 'Agente ou agent de sûreté en vol',
        hint: 'Elle travaille pour un gouvernement étranger qui a une entente avec le Canada',
      },
      none: 'Aucun de ces rôles',
    },
    unsure: {
      hint: 'Demandez dans quel rôle l’autre pays ou l’organisation l’envoie.',
    },
    why: worker.officialRole.why,
  },

  // ——— The candidate's own business
  ownerShare: {
    title: 'Quelle part de votre entreprise la personne candidate contrôle-t-elle?',
    options: worker.ownerShare.options,
    unsure: { hint: 'Regardez le registre des actions ou la convention entre associés.' },
    why: 'Avec un contrôle moindre, la personne compte comme membre du personnel plutôt que propriétaire.',
  },
  ownerStay: {
    title: 'Combien de temps la personne candidate compte-t-elle exploiter l’entreprise au Canada?',
    options: {
      ...worker.ownerStay.options,
      forGood: {
        label: 'Pour de bon',
        hint: 'Elle veut s’établir au Canada grâce à cette entreprise',
      },
    },
    unsure: {
      hint: 'Demandez à la personne candidate ce que deviendra l’entreprise à la fin du permis.',
    },
    why: worker.ownerStay.why,
  },
  ownerFunds: {
    title:
      'La personne candidate a-t-elle de quoi vivre et, à part, de l’argent pour l’entreprise?',
    help: 'La première somme couvre les besoins de la personne candidate et de sa famille pendant le séjour.',
    options: worker.ownerFunds.options,
    unsure: { hint: 'Demandez-lui les deux sommes, et d’où vient chacune.' },
    why: worker.ownerFunds.why,
  },
  ownerBenefit: {
    title:
      'D’autres gens au Canada profiteront-ils de l’entreprise pendant le séjour de la personne candidate?',
    help: 'Par exemple : des emplois, de la formation ou un service rare dans la région. Ne comptez ni la personne ni sa famille.',
    options: worker.ownerBenefit.options,
    unsure: {
      hint: 'Pensez aux gens que l’entreprise embauchera ou servira dans les premiers mois.',
    },
    why: worker.ownerBenefit.why,
  },
  provinceSupport: {
    title: 'Qu’a reçu la personne candidate de la province ou du territoire pour l’entreprise?',
    options: {
      letter: {
        label: 'Une lettre d’appui',
        hint: 'Elle porte le nom de la personne et appuie le projet d’entreprise',
      },
      certificate: {
        label: 'Un certificat de sélection du Québec (CSQ)',
        hint: 'Le Québec a retenu sa candidature pour le travail autonome',
      },
      applied: 'Rien encore, mais la demande est faite',
      none: 'Rien, et aucune demande n’est faite',
    },
    unsure: {
      hint: 'Demandez à la personne candidate la dernière lettre du bureau d’immigration de la province.',
    },
    why: worker.provinceSupport.why,
  },

  // ——— Repair
  repairKind: {
    title: 'Pourquoi la personne candidate vient-elle installer ou réparer l’équipement?',
    options: {
      ...worker.repairKind.options,
      underContract: {
        label: 'Le contrat de départ le prévoit',
        hint: 'Le contrat de vente, de location, de garantie ou de service prévoit son travail',
      },
      other: {
        label: 'Une autre raison',
        hint: 'Par exemple, une machine neuve dont le contrat ne prévoit pas ce travail',
      },
    },
    unsure: { hint: 'Cherchez le contrat d’achat ou de location de l’équipement.' },
    why: worker.repairKind.why,
  },
  repairEquipment: worker.repairEquipment,
  repairJobs: {
    ...worker.repairJobs,
    unsure: { hint: 'Comptez les personnes qui ne peuvent travailler sans l’équipement.' },
  },
  repairMaker: worker.repairMaker,
  repairKnowledge: {
    ...worker.repairKnowledge,
    title: 'La réparation demande-t-elle des connaissances spéciales que la personne candidate a?',
  },

  // ——— Film and television
  filming: {
    ...worker.filming,
    title:
      'La personne candidate travaillera-t-elle au tournage d’une production en prises de vues réelles, en partie au moins au Canada?',
    unsure: { hint: 'Voyez si les dates de l’offre sont des jours de tournage.' },
  },
  filmNamed: {
    ...worker.filmNamed,
    unsure: { hint: 'Regardez le calendrier du tournage au bureau de production.' },
  },
  filmPresence: {
    title: 'La personne candidate doit-elle être sur place pour que le tournage se poursuive?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Pensez à ce qui arriverait sur le plateau sans elle pendant une journée.' },
    why: worker.filmPresence.why,
  },
  filmUnion: {
    ...worker.filmUnion,
    title: 'Un syndicat ou une guilde couvre-t-il la profession de la personne candidate?',
    unsure: {
      hint: 'Cherchez dans les ententes de la production quel syndicat ou quelle guilde vise cet emploi.',
    },
  },
  medianWage: worker.medianWage,

  // ——— Performing arts
  performingCompany: {
    ...worker.performingCompany,
    title:
      'Votre compagnie est-elle un orchestre, un opéra, un théâtre ou une compagnie de danse sans but lucratif du Canada?',
    unsure: {
      hint: 'Regardez les statuts de la compagnie : peut-elle verser des profits à des propriétaires?',
    },
  },
  performingRole: {
    title: 'Le rôle de la personne candidate est-il un rôle clé sur le plan artistique?',
    help: worker.performingRole.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez-vous où son nom figurera dans le programme.' },
    why: worker.performingRole.why,
  },

  // ——— Faith and community
  religiousOnly: {
    title:
      'Les tâches principales de la personne candidate sont-elles de prêcher, de diriger des rassemblements ou de donner des conseils spirituels?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Faites la liste des tâches de la personne candidate.' },
    why: worker.religiousOnly.why,
  },
  religiousDuties: {
    ...worker.religiousDuties,
    title:
      'Quelle part du travail de la personne candidate consiste à enseigner la foi, à prêcher ou à diriger le culte?',
  },
  religiousBelief: {
    title:
      'La personne candidate partage-t-elle la croyance de la communauté, ou peut-elle l’enseigner?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez-le à la personne candidate, et pensez à ce que le poste demande.',
    },
    why: worker.religiousBelief.why,
  },
  volunteer: {
    title:
      'Est-ce une aide pour laquelle personne ne serait payé, à côté du but principal du séjour?',
    help: worker.volunteer.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Voyez si l’on paie d’autres personnes pour les mêmes tâches.' },
    why: worker.volunteer.why,
  },
  charityDuties: {
    ...worker.charityDuties,
    unsure: {
      hint: 'Regardez les tâches de la personne candidate : qui aident-elles directement?',
    },
  },

  // ——— French outside Quebec
  outsideQuebec: {
    title: 'La personne candidate va-t-elle vivre et travailler hors du Québec?',
    help: 'Répondez non si elle fera du télétravail pour un employeur du Québec.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Cherchez le lieu de travail dans l’offre.' },
    why: worker.outsideQuebec.why,
  },
  frenchLevel: {
    title:
      'La personne candidate peut-elle montrer que son français oral est au niveau NCLC 5 ou plus?',
    help: worker.frenchLevel.help,
    options: {
      ...worker.frenchLevel.options,
      noProof: 'Elle a le niveau, mais pas encore de preuve',
      below: 'Son français est sous ce niveau',
    },
    unsure: {
      hint: 'Demandez-lui un résultat de test, ou un diplôme d’études en français.',
    },
    why: worker.frenchLevel.why,
  },
  primaryAgriculture: worker.primaryAgriculture,

  // ——— Points that make a route firmer
  ownerPlan: {
    title: 'Y a-t-il un plan écrit pour l’entreprise de la personne candidate?',
    options: {
      concrete: { label: 'Oui', hint: 'Avec des étapes, des coûts et des clients' },
      marketStudy: {
        label: 'Seulement une étude de marché',
        hint: 'Elle décrit le marché, pas les étapes',
      },
      no: 'Pas encore',
    },
    unsure: {
      hint: 'Voyez si les documents disent ce que fera l’entreprise, quand, et à quel coût.',
    },
    why: worker.ownerPlan.why,
  },
  ownerPlace: {
    ...worker.ownerPlace,
    options: {
      ...worker.ownerPlace.options,
      smallOrMissing: {
        label: 'Dans un petit endroit, ou un endroit qui manque de ce que l’entreprise offre',
        hint: 'Par exemple, la seule boulangerie d’un village',
      },
    },
  },
  repairDays: {
    ...worker.repairDays,
    unsure: { hint: 'Regardez le calendrier de la réparation.' },
  },
  filmLetter: {
    ...worker.filmLetter,
    title:
      'Le syndicat ou la guilde a-t-il écrit qu’il ne s’oppose pas au travail de la personne candidate?',
    help: 'La lettre nomme la personne candidate et la production; elle est signée et datée.',
    unsure: {
      hint: 'Cherchez-la au bureau de production, ou demandez-la au syndicat ou à la guilde.',
    },
  },
  filmMoney: worker.filmMoney,
  performingReciprocity: {
    ...worker.performingReciprocity,
    unsure: {
      hint: 'Regardez les lettres de financement, ou consultez l’organisme de service.',
    },
  },
  stipendOnly: {
    title:
      'La personne candidate recevra-t-elle au plus une allocation de subsistance, sous le salaire minimum?',
    help: 'Répondez oui aussi si elle ne reçoit aucune paie.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Regardez ce que donne l’offre : argent, chambre, repas.' },
    why: worker.stipendOnly.why,
  },
  charityOrganization: {
    ...worker.charityOrganization,
    title: 'Votre organisme est-il un organisme de bienfaisance enregistré?',
  },
} satisfies Partial<QuestionWordings>
