import type { Text } from '../logic/condition.ts'
import type { CountryCode } from '../countries.ts'

/**
 * Who each agreement is for. The tables below are what a lawyer checks; the criteria are made from them.
 * Verified against the instruction pages as read on 2026-02-11 (see sources.ts).
 */

export type AgreementId =
  | 'cusma'
  | 'ceta'
  | 'uk'
  | 'cptpp'
  | 'chile'
  | 'colombia'
  | 'peru'
  | 'korea'
  | 'panama'
  | 'ukraine'
  | 'gats'

export interface Agreement {
  readonly name: Text
  readonly short: Text
  readonly inForce: string
}

export const agreements: Readonly<Record<AgreementId, Agreement>> = {
  cusma: {
    name: { en: 'Canada–United States–Mexico Agreement', fr: 'Accord Canada–États-Unis–Mexique' },
    short: { en: 'CUSMA', fr: 'ACEUM' },
    inForce: '2020-07-01',
  },
  ceta: {
    name: {
      en: 'Comprehensive Economic and Trade Agreement with the European Union',
      fr: 'Accord économique et commercial global avec l’Union européenne',
    },
    short: { en: 'CETA', fr: 'AECG' },
    inForce: '2017-09-21',
  },
  uk: {
    name: {
      en: 'Canada–United Kingdom Trade Continuity Agreement',
      fr: 'Accord de continuité commerciale Canada–Royaume-Uni',
    },
    short: { en: 'Canada–UK', fr: 'Canada–Royaume-Uni' },
    inForce: '2021-04-01',
  },
  cptpp: {
    name: {
      en: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
      fr: 'Accord de partenariat transpacifique global et progressiste',
    },
    short: { en: 'CPTPP', fr: 'PTPGP' },
    inForce: '2018-12-30',
  },
  chile: {
    name: { en: 'Canada–Chile Free Trade Agreement', fr: 'Accord de libre-échange Canada–Chili' },
    short: { en: 'Canada–Chile', fr: 'Canada–Chili' },
    inForce: '1997-07-05',
  },
  colombia: {
    name: {
      en: 'Canada–Colombia Free Trade Agreement',
      fr: 'Accord de libre-échange Canada–Colombie',
    },
    short: { en: 'Canada–Colombia', fr: 'Canada–Colombie' },
    inForce: '2011-08-15',
  },
  peru: {
    name: { en: 'Canada–Peru Free Trade Agreement', fr: 'Accord de libre-échange Canada–Pérou' },
    short: { en: 'Canada–Peru', fr: 'Canada–Pérou' },
    inForce: '2009-08-01',
  },
  korea: {
    name: { en: 'Canada–Korea Free Trade Agreement', fr: 'Accord de libre-échange Canada–Corée' },
    short: { en: 'Canada–Korea', fr: 'Canada–Corée' },
    inForce: '2015-01-01',
  },
  panama: {
    name: { en: 'Canada–Panama Free Trade Agreement', fr: 'Accord de libre-échange Canada–Panama' },
    short: { en: 'Canada–Panama', fr: 'Canada–Panama' },
    inForce: '2013-04-01',
  },
  ukraine: {
    name: {
      en: 'Canada–Ukraine Free Trade Agreement (modernized)',
      fr: 'Accord de libre-échange Canada–Ukraine (modernisé)',
    },
    short: { en: 'Canada–Ukraine', fr: 'Canada–Ukraine' },
    inForce: '2024-07-01',
  },
  gats: {
    name: {
      en: 'General Agreement on Trade in Services',
      fr: 'Accord général sur le commerce des services',
    },
    short: { en: 'GATS', fr: 'AGCS' },
    inForce: '1995-01-01',
  },
}

// prettier-ignore
export const europeanUnion: readonly CountryCode[] = [
  'AUT', 'BEL', 'BGR', 'HRV', 'CYP', 'CZE', 'DNK', 'EST', 'FIN', 'FRA', 'DEU', 'GRC', 'HUN', 'IRL',
  'ITA', 'LVA', 'LTU', 'LUX', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'ESP', 'SWE',
]

/** CPTPP parties whose companies may send a transferee; Singapore and Vietnam are doubtful, not out. */
// prettier-ignore
export const pacificEmployers: readonly CountryCode[] = [
  'AUS', 'BRN', 'CHL', 'JPN', 'MYS', 'MEX', 'NZL', 'PER', 'SGP', 'VNM',
]
export const doubtfulPacificEmployers: readonly CountryCode[] = ['SGP', 'VNM']

/**
 * Places that are not members of the World Trade Organization and are not in accession: no GATS route.
 * Every other non-member is in accession and may have joined since, so its citizens are told to check.
 */
// prettier-ignore
export const outsideWto: readonly CountryCode[] = [
  'ERI', 'ESH', 'FSM', 'KIR', 'MCO', 'MHL', 'NRU', 'PLW', 'PRK', 'PSE', 'SMR', 'TUV', 'VAT', 'XKX',
]
// prettier-ignore
export const joiningWto: readonly CountryCode[] = [
  'AND', 'AZE', 'BHS', 'BIH', 'BLR', 'BTN', 'CUW', 'DZA', 'ETH', 'GNQ', 'IRN', 'IRQ', 'LBN', 'LBY',
  'SDN', 'SOM', 'SRB', 'SSD', 'STP', 'SYR', 'TKM', 'UZB',
]

/** Which country's companies an agreement's transferee must come from. */
export interface SenderRule {
  readonly countries: readonly CountryCode[]
  readonly doubtful: readonly CountryCode[]
}

export const senders: Readonly<Partial<Record<AgreementId, SenderRule>>> = {
  cusma: { countries: ['USA', 'MEX'], doubtful: [] },
  ceta: { countries: europeanUnion, doubtful: [] },
  uk: { countries: ['GBR'], doubtful: [] },
  cptpp: { countries: pacificEmployers, doubtful: doubtfulPacificEmployers },
  chile: { countries: ['CHL'], doubtful: [] },
  colombia: { countries: ['COL'], doubtful: [] },
  peru: { countries: ['PER'], doubtful: [] },
  korea: { countries: ['KOR'], doubtful: [] },
  ukraine: { countries: ['UKR'], doubtful: [] },
}

/** Agreements and accessions that people ask about and that were not in force when last checked. */
export const notInForce: readonly {
  readonly name: Text
  readonly checked: string
  readonly countries: readonly CountryCode[]
}[] = [
  {
    name: { en: 'United Kingdom in the CPTPP', fr: 'Royaume-Uni dans le PTPGP' },
    checked: '2026-07-23',
    countries: ['GBR'],
  },
  {
    name: {
      en: 'Canada–Indonesia Comprehensive Economic Partnership Agreement',
      fr: 'Accord de partenariat économique global Canada–Indonésie',
    },
    checked: '2026-07-23',
    countries: ['IDN'],
  },
  {
    name: {
      en: 'Canada–Ecuador Free Trade Agreement',
      fr: 'Accord de libre-échange Canada–Équateur',
    },
    checked: '2026-07-23',
    countries: ['ECU'],
  },
  {
    name: {
      en: 'Canada–Panama agreement for transferees, traders, investors and spouses',
      fr: 'Accord Canada–Panama pour les personnes mutées, négociants, investisseurs et conjoints',
    },
    checked: '2026-02-11',
    countries: ['PAN'],
  },
]
