import type { Test, Text } from '../logic/condition.ts'
import type { QuestionId } from '../questions.ts'

/** Two answers that can't both be so. Both are shown, and the person chooses which one to change. */
export interface ContradictionRule {
  readonly id: string
  readonly one: { readonly asks: QuestionId; readonly answers: Test }
  readonly other: { readonly asks: QuestionId; readonly answers: Test }
  readonly says: Text
}

export const contradictionRules: readonly ContradictionRule[] = [
  {
    id: 'citizenWithoutStatus',
    one: { asks: 'citizenships', answers: { holdsAny: ['CAN'] } },
    other: { asks: 'canadianStatus', answers: { is: ['none', 'openPermit'] } },
    says: {
      en: 'You named Canada among your citizenships, but said that you need a permit. Canadian citizens need none.',
      fr: 'Vous avez nommé le Canada parmi vos citoyennetés, mais dit avoir besoin d’un permis. Les citoyens canadiens n’en ont pas besoin.',
    },
  },
  {
    id: 'residentWithoutStatus',
    one: { asks: 'residences', answers: { holdsAny: ['CAN'] } },
    other: { asks: 'canadianStatus', answers: { is: ['none', 'openPermit'] } },
    says: {
      en: 'You named Canada as a country where you are a permanent resident, but said that you need a permit.',
      fr: 'Vous avez nommé le Canada comme pays de résidence permanente, mais dit avoir besoin d’un permis.',
    },
  },
  {
    id: 'employerAbroadInCanada',
    one: { asks: 'employerCountry', answers: { holdsAny: ['CAN'] } },
    other: {
      asks: 'relationship',
      answers: {
        is: ['same', 'canadianIsSubsidiary', 'canadianIsParent', 'commonParent', 'sameOwners'],
      },
    },
    says: {
      en: 'The company that employs you abroad can’t be in Canada itself.',
      fr: 'L’entreprise qui vous emploie à l’étranger ne peut pas se trouver au Canada.',
    },
  },
  {
    id: 'yearUpToNowTooShort',
    one: { asks: 'yearUpToNow', answers: { is: ['yes', 'leaveOnly'] } },
    other: { asks: 'monthsAbroad', answers: { below: 12 } },
    says: {
      en: 'You said that a full year runs up to the application, but gave less than 12 months with that company.',
      fr: 'Vous avez dit avoir travaillé une année complète jusqu’à la demande, mais donné moins de 12 mois dans cette entreprise.',
    },
  },
  {
    id: 'yearUpToNowNotEmployed',
    one: { asks: 'yearUpToNow', answers: { is: ['yes', 'leaveOnly'] } },
    other: { asks: 'employedNow', answers: { is: ['no'] } },
    says: {
      en: 'You said that your year with the company runs up to the application, but also that it won’t employ you then.',
      fr: 'Vous avez dit travailler pour l’entreprise jusqu’à la demande, mais aussi qu’elle ne vous emploiera plus ce jour-là.',
    },
  },
  {
    id: 'firstPermitWithMonths',
    one: { asks: 'transfereeHistory', answers: { is: ['first'] } },
    other: { asks: 'transfereeMonths', answers: { atLeast: 1 } },
    says: {
      en: 'You said that this is your first permit as a transferee, but gave months already worked here on one.',
      fr: 'Vous avez dit que c’est votre premier permis de personne mutée. Vous avez pourtant donné des mois travaillés ici avec un tel permis.',
    },
  },
  {
    id: 'activeWithoutPremises',
    one: { asks: 'canadianUnit', answers: { is: ['active'] } },
    other: { asks: 'premises', answers: { is: ['notYet'] } },
    says: {
      en: 'You said that the Canadian company is in business with staff and premises, but also that it has no premises yet.',
      fr: 'Vous avez dit que l’entreprise canadienne a du personnel et des locaux, mais aussi qu’elle n’a pas encore de locaux.',
    },
  },
  {
    id: 'activeButNewUnit',
    one: { asks: 'canadianUnit', answers: { is: ['active'] } },
    other: { asks: 'unitSize', answers: { is: ['new'] } },
    says: {
      en: 'You said that the Canadian company is already in business, but also that the unit is new.',
      fr: 'Vous avez dit que l’entreprise canadienne est déjà en activité, mais aussi qu’elle est encore nouvelle.',
    },
  },
  {
    id: 'filedWithoutOffer',
    one: { asks: 'offer', answers: { is: ['none'] } },
    other: { asks: 'offerFiled', answers: { is: ['yes'] } },
    says: {
      en: 'You said that there is no offer yet, but also that the employer has filed it.',
      fr: 'Vous avez dit qu’il n’y a pas encore d’offre, mais aussi que l’employeur l’a soumise.',
    },
  },
  {
    id: 'ownBusinessWithoutControl',
    one: { asks: 'offer', answers: { is: ['ownBusiness'] } },
    other: { asks: 'controlsBusiness', answers: { is: ['no'] } },
    says: {
      en: 'You said that you come for your own business, but also that you don’t control it.',
      fr: 'Vous avez dit venir pour votre propre entreprise, mais aussi ne pas la contrôler.',
    },
  },
  {
    id: 'sameCompanyWithoutControl',
    one: { asks: 'relationship', answers: { is: ['same'] } },
    other: { asks: 'control', answers: { is: ['noControl'] } },
    says: {
      en: 'You said that it is one and the same company, but also that neither controls the other.',
      fr: 'Vous avez dit que c’est une seule et même entreprise, mais aussi qu’aucune ne contrôle l’autre.',
    },
  },
  {
    id: 'visitorWithCanadianJob',
    one: { asks: 'situations', answers: { ticked: 'businessVisit' } },
    other: { asks: 'offer', answers: { is: ['job'] } },
    says: {
      en: 'You ticked a business visit for an employer abroad, but also said that a Canadian employer offers you a job.',
      fr: 'Vous avez coché une visite d’affaires pour un employeur à l’étranger. Vous avez aussi dit qu’un employeur canadien vous offre un emploi.',
    },
  },
  {
    id: 'noBenefitButReach',
    one: { asks: 'benefitKind', answers: { is: ['none'] } },
    other: { asks: 'benefitReach', answers: { is: ['customers', 'region', 'sector', 'country'] } },
    says: {
      en: 'You said that the work brings no benefit beyond the employer, but also named people it reaches.',
      fr: 'Vous avez dit que le travail n’apporte aucun avantage particulier, mais aussi nommé des personnes qui en profitent.',
    },
  },
  {
    id: 'citizenOnTheWay',
    one: { asks: 'canadianStatus', answers: { is: ['citizenOrResident'] } },
    other: { asks: 'situations', answers: { ticked: 'residence' } },
    says: {
      en: 'You said that you are a citizen or permanent resident, but also on the way to permanent residence.',
      fr: 'Vous avez dit avoir la citoyenneté ou la résidence permanente, mais aussi être en voie d’obtenir cette résidence.',
    },
  },
  {
    id: 'citizenRenewing',
    one: { asks: 'canadianStatus', answers: { is: ['citizenOrResident'] } },
    other: { asks: 'situations', answers: { ticked: 'renewing' } },
    says: {
      en: 'You said that you are a citizen or permanent resident, but also that you asked to renew a work permit.',
      fr: 'Vous avez dit avoir la citoyenneté ou la résidence permanente, mais aussi attendre le renouvellement d’un permis de travail.',
    },
  },
  {
    id: 'citizenInHardship',
    one: { asks: 'canadianStatus', answers: { is: ['citizenOrResident'] } },
    other: {
      asks: 'hardshipKind',
      answers: { is: ['claimant', 'removalOrder', 'abuse', 'student', 'residentPermit'] },
    },
    says: {
      en: 'You said that you are a citizen or permanent resident, but also named a situation of people who are neither.',
      fr: 'Vous avez dit avoir la citoyenneté ou la résidence permanente. Vous avez aussi nommé une situation de gens qui n’ont ni l’une ni l’autre.',
    },
  },
  {
    id: 'renewalFromOutside',
    one: { asks: 'renewalFiled', answers: { is: ['yes'] } },
    other: { asks: 'whereNow', answers: { is: ['outside'] } },
    says: {
      en: 'You said that you stayed in Canada while your permit is renewed, but also that you are outside Canada.',
      fr: 'Vous avez dit ne pas avoir quitté le Canada depuis votre demande de renouvellement, mais aussi être hors du Canada.',
    },
  },
  {
    id: 'stageInsideFromOutside',
    one: {
      asks: 'residenceStage',
      answers: { is: ['quebecInside', 'economicFiled', 'spouseApproved', 'spouseApplied'] },
    },
    other: { asks: 'whereNow', answers: { is: ['outside'] } },
    says: {
      en: 'You named a step to permanent residence of people who are in Canada, but also said that you are outside.',
      fr: 'Vous avez nommé une étape qui vise les gens au Canada, mais aussi dit être hors du Canada.',
    },
  },
  {
    id: 'hardshipFromOutside',
    one: {
      asks: 'hardshipKind',
      answers: { is: ['claimant', 'removalOrder', 'abuse', 'student', 'residentPermit'] },
    },
    other: { asks: 'whereNow', answers: { is: ['outside'] } },
    says: {
      en: 'You named a situation of people who are in Canada, but also said that you are outside Canada.',
      fr: 'Vous avez nommé une situation de gens qui sont au Canada, mais aussi dit être hors du Canada.',
    },
  },
  {
    id: 'childWithDoctorate',
    one: { asks: 'youthAge', answers: { below: 14 } },
    other: { asks: 'doctorate', answers: { is: ['done', 'nearly'] } },
    says: {
      en: 'You gave an age under 14, but also said that your doctorate is done or nearly done.',
      fr: 'Vous avez donné un âge de moins de 14 ans, mais aussi dit que votre doctorat est terminé ou presque.',
    },
  },
  {
    id: 'majorityWithoutControl',
    one: { asks: 'ownerShare', answers: { is: ['atLeast51'] } },
    other: { asks: 'controlsBusiness', answers: { is: ['no'] } },
    says: {
      en: 'You said that you hold at least 51% of the business, but also that you don’t control it.',
      fr: 'Vous avez dit détenir au moins 51 % de l’entreprise, mais aussi ne pas la contrôler.',
    },
  },
  {
    id: 'visitorScopeWithCanadianJob',
    one: { asks: 'visitScope', answers: { is: ['yes'] } },
    other: { asks: 'offer', answers: { is: ['job'] } },
    says: {
      en: 'You said that you stay employed abroad and out of the Canadian labour market. You also named a Canadian job.',
      fr: 'Vous avez dit garder votre emploi à l’étranger, hors du marché du travail canadien. Vous avez aussi nommé un emploi canadien.',
    },
  },
  {
    id: 'taskFromAbroadWithCanadianJob',
    one: {
      asks: 'visitActivity',
      answers: { is: ['reporter', 'aviationInspector', 'crew'] },
    },
    other: { asks: 'offer', answers: { is: ['job'] } },
    says: {
      en: 'You named a task for an employer abroad, but also said that a Canadian employer offers you a job.',
      fr: 'Vous avez nommé une tâche pour un employeur à l’étranger. Vous avez aussi dit qu’un employeur canadien vous offre un emploi.',
    },
  },
  {
    id: 'guestPerformerWithCanadianJob',
    one: { asks: 'performerTerms', answers: { is: ['limited'] } },
    other: { asks: 'offer', answers: { is: ['job'] } },
    says: {
      en: 'You said that you perform as a guest, without a job here. You also said that a Canadian employer offers one.',
      fr: 'Vous avez dit venir à titre d’artiste invité, sans emploi ici. Vous avez aussi dit qu’un employeur canadien vous en offre un.',
    },
  },
  {
    id: 'volunteerWithJob',
    one: { asks: 'volunteer', answers: { is: ['yes'] } },
    other: { asks: 'offer', answers: { is: ['job'] } },
    says: {
      en: 'You said that nobody is paid for such help, but also that a Canadian employer offers you a job.',
      fr: 'Vous avez dit que personne n’est payé pour cette aide, mais aussi qu’un employeur canadien vous offre un emploi.',
    },
  },
  {
    id: 'stipendWithFullWage',
    one: { asks: 'stipendOnly', answers: { is: ['yes'] } },
    other: { asks: 'wage', answers: { is: ['atOrAbove'] } },
    says: {
      en: 'You said that you get a living stipend only, but also that the pay is at the usual level.',
      fr: 'Vous avez dit ne recevoir qu’une allocation de subsistance, mais aussi que la paie est au niveau habituel.',
    },
  },
  {
    id: 'preacherWithoutReligiousDuties',
    one: { asks: 'religiousOnly', answers: { is: ['yes'] } },
    other: { asks: 'religiousDuties', answers: { is: ['no'] } },
    says: {
      en: 'You said that you come mainly to preach and to counsel, but also that the work is not religious.',
      fr: 'Vous avez dit venir surtout prêcher et conseiller, mais aussi que le travail n’est pas religieux.',
    },
  },
  {
    id: 'collegeInSecondarySchool',
    one: { asks: 'situations', answers: { ticked: 'schoolPlacement' } },
    other: { asks: 'studentWork', answers: { is: ['placement'] } },
    says: {
      en: 'You said that you are in secondary school, but also that a college or university requires the placement.',
      fr: 'Vous avez dit être au secondaire, mais aussi qu’un collège ou une université exige le stage.',
    },
  },
]
