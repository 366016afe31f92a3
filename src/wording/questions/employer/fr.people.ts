import { fr } from '../fr.ts'
import type { QuestionWordings } from '../shape.ts'

const { worker } = fr

/** Questions on people, studies, families and residence, in French, to an employer about a candidate. */
export const people = {
  // ——— Exchange: teams, programs and camps
  sportRole: {
    title: 'Que fera la personne candidate pour l’équipe ou le club du Canada?',
    options: {
      ...worker.sportRole.options,
      coach: { label: 'Entraîner', hint: 'On la paie pour le faire' },
    },
    unsure: {
      hint: 'Voyez à quel niveau joue l’équipe, et si le contrat prévoit une paie.',
    },
    why: worker.sportRole.why,
  },
  exchangeMirror: {
    ...worker.exchangeMirror,
    title:
      'Dans le pays de la personne candidate, un travail semblable est-il ouvert aux Canadiennes et aux Canadiens?',
    unsure: { hint: 'Demandez au partenaire à l’étranger si des Canadiens y vont aussi.' },
  },
  campWork: {
    title:
      'Est-ce un camp avec hébergement, de juin à septembre, où la personne candidate travaille seulement comme moniteur ou monitrice?',
    help: worker.campWork.help,
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Regardez les dates du camp et la liste des tâches.' },
    why: worker.campWork.why,
  },

  // ——— Youth: International Experience Canada
  youthPlan: {
    title: 'Quel programme jeunesse convient au projet de la personne candidate?',
    help: worker.youthPlan.help,
    options: {
      workingHoliday: worker.youthPlan.options.workingHoliday,
      career: {
        label: 'Un emploi qui fait avancer une carrière',
        hint: 'Jeunes professionnels : il faut une offre d’emploi',
      },
      placement: {
        label: 'Un stage que des études à l’étranger exigent',
        hint: 'Stage coop international : pour les personnes aux études, et il faut une offre',
      },
    },
    unsure: {
      hint: 'Demandez-lui pourquoi elle vient : pour voyager, pour sa carrière ou pour ses études?',
    },
    why: worker.youthPlan.why,
  },
  youthAge: {
    title: 'Quel âge a la personne candidate le jour de son invitation à présenter une demande?',
    help: 'Si elle n’a pas encore d’invitation, donnez son âge d’aujourd’hui.',
    unsure: {
      hint: 'Demandez-le-lui : l’invitation dans son compte en ligne indique sa date.',
    },
    why: 'Chaque pays a une limite d’âge, et l’âge ce jour-là compte.',
  },
  youthOrganization: {
    ...worker.youthOrganization,
    title:
      'Une organisation jeunesse reconnue prend-elle la personne candidate dans son programme?',
    why: 'Une telle organisation peut ouvrir cette voie quand la citoyenneté ne le fait pas.',
  },

  // ——— Research: universities, hospitals and schools
  academicKind: {
    title: 'À quel titre la personne candidate enseignera-t-elle au Canada?',
    options: {
      lecturer: {
        label: 'Conférencière ou conférencier invité',
        hint: 'Pour donner quelques conférences',
      },
      professor: {
        label: 'Professeure ou professeur invité',
        hint: 'En visite de sa propre université, pour un temps limité',
      },
      teacher: worker.academicKind.options.teacher,
      other: 'À un autre titre',
    },
    unsure: { hint: 'Lisez l’invitation : elle nomme le rôle et les dates.' },
    why: worker.academicKind.why,
  },
  lecturerTerm: {
    title:
      'La personne candidate enseignera-t-elle moins d’un trimestre, et moins qu’un cours complet?',
    help: worker.lecturerTerm.help,
    options: { yes: 'Oui, les deux', no: 'Non' },
    unsure: { hint: 'Regardez les dates, et la part du cours de la personne candidate.' },
    why: worker.lecturerTerm.why,
  },
  professorPost: {
    title:
      'La personne candidate garde-t-elle son poste à l’étranger, et reste-t-elle au plus 2 années universitaires?',
    options: { yes: 'Oui, les deux', no: 'Non' },
    unsure: {
      hint: 'Lisez les dates de l’invitation, et demandez à la personne candidate si son poste lui est gardé.',
    },
    why: worker.professorPost.why,
  },
  researchBody: {
    ...worker.researchBody,
    unsure: {
      hint: 'Demandez au service des finances qui paie la recherche, et dans quel programme.',
    },
  },
  doctorate: {
    title: 'La personne candidate a-t-elle terminé son doctorat?',
    options: worker.doctorate.options,
    unsure: {
      hint: 'Demandez-lui une lettre de son université sur les étapes qui restent.',
    },
    why: worker.doctorate.why,
  },
  fellowPost: {
    ...worker.fellowPost,
    title:
      'Le poste est-il dans le domaine de la personne candidate, rémunéré, et avec une date de fin?',
    help: 'Une bourse compte comme paie : c’est l’argent qui fait vivre pendant la recherche.',
    why: 'Cette voie vise les postes rémunérés dans le domaine de la personne, pour un temps limité.',
  },
  medicalPost: {
    title: 'Pour quel poste en médecine ou en médecine dentaire la personne candidate vient-elle?',
    help: worker.medicalPost.help,
    options: {
      ...worker.medicalPost.options,
      residentForeignMoney: {
        label: 'Une résidence sans fonds publics canadiens',
        hint: 'Par exemple, son propre gouvernement paie',
      },
    },
    unsure: { hint: 'Demandez au service des finances d’où vient l’argent du poste.' },
    why: worker.medicalPost.why,
  },
  awardRecipient: {
    title:
      'La bourse a-t-elle été donnée directement à la personne candidate, pour la qualité de ses travaux?',
    help: 'C’est un prix ou une bourse d’excellence qui finance la recherche.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez la lettre d’attribution : elle dit à qui va la bourse, et pourquoi.',
    },
    why: worker.awardRecipient.why,
  },
  awardHost: {
    ...worker.awardHost,
    title: 'Où la personne candidate prendra-t-elle part à la recherche?',
  },

  // ——— Student: work during and after studies, and renewals
  schoolRequires: {
    title: 'Le programme d’études secondaires de la personne candidate exige-t-il le stage?',
    help: 'Il l’exige si personne ne peut terminer le programme sans le stage.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à la personne candidate une lettre de l’école qui le dit.' },
    why: worker.schoolRequires.why,
  },
  studentWork: {
    title: 'Quel travail la personne candidate fait-elle, ou veut-elle faire, pendant ses études?',
    options: {
      onCampus: {
        label: 'Un travail sur son propre campus',
        hint: 'Elle étudie à temps plein avec un permis d’études',
      },
      offCampus: {
        label: 'Un travail hors campus',
        hint: 'Elle étudie à temps plein dans une école de la liste officielle. Le programme dure 6 mois ou plus et mène à un diplôme',
      },
      placement: {
        label: 'Un stage que son collège ou son université exige',
        hint: 'On l’appelle aussi stage coop ou alternance travail-études',
      },
      graduated: {
        label: 'Un travail après ses études, en attendant un permis de travail',
        hint: 'Elle a terminé son programme, et avait le droit de travailler hors campus',
      },
      healthField: {
        label: 'Une formation dans un domaine de la santé',
        hint: 'Elle étudie et vient surtout apprendre, par exemple dans un hôpital',
      },
      none: 'Rien de tout cela',
    },
    unsure: { hint: 'Demandez à voir le permis d’études : il dit quel travail il permet.' },
    why: worker.studentWork.why,
  },
  offCampusHours: {
    title:
      'Pendant la session, combien d’heures par semaine la personne candidate travaille-t-elle hors campus?',
    help: 'Additionnez tous ses emplois hors campus. Les longs congés entre les sessions ne comptent pas.',
    options: worker.offCampusHours.options,
    unsure: {
      hint: 'Additionnez les heures d’une semaine normale, et demandez-lui ses autres emplois.',
    },
    why: worker.offCampusHours.why,
  },
  placementTerms: {
    title: 'Les 3 conditions d’un stage d’études sont-elles réunies pour la personne candidate?',
    help: 'Elle étudie à temps plein, avec un permis d’études qui permet le travail sur le campus. Le stage est au plus la moitié du programme.',
    options: { yes: 'Oui, les 3', no: 'Non' },
    unsure: {
      hint: 'Demandez à voir le permis d’études, et une lettre de l’école sur le stage.',
    },
    why: worker.placementTerms.why,
  },
  graduateFiled: {
    title:
      'La personne candidate a-t-elle demandé un permis de travail avant la fin du permis d’études, et attend-elle la décision?',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez à voir le reçu, et comparez sa date avec la fin du permis d’études.',
    },
    why: worker.graduateFiled.why,
  },
  healthApproval: {
    ...worker.healthApproval,
    title:
      'L’organisme qui réglemente ce domaine de la santé a-t-il accepté par écrit la formation?',
    unsure: {
      hint: 'Cherchez une copie de la lettre dans le dossier, ou demandez-la à cet organisme.',
    },
  },
  renewalFiled: {
    title:
      'La personne candidate a-t-elle demandé à renouveler son permis de travail avant sa fin, sans quitter le Canada depuis?',
    help: 'Elle doit aussi respecter les conditions de l’ancien permis.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Demandez à voir le reçu, et comparez sa date avec la fin du permis.' },
    why: worker.renewalFiled.why,
  },

  // ——— Family: a spouse or partner
  familyTie: {
    title: 'Que fait au Canada le conjoint ou la conjointe de la personne candidate?',
    help: 'C’est un époux, une épouse ou, après 1 an de vie commune, un conjoint ou une conjointe de fait.',
    options: {
      ...worker.familyTie.options,
      other: {
        label: 'Rien de tout cela',
        hint: 'Avec un citoyen ou résident permanent, la voie est le parrainage : cochez plutôt la résidence permanente',
      },
      childOfApplicant: {
        label:
          'Pas un conjoint : un parent y travaille et a demandé la résidence permanente, ou a l’appui d’une province',
        hint: 'La personne candidate est un enfant à charge de cette personne',
      },
    },
    unsure: {
      hint: 'Demandez-lui de quel permis ou de quelle demande il s’agit.',
    },
    why: 'Son propre permis dépendrait de la situation du conjoint ou de la conjointe.',
  },
  partnerAgreement: {
    ...worker.partnerAgreement,
    title:
      'Le permis de travail du conjoint ou de la conjointe relève-t-il de l’un de ces accords commerciaux?',
    unsure: {
      hint: 'Le permis porte un code. L’employeur du conjoint ou de la conjointe sait ce qu’il veut dire.',
    },
  },
  partnerCountry: {
    ...worker.partnerCountry,
    title: 'Quelle est la citoyenneté du conjoint ou de la conjointe?',
    unsure: { hint: 'Demandez-le à la personne candidate : le passeport l’indique.' },
  },
  partnerJob: {
    ...worker.partnerJob,
    title: 'De quel niveau est l’emploi du conjoint ou de la conjointe au Canada?',
  },
  partnerMonths: {
    title:
      'Le jour de la demande, combien de mois de permis de travail restera-t-il au conjoint ou à la conjointe?',
    help: 'Comptez jusqu’à la fin de son permis de travail, ou de celui du parent. Répondez 60 pour 5 ans ou plus.',
    unsure: worker.partnerMonths.unsure,
    why: worker.partnerMonths.why,
  },
  partnerProgram: {
    ...worker.partnerProgram,
    title:
      'Est-ce un doctorat, une maîtrise longue ou un programme professionnel de la liste que suit le conjoint ou la conjointe?',
    unsure: {
      hint: 'Demandez-le-lui, ou voyez la liste sur canada.ca, sous les permis de travail pour époux d’étudiants.',
    },
  },

  // ——— Residence: on the way to stay, and hard situations
  residenceStage: {
    title: 'Où en est la personne candidate sur le chemin de la résidence permanente?',
    help: worker.residenceStage.help,
    options: {
      nominee: 'Elle a la désignation d’une province ou d’un territoire',
      atlantic: {
        label: 'Elle est dans le Programme d’immigration au Canada atlantique',
        hint: 'La province a appuyé l’offre d’emploi',
      },
      ruralPilot: 'Une communauté du programme pilote rural ou francophone la recommande',
      quebecInside: 'Elle a un certificat de sélection du Québec (CSQ) et est au Québec',
      quebecOutside: 'Elle a un certificat de sélection du Québec (CSQ) et est hors du Québec',
      economicFiled: {
        label: 'Elle est au Canada et a fait une demande dans une catégorie économique',
        hint: 'Par exemple, par Entrée express',
      },
      spouseApproved: {
        label:
          'Elle est au Canada, et une lettre la place dans la catégorie des époux ou conjoints de fait',
        hint: 'Le gouvernement a examiné la relation et lui a écrit',
      },
      spouseApplied: {
        label: 'Elle est au Canada avec l’époux ou le conjoint de fait qui la parraine',
        hint: 'La demande est envoyée, mais une telle lettre n’est pas encore arrivée',
      },
      protectedPerson: 'Le Canada lui a reconnu le statut de réfugié ou de personne protégée',
      humanitarian: {
        label: 'Elle a obtenu une dispense pour des motifs humanitaires',
        hint: 'Elle a demandé la résidence permanente pour ces motifs',
      },
      none: { label: 'Rien de tout cela', hint: 'Ou elle n’a pas encore fait de demande' },
    },
    unsure: {
      hint: 'Demandez-le-lui : la dernière lettre reçue nomme le programme et l’étape.',
    },
    why: worker.residenceStage.why,
  },
  hardshipKind: {
    title: 'L’une de ces lignes décrit-elle la situation de la personne candidate au Canada?',
    help: 'Ne donnez que ce qu’elle veut bien dire; cela reste sur cet appareil. « Je ne sais pas » convient aussi.',
    options: {
      claimant: {
        label: 'Elle a demandé l’asile et attend la décision',
        hint: 'La demande est devant la Section de la protection des réfugiés',
      },
      removalOrder: {
        label: 'On lui a dit de quitter le Canada, mais le renvoi est impossible pour l’instant',
        hint: 'Une mesure de renvoi qui ne peut être exécutée',
      },
      abuse: {
        label: 'Elle subit de la violence au travail, ou craint d’en subir',
        hint: 'Physique, sexuelle, psychologique ou financière. Son permis nomme un seul employeur',
      },
      student: {
        label: 'Elle étudie et n’a plus d’argent, sans que ce soit sa faute',
        hint: 'Elle a un permis d’études',
      },
      residentPermit: {
        label: 'Elle a un permis de séjour temporaire',
        hint: 'Il est valide au moins 6 mois',
      },
      none: 'Rien de tout cela',
    },
    unsure: {
      hint: 'Une clinique juridique ou un centre pour nouveaux arrivants peut l’aider en toute confidentialité.',
    },
    why: worker.hardshipKind.why,
  },
  supportSelf: {
    title: 'La personne candidate pourrait-elle subvenir à ses besoins sans travailler?',
    help: 'Pensez à des économies, à la famille ou à une autre aide.',
    options: { no: 'Non', yes: 'Oui' },
    unsure: {
      hint: 'Elle seule peut le dire : son argent suffit-il pour le loyer et la nourriture?',
    },
    why: worker.supportSelf.why,
  },

  // ——— Proof: the route
  exchangePaper: {
    ...worker.exchangePaper,
    help: 'Une lettre de votre entreprise ou de l’équipe compte aussi.',
    unsure: {
      hint: 'Cherchez dans le dossier, ou demandez une copie au partenaire à l’étranger.',
    },
  },
  exchangeFlow: {
    ...worker.exchangeFlow,
    unsure: {
      hint: 'Comptez les gens dans les deux sens, avec le partenaire à l’étranger.',
    },
  },
  policeCertificates: {
    title:
      'La personne candidate peut-elle obtenir un certificat de police pour chaque endroit où elle a vécu 6 mois ou plus?',
    help: 'Comptez à partir de ses 18 ans. Le certificat dit si une personne a un casier judiciaire.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: {
      hint: 'Demandez-le-lui : canada.ca dit comment chaque pays le délivre. Cela prend parfois des mois.',
    },
    why: worker.policeCertificates.why,
  },
  youthBefore: {
    title:
      'Combien de fois la personne candidate a-t-elle déjà participé à Expérience internationale Canada?',
    help: worker.youthBefore.help,
    options: worker.youthBefore.options,
    unsure: { hint: 'Demandez-lui de regarder ses anciens permis et ses anciennes lettres.' },
    why: worker.youthBefore.why,
  },
  youthFunds: {
    title:
      'La personne candidate a-t-elle l’argent demandé à l’arrivée, et une assurance maladie pour tout le séjour?',
    options: { yes: 'Oui, les deux', no: 'Pas encore' },
    unsure: {
      hint: 'Demandez à la personne candidate si elle a les deux. Le montant figure sur canada.ca.',
    },
    why: 'À l’arrivée, un agent peut demander à voir les deux.',
  },
  youthInvited: {
    title:
      'La personne candidate a-t-elle un profil dans le bassin, et une invitation à présenter une demande?',
    help: worker.youthInvited.help,
    options: { yes: 'Oui, les deux', no: 'Pas encore' },
    unsure: { hint: 'Demandez-lui de chercher une invitation dans son compte en ligne.' },
    why: worker.youthInvited.why,
  },
  fellowMerit: {
    title: 'A-t-on choisi la personne candidate pour la qualité de ses travaux?',
    help: 'Par exemple, par un concours, ou pour des résultats et des publications.',
    options: { yes: 'Oui', no: 'Non' },
    unsure: { hint: 'Regardez le dossier d’embauche : comment le poste a-t-il été pourvu?' },
    why: worker.fellowMerit.why,
  },
  relationshipProof: {
    title: 'Des documents peuvent-ils montrer que la relation de la personne candidate est réelle?',
    help: worker.relationshipProof.help,
    options: { yes: 'Oui', no: 'Pas encore' },
    unsure: {
      hint: 'Demandez-lui un bail, des lettres de la banque ou des factures aux deux noms.',
    },
    why: worker.relationshipProof.why,
  },
  residencePapers: {
    title:
      'La personne candidate a-t-elle la lettre ou le certificat qui montre cette étape vers la résidence permanente?',
    help: worker.residencePapers.help,
    options: { yes: 'Oui', no: 'Pas encore' },
    unsure: { hint: 'Demandez-lui de chercher dans son compte en ligne et ses courriels.' },
    why: worker.residencePapers.why,
  },

  // ——— Benefit: a short research stay
  shortResearchLast: {
    ...worker.shortResearchLast,
    title:
      'Quand la personne candidate a-t-elle utilisé pour la dernière fois la dispense pour les courts séjours de recherche?',
    unsure: {
      hint: 'Demandez-lui la date du dernier timbre d’entrée ou de la fiche du visiteur.',
    },
  },

  // ——— Bars: asked last, and discreetly
  statusLost: {
    title: 'La personne candidate est-elle au Canada avec un statut expiré?',
    help: worker.statusLost.help,
    options: {
      ...worker.statusLost.options,
      no: { label: 'Non', hint: 'Aussi si elle est hors du Canada' },
    },
    unsure: {
      hint: 'Demandez la date de fin du permis ou de la fiche du visiteur. Avec un simple timbre d’entrée, une visite dure en général 6 mois.',
    },
    why: worker.statusLost.why,
  },
  workplaceAbuse: {
    title:
      'La personne candidate subit-elle de la violence au travail au Canada, ou craint-elle d’en subir?',
    help: 'La violence peut être physique, sexuelle, psychologique ou financière. Rien n’oblige la personne à en parler.',
    options: {
      no: 'Non',
      yes: 'Oui, ou peut-être',
      preferNotToSay: 'La personne candidate préfère ne pas répondre',
    },
    unsure: {
      hint: 'Une clinique juridique ou un centre pour nouveaux arrivants peut l’écouter en toute confidentialité. En cas de danger, appelez le 911.',
    },
    why: 'Si oui, elle pourrait obtenir un permis ouvert, sans frais, et quitter cet employeur.',
  },
} satisfies Partial<QuestionWordings>
