import { anyOf, criterion } from '../logic/condition.ts'
import type { Condition, Text } from '../logic/condition.ts'
import { countryCodes } from '../countries.ts'
import type { CountryCode } from '../countries.ts'
import { agreements } from './agreements.ts'
import type { AgreementId } from './agreements.ts'
import { cite } from './sources.ts'
import type { Citation, SourceId } from './sources.ts'

/** Where each agreement's pages say whom it covers. CPTPP says it apart for each kind of business person. */
type Covering =
  Exclude<AgreementId, 'cptpp' | 'gats'> | 'cptpp' | 'cptpp.professional' | 'cptpp.investor'

const said: Readonly<Record<Covering, readonly SourceId[]>> = {
  cusma: ['cusmaOverview', 'cusmaTransferees', 'cusmaProfessionals'],
  ceta: ['cetaTransferees', 'cetaProfessionals'],
  uk: ['ukTransferees', 'ukProfessionals'],
  cptpp: ['cptppTransferees'],
  'cptpp.professional': ['cptppProfessionals'],
  'cptpp.investor': ['cptppInvestors'],
  chile: ['chileTransferees', 'chileProfessionals'],
  colombia: ['colombiaTransferees', 'colombiaProfessionals'],
  peru: ['peruTransferees', 'peruProfessionals'],
  korea: ['koreaTransferees', 'koreaProfessionals'],
  panama: ['panamaProfessionals'],
  ukraine: ['ukraineTransferees', 'ukraineProfessionals'],
}

/** The instructions admit residents whom the treaty's own definition of a national leaves out. */
const residentsInDoubt: readonly Covering[] = ['korea']

/**
 * Citizen of a country of the agreement or, where the agreement says so, its permanent resident.
 * An anchor: without a sure answer a treaty is never suggested.
 */
export function citizenOf(
  covering: Covering,
  citizens: readonly CountryCode[],
  more: {
    readonly residents?: readonly CountryCode[]
    readonly citizensDoubtful?: readonly CountryCode[]
  } = {},
): Condition {
  const { short } = agreements[agreementOf(covering)]
  const cites: readonly Citation[] = said[covering].map((page) => cite(page, 'nationality'))
  const { residents = [], citizensDoubtful = [] } = more
  const residentsDoubtful = residentsInDoubt.includes(covering)
  const citizen = criterion({
    id: `citizen.${covering}.${citizens.length > 20 ? 'union' : citizens.join('').toLowerCase()}`,
    asks: 'citizenships',
    fails: { holdsNone: [...citizens, ...citizensDoubtful] },
    ...(citizensDoubtful.length > 0 ? { needsEvidence: { holdsNone: citizens } } : {}),
    anchor: true,
    says: {
      en: `You are a citizen of a country that the agreement covers (${short.en})`,
      fr: `Vous avez la citoyenneté d’un pays visé par l’accord (${short.fr})`,
    },
    cites,
    ...(citizensDoubtful.length > 0 ? { confidence: 'medium' as const } : {}),
  })
  if (residents.length === 0) return citizen
  const resident = criterion({
    id: `resident.${covering}.${residents.join('').toLowerCase()}`,
    asks: 'residences',
    fails: { holdsNone: residents },
    ...(residentsDoubtful ? { needsEvidence: { holdsAny: residents } } : {}),
    anchor: true,
    says: {
      en: `You are a permanent resident of a country whose residents the agreement covers (${short.en})`,
      fr: `Vous avez la résidence permanente d’un pays dont l’accord vise aussi les résidents (${short.fr})`,
    },
    cites,
    ...(residentsDoubtful ? { confidence: 'medium' as const } : {}),
  })
  return anyOf(
    {
      en: `You are a citizen or a permanent resident that the agreement covers (${short.en})`,
      fr: `Vous avez la citoyenneté ou la résidence permanente au sens de l’accord (${short.fr})`,
    },
    citizen,
    resident,
  )
}

const agreementOf = (covering: Covering): AgreementId =>
  covering === 'cptpp.professional' || covering === 'cptpp.investor' ? 'cptpp' : covering

/**
 * The overview leaves out people whose US citizenship comes only through four territories; the treaty's own
 * definition of a citizen has no such words. So it is a point to raise, never a bar.
 */
export const usTerritory = criterion({
  id: 'cusma.territory',
  asks: 'usTerritory',
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'Your US citizenship is not only through Guam, the Northern Marianas, American Samoa or the US Virgin Islands',
    fr: 'Votre citoyenneté américaine ne vient pas seulement de Guam, des Mariannes du Nord, des Samoa américaines ou des Îles Vierges américaines',
  },
  cites: [cite('cusmaOverview', 'citizens covered')],
  confidence: 'medium',
})

export const koreanResidents: Text = {
  en: 'The instructions admit permanent residents of Korea; the treaty’s own definition names Korean nationals only.',
  fr: 'Les instructions admettent les résidents permanents de la Corée; la définition du traité ne vise que les ressortissants coréens.',
}

/** Citizen of another member of the World Trade Organization; countries in accession are told to check. */
export function worldTradeMember(
  outside: readonly CountryCode[],
  joining: readonly CountryCode[],
): Condition {
  const inOrJoining = countryCodes.filter((code) => code !== 'CAN' && !outside.includes(code))
  return criterion({
    id: 'citizen.gats.member',
    asks: 'citizenships',
    fails: { holdsNone: inOrJoining },
    needsEvidence: { holdsNone: inOrJoining.filter((code) => !joining.includes(code)) },
    anchor: true,
    says: {
      en: 'You are a citizen of a member of the World Trade Organization other than Canada',
      fr: 'Vous avez la citoyenneté d’un membre de l’Organisation mondiale du commerce autre que le Canada',
    },
    cites: [cite('gatsPage', 'citizens of members')],
    confidence: 'medium',
  })
}
