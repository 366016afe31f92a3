import type { QuestionWordings } from './shape.ts'

/** Questions on people, studies, families and residence, in French. Same rules as in fr.ts. */

export const people = {
  // ——— Exchange: teams, programs and camps
  sportRole: {
    title: 'Que ferez-vous pour l’équipe ou le club du Canada?',
    options: {
      athlete: {
        label: 'Jouer ou concourir',
        hint: 'À un niveau professionnel ou semi-professionnel',
      },
      coach: { label: 'Entraîner', hint: 'On vous paie pour le faire' },
      other: {
        label: 'Autre chose',
        hint: 'Par exemple, du sport amateur, ou entraîner sans paie',
      },
    },
    unsure: { hint: 'Demandez à l’équipe à quel niveau elle joue, et si elle vous paie.' },
    why: 'Cette voie ne vise que les athlètes professionnels ou semi-professionnels et l’entraînement rémunéré.',
  },
  exchangeMirror: {
    title: 'Dans votre pays, un travail semblable est-il ouvert aux Canadiennes et aux Canadiens?',
    help: 'Pensez au même échange, ou au même sport.',
    options: {
      withFigures: {
        label: 'Oui, et des chiffres le montrent',
        hint: 'Par exemple, combien de Canadiens y sont allés chaque année',
      },
      yes: 'Oui, mais sans chiffres',
      no: 'Non',
    },
    unsure: {
      hint: 'Demandez à l’hôte ou à l’équipe si des Canadiens vont aussi dans votre pays.',
    },
    why: 'Cette voie n’est ouverte que si les Canadiens ont la même possibilité en retour.',
  },
  campWork: {
    title:
      'Est-ce un camp avec hébergement, de juin à septembre, où vous faites seulement le travail de monitrice ou de moniteur?',
    help: 'Une monitrice ou un moniteur s’occupe des enfants et anime leurs activités.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez au camp ses dates et la liste de vos tâches.' },
    why: 'Cette voie ne vise que les moniteurs et monitrices de camps d’été avec hébergement.',
  },

  // ——— Youth: International Experience Canada
  youthPlan: {
    title: 'Quel programme jeunesse convient à votre projet?',
    help: 'Ce sont les 3 programmes d’Expérience internationale Canada (EIC).',
    options: {
      workingHoliday: {
        label: 'Voyager, et travailler en chemin',
        hint: 'Vacances-travail : pour n’importe quel employeur, et sans offre d’emploi',
      },
      career: {
        label: 'Un emploi qui fait avancer votre carrière',
        hint: 'Jeunes professionnels : il vous faut une offre d’emploi',
      },
      placement: {
        label: 'Un stage que vos études à l’étranger exigent',
        hint: 'Stage coop international : vous étudiez, et il vous faut une offre',
      },
    },
    unsure: {
      hint: 'Demandez-vous pourquoi vous venez : pour voyager, pour votre carrière ou pour vos études?',
    },
    why: 'Chaque programme est ouvert à certains pays et à certains âges.',
  },
  youthAge: {
    title: 'Quel âge avez-vous le jour de votre invitation à présenter une demande?',
    help: 'Si vous n’avez pas encore d’invitation, donnez votre âge d’aujourd’hui.',
    unsure: { hint: 'L’invitation dans votre compte en ligne indique sa date.' },
    why: 'Chaque pays a une limite d’âge, et votre âge ce jour-là compte.',
  },
  youthOrganization: {
    title: 'Une organisation jeunesse reconnue vous prend-elle dans son programme?',
    help: 'Certaines peuvent faire venir des gens de pays qui n’ont pas d’accord jeunesse avec le Canada.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Voyez la liste des organisations reconnues sur canada.ca, sous Expérience internationale Canada.',
    },
    why: 'Une telle organisation peut ouvrir cette voie quand votre citoyenneté ne le fait pas.',
  },

  // ——— Research: universities, hospitals and schools
  academicKind: {
    title: 'À quel titre enseignerez-vous au Canada?',
    options: {
      lecturer: {
        label: 'Conférencière ou conférencier invité',
        hint: 'Vous venez donner quelques conférences',
      },
      professor: {
        label: 'Professeure ou professeur invité',
        hint: 'Vous venez de votre université pour un temps limité',
      },
      teacher: {
        label: 'Enseignante ou enseignant en échange',
        hint: 'Des écoles ou des gouvernements échangent leur personnel enseignant',
      },
      other: 'À un autre titre',
    },
    unsure: { hint: 'Lisez votre invitation : elle nomme votre rôle et vos dates.' },
    why: 'Chacun de ces rôles a ses propres limites.',
  },
  lecturerTerm: {
    title: 'Enseignerez-vous moins d’un trimestre, et moins qu’un cours complet?',
    help: 'Un trimestre est une partie de l’année scolaire, souvent environ 4 mois.',
    options: { yes: 'Oui, les deux', no: 'Non' },
    unsure: { hint: 'Demandez à l’école vos dates et votre part du cours.' },
    why: 'Une personne invitée à donner des conférences vient peu de temps et ne donne pas un cours complet.',
  },
  professorPost: {
    title: 'Gardez-vous votre poste à l’étranger, et restez-vous au plus 2 années universitaires?',
    options: { yes: 'Oui, les deux', no: 'Non' },
    unsure: {
      hint: 'Lisez les dates de votre invitation, et demandez à votre université si elle garde votre poste.',
    },
    why: 'Une visite de professeur dure un temps, puis on retourne à son poste à l’étranger.',
  },
  researchBody: {
    title: 'Qui mène la recherche au Canada?',
    options: {
      designated: {
        label: 'Un organisme public que nomment les règles',
        hint: 'Par exemple, le Conseil national de recherches ou le Centre de recherches pour le développement international',
      },
      chair: {
        label: 'Une chaire de recherche financée par l’État',
        hint: 'Une professeure ou un professeur dirige une recherche que paie le gouvernement',
      },
      other: {
        label: 'Quelqu’un d’autre',
        hint: 'Par exemple, une entreprise, ou une équipe universitaire sans une telle chaire',
      },
    },
    unsure: { hint: 'Demandez à l’hôte qui paie la recherche, et dans quel programme.' },
    why: 'Cette voie ne vise que la recherche auprès de ces organismes et de ces chaires.',
  },
  doctorate: {
    title: 'Avez-vous terminé votre doctorat?',
    options: {
      done: 'Oui',
      nearly: {
        label: 'Presque',
        hint: 'Il ne manque qu’une dernière étape, comme la soutenance ou le diplôme',
      },
      no: 'Non',
    },
    unsure: {
      hint: 'Demandez à votre université les étapes qui restent, et une lettre qui le dit.',
    },
    why: 'Cette voie vise les personnes qui ont terminé leur doctorat, ou presque.',
  },
  fellowPost: {
    title: 'Le poste est-il dans votre domaine, rémunéré, et avec une date de fin?',
    help: 'Une bourse compte comme une paie : c’est l’argent qui vous fait vivre pendant la recherche.',
    options: { yes: 'Oui, les 3', no: 'Non' },
    unsure: { hint: 'Cherchez dans l’offre le sujet, la paie et le dernier jour.' },
    why: 'Cette voie vise les postes rémunérés dans votre propre domaine, pour un temps limité.',
  },
  medicalPost: {
    title: 'Pour quel poste en médecine ou en médecine dentaire venez-vous?',
    help: 'Une résidence est une formation pratique en médecine ou en médecine dentaire, après le diplôme.',
    options: {
      residentForeignMoney: {
        label: 'Une résidence sans fonds publics canadiens',
        hint: 'Par exemple, votre propre gouvernement paie',
      },
      residentPublicMoney: {
        label: 'Une résidence avec des fonds publics canadiens',
        hint: 'Par exemple, la province paie par l’hôpital',
      },
      fellow: {
        label: 'Une bourse de recherche médicale',
        hint: 'Ici, des fonds publics canadiens conviennent',
      },
      other: 'Un autre poste',
    },
    unsure: { hint: 'Demandez à l’hôpital ou à l’université d’où vient l’argent du poste.' },
    why: 'Pour une résidence, cette voie dépend de la source de l’argent.',
  },
  awardRecipient: {
    title: 'La bourse vous a-t-elle été donnée directement, pour la qualité de vos travaux?',
    help: 'C’est un prix ou une bourse d’excellence qui finance votre recherche.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Lisez la lettre d’attribution : elle dit à qui va la bourse, et pourquoi.' },
    why: 'Cette voie vise les personnes qui ont obtenu la bourse au mérite.',
  },
  awardHost: {
    title: 'Où prendrez-vous part à la recherche?',
    options: {
      notCommercial: {
        label: 'Chez un hôte qui n’est pas une entreprise commerciale',
        hint: 'Par exemple, une université ou un hôpital',
      },
      commercial: {
        label: 'Dans une entreprise commerciale',
        hint: 'Elle vend des biens ou des services pour faire un profit',
      },
    },
    unsure: {
      hint: 'Regardez le site Web de l’hôte : vend-il des biens ou des services pour faire un profit?',
    },
    why: 'Cette voie est fermée aux hôtes commerciaux.',
  },

  // ——— Student: work during and after studies, and renewals
  schoolRequires: {
    title: 'Votre programme d’études secondaires exige-t-il le stage?',
    help: 'Il l’exige si vous ne pouvez pas terminer le programme sans le stage.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à l’école une lettre qui le dit.' },
    why: 'Ce permis ne vise que les stages qu’un programme exige.',
  },
  studentWork: {
    title: 'Quel travail faites-vous, ou voulez-vous faire, comme étudiante ou étudiant?',
    options: {
      onCampus: {
        label: 'Un travail sur votre propre campus',
        hint: 'Vous étudiez à temps plein avec un permis d’études',
      },
      offCampus: {
        label: 'Un travail hors campus',
        hint: 'Vous étudiez à temps plein dans une école de la liste officielle. Le programme dure 6 mois ou plus et mène à un diplôme',
      },
      placement: {
        label: 'Un stage que votre collège ou votre université exige',
        hint: 'On l’appelle aussi stage coop ou alternance travail-études',
      },
      graduated: {
        label: 'Un travail après vos études, en attendant un permis de travail',
        hint: 'Vous avez terminé votre programme, et aviez le droit de travailler hors campus',
      },
      healthField: {
        label: 'Une formation dans un domaine de la santé',
        hint: 'Vous étudiez et venez surtout apprendre, par exemple dans un hôpital',
      },
      none: 'Rien de tout cela',
    },
    unsure: {
      hint: 'Lisez votre permis d’études, ou demandez au bureau des étudiants internationaux.',
    },
    why: 'Aux études, on peut souvent travailler sans permis de travail, selon les règles de chaque cas.',
  },
  offCampusHours: {
    title: 'Pendant la session, combien d’heures par semaine travaillez-vous hors campus?',
    help: 'Additionnez tous vos emplois hors campus. Les longs congés entre les sessions ne comptent pas.',
    options: { upTo24: 'Au plus 24 heures', over24: 'Plus de 24 heures' },
    unsure: { hint: 'Additionnez les heures d’une semaine normale sur vos relevés de paie.' },
    why: 'La limite est de 24 heures par semaine pendant la session.',
  },
  placementTerms: {
    title: 'Les 3 conditions d’un stage d’études sont-elles réunies?',
    help: 'Vous étudiez à temps plein, avec un permis d’études qui permet le travail sur le campus. Le stage est au plus la moitié du programme.',
    options: { yes: 'Oui, les 3', no: 'Non' },
    unsure: {
      hint: 'Lisez votre permis d’études, et demandez à l’école une lettre sur le stage.',
    },
    why: 'Un stage qui les respecte ne demande pas de permis de travail distinct.',
  },
  graduateFiled: {
    title:
      'Avez-vous demandé un permis de travail avant la fin de votre permis d’études, et attendez-vous encore la décision?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Comparez la date de votre reçu avec la date de fin de votre permis d’études.',
    },
    why: 'Après le diplôme, une demande faite à temps permet de travailler en attendant.',
  },
  healthApproval: {
    title:
      'L’organisme qui réglemente votre domaine de la santé a-t-il accepté par écrit votre formation?',
    help: 'Pour la médecine, c’est le collège des médecins de la province.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à l’école ou à l’hôpital au Canada une copie de la lettre.' },
    why: 'Une formation sans permis de travail exige cette lettre.',
  },
  renewalFiled: {
    title:
      'Avez-vous demandé le renouvellement de votre permis de travail avant sa fin, sans quitter le Canada depuis?',
    help: 'Vous devez aussi respecter les conditions de l’ancien permis.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Comparez la date de votre reçu avec la date de fin de votre permis.' },
    why: 'Une demande faite à temps permet de travailler aux anciennes conditions jusqu’à la décision.',
  },

  // ——— Family: a spouse or partner
  familyTie: {
    title: 'Au Canada, que fait votre époux ou conjoint de fait?',
    help: 'Un conjoint de fait vit en couple avec vous depuis au moins 1 an. Plus loin, « conjoint » veut dire l’un ou l’autre.',
    options: {
      partnerOfWorker: 'Travaille avec un permis de travail, ou le fera',
      partnerOfStudent: 'Étudie à temps plein',
      partnerOfEconomicApplicant: {
        label: 'Travaille, et a demandé la résidence permanente ou a l’appui d’une province',
        hint: 'Dans une catégorie économique, comme Entrée express, ou avec une désignation, un appui ou un certificat du Québec',
      },
      partnerInRuralPilot: {
        label: 'A fait une demande au programme pilote des communautés rurales ou francophones',
        hint: 'Il vise des gens qui s’établissent dans certaines petites communautés',
      },
      other: {
        label: 'Rien de tout cela',
        hint: 'Avec un citoyen ou résident permanent, la voie est le parrainage : cochez plutôt la résidence permanente',
      },
      childOfApplicant: {
        label:
          'Pas un conjoint : un parent y travaille et a demandé la résidence permanente, ou a l’appui d’une province',
        hint: 'Vous êtes un enfant à charge de cette personne',
      },
    },
    unsure: { hint: 'Demandez à votre conjoint de quel permis ou de quelle demande il s’agit.' },
    why: 'Votre propre permis dépendrait de la situation de votre conjoint.',
  },
  partnerAgreement: {
    title: 'Le permis de travail de votre conjoint relève-t-il de l’un de ces accords commerciaux?',
    help: 'Une personne mutée est envoyée par son entreprise dans son établissement au Canada.',
    options: {
      none: {
        label: 'Aucun de ces accords',
        hint: 'Aussi pour les accords avec les États-Unis et le Mexique (ACEUM), le Chili, le Panama ou le Pérou',
      },
      colombia: {
        label: 'Avec la Colombie',
        hint: 'Pour un négociant, un investisseur, une personne mutée ou un professionnel',
      },
      korea: {
        label: 'Avec la Corée du Sud',
        hint: 'Pour un négociant, un investisseur, une personne mutée ou un professionnel',
      },
      cetaTransferee: {
        label: 'Avec l’Union européenne (AECG)',
        hint: 'Seulement pour une personne mutée',
      },
      ukTransferee: {
        label: 'Avec le Royaume-Uni',
        hint: 'Seulement pour une personne mutée',
      },
      pacific: {
        label: 'Avec des pays du Pacifique (PTPGP)',
        hint: 'Pour un négociant, un investisseur, une personne mutée ou un professionnel',
      },
      ukraine: {
        label: 'Avec l’Ukraine',
        hint: 'Pour un négociant, un investisseur, une personne mutée ou un professionnel',
      },
    },
    unsure: {
      hint: 'Le permis porte un code. L’employeur de votre conjoint sait ce qu’il veut dire.',
    },
    why: 'Certains accords donnent un permis au conjoint, avec moins de conditions.',
  },
  partnerCountry: {
    title: 'De quel pays votre conjoint a-t-il la citoyenneté?',
    help: 'S’il y en a plusieurs, choisissez d’abord l’Australie, le Brunéi, le Chili, le Japon, la Malaisie ou le Mexique. Pour un résident permanent de l’Australie, choisissez l’Australie.',
    unsure: { hint: 'Le passeport de votre conjoint l’indique.' },
    why: 'Cet accord aide seulement les conjoints de travailleurs de certains de ses pays.',
  },
  partnerJob: {
    title: 'De quel niveau est l’emploi de votre conjoint au Canada?',
    help: 'Le Canada classe les emplois en 6 niveaux de formation (FEER), de 0 à 5.',
    options: {
      high: 'Gestion ou niveau universitaire (FEER 0 ou 1)',
      listed: {
        label: 'FEER 2 ou 3, et sur la liste pour les conjoints',
        hint: 'Par exemple, bien des emplois en santé, en sciences, dans les métiers, les transports ou l’agriculture',
      },
      other: { label: 'Un autre emploi', hint: 'FEER 4 ou 5, ou absent de la liste' },
    },
    unsure: {
      hint: 'Cherchez l’emploi dans la Classification nationale des professions (CNP). La liste est sur canada.ca, sous les permis de travail pour époux.',
    },
    why: 'La règle générale pour les conjoints tient compte du niveau de l’emploi.',
  },
  partnerMonths: {
    title:
      'Le jour de votre demande, combien de mois de permis de travail restera-t-il à votre conjoint?',
    help: 'Comptez jusqu’à la fin de son permis de travail, ou de celui de votre parent. Répondez 60 pour 5 ans ou plus.',
    unsure: {
      hint: 'Regardez la date de fin du permis, ou celle de l’offre d’emploi si le permis n’est pas arrivé.',
    },
    why: 'Les règles exigent qu’il reste un temps minimal.',
  },
  partnerProgram: {
    title:
      'Le programme de votre conjoint est-il un doctorat, une maîtrise longue ou un programme professionnel de la liste?',
    help: 'Une maîtrise longue dure 16 mois ou plus. Un programme professionnel, c’est par exemple la médecine, les soins infirmiers, le droit ou le génie.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez à l’école, ou voyez la liste sur canada.ca, sous les permis de travail pour époux d’étudiants.',
    },
    why: 'Seuls certains programmes ouvrent un permis de travail au conjoint.',
  },

  // ——— Residence: on the way to stay, and hard situations
  residenceStage: {
    title: 'Où en êtes-vous sur le chemin de la résidence permanente?',
    help: 'Si plusieurs lignes conviennent, choisissez l’étape la plus récente.',
    options: {
      nominee: 'Vous avez la désignation d’une province ou d’un territoire',
      atlantic: {
        label: 'Vous êtes dans le Programme d’immigration au Canada atlantique',
        hint: 'La province a appuyé l’offre d’emploi',
      },
      ruralPilot: 'Une communauté du programme pilote rural ou francophone vous recommande',
      quebecInside: 'Vous avez un certificat de sélection du Québec (CSQ) et êtes au Québec',
      quebecOutside: 'Vous avez un certificat de sélection du Québec (CSQ) et êtes hors du Québec',
      economicFiled: {
        label: 'Vous êtes au Canada et avez fait une demande dans une catégorie économique',
        hint: 'Par exemple, par Entrée express',
      },
      spouseApproved: {
        label:
          'Vous êtes au Canada, et une lettre vous place dans la catégorie des époux ou conjoints de fait',
        hint: 'Le gouvernement a examiné votre relation et vous a écrit',
      },
      spouseApplied: {
        label: 'Vous êtes au Canada avec l’époux ou le conjoint de fait qui vous parraine',
        hint: 'La demande est envoyée, mais une telle lettre n’est pas encore arrivée',
      },
      protectedPerson: 'Le Canada vous a reconnu le statut de réfugié ou de personne protégée',
      humanitarian: {
        label: 'Vous avez obtenu une dispense pour des motifs humanitaires',
        hint: 'Vous avez demandé la résidence permanente pour ces motifs',
      },
      none: { label: 'Rien de tout cela', hint: 'Ou vous n’avez pas encore fait de demande' },
    },
    unsure: { hint: 'Lisez la dernière lettre reçue : elle nomme le programme et l’étape.' },
    why: 'Chacune de ces étapes a son propre permis de travail.',
  },
  hardshipKind: {
    title: 'L’une de ces lignes décrit-elle votre situation au Canada?',
    help: 'Votre réponse reste sur cet appareil. « Je ne sais pas » convient aussi.',
    options: {
      claimant: {
        label: 'Vous avez demandé l’asile et attendez la décision',
        hint: 'Votre demande est devant la Section de la protection des réfugiés',
      },
      removalOrder: {
        label: 'On vous a dit de quitter le Canada, mais le renvoi est impossible pour l’instant',
        hint: 'Une mesure de renvoi qui ne peut pas être exécutée',
      },
      abuse: {
        label: 'Vous subissez de la violence au travail, ou craignez d’en subir',
        hint: 'Elle peut être physique, sexuelle, psychologique ou financière. Votre permis nomme un seul employeur',
      },
      student: {
        label: 'Vous étudiez et n’avez plus d’argent, sans que ce soit votre faute',
        hint: 'Vous avez un permis d’études',
      },
      residentPermit: {
        label: 'Vous avez un permis de séjour temporaire',
        hint: 'Il est valide au moins 6 mois',
      },
      none: 'Rien de tout cela',
    },
    unsure: {
      hint: 'Une clinique juridique ou un centre pour nouveaux arrivants peut vous aider en toute confidentialité.',
    },
    why: 'Pour chacune de ces situations, il existe un permis de travail.',
  },
  supportSelf: {
    title: 'Pourriez-vous subvenir à vos besoins sans travailler?',
    help: 'Pensez à vos économies, à votre famille ou à une autre aide.',
    options: { no: 'Non', yes: 'Oui' },
    unsure: {
      hint: 'Comparez l’argent que vous avez avec ce que coûtent le loyer et la nourriture.',
    },
    why: 'Ces permis visent les personnes qui doivent travailler pour vivre.',
  },

  // ——— Proof: the route
  exchangePaper: {
    title: 'L’échange est-il décrit dans une entente, un contrat ou une lettre?',
    help: 'Une lettre de l’hôte ou de l’équipe compte aussi.',
    options: { yes: 'Oui', no: 'Pas encore' },
    unsure: { hint: 'Demandez-en une copie à l’hôte ou à l’équipe.' },
    why: 'Un agent veut voir l’échange par écrit.',
  },
  exchangeFlow: {
    title: 'Dans cet échange, combien de Canadiens partent, par rapport aux gens qui viennent?',
    help: 'Regardez les 5 dernières années.',
    options: {
      similar: 'À peu près autant, ou plus',
      moreComing: 'Moins : plus de gens viennent',
    },
    unsure: { hint: 'Demandez à l’hôte les nombres dans les deux sens.' },
    why: 'Les nombres devraient être semblables, mais pas forcément égaux.',
  },
  policeCertificates: {
    title:
      'Pouvez-vous obtenir un certificat de police pour chaque endroit où vous avez vécu 6 mois ou plus?',
    help: 'Comptez à partir de vos 18 ans. Le certificat dit si vous avez un casier judiciaire.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Voyez sur canada.ca comment chaque pays le délivre; cela prend parfois des mois.',
    },
    why: 'Les moniteurs et monitrices de camp ont toujours besoin de ces certificats.',
  },
  youthBefore: {
    title: 'Combien de fois avez-vous déjà participé à Expérience internationale Canada?',
    help: 'Comptez Vacances-travail, Jeunes professionnels et Stage coop international.',
    options: { never: 'Jamais', once: 'Une fois', more: 'Plus d’une fois' },
    unsure: { hint: 'Regardez vos anciens permis et vos anciennes lettres.' },
    why: 'Certains pays ne permettent de participer qu’une fois.',
  },
  youthFunds: {
    title: 'Avez-vous l’argent demandé à l’arrivée, et une assurance maladie pour tout le séjour?',
    options: { yes: 'Oui, les deux', no: 'Pas encore' },
    unsure: {
      hint: 'Voyez le montant sur canada.ca, et comparez les dates de l’assurance et du séjour.',
    },
    why: 'À votre arrivée, un agent peut demander à voir les deux.',
  },
  youthInvited: {
    title: 'Avez-vous un profil dans le bassin, et une invitation à présenter une demande?',
    help: 'Le bassin est la liste en ligne des candidatures, tenue par le gouvernement. Les invitations sont envoyées par rondes à des gens de cette liste.',
    options: { yes: 'Oui, les deux', no: 'Pas encore' },
    unsure: { hint: 'Cherchez un message d’invitation dans votre compte en ligne.' },
    why: 'Sans invitation, on ne peut pas présenter de demande.',
  },
  fellowMerit: {
    title: 'Vous a-t-on choisi pour la qualité de vos travaux?',
    help: 'Par exemple, par un concours, ou pour vos résultats et vos publications.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à l’hôte comment il choisit pour ce poste.' },
    why: 'Un agent s’attend à l’excellence pour un poste postdoctoral.',
  },
  relationshipProof: {
    title: 'Des documents peuvent-ils montrer que votre relation est réelle?',
    help: 'Par exemple, un certificat de mariage, ou des documents qui montrent 1 an de vie commune.',
    options: { yes: 'Oui', no: 'Pas encore' },
    unsure: { hint: 'Cherchez un bail, des lettres de la banque ou des factures aux deux noms.' },
    why: 'Un agent veut voir des preuves écrites de la relation.',
  },
  residencePapers: {
    title:
      'Avez-vous la lettre ou le certificat qui montre cette étape vers la résidence permanente?',
    help: 'Par exemple, une désignation, un certificat de sélection ou un accusé de réception de la demande.',
    options: { yes: 'Oui', no: 'Pas encore' },
    unsure: { hint: 'Cherchez dans votre compte en ligne et dans vos courriels.' },
    why: 'La demande de permis exige ce document.',
  },

  // ——— Benefit: a short research stay
  shortResearchLast: {
    title:
      'Quand avez-vous utilisé pour la dernière fois la dispense pour les courts séjours de recherche?',
    help: 'Elle permet aux chercheurs de travailler jusqu’à 120 jours sans permis.',
    options: {
      never: 'Jamais',
      over12Months: 'Il y a plus de 12 mois',
      within12Months: 'Dans les 12 derniers mois',
    },
    unsure: {
      hint: 'Regardez la date de votre dernier timbre d’entrée ou de votre fiche du visiteur.',
    },
    why: 'On peut l’utiliser une seule fois par période de 12 mois.',
  },

  // ——— Bars: asked last, and discreetly
  statusLost: {
    title: 'Êtes-vous au Canada avec un statut expiré?',
    help: 'Le statut est le droit de rester pour visiter, étudier ou travailler. Cela arrive, et cet outil ne juge pas.',
    options: {
      no: { label: 'Non', hint: 'Aussi si vous êtes hors du Canada' },
      within90Days: 'Oui, expiré depuis 90 jours ou moins',
      longer: 'Oui, expiré depuis plus longtemps',
    },
    unsure: {
      hint: 'Regardez la date de fin de votre permis ou de votre fiche du visiteur. Avec un simple timbre d’entrée, une visite dure en général 6 mois.',
    },
    why: 'Pendant 90 jours, on peut demander le rétablissement du statut; ensuite, mieux vaut d’abord demander conseil.',
  },
  workplaceAbuse: {
    title: 'Subissez-vous de la violence au travail au Canada, ou craignez-vous d’en subir?',
    help: 'La violence peut être physique, sexuelle, psychologique ou financière. Rien ne vous oblige à répondre.',
    options: {
      no: 'Non',
      yes: 'Oui, ou peut-être',
      preferNotToSay: 'Je préfère ne pas répondre',
    },
    unsure: {
      hint: 'Une clinique juridique ou un centre pour nouveaux arrivants peut vous écouter. En cas de danger, appelez le 911.',
    },
    why: 'Si oui, vous pourriez obtenir un permis ouvert, sans frais, et quitter cet employeur.',
  },
} satisfies Pick<
  QuestionWordings,
  | 'sportRole'
  | 'exchangeMirror'
  | 'campWork'
  | 'youthPlan'
  | 'youthAge'
  | 'youthOrganization'
  | 'academicKind'
  | 'lecturerTerm'
  | 'professorPost'
  | 'researchBody'
  | 'doctorate'
  | 'fellowPost'
  | 'medicalPost'
  | 'awardRecipient'
  | 'awardHost'
  | 'schoolRequires'
  | 'studentWork'
  | 'offCampusHours'
  | 'placementTerms'
  | 'graduateFiled'
  | 'healthApproval'
  | 'renewalFiled'
  | 'familyTie'
  | 'partnerAgreement'
  | 'partnerCountry'
  | 'partnerJob'
  | 'partnerMonths'
  | 'partnerProgram'
  | 'residenceStage'
  | 'hardshipKind'
  | 'supportSelf'
  | 'exchangePaper'
  | 'exchangeFlow'
  | 'policeCertificates'
  | 'youthBefore'
  | 'youthFunds'
  | 'youthInvited'
  | 'fellowMerit'
  | 'relationshipProof'
  | 'residencePapers'
  | 'shortResearchLast'
  | 'statusLost'
  | 'workplaceAbuse'
>
