import { criterion } from '../../logic/condition.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { onTheWay, route } from './route.ts'

/** Owners of a business in Canada: for a limited time (C11), or with a province behind them (C60). R205(a). */

const page = (pinpoint: string) => cite('businessOwners', pinpoint)

export const businessOwners: readonly Variant[] = [
  route({
    id: 'owner-c11',
    stream: 'business_owner',
    code: 'C11',
    situation: 'ownBusiness',
    page: 'businessOwners',
    law: '205(a)',
    title: {
      en: 'Business owner, temporary stay',
      fr: 'Propriétaire d’entreprise, séjour temporaire',
    },
    says: {
      en: 'You own and run a business in Canada for a limited time',
      fr: 'Vous possédez et exploitez une entreprise au Canada pour un temps limité',
    },
    withoutOffer: true,
    lines: [
      criterion({
        id: 'owner.share',
        asks: 'ownerShare',
        fails: { is: ['under51'] },
        needsEvidence: { is: ['outfitterHalf'] },
        says: {
          en: 'You control at least 51% of the business (camp owners and outfitters: half)',
          fr: 'Vous contrôlez au moins 51 % de l’entreprise (propriétaires de camp et pourvoyeurs : la moitié)',
        },
        cites: [page('control of the business')],
      }),
      criterion({
        id: 'owner.temporary',
        asks: 'ownerStay',
        fails: { is: ['forGood'] },
        needsEvidence: { is: ['withHandOver', 'longer'] },
        says: {
          en: 'You come for a limited time, normally no more than 18 months',
          fr: 'Vous venez pour un temps limité, normalement 18 mois au plus',
        },
        cites: [page('temporary residence only')],
      }),
      criterion({
        id: 'owner.funds',
        asks: 'ownerFunds',
        fails: { is: ['no'] },
        needsEvidence: { is: ['both', 'partly'] },
        says: {
          en: 'You have money to live on, and separate money for the business',
          fr: 'Vous avez de quoi vivre et, à part, de l’argent pour l’entreprise',
        },
        cites: [page('funds')],
      }),
      criterion({
        id: 'owner.benefit',
        asks: 'ownerBenefit',
        fails: { is: ['laterOnly', 'no'] },
        needsEvidence: { is: ['now'] },
        says: {
          en: 'Canadians beyond you and your family gain from it while the permit runs',
          fr: 'Des Canadiens en profitent pendant le permis, et pas seulement vous et votre famille',
        },
        cites: [page('benefit during the permit'), cite('irpr', '205(a)')],
      }),
    ],
    evidence: [
      criterion({
        id: 'owner.plan',
        asks: 'ownerPlan',
        needsEvidence: { is: ['marketStudy', 'no', 'concrete'] },
        says: {
          en: 'A business plan with concrete steps, costs and customers',
          fr: 'Un plan d’affaires avec des étapes, des coûts et des clients concrets',
        },
        cites: [page('business plan')],
      }),
      criterion({
        id: 'owner.place',
        asks: 'ownerPlace',
        needsEvidence: { is: ['smallOrMissing', 'bigCity'] },
        says: {
          en: 'The place is small, or lacks what you offer, so the effect counts',
          fr: 'L’endroit est petit, ou ce que vous offrez y manque : l’effet y compte',
        },
        cites: [page('size of the benefit')],
      }),
      criterion({
        id: 'owner.wages',
        asks: 'wage',
        needsEvidence: { is: ['cashAllowance', 'below'] },
        says: {
          en: 'The pay is at the level of the job and the place, or above',
          fr: 'La paie est au niveau de l’emploi et de l’endroit, ou au-dessus',
        },
        cites: [page('wages')],
      }),
    ],
    duration: {
      first: 18,
      unit: 'months',
      renewal: 'discretion',
      cap: null,
      note: {
        en: 'Normally no longer than 18 months; more only with a plan to hand over the management.',
        fr: 'Normalement pas plus de 18 mois; plus seulement si un plan prévoit qui prendra la relève.',
      },
    },
  }),
  route({
    id: 'provincial-c60',
    stream: 'business_owner',
    code: 'C60',
    situation: 'provincialBusiness',
    page: 'provincialBusiness',
    law: '205(a)',
    title: {
      en: 'Provincial business candidate',
      fr: 'Personne d’affaires candidate d’une province',
    },
    says: {
      en: 'A province supports your business plan, or Quebec selected you as self-employed',
      fr: 'Une province appuie votre projet d’entreprise, ou le Québec vous a sélectionné comme travailleur autonome',
    },
    withoutOffer: true,
    lines: [
      criterion({
        id: 'province.support',
        asks: 'provinceSupport',
        fails: { is: ['none'] },
        needsEvidence: { is: ['letter', 'certificate', 'applied'] },
        says: {
          en: 'You have the province’s letter of support, or Quebec’s selection certificate',
          fr: 'Vous avez la lettre d’appui de la province, ou le certificat de sélection du Québec',
        },
        cites: [cite('provincialBusiness', 'letter of support')],
      }),
    ],
    spouse: onTheWay('C49'),
  }),
]
