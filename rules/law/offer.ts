import { criterion } from '../logic/condition.ts'
import type { Text } from '../logic/condition.ts'
import type { Citation } from './sources.ts'
import { cite } from './sources.ts'

/** Lines that several streams share: the offer, the licence, and the points that make any file firmer. */

const offerRule = cite('irpr', '200(3)(f.1)')

export const transferOffer = criterion({
  id: 'offer.transfer',
  asks: 'offer',
  fails: { is: ['none'] },
  needsEvidence: { is: ['ownContract', 'employersContract', 'ownBusiness'] },
  says: {
    en: 'A Canadian company makes you an offer',
    fr: 'Une entreprise canadienne vous fait une offre',
  },
  cites: [offerRule, cite('transfereePage', 'offer of employment')],
})

/** A professional's work is arranged in advance, in one of the three accepted shapes. */
export const arrangedWork = (page: Citation) =>
  criterion({
    id: `offer.arranged.${page.source}`,
    asks: 'offer',
    fails: { is: ['none'] },
    needsEvidence: { is: ['ownBusiness'] },
    says: {
      en: 'The work in Canada is arranged before you come: a job, or a contract',
      fr: 'Le travail au Canada est convenu avant votre arrivée : un emploi ou un contrat',
    },
    cites: [page, offerRule],
  })

/** Where the agreement speaks of an offer of employment alone, a contract for services wants proof, and is not out. */
export const offerOfEmployment = (page: Citation) =>
  criterion({
    id: `offer.arranged.${page.source}`,
    asks: 'offer',
    fails: { is: ['none'] },
    needsEvidence: { is: ['ownContract', 'employersContract', 'ownBusiness'] },
    says: {
      en: 'A Canadian enterprise offers you a job, rather than a contract for services',
      fr: 'Une entreprise canadienne vous offre un emploi, plutôt qu’un contrat de services',
    },
    cites: [page, offerRule],
  })

export const anyOffer = criterion({
  id: 'offer.any',
  asks: 'offer',
  fails: { is: ['none'] },
  says: {
    en: 'You have an offer or a contract in Canada',
    fr: 'Vous avez une offre ou un contrat au Canada',
  },
  cites: [offerRule],
})

export const offerWanted = criterion({
  id: 'offer.wanted',
  asks: 'offer',
  needsEvidence: { is: ['none'] },
  says: {
    en: 'Most permits of this route want an offer or an invitation first',
    fr: 'La plupart des permis de cette voie exigent d’abord une offre ou une invitation',
  },
  cites: [offerRule],
})

/** You don't control the business that engages you: treaty professionals are not self-employed in Canada. */
export const notSelfEmployed = (page: Citation) =>
  criterion({
    id: `offer.notSelfEmployed.${page.source}`,
    asks: 'controlsBusiness',
    fails: { is: ['yes'] },
    needsEvidence: { is: ['partly'] },
    says: {
      en: 'You don’t control the Canadian business that engages you',
      fr: 'Vous ne contrôlez pas l’entreprise canadienne qui vous engage',
    },
    cites: [page],
  })

/** The same, where no page says it of this category: a point to raise, never a bar. */
const control = (id: string, page: readonly Citation[]) =>
  criterion({
    id: `offer.control.${id}`,
    asks: 'controlsBusiness',
    needsEvidence: { is: ['partly', 'yes'] },
    says: {
      en: 'The Canadian business that engages you is not under your own control',
      fr: 'L’entreprise canadienne qui vous engage n’est pas sous votre propre contrôle',
    },
    cites: [cite('processing', 'employer'), ...page],
    confidence: 'medium',
  })
export const controlPoint = control('general', [])
export const controlPointOfGats = control('point', [cite('gatsPage', 'commercial presence')])

export const licenceWithinReach = criterion({
  id: 'licence.withinReach',
  asks: 'licence',
  fails: { is: ['no'] },
  needsEvidence: { is: ['soon'] },
  says: {
    en: 'If the job is regulated in the province, you hold the licence or can get it soon after you arrive',
    fr: 'Si la profession est réglementée dans la province, vous avez le permis d’exercice ou pouvez l’obtenir peu après l’arrivée',
  },
  cites: [cite('licensing', 'licence within about four months'), cite('irpr', '200(3)(a)')],
})

export const licencePoint = criterion({
  id: 'licence.point',
  asks: 'licence',
  needsEvidence: { is: ['soon', 'no'] },
  says: {
    en: 'Any licence that the province wants is held or within reach',
    fr: 'Tout permis d’exercice exigé par la province est obtenu ou à votre portée',
  },
  cites: [cite('licensing', 'licence within about four months'), cite('irpr', '200(3)(a)')],
})

export const offerFiled = criterion({
  id: 'plan.offerFiled',
  asks: 'offerFiled',
  needsEvidence: { is: ['notYet', 'exempt'] },
  says: {
    en: 'Before you apply, the employer has filed the offer in the Employer Portal and paid the fee',
    fr: 'Avant votre demande, l’employeur a soumis l’offre dans le Portail des employeurs et payé les frais',
  },
  cites: [cite('irpr', '209.11'), cite('irpr', '303.1'), cite('processing', 'offer of employment')],
})

export const qualificationMatch = criterion({
  id: 'plan.qualification',
  asks: 'qualificationMatch',
  needsEvidence: { is: ['partly', 'no'] },
  says: {
    en: 'Your studies and experience match what the offer asks for',
    fr: 'Vos études et votre expérience correspondent à ce que demande l’offre',
  },
  cites: [cite('irpr', '200(3)(a)')],
})

export const endDate = criterion({
  id: 'plan.endDate',
  asks: 'endDate',
  needsEvidence: { is: ['open'] },
  says: { en: 'The work has an end date', fr: 'Le travail a une date de fin' },
  cites: [cite('irpr', '200(1)(b)')],
})

export const willLeave = criterion({
  id: 'plan.leave',
  asks: 'leave',
  needsEvidence: { is: ['no'] },
  says: {
    en: 'You could leave Canada when the permit ends, even if you hope to stay one day',
    fr: 'Vous pourriez quitter le Canada à la fin du permis, même si vous espérez y rester un jour',
  },
  cites: [cite('irpr', '200(1)(b)'), cite('irpa', '22(2)')],
})

export const placeToApply = criterion({
  id: 'plan.place',
  asks: 'whereNow',
  needsEvidence: { is: ['visitor', 'border'] },
  says: {
    en: 'You can apply from where you are',
    fr: 'Vous pouvez présenter la demande de l’endroit où vous êtes',
  },
  cites: [cite('irpr', '197'), cite('irpr', '198'), cite('irpr', '199')],
})

/** Beside a permit whose first stretch alone is shorter than the general rule for partners asks for. */
export const firstTooShort: Text = {
  en: 'The first permit is too short: 12 months can’t show the 16 months that C41 asks for. A longer renewal could.',
  fr: 'Le premier permis est trop court : 12 mois ne permettent pas de démontrer les 16 mois exigés pour C41. Un renouvellement plus long le pourrait.',
}

/** Both versions of the Regulations are law; they differ in one word that decides much. */
export const significantInEnglish: Text = {
  en: 'The English regulation says “significant” benefits; the French text has no such word. Officers apply the English threshold.',
  fr: 'Le règlement anglais parle d’avantages « significant »; le texte français n’a pas d’adjectif. Les agents appliquent le seuil anglais.',
}

/** Asked last, of everyone whose suggestion is a permit with an employer. */
export const plan = [offerFiled, qualificationMatch, endDate, willLeave, placeToApply]
