import { coded, inStream, not, said } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Traders and investors under the agreements. */

const business = inStream('trader_investor')

export const businessPapers: readonly Paper[] = [
  {
    id: 'business.form',
    from: 'worker',
    reads: ['situations'],
    when: coded('T34', 'T35'),
    says: {
      en: 'Form IMM 5321 for traders and investors under CUSMA',
      fr: 'Formulaire IMM 5321 pour les négociants et les investisseurs de l’ACEUM',
    },
    cites: [],
    onPage: 'application',
  },
  {
    id: 'business.activity',
    from: 'canadianEmployer',
    reads: ['situations'],
    when: business,
    says: {
      en: 'Description of the Canadian enterprise, its goods or services, and your part in it',
      fr: 'Description de l’entreprise canadienne, de ses biens ou services, et de votre rôle',
    },
    cites: [],
    onPage: 'who it is for',
  },
  {
    id: 'business.owners',
    from: 'canadianEmployer',
    reads: ['ownedByNationals'],
    says: {
      en: 'Share register or counsel’s letter on the owners, with proof of their citizenship and status in Canada',
      fr: 'Registre des actions ou lettre d’avocat sur les propriétaires, avec preuve de leur citoyenneté et de leur statut au Canada',
    },
    cites: [],
    onPage: 'nationality of the enterprise',
  },
  {
    id: 'business.ledgers',
    from: 'canadianEmployer',
    reads: ['tradeShare'],
    says: {
      en: 'Trade ledgers, invoices and contracts that show the existing trade, split by country and value',
      fr: 'Livres de commerce, factures et contrats qui montrent le commerce existant, par pays et par valeur',
    },
    cites: [],
    onPage: 'substantial trade',
  },
  {
    id: 'business.commitment',
    from: 'worker',
    reads: ['capitalCommitted'],
    says: {
      en: 'Transfers, purchases and leases that show the money spent or committed for good',
      fr: 'Virements, achats et baux qui montrent l’argent dépensé ou engagé pour de bon',
    },
    cites: [],
    onPage: 'substantial investment',
  },
  {
    id: 'business.source',
    from: 'worker',
    reads: ['capitalCommitted'],
    says: {
      en: 'Proof of where the money comes from: accounts, sale of property, loan papers',
      fr: 'Preuve de l’origine de l’argent : comptes, vente d’un bien, contrats de prêt',
    },
    cites: [],
    onPage: 'source of funds',
  },
  {
    id: 'business.plan',
    from: 'canadianEmployer',
    reads: ['capitalCommitted'],
    says: {
      en: 'Business plan with the total cost, beside the part already invested',
      fr: 'Plan d’affaires avec le coût total, en regard de la part déjà investie',
    },
    cites: [],
    onPage: 'substantial investment',
  },
  {
    id: 'business.role',
    from: 'canadianEmployer',
    reads: ['businessRole'],
    says: {
      en: 'Organization chart and duties that show what you own, direct or supervise',
      fr: 'Organigramme et fonctions qui montrent ce que vous possédez, dirigez ou supervisez',
    },
    cites: [],
    onPage: 'role in the enterprise',
  },
  {
    id: 'business.skills',
    from: 'canadianEmployer',
    reads: ['businessRole'],
    when: not(said('businessRole', 'owner', 'executiveOrSupervisor')),
    says: {
      en: 'If your skills are what counts: proof that they are essential and hard to find here',
      fr: 'Si ce sont vos compétences qui comptent : preuve qu’elles sont essentielles et difficiles à trouver ici',
    },
    cites: [],
    onPage: 'essential skills',
  },
]
