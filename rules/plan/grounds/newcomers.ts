import { cite } from '../../law/sources.ts'
import { coded, every, named, not } from '../choosing.ts'
import type { Ground } from './ground.ts'

/** Family of a worker, people on the way to permanent residence, and people in hardship. */
export const newcomerGrounds: readonly Ground[] = [
  {
    id: 'family.genuine',
    reads: ['relationshipProof'],
    when: named('family-'),
    ground: {
      en: 'The relationship is not shown to be real, or not to have lasted long enough',
      fr: 'Rien ne montre que la relation est réelle, ou qu’elle a duré assez longtemps',
    },
    answer: {
      en: 'Careful files join certificate, shared address, accounts and photos over time',
      fr: 'Les dossiers soignés réunissent certificat de mariage, adresse commune, comptes et photos dans le temps',
    },
    cites: [cite('irpr', '4(1)'), cite('spouses', 'spouses: relationship')],
  },
  {
    id: 'family.code',
    reads: ['partnerAgreement', 'partnerCountry', 'familyTie'],
    when: named('family-'),
    ground: {
      en: 'The partner’s permit is of another kind than this route follows',
      fr: 'Le permis du conjoint est d’un autre type que celui visé par cette voie',
    },
    answer: {
      en: 'Careful files show the partner’s permit and name its code',
      fr: 'Les dossiers soignés montrent le permis du conjoint et nomment son code',
    },
    cites: [cite('spouses', 'spouses')],
  },
  {
    id: 'family.time',
    reads: ['partnerMonths'],
    when: named('family-'),
    ground: {
      en: 'Too little time is left on the partner’s permit on the day of the application',
      fr: 'Il reste trop peu de temps au permis du conjoint le jour de la demande',
    },
    answer: {
      en: 'Careful files are sent early, with the partner’s end date marked',
      fr: 'Les dossiers soignés sont envoyés tôt, avec la date de fin du permis du conjoint bien visible',
    },
    cites: [cite('spouses', 'spouses: time left')],
  },
  {
    id: 'family.level',
    reads: ['partnerJob'],
    when: coded('C41'),
    ground: {
      en: 'The partner’s job is not of the level or list that counts',
      fr: 'L’emploi du conjoint n’est pas du niveau ou de la liste qui compte',
    },
    answer: {
      en: 'Careful files match the partner’s real duties to the occupation’s code',
      fr: 'Les dossiers soignés font correspondre les fonctions réelles du conjoint au code de la profession',
    },
    cites: [cite('spouses', 'spouses: level of the job')],
  },
  {
    id: 'family.program',
    reads: ['partnerProgram'],
    when: coded('C42'),
    ground: {
      en: 'The partner’s program is not on the list, or too short',
      fr: 'Le programme du conjoint n’est pas sur la liste, ou est trop court',
    },
    answer: {
      en: 'Careful files hold the enrolment letter with the program’s name and length',
      fr: 'Les dossiers soignés contiennent la lettre d’inscription avec nom et durée du programme',
    },
    cites: [cite('spouses', 'spouses of students')],
  },
  {
    id: 'graduate.program',
    reads: ['studentWork'],
    when: coded('C43'),
    ground: {
      en: 'The school, the program or its field does not open this permit, or the application came too late',
      fr: 'L’établissement, le programme ou son domaine n’ouvre pas ce permis, ou la demande est arrivée trop tard',
    },
    answer: {
      en: 'Careful graduates check each rule on the live page on the day they finish',
      fr: 'Une personne soigneuse vérifie chaque règle sur la page à jour dès la fin des études',
    },
    cites: [cite('codes', 'C43')],
  },
  {
    id: 'residence.stage',
    reads: ['residenceStage'],
    when: named('residence-'),
    ground: {
      en: 'The stage that opens this permit is not reached, or another permit fits it',
      fr: 'L’étape qui ouvre ce permis n’est pas atteinte, ou un autre permis convient à cette étape',
    },
    answer: {
      en: 'Careful files check the stage on the day they are sent',
      fr: 'Les personnes soigneuses vérifient l’étape le jour de l’envoi',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'residence.papers',
    reads: ['residencePapers', 'situations'],
    when: named('residence-'),
    ground: {
      en: 'The letter or certificate is missing, has lapsed, or names another job',
      fr: 'La lettre ou le certificat manque, est expiré, ou nomme un autre emploi',
    },
    answer: {
      en: 'Careful files hold the current paper, and an offer that agrees with it where one is needed',
      fr: 'Les dossiers soignés contiennent le document à jour, et une offre qui y correspond, s’il en faut une',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'hardship.abuse',
    reads: ['hardshipKind'],
    when: coded('A72'),
    ground: {
      en: 'Nothing gives reasonable grounds to believe in abuse or its risk',
      fr: 'Rien ne donne de motifs raisonnables de croire à la violence ou à son risque',
    },
    answer: {
      en: 'Careful files tell what happened in order, with any paper, picture or witness there is',
      fr: 'Les dossiers soignés racontent les faits dans l’ordre, avec tout document, image ou témoin disponible',
    },
    cites: [cite('irpr', '207.1')],
  },
  {
    id: 'hardship.tied',
    reads: ['situations'],
    when: coded('A72'),
    ground: {
      en: 'The person holds no permit tied to an employer, or is outside Canada',
      fr: 'La personne n’a pas de permis lié à un employeur, ou est hors du Canada',
    },
    answer: {
      en: 'Careful files hold the permit, or proof of a renewal asked for in time',
      fr: 'Les dossiers soignés contiennent le permis, ou la preuve d’un renouvellement demandé à temps',
    },
    cites: [cite('irpr', '207.1')],
  },
  {
    id: 'hardship.kind',
    reads: ['hardshipKind'],
    when: every(named('hardship-'), not(coded('A72'))),
    ground: {
      en: 'The paper that shows the situation is missing or has lapsed',
      fr: 'Le document qui montre la situation manque ou est expiré',
    },
    answer: {
      en: 'Careful files hold the claim, order or permit itself',
      fr: 'Les dossiers soignés contiennent la demande d’asile, la mesure ou le permis même',
    },
    cites: [cite('irpr', '206'), cite('irpr', '208')],
  },
  {
    id: 'hardship.wait',
    reads: ['hardshipKind'],
    when: coded('S61'),
    ground: {
      en: 'Canada has designated the claimant’s country, and the claim was sent on less than {claimWait} ago',
      fr: 'Le Canada a désigné le pays d’origine, et la demande a été déférée il y a moins de {claimWait}',
    },
    answer: {
      en: 'Careful files look whether any country is designated now, and count the days',
      fr: 'Une personne soigneuse vérifie si un pays est désigné en ce moment, et compte les jours',
    },
    cites: [cite('irpr', '206(2)')],
  },
  {
    id: 'hardship.means',
    reads: ['supportSelf'],
    when: every(named('hardship-'), not(coded('A72'))),
    ground: {
      en: 'Other means of support appear: savings, family, aid',
      fr: 'D’autres moyens de subsistance apparaissent : épargne, famille, aide',
    },
    answer: {
      en: 'Careful files show income, savings and costs as they are',
      fr: 'Les dossiers soignés montrent revenus, épargne et dépenses tels qu’ils sont',
    },
    cites: [cite('irpr', '206(1)'), cite('irpr', '208')],
  },
]
