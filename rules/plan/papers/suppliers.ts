import { cite } from '../../law/sources.ts'
import { coded, every, not, said, some } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** People who come under a contract for services: their employer's, or their own. */

const bothForms = coded('T48', 'F67', 'T33')
const service = coded('T47', 'T43', 'T48', 'F66', 'F60', 'F67', 'T33')

/** The employer abroad holds the contract. */
export const underEmployersContract = some(
  coded('T47', 'F66'),
  said('offer', 'employersContract'),
  every(bothForms, not(said('offer', 'ownContract'))),
)

/** The worker holds the contract. */
export const underOwnContract = some(
  coded('T43', 'F60'),
  said('offer', 'ownContract'),
  every(bothForms, not(said('offer', 'employersContract'))),
)

/** A job with a Canadian employer, not a contract for services. */
export const underJob = not(some(underEmployersContract, underOwnContract))

export const supplierPapers: readonly Paper[] = [
  {
    id: 'contract.employers',
    from: 'foreignEmployer',
    reads: ['offer', 'workLength'],
    when: every(underEmployersContract, not(coded('C11', 'C60'))),
    says: {
      en: 'Signed contract for services between your employer abroad and the Canadian client',
      fr: 'Contrat de services signé entre votre employeur à l’étranger et le client canadien',
    },
    cites: [cite('irpr', '200(3)(f.1)')],
  },
  {
    id: 'contract.own',
    from: 'worker',
    reads: ['offer', 'workLength'],
    when: underOwnContract,
    says: {
      en: 'Your own signed contract for services with the Canadian client',
      fr: 'Votre propre contrat de services signé avec le client canadien',
    },
    cites: [cite('irpr', '200(3)(f.1)')],
  },
  {
    id: 'contract.tender',
    from: 'canadianEmployer',
    reads: ['offer'],
    when: service,
    says: {
      en: 'Tender or letter of the Canadian client: service wanted, place, dates and price',
      fr: 'Appel d’offres ou lettre du client canadien : service demandé, lieu, dates et prix',
    },
    cites: [],
    onPage: 'service contract',
  },
  {
    id: 'supplier.selfEmployed',
    from: 'worker',
    reads: ['offer'],
    when: every(service, underOwnContract),
    says: {
      en: 'Business registration and tax papers that show your self-employment abroad',
      fr: 'Papiers d’immatriculation et d’impôt qui montrent votre travail autonome à l’étranger',
    },
    cites: [],
    onPage: 'independent professionals',
  },
  {
    id: 'supplier.tenure',
    from: 'foreignEmployer',
    reads: ['supplierTenure'],
    says: {
      en: 'Letter and pay records that show since when the company abroad has employed you',
      fr: 'Lettre et relevés de paie qui montrent depuis quand l’entreprise à l’étranger vous emploie',
    },
    cites: [],
    onPage: 'contractual service suppliers',
  },
  {
    id: 'supplier.paidAbroad',
    from: 'foreignEmployer',
    reads: ['offer'],
    when: every(coded('T47', 'T48', 'F66', 'F67'), underEmployersContract),
    says: {
      en: 'Statement that only the company abroad pays you while you are in Canada, with its pay records',
      fr: 'Déclaration que seule l’entreprise à l’étranger vous paie pendant le séjour, avec ses relevés de paie',
    },
    cites: [],
    onPage: 'contractual service suppliers',
  },
  {
    id: 'supplier.noPresence',
    from: 'foreignEmployer',
    reads: ['supplierPresence'],
    when: not(coded('T43', 'F60')),
    says: {
      en: 'Statement that the company abroad has no commercial presence in Canada, with its registration abroad',
      fr: 'Déclaration que l’entreprise à l’étranger n’a pas de présence commerciale au Canada, avec son immatriculation à l’étranger',
    },
    cites: [],
    onPage: 'commercial presence',
  },
  {
    id: 'supplier.ownPresence',
    from: 'worker',
    reads: ['supplierPresence'],
    when: coded('T43', 'F60'),
    says: {
      en: 'Statement that your own business has no establishment in Canada',
      fr: 'Déclaration que votre propre entreprise n’a pas d’établissement au Canada',
    },
    cites: [],
    onPage: 'independent professionals',
  },
  {
    id: 'supplier.client',
    from: 'canadianEmployer',
    reads: ['supplierPresence'],
    when: coded('T33'),
    says: {
      en: 'Proof of the client’s real business in Canada, and how many specialists the project takes',
      fr: 'Preuve de l’activité réelle du client au Canada, et nombre de spécialistes affectés au projet',
    },
    cites: [cite('gatsPage', 'second group')],
  },
  {
    id: 'supplier.earlierStays',
    from: 'worker',
    reads: ['europeStay', 'gatsStay'],
    says: {
      en: 'Earlier permits and passport stamps that show the time already used in Canada',
      fr: 'Permis antérieurs et timbres du passeport qui montrent le temps déjà utilisé au Canada',
    },
    cites: [],
    onPage: 'length of stay',
  },
]
