import { allOf, anyOf, criterion } from '../logic/condition.ts'
import type { Criterion } from '../logic/condition.ts'
import { anyOffer, licencePoint, plan, significantInEnglish } from './offer.ts'
import { cite } from './sources.ts'
import type { Variant } from './variant.ts'

/**
 * Significant benefit, R205(a), code C10: the last of all codes, for work that no narrower code describes.
 * Whether a benefit is significant is an officer's to judge, so it never stands firmer than that. The points
 * below are not a score: they are what an officer reads.
 */

const law = cite('irpr', '205(a)')
const page = (pinpoint: string) => cite('benefitPage', pinpoint)

const point = (line: Omit<Parameters<typeof criterion>[0], 'fails' | 'anchor'>): Criterion =>
  criterion(line)

export const significantBenefit: Variant = {
  id: 'benefit-c10',
  stream: 'significant_benefit',
  code: 'C10',
  title: { en: 'Significant benefit to Canada', fr: 'Avantage important pour le Canada' },
  condition: allOf(
    anyOffer,
    anyOf(
      {
        en: 'The work brings Canada a benefit, or is one of the accepted situations',
        fr: 'Le travail apporte un avantage au Canada, ou fait partie des situations acceptées',
      },
      criterion({
        id: 'benefit.situation',
        asks: 'benefitSituation',
        fails: { is: ['none'] },
        anchor: true,
        says: {
          en: 'The job is one of the situations that the department already accepts',
          fr: 'L’emploi fait partie des situations que le ministère accepte déjà',
        },
        cites: [page('accepted situations'), cite('codes', 'C10')],
        confidence: 'medium',
      }),
      allOf(
        criterion({
          id: 'benefit.kind',
          asks: 'benefitKind',
          fails: { is: ['none'] },
          needsEvidence: { is: ['economic', 'social', 'cultural', 'several'] },
          anchor: true,
          says: {
            en: 'Your work brings an economic, social or cultural benefit',
            fr: 'Votre travail apporte un avantage économique, social ou culturel',
          },
          cites: [law],
        }),
        criterion({
          id: 'benefit.reach',
          asks: 'benefitReach',
          fails: { is: ['nobody'] },
          needsEvidence: { is: ['customers', 'region', 'sector', 'country'] },
          says: {
            en: 'The benefit reaches people beyond you, your family and your employer',
            fr: 'L’avantage va au-delà de vous, de votre famille et de votre employeur',
          },
          cites: [law, page('meaning of significant')],
          confidence: 'medium',
        }),
      ),
    ),
  ),
  evidence: [
    point({
      id: 'benefit.scale',
      asks: 'benefitScale',
      needsEvidence: { is: ['described', 'unknown'] },
      says: {
        en: 'Figures show how large the benefit is for that place or sector',
        fr: 'Des chiffres montrent l’ampleur de l’avantage pour cet endroit ou ce secteur',
      },
      cites: [page('explanation of the benefit')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.jobs',
      asks: 'benefitJobs',
      needsEvidence: { is: ['many', 'few', 'none'] },
      says: {
        en: 'A large number of Canadians get work or training through it',
        fr: 'Un grand nombre de Canadiens y trouvent un emploi ou une formation',
      },
      cites: [page('economic benefit: employment and training')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.unique',
      asks: 'benefitUnique',
      needsEvidence: { is: ['rare', 'some', 'none'] },
      says: {
        en: 'Your qualifications, expertise or experience are unusual',
        fr: 'Vos titres, votre expertise ou votre expérience sortent de l’ordinaire',
      },
      cites: [page('meaning of significant')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.record',
      asks: 'benefitRecord',
      says: {
        en: 'Papers prove your record: studies, long experience, awards, publications',
        fr: 'Des documents prouvent votre parcours : études, longue expérience, prix, publications',
      },
      cites: [page('track record')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.presence',
      asks: 'benefitPresence',
      needsEvidence: { is: ['mustBeHere', 'couldBeRemote'] },
      says: { en: 'The work must be done in Canada', fr: 'Le travail doit se faire au Canada' },
      cites: [page('why the work is done in Canada')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.harm',
      asks: 'benefitHarm',
      needsEvidence: { is: ['maybe', 'yes'] },
      says: {
        en: 'Nobody in Canada loses work or pay because of it',
        fr: 'Personne au Canada n’y perd son emploi ou son salaire',
      },
      cites: [page('effect on the labour market')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.wage',
      asks: 'wage',
      needsEvidence: { is: ['cashAllowance', 'below'] },
      says: {
        en: 'The pay is at the level of the job and the place, so that it pushes no wages down',
        fr: 'La paie est au niveau de l’emploi et de l’endroit, et ne tire donc aucun salaire vers le bas',
      },
      cites: [cite('businessOwners', 'wages'), page('effect on the labour market')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.papers',
      asks: 'benefitPapers',
      needsEvidence: { is: ['some', 'none'] },
      says: {
        en: 'Independent papers support the benefit',
        fr: 'Des documents indépendants appuient l’avantage',
      },
      cites: [page('evidence')],
      confidence: 'medium',
    }),
    point({
      id: 'benefit.convenience',
      asks: 'benefitConvenience',
      needsEvidence: { is: ['yes'] },
      says: {
        en: 'The reason is the benefit, not that an LMIA is slow or costly',
        fr: 'La raison est l’avantage, et non la lenteur ou le coût d’une EIMT',
      },
      // Whether the page of C10 still says so is disputed; that of C11 does.
      cites: [cite('businessOwners', 'not for convenience')],
      confidence: 'medium',
    }),
    licencePoint,
    ...plan,
  ],
  best: 'officer_judgement',
  duration: {
    first: null,
    unit: 'months',
    renewal: 'discretion',
    cap: null,
    note: {
      en: 'As long as the offer, within your passport. A renewal wants fresh proof of the benefit.',
      fr: 'La durée de l’offre, dans les limites du passeport. Un renouvellement exige une nouvelle preuve de l’avantage.',
    },
  },
  spouse: { code: 'C41' },
  cites: [law, cite('codes', 'C10'), page('whole page')],
  confidence: 'medium',
  unsettled: [
    {
      en: 'The official page was rewritten on February 24, 2026; we have not seen its full new text. Readers disagree on whether it became stricter.',
      fr: 'La page officielle a été réécrite le 24 février 2026; nous n’en avons pas vu tout le nouveau texte. Les lecteurs ne s’accordent pas sur le fait qu’elle soit devenue plus stricte.',
    },
    significantInEnglish,
  ],
}
