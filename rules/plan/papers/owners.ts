import { cite } from '../../law/sources.ts'
import { coded, every, not, said } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** People who run a business of their own: temporary owners (C11), and candidates of a province (C60). */

const page = (pinpoint: string) => cite('businessOwners', pinpoint)
const owner = coded('C11')
const candidate = coded('C60')

export const ownerPapers: readonly Paper[] = [
  {
    id: 'owner.control',
    from: 'canadianEmployer',
    reads: ['situations', 'ownerShare'],
    when: every(owner, not(said('ownerShare', 'outfitterHalf'))),
    says: {
      en: 'Share register or registration that shows that you control at least {ownerControl} of the business',
      fr: 'Registre des actions ou immatriculation montrant que vous contrôlez au moins {ownerControl} de l’entreprise',
    },
    cites: [page('ownership')],
  },
  {
    id: 'owner.half',
    from: 'canadianEmployer',
    reads: ['situations', 'ownerShare'],
    when: every(owner, said('ownerShare', 'outfitterHalf')),
    says: {
      en: 'Share register of the camp or outfitter, which shows equal shares',
      fr: 'Registre des actions du camp ou de la pourvoirie, qui montre des parts égales',
    },
    cites: [page('outfitters and camp owners')],
  },
  {
    id: 'owner.plan',
    from: 'worker',
    reads: ['ownerPlan'],
    when: owner,
    says: {
      en: 'Business plan with concrete steps: place, supply, costs, customers and licences',
      fr: 'Plan d’affaires avec des étapes concrètes : lieu, fournisseurs, coûts, clients et permis',
    },
    cites: [page('business plan')],
  },
  {
    id: 'owner.livingFunds',
    from: 'worker',
    reads: ['ownerFunds'],
    when: owner,
    says: {
      en: 'Proof of living funds for your family for the stay, apart from the money of the business',
      fr: 'Preuve de fonds de subsistance pour votre famille pendant le séjour, distincts de l’argent de l’entreprise',
    },
    cites: [page('funds')],
  },
  {
    id: 'owner.businessFunds',
    from: 'worker',
    reads: ['ownerFunds'],
    when: owner,
    says: {
      en: 'Proof of the business funds, and of where they come from',
      fr: 'Preuve des fonds de l’entreprise, et de leur origine',
    },
    cites: [page('funds')],
  },
  {
    id: 'owner.benefit',
    from: 'worker',
    reads: ['ownerBenefit', 'ownerPlace'],
    when: owner,
    says: {
      en: 'Figures on the gain for Canadians other than the owner, during the permit itself',
      fr: 'Chiffres sur le gain pour des Canadiens autres que le propriétaire, pendant le permis même',
    },
    cites: [page('significant benefit'), cite('irpr', '205(a)')],
  },
  {
    id: 'owner.exit',
    from: 'worker',
    reads: ['ownerStay'],
    when: owner,
    says: {
      en: 'Plan for the end: season, sale, or a manager who takes over',
      fr: 'Plan pour la fin : saison, vente ou gestionnaire qui prend la relève',
    },
    cites: [page('temporary stay')],
  },
  {
    id: 'owner.wages',
    from: 'canadianEmployer',
    reads: ['wage'],
    when: owner,
    says: {
      en: 'Planned pay of owner and staff, beside the Job Bank median for the place',
      fr: 'Rémunération prévue du propriétaire et du personnel, en regard de la médiane du Guichet-Emplois pour l’endroit',
    },
    cites: [page('wages')],
  },
  {
    id: 'candidate.support',
    from: 'worker',
    reads: ['situations', 'provinceSupport'],
    when: candidate,
    says: {
      en: 'Support letter of the province, or the Quebec selection certificate',
      fr: 'Lettre d’appui de la province, ou certificat de sélection du Québec',
    },
    cites: [cite('provincialBusiness', 'letter of support')],
  },
  {
    id: 'candidate.plan',
    from: 'worker',
    reads: ['situations'],
    when: candidate,
    says: {
      en: 'The business plan that the province accepted, and proof of the money for it',
      fr: 'Le plan d’affaires que la province a accepté, et la preuve des fonds prévus',
    },
    cites: [cite('provincialBusiness', 'business plan')],
  },
  {
    id: 'candidate.business',
    from: 'canadianEmployer',
    reads: ['situations'],
    when: candidate,
    says: {
      en: 'Registration of the business in Canada, with your share in it',
      fr: 'Immatriculation de l’entreprise au Canada, avec votre part',
    },
    cites: [cite('provincialBusiness', 'business')],
  },
]
