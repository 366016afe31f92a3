import { cite } from '../../law/sources.ts'
import { coded, every, not, said } from '../choosing.ts'
import type { Ground } from './ground.ts'

/** Significant benefit (C10), owners of a business (C11) and candidates of a province (C60). */
export const benefitGrounds: readonly Ground[] = [
  {
    id: 'benefit.vague',
    reads: ['benefitKind', 'benefitScale'],
    ground: {
      en: 'The benefit is vague, generic or copied from official wording',
      fr: 'L’avantage est vague, générique ou copié du texte officiel',
    },
    answer: {
      en: 'Careful files state one clear benefit with figures and their sources',
      fr: 'Les dossiers soignés énoncent un avantage clair, avec des chiffres et leurs sources',
    },
    cites: [cite('benefitPage', 'explanation of the benefit'), cite('irpr', '205(a)')],
  },
  {
    id: 'benefit.private',
    reads: ['benefitReach'],
    ground: {
      en: 'Only the employer, the person or the family gains',
      fr: 'Seuls l’employeur, la personne ou sa famille y gagnent',
    },
    answer: {
      en: 'Careful files show who else gains: a region, a sector, a community',
      fr: 'Les dossiers soignés montrent qui d’autre y gagne : une région, un secteur, une collectivité',
    },
    cites: [cite('benefitPage', 'meaning of significant')],
  },
  {
    id: 'benefit.ordinary',
    reads: ['benefitUnique', 'benefitRecord'],
    ground: {
      en: 'Many people could do the job',
      fr: 'Beaucoup de personnes pourraient faire ce travail',
    },
    answer: {
      en: 'Careful files tie the unusual qualification to the benefit itself, with proof of each',
      fr: 'Les dossiers soignés lient la compétence rare à l’avantage lui-même, avec une preuve de chacun',
    },
    cites: [cite('benefitPage', 'meaning of significant'), cite('benefitPage', 'track record')],
  },
  {
    id: 'benefit.otherCode',
    reads: ['benefitSituation', 'benefitConvenience'],
    ground: {
      en: 'Another code fits, or the usual labour market route is only avoided',
      fr: 'Un autre code convient, ou on veut seulement éviter l’étude habituelle du marché du travail',
    },
    answer: {
      en: 'Careful files say why no narrower code describes the work',
      fr: 'Les dossiers soignés disent pourquoi aucun code plus précis ne décrit le travail',
    },
    cites: [cite('benefitPage', 'not for convenience'), cite('codes', 'C10')],
  },
  {
    id: 'benefit.harm',
    reads: ['benefitHarm', 'wage'],
    when: coded('C10'),
    ground: {
      en: 'Canadians could lose work or pay through it',
      fr: 'Des Canadiens pourraient y perdre du travail ou du salaire',
    },
    answer: {
      en: 'Careful files weigh gains and losses for the local labour market',
      fr: 'Les dossiers soignés pèsent gains et pertes pour le marché du travail local',
    },
    cites: [cite('benefitPage', 'effect on the labour market')],
  },
  {
    id: 'benefit.unsupported',
    reads: ['benefitPapers', 'benefitJobs'],
    ground: {
      en: 'The claims stand alone: no independent paper supports them',
      fr: 'Les affirmations sont seules : aucun document indépendant ne les appuie',
    },
    answer: {
      en: 'Careful files hold letters and data from bodies with no stake in the outcome',
      fr: 'Les dossiers soignés contiennent lettres et données d’organismes sans intérêt dans l’affaire',
    },
    cites: [cite('benefitPage', 'evidence')],
  },
  {
    id: 'benefit.remote',
    reads: ['benefitPresence'],
    ground: {
      en: 'The work could be done from abroad',
      fr: 'Le travail pourrait se faire de l’étranger',
    },
    answer: {
      en: 'Careful files show what ties the work to a place in Canada',
      fr: 'Les dossiers soignés montrent ce qui lie le travail à un lieu au Canada',
    },
    cites: [cite('benefitPage', 'why the work is done in Canada')],
  },
  {
    id: 'owner.control',
    reads: ['ownerShare'],
    when: every(coded('C11'), not(said('ownerShare', 'outfitterHalf'))),
    ground: {
      en: 'The person controls less than {ownerControl} of the business: an employee, not an owner',
      fr: 'La personne contrôle moins de {ownerControl} de l’entreprise : elle est employée, non propriétaire',
    },
    answer: {
      en: 'Careful files show shares, votes and who signs',
      fr: 'Les dossiers soignés montrent les parts, les votes et qui signe',
    },
    cites: [cite('businessOwners', 'ownership')],
  },
  {
    id: 'owner.plan',
    reads: ['ownerPlan'],
    when: coded('C11'),
    ground: {
      en: 'The business plan is a market study without steps, costs or customers',
      fr: 'Le plan d’affaires est une étude de marché sans étapes, coûts ni clients',
    },
    answer: {
      en: 'Careful files show what is already done: lease, supplier, licence, first customers',
      fr: 'Les dossiers soignés montrent ce qui est déjà fait : bail, fournisseur, permis, premiers clients',
    },
    cites: [cite('businessOwners', 'business plan')],
  },
  {
    id: 'owner.benefit',
    reads: ['ownerBenefit', 'ownerPlace', 'medianWage'],
    when: coded('C11'),
    ground: {
      en: 'The benefit comes after the permit, or reaches the owner alone, or displaces local firms',
      fr: 'L’avantage vient après le permis, profite au seul propriétaire, ou nuit à des entreprises locales',
    },
    answer: {
      en: 'Careful files set jobs and wages beside the size of the place, within the permit',
      fr: 'Les dossiers soignés mettent emplois et salaires en regard de la taille du lieu, pendant le permis',
    },
    cites: [cite('businessOwners', 'significant benefit'), cite('irpr', '205(a)')],
  },
  {
    id: 'owner.funds',
    reads: ['ownerFunds'],
    when: coded('C11'),
    ground: {
      en: 'Living money and business money are mixed, or their origin is not shown',
      fr: 'L’argent pour vivre et celui de l’entreprise sont mêlés, ou leur origine n’est pas démontrée',
    },
    answer: {
      en: 'Careful files keep the accounts apart, each with its source',
      fr: 'Les dossiers soignés séparent les comptes, chacun avec sa source',
    },
    cites: [cite('businessOwners', 'funds')],
  },
  {
    id: 'owner.stay',
    reads: ['ownerStay'],
    when: coded('C11'),
    ground: {
      en: 'The business is open-ended: nothing says who runs it when the owner leaves',
      fr: 'Aucune fin n’est prévue : rien ne dit qui dirigera l’entreprise au départ du propriétaire',
    },
    answer: {
      en: 'Careful files hold a hand-over, a sale or a season with dates',
      fr: 'Les dossiers soignés prévoient une relève, une vente ou une saison, avec dates',
    },
    cites: [cite('businessOwners', 'temporary stay'), cite('irpr', '200(1)(b)')],
  },
  {
    id: 'candidate.support',
    reads: ['provinceSupport'],
    when: coded('C60'),
    ground: {
      en: 'The support letter is missing, has lapsed, or names another business',
      fr: 'La lettre d’appui manque, est expirée, ou nomme une autre entreprise',
    },
    answer: {
      en: 'Careful files hold the current letter, and a plan that agrees with it',
      fr: 'Les dossiers soignés contiennent la lettre à jour, et un plan qui y correspond',
    },
    cites: [cite('provincialBusiness', 'letter of support')],
  },
  {
    id: 'candidate.benefit',
    reads: ['situations'],
    when: coded('C60'),
    ground: {
      en: 'The plan brings Canada little while the permit lasts',
      fr: 'Le projet apporte peu au Canada pendant le permis',
    },
    answer: {
      en: 'Careful files show the steps and gains of the first months',
      fr: 'Les dossiers soignés montrent les étapes et les gains des premiers mois',
    },
    cites: [cite('provincialBusiness', 'significant benefit'), cite('irpr', '205(a)')],
  },
]
