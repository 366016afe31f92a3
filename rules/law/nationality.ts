import { anyOf, criterion } from '../logic/condition.ts'
import type { Condition } from '../logic/condition.ts'
import { countryCodes } from '../countries.ts'
import type { CountryCode } from '../countries.ts'
import { agreements } from './agreements.ts'
import type { AgreementId } from './agreements.ts'
import { cite } from './sources.ts'
import type { Citation } from './sources.ts'

/**
 * Citizen of a country of the agreement or, where the agreement says so, its permanent resident.
 * An anchor: without a sure answer a treaty is never suggested.
 */
export function citizenOf(
  agreement: AgreementId,
  citizens: readonly CountryCode[],
  page: Citation,
  more: {
    readonly residents?: readonly CountryCode[]
    readonly residentsDoubtful?: boolean
    readonly citizensDoubtful?: readonly CountryCode[]
  } = {},
): Condition {
  const { short } = agreements[agreement]
  const { residents = [], residentsDoubtful = false, citizensDoubtful = [] } = more
  const citizen = criterion({
    id: `citizen.${agreement}.${citizens.length > 20 ? 'union' : citizens.join('').toLowerCase()}`,
    asks: 'citizenships',
    fails: { holdsNone: [...citizens, ...citizensDoubtful] },
    ...(citizensDoubtful.length > 0 ? { needsEvidence: { holdsNone: citizens } } : {}),
    anchor: true,
    says: {
      en: `You are a citizen of a country that the agreement covers (${short.en})`,
      fr: `Vous avez la citoyenneté d’un pays visé par l’accord (${short.fr})`,
    },
    cites: [page],
  })
  if (residents.length === 0) return citizen
  const resident = criterion({
    id: `resident.${agreement}.${residents.join('').toLowerCase()}`,
    asks: 'residences',
    fails: { holdsNone: residents },
    ...(residentsDoubtful ? { needsEvidence: { holdsAny: residents } } : {}),
    anchor: true,
    says: {
      en: `You are a permanent resident of a country whose residents the agreement covers (${short.en})`,
      fr: `Vous êtes résident permanent d’un pays dont l’accord vise aussi les résidents (${short.fr})`,
    },
    cites: [page],
    ...(residentsDoubtful ? { confidence: 'medium' as const } : {}),
  })
  return anyOf(
    {
      en: `You are a citizen or a permanent resident that the agreement covers (${short.en})`,
      fr: `Vous êtes citoyen ou résident permanent au sens de l’accord (${short.fr})`,
    },
    citizen,
    resident,
  )
}

/** Citizen of a member of the World Trade Organization; countries in accession are told to check. */
export function worldTradeMember(
  outside: readonly CountryCode[],
  joining: readonly CountryCode[],
): Condition {
  const inOrJoining = countryCodes.filter((code) => !outside.includes(code))
  return criterion({
    id: 'citizen.gats.member',
    asks: 'citizenships',
    fails: { holdsNone: inOrJoining },
    needsEvidence: { holdsNone: inOrJoining.filter((code) => !joining.includes(code)) },
    anchor: true,
    says: {
      en: 'You are a citizen of a member of the World Trade Organization',
      fr: 'Vous avez la citoyenneté d’un membre de l’Organisation mondiale du commerce',
    },
    cites: [cite('gatsPage', 'citizens of members')],
    confidence: 'medium',
  })
}
