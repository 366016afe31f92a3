import type { QuestionWordings } from './shape.ts'

/** What a situation of work or of a visit asks of its own, in French. */

export const work = {
  // ——— Visits: work that may need no permit
  visitScope: {
    title:
      'Votre emploi et l’essentiel de votre paie resteront-ils à l’étranger, hors du marché du travail canadien?',
    help: 'Accepter un emploi ou un contrat d’une entreprise au Canada, c’est entrer sur ce marché.',
    options: {
      yes: 'Oui',
      no: 'Non',
      named: {
        label: 'Pas tout à fait, mais il s’agit seulement d’achat, de vente ou de formation',
        hint: 'Achats pour une entreprise étrangère, vente de ses marchandises mais pas au public, ou formation dans votre groupe',
      },
    },
    unsure: { hint: 'Voyez qui vous paie pendant la visite, et à qui sert votre travail.' },
    why: 'Une visite d’affaires ne demande pas de permis de travail si votre emploi reste à l’étranger.',
  },
  visitActivity: {
    title: 'Laquelle de ces tâches vous amène au Canada?',
    options: {
      performer: {
        label: 'Un spectacle',
        hint: 'Vous vous produisez sur scène, ou le spectacle ne peut pas se passer de vous',
      },
      athlete: { label: 'Une compétition sportive', hint: 'Vous y participez comme athlète' },
      reporter: {
        label: 'Un reportage',
        hint: 'Une entreprise de presse étrangère vous emploie',
      },
      speaker: {
        label: 'Une conférence ou un séminaire',
        hint: 'Vous parlez lors d’un événement, ou animez un séminaire',
      },
      organizer: {
        label: 'L’organisation d’un congrès ou d’une réunion',
        hint: 'Vous faites partie du comité, ou de son personnel de bureau',
      },
      judge: {
        label: 'Un rôle de juge ou d’arbitre',
        hint: 'Sport amateur international, événement culturel international, concours agricole ou d’animaux',
      },
      examiner: {
        label: 'L’évaluation de travaux universitaires ou de recherche',
        hint: 'Projets de recherche, projets ou programmes universitaires, ou thèses',
      },
      expert: {
        label: 'Un témoignage ou une analyse d’expert',
        hint: 'Pour un tribunal ou un organisme de réglementation, qui fixe les règles d’un domaine',
      },
      aviationInspector: {
        label: 'Une inspection de l’aviation civile',
        hint: 'L’autorité aéronautique de votre pays vous envoie inspecter des vols internationaux',
      },
      accidentAdviser: {
        label: 'Une enquête sur un accident d’aviation',
        hint: 'Vous y donnez des conseils, ou représentez officiellement un pays',
      },
      crew: {
        label: 'Le travail dans un équipage',
        hint: 'À bord d’un navire, d’un avion, d’un camion, d’un train ou d’un autocar, pour une société étrangère',
      },
      emergency: {
        label: 'De l’aide en situation d’urgence',
        hint: 'Vous protégez ou sauvez des vies ou des biens; les soins médicaux comptent aussi',
      },
      none: 'Aucune de ces tâches',
    },
    unsure: { hint: 'Relisez votre invitation ou votre contrat : il dit ce que vous venez faire.' },
    why: 'Le règlement nomme ces tâches, et la plupart ne demandent pas de permis de travail.',
  },
  performerTerms: {
    title: 'De quel genre d’engagement s’agit-il?',
    help: 'Si vous faites partie du personnel du spectacle, répondez pour les artistes.',
    options: {
      limited: {
        label: 'Un spectacle ou une tournée avec une date de fin',
        hint: 'Avec un groupe étranger, ou à l’invitation d’un groupe canadien; personne au Canada ne vous emploie',
      },
      broadcast: {
        label: 'Surtout pour le film, la télévision ou la radio',
        hint: 'Un spectacle sur scène qui est aussi filmé n’est pas visé ici',
      },
      employed: {
        label: 'Un emploi dans un organisme canadien',
        hint: 'Il vous verse un salaire',
      },
    },
    unsure: { hint: 'Voyez dans le contrat qui vous engage, et jusqu’à quand.' },
    why: 'Les groupes étrangers et les artistes invités peuvent souvent se produire sans permis.',
  },
  athleteTeam: {
    title: 'Avec qui participez-vous?',
    options: {
      foreignOrAlone: 'Sans équipe, ou avec une équipe de l’étranger',
      canadianAmateur: 'Avec une équipe amateur canadienne',
      canadianPaid: {
        label: 'Avec une équipe professionnelle canadienne',
        hint: 'Ou semi-professionnelle : elle paie ses athlètes',
      },
    },
    unsure: { hint: 'Demandez à l’équipe d’où elle vient, et si elle paie ses athlètes.' },
    why: 'Pour une place payée dans une équipe canadienne, une autre voie s’applique.',
  },
  speakerKind: {
    title: 'Quel genre de conférence donnez-vous?',
    options: {
      speech: {
        label: 'Une allocution lors d’un événement',
        hint: 'Par exemple, un banquet, une remise de diplômes ou un congrès',
      },
      shortSeminar: 'Un séminaire de 5 jours ou moins',
      longSeminar: 'Un séminaire de plus de 5 jours',
    },
    unsure: { hint: 'Le programme de l’événement montre ce que vous y faites, et quels jours.' },
    why: 'Pour les séminaires, le règlement limite le nombre de jours.',
  },
  crewVessel: {
    title:
      'Ce navire, avion ou véhicule est-il de propriété étrangère, non immatriculé au Canada et surtout en transport international?',
    help: 'Répondez non si l’un des 3 est faux.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez à votre société où il est immatriculé et quels trajets il fait.',
    },
    why: 'L’équipage d’un transport étranger n’a pas besoin de permis de travail quand les 3 sont vrais.',
  },
  officialRole: {
    title: 'Quel est votre rôle officiel?',
    options: {
      representative: {
        label: 'Diplomate, consul ou fonctionnaire accrédité',
        hint: 'D’un pays ou d’une organisation internationale; accrédité veut dire que le Canada accepte ce rôle',
      },
      representativeFamily: {
        label: 'Famille d’une telle personne',
        hint: 'Le ministère canadien des Affaires étrangères a écrit qu’il ne s’oppose pas à votre travail',
      },
      armedForces: {
        label: 'Forces armées en visite',
        hint: 'D’un État que le Canada a désigné; leur élément civil compte aussi',
      },
      governmentExchange: {
        label: 'Agente ou agent d’un gouvernement étranger en échange',
        hint: 'Dans un organisme fédéral ou provincial, en vertu d’un accord d’échange',
      },
      maritimeOfficer: {
        label: 'Agente ou agent maritime transfrontalier',
        hint: 'Les États-Unis vous désignent pour appliquer la loi dans les eaux partagées',
      },
      flightSecurity: {
        label: 'Agente ou agent de sûreté en vol',
        hint: 'Vous travaillez pour un gouvernement étranger qui a une entente avec le Canada',
      },
      none: 'Aucun de ces rôles',
    },
    unsure: {
      hint: 'Demandez à votre gouvernement ou à votre organisation dans quel rôle on vous envoie.',
    },
    why: 'Le règlement permet de travailler sans permis dans ces rôles.',
  },

  // ——— Your own business
  ownerShare: {
    title: 'Quelle part de l’entreprise contrôlez-vous?',
    options: {
      atLeast51: '51 % ou plus',
      outfitterHalf: {
        label: 'La moitié d’un camp ou d’une pourvoirie',
        hint: 'Une pourvoirie offre la chasse, la pêche ou des séjours en nature',
      },
      under51: 'Moins de 51 %',
    },
    unsure: { hint: 'Le registre des actions ou la convention entre associés montre votre part.' },
    why: 'Si vous contrôlez moins, on vous considère comme membre du personnel plutôt que propriétaire.',
  },
  ownerStay: {
    title: 'Combien de temps comptez-vous exploiter l’entreprise au Canada?',
    options: {
      upTo18: { label: '18 mois ou moins', hint: 'Ou seulement pour une saison' },
      withHandOver: {
        label: 'Plus longtemps, avec un plan de relève',
        hint: 'Une autre personne dirigera ensuite l’entreprise',
      },
      longer: 'Plus longtemps, sans un tel plan',
      forGood: {
        label: 'Pour de bon',
        hint: 'Vous voulez vous établir au Canada grâce à cette entreprise',
      },
    },
    unsure: { hint: 'Pensez à ce que deviendra l’entreprise à la fin de votre permis.' },
    why: 'Cette voie vise un temps limité, et d’autres voies mènent à un séjour durable.',
  },
  ownerFunds: {
    title: 'Avez-vous de quoi vivre et, à part, de l’argent pour l’entreprise?',
    help: 'La première somme couvre vos besoins et ceux de votre famille pendant le séjour.',
    options: { both: 'Oui, les deux', partly: 'En partie seulement', no: 'Non' },
    unsure: { hint: 'Notez les deux sommes, et d’où vient chacune.' },
    why: 'Un agent regarde les deux sommes, et d’où vient l’argent de l’entreprise.',
  },
  ownerBenefit: {
    title: 'D’autres gens au Canada profiteront-ils de l’entreprise pendant votre séjour?',
    help: 'Par exemple : des emplois, de la formation ou un service rare dans la région. Ne comptez ni vous ni votre famille.',
    options: { now: 'Oui, pendant le séjour', laterOnly: 'Plus tard seulement', no: 'Non' },
    unsure: { hint: 'Pensez aux gens que vous embaucherez ou servirez dans les premiers mois.' },
    why: 'L’avantage doit se faire sentir au Canada avant la fin du permis.',
  },
  provinceSupport: {
    title: 'Qu’avez-vous reçu de la province ou du territoire pour votre entreprise?',
    options: {
      letter: {
        label: 'Une lettre d’appui',
        hint: 'Elle porte votre nom et appuie votre projet d’entreprise',
      },
      certificate: {
        label: 'Un certificat de sélection du Québec (CSQ)',
        hint: 'Le Québec a retenu votre candidature pour le travail autonome',
      },
      applied: 'Rien encore, mais la demande est faite',
      none: 'Rien, et aucune demande n’est faite',
    },
    unsure: {
      hint: 'Cherchez la dernière lettre du bureau d’immigration de la province.',
    },
    why: 'Cette voie commence par un document de la province.',
  },

  // ——— Repair
  repairKind: {
    title: 'Pourquoi venez-vous installer ou réparer l’équipement?',
    options: {
      underContract: {
        label: 'Le contrat de départ le prévoit',
        hint: 'Le contrat de vente, de location, de garantie ou de service prévoit votre travail',
      },
      emergency: {
        label: 'C’est une urgence',
        hint: 'L’équipement est en panne, et le travail est arrêté',
      },
      outOfWarranty: {
        label: 'L’équipement est hors garantie',
        hint: 'Il lui faut une réparation qu’aucun contrat ne couvre plus',
      },
      other: {
        label: 'Une autre raison',
        hint: 'Par exemple, une machine neuve dont le contrat ne prévoit pas votre travail',
      },
    },
    unsure: { hint: 'Demandez à voir le contrat d’achat ou de location de l’équipement.' },
    why: 'Un travail prévu au contrat de départ peut se faire sans permis, et une autre réparation a sa propre voie.',
  },
  repairEquipment: {
    title: 'L’équipement est-il industriel ou commercial?',
    help: 'Une entreprise s’en sert, par exemple dans une usine, une mine ou un magasin.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez qui s’en sert : une entreprise, ou un ménage?' },
    why: 'Cette voie ne couvre pas ce dont on se sert à la maison.',
  },
  repairJobs: {
    title: 'Des gens au Canada perdraient-ils du travail ou un revenu si la réparation tardait?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez au client combien de personnes ne peuvent pas travailler sans l’équipement.',
    },
    why: 'Cette voie existe pour que des gens au Canada gardent leur travail.',
  },
  repairMaker: {
    title: 'Le fabricant de l’équipement a-t-il une présence commerciale au Canada?',
    help: 'Par exemple, par un bureau, une usine ou une succursale.',
    options: { none: 'Non', present: 'Oui' },
    unsure: { hint: 'Cherchez une adresse canadienne sur le site Web du fabricant.' },
    why: 'Si le fabricant est au Canada, son propre personnel pourrait faire la réparation.',
  },
  repairKnowledge: {
    title: 'La réparation demande-t-elle des connaissances spéciales que vous avez?',
    help: 'Par exemple, une formation du fabricant, ou des années de travail sur cette machine.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez si un atelier de la région pourrait faire la réparation.' },
    why: 'Hors garantie, cette voie vise les réparations que peu de gens peuvent faire.',
  },

  // ——— Film and television
  filming: {
    title:
      'Travaillerez-vous au tournage d’une production en prises de vues réelles, au moins en partie au Canada?',
    help: 'On y filme de vraies personnes, de vrais lieux. Le travail avant ou après le tournage, comme le montage ou les effets, ne compte pas.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à la production si vos dates sont des jours de tournage.' },
    why: 'Cette voie vise seulement l’étape du tournage.',
  },
  filmNamed: {
    title: 'La production a-t-elle déjà un titre, des lieux et des dates?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez le calendrier du tournage au bureau de production.' },
    why: 'L’offre doit nommer la production et dire où et quand elle tourne.',
  },
  filmPresence: {
    title: 'Devez-vous être sur place pour que le tournage se poursuive?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez ce qui arriverait sur le plateau sans vous pendant une journée.' },
    why: 'Cette voie vise les personnes sans qui le tournage s’arrête.',
  },
  filmUnion: {
    title: 'Un syndicat ou une guilde couvre-t-il votre profession?',
    help: 'Une guilde réunit les gens d’un même métier. La profession compte, pas le lieu de travail.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à la production quel syndicat ou quelle guilde vise votre emploi.' },
    why: 'Cette voie vise seulement les professions qui ont un syndicat ou une guilde.',
  },
  medianWage: {
    title: 'La paie atteint-elle la médiane pour cet emploi et cet endroit, ou la dépasse-t-elle?',
    help: 'Dans cet emploi, la moitié des gens gagnent moins que la médiane, et l’autre moitié, plus.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Cherchez l’emploi et la ville sur guichetemplois.gc.ca, sous les salaires.' },
    why: 'Une paie à la médiane montre que le travail ne fait pas baisser les salaires.',
  },

  // ——— Performing arts
  performingCompany: {
    title:
      'Un orchestre, un opéra, un théâtre ou une compagnie de danse sans but lucratif du Canada vous engage-t-il?',
    help: 'Un organisme sans but lucratif ne verse aucun profit à des propriétaires.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Regardez le site Web de la compagnie, ou demandez qui signe votre contrat.',
    },
    why: 'Cette voie vise les compagnies qui jouent sur scène sans chercher de profit.',
  },
  performingRole: {
    title: 'Jouez-vous un rôle clé sur le plan artistique?',
    help: 'Par exemple, la direction musicale, la mise en scène, la chorégraphie ou un premier rôle.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez à la compagnie où votre nom figurera dans le programme.',
    },
    why: 'Cette voie vise les artistes et le personnel de création clés.',
  },

  // ——— Faith and community
  religiousOnly: {
    title:
      'Vos tâches principales sont-elles de prêcher, de diriger des rassemblements ou de donner des conseils spirituels?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à la communauté la liste de vos tâches.' },
    why: 'Ces tâches principales peuvent se faire sans permis.',
  },
  religiousDuties: {
    title:
      'Quelle part de votre travail consiste à enseigner la foi, à prêcher ou à diriger le culte?',
    options: {
      mainly: 'La plus grande part',
      partly: 'Une partie',
      no: {
        label: 'Peu ou rien',
        hint: 'Par exemple, c’est du travail de bureau, de ménage ou de jardinage',
      },
    },
    unsure: { hint: 'Pensez à une semaine normale, et comptez les heures de chaque tâche.' },
    why: 'Le travail lui-même doit être d’ordre religieux, et pas seulement l’organisme.',
  },
  religiousBelief: {
    title: 'Partagez-vous la croyance de la communauté, ou pouvez-vous l’enseigner?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à la communauté ce qu’elle attend de la personne à ce poste.' },
    why: 'Cette voie vise les personnes qui vivent ou enseignent la foi de la communauté.',
  },
  volunteer: {
    title:
      'Est-ce une aide pour laquelle personne ne serait payé, à côté du but principal de votre séjour?',
    help: 'Par exemple, servir des repas certains soirs. Un poste qu’on paie d’habitude est du travail, même sans paie.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez à l’organisme s’il paie d’autres personnes pour les mêmes tâches.',
    },
    why: 'Le bénévolat en marge d’un séjour n’est pas du travail : il ne demande pas de permis.',
  },
  charityDuties: {
    title:
      'Le travail lui-même soulage-t-il la pauvreté, éduque-t-il, fait-il avancer la religion ou sert-il la collectivité?',
    help: 'Le bureau, le ménage ou le jardinage pour un organisme de bienfaisance ne comptent pas.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Regardez vos tâches : qui aident-elles directement?' },
    why: 'Le travail lui-même doit être d’ordre charitable, et pas seulement l’organisme.',
  },

  // ——— French outside Quebec
  outsideQuebec: {
    title: 'Allez-vous vivre et travailler hors du Québec?',
    help: 'Répondez non si vous ferez du télétravail pour un employeur du Québec.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Cherchez le lieu de travail dans votre offre.' },
    why: 'Cette voie aide les communautés francophones du reste du Canada.',
  },
  frenchLevel: {
    title: 'Pouvez-vous montrer que votre français oral est au niveau NCLC 5 ou plus?',
    help: 'NCLC veut dire niveaux de compétence linguistique canadiens; à 5, on suit les conversations de tous les jours. Seul l’oral compte : parler et comprendre.',
    options: {
      tested: {
        label: 'Oui, par un test',
        hint: 'Le TEF ou le TCF, à l’oral : parler et comprendre',
      },
      schooling: {
        label: 'Oui, par des études en français',
        hint: 'Un diplôme ou une lettre de l’école le montre',
      },
      noProof: 'Vous avez le niveau, mais pas encore de preuve',
      below: 'Votre français est sous ce niveau',
    },
    unsure: {
      hint: 'Lisez ce que veut dire le niveau 5 sur canada.ca, ou faites un test d’entraînement.',
    },
    why: 'Cette voie demande de parler français, mais l’emploi peut se faire dans une autre langue.',
  },
  primaryAgriculture: {
    title:
      'Est-ce un travail agricole qui ne demande que l’école secondaire ou moins (FEER 4 ou 5)?',
    help: 'Le travail en pépinière ou en serre est agricole aussi. La FEER est le niveau de formation de chaque emploi.',
    options: { no: 'Non', yes: 'Oui' },
    unsure: {
      hint: 'Cherchez l’emploi dans la Classification nationale des professions (CNP) : le deuxième chiffre du code donne la FEER.',
    },
    why: 'Cette voie est ouverte à tous les emplois, sauf le travail agricole de ces niveaux.',
  },

  // ——— Points that make a route firmer
  ownerPlan: {
    title: 'Y a-t-il un plan écrit pour votre entreprise?',
    options: {
      concrete: { label: 'Oui', hint: 'Avec des étapes, des coûts et des clients' },
      marketStudy: {
        label: 'Seulement une étude de marché',
        hint: 'Elle décrit le marché, pas vos étapes',
      },
      no: 'Pas encore',
    },
    unsure: {
      hint: 'Voyez si vos documents disent ce que vous ferez, quand, et à quel coût.',
    },
    why: 'Un agent veut voir comment l’entreprise va vraiment démarrer.',
  },
  ownerPlace: {
    title: 'Où l’entreprise sera-t-elle?',
    options: {
      smallOrMissing: {
        label: 'Dans un petit endroit, ou un endroit qui manque de ce que vous offrez',
        hint: 'Par exemple, la seule boulangerie d’un village',
      },
      bigCity: {
        label: 'Dans une grande ville',
        hint: 'D’autres y offrent la même chose',
      },
    },
    unsure: { hint: 'Regardez combien d’entreprises de ce genre il y a dans les environs.' },
    why: 'Les mêmes emplois ou services comptent plus dans un petit endroit.',
  },
  repairDays: {
    title: 'Combien de temps prendra la réparation?',
    options: { under30: 'Moins de 30 jours', longer: '30 jours ou plus' },
    unsure: { hint: 'Demandez au client le calendrier de la réparation.' },
    why: 'Un séjour pour une réparation dure normalement moins de 30 jours.',
  },
  filmLetter: {
    title: 'Le syndicat ou la guilde a-t-il écrit qu’il ne s’oppose pas à votre travail?',
    help: 'La lettre vous nomme et nomme la production; elle est signée et datée.',
    options: { yes: 'Oui', requested: 'La lettre est demandée, mais pas reçue', no: 'Pas encore' },
    unsure: { hint: 'Demandez à la production : c’est souvent elle qui demande cette lettre.' },
    why: 'La demande a besoin de cette lettre de non-objection.',
  },
  filmMoney: {
    title: 'L’offre indique-t-elle si la production a des crédits d’impôt ou des fonds publics?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Lisez l’offre, ou demandez au bureau de production.' },
    why: 'L’offre devrait l’indiquer, que la production en ait ou non.',
  },
  performingReciprocity: {
    title: 'Qu’est-ce qui montre que les artistes du Canada ont les mêmes chances à l’étranger?',
    options: {
      funding: {
        label: 'Un financement public de base de la compagnie',
        hint: 'Du Conseil des arts du Canada ou du Parlement',
      },
      letter: {
        label: 'Une lettre de l’organisme de service',
        hint: 'L’organisme qui parle pour cet art, comme le théâtre ou la danse',
      },
      none: 'Ni l’un ni l’autre pour l’instant',
    },
    unsure: {
      hint: 'Demandez à la compagnie : elle connaît son financement et son organisme de service.',
    },
    why: 'Cette voie repose sur l’échange : les artistes du Canada devraient avoir leur chance à l’étranger aussi.',
  },
  stipendOnly: {
    title: 'Recevrez-vous au plus une allocation de subsistance, sous le salaire minimum?',
    help: 'Répondez oui aussi si vous ne recevez aucune paie.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à l’organisme ce qu’il vous donne : argent, chambre, repas.' },
    why: 'Si oui, une dispense de frais est possible.',
  },
  charityOrganization: {
    title: 'L’organisme est-il un organisme de bienfaisance enregistré?',
    options: {
      registered: {
        label: 'Oui',
        hint: 'Il a un numéro d’enregistrement de l’Agence du revenu du Canada',
      },
      similar: {
        label: 'Non, mais il a les mêmes buts',
        hint: 'Comme aider les personnes pauvres',
      },
      no: 'Non, et ses buts sont autres',
    },
    unsure: {
      hint: 'Cherchez son nom dans la liste des organismes de bienfaisance, sur canada.ca.',
    },
    why: 'L’enregistrement aide à montrer les buts, mais c’est le travail lui-même qui compte.',
  },
} satisfies Pick<
  QuestionWordings,
  | 'visitScope'
  | 'visitActivity'
  | 'performerTerms'
  | 'athleteTeam'
  | 'speakerKind'
  | 'crewVessel'
  | 'officialRole'
  | 'ownerShare'
  | 'ownerStay'
  | 'ownerFunds'
  | 'ownerBenefit'
  | 'provinceSupport'
  | 'repairKind'
  | 'repairEquipment'
  | 'repairJobs'
  | 'repairMaker'
  | 'repairKnowledge'
  | 'filming'
  | 'filmNamed'
  | 'filmPresence'
  | 'filmUnion'
  | 'medianWage'
  | 'performingCompany'
  | 'performingRole'
  | 'religiousOnly'
  | 'religiousDuties'
  | 'religiousBelief'
  | 'volunteer'
  | 'charityDuties'
  | 'outsideQuebec'
  | 'frenchLevel'
  | 'primaryAgriculture'
  | 'ownerPlan'
  | 'ownerPlace'
  | 'repairDays'
  | 'filmLetter'
  | 'filmMoney'
  | 'performingReciprocity'
  | 'stipendOnly'
  | 'charityOrganization'
>
