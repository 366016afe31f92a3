/**
 * The service sectors that CETA and the Canada–UK agreement open (33), in the order of the official table of
 * sectors and occupations (2023-01-17). Every sector is open to contractual service suppliers.
 */
export interface Sector {
  /** Prefix of the sector's rows in the occupation list: `'europe.legal.'`. */
  readonly id: string
  /** Open to independent professionals too. */
  readonly independents: boolean
  /** Managers' jobs are left out: all of them, those in utilities only, or none. */
  readonly managersOut?: 'all' | 'utilities'
}

const sector = (
  id: string,
  independents: boolean,
  managersOut?: Sector['managersOut'],
): Sector => ({
  id: `europe.${id}.`,
  independents,
  ...(managersOut ? { managersOut } : {}),
})

export const sectors: readonly Sector[] = [
  sector('legal', true),
  sector('accounting', false),
  sector('taxation', false),
  sector('architecture', true),
  sector('planning', true),
  sector('engineering', true),
  sector('computer', true),
  sector('research', true),
  sector('advertising', false),
  sector('market_research', true),
  sector('management_consulting', true),
  sector('consulting_related', true),
  sector('testing', false),
  sector('scientific_consulting', false),
  sector('mining', true),
  sector('repair_vessels', false, 'all'),
  sector('repair_rail', false, 'all'),
  sector('repair_road', false, 'all'),
  sector('repair_aircraft', false, 'all'),
  sector('repair_metal', false, 'utilities'),
  sector('translation', true),
  sector('telecom', true, 'all'),
  sector('postal', true, 'all'),
  sector('construction', false, 'all'),
  sector('site_investigation', false),
  sector('agriculture', false),
  sector('environment', false),
  sector('insurance', true),
  sector('finance', true),
  sector('transport', true, 'all'),
  sector('travel_agency', false),
  sector('tourist_guide', false),
  sector('manufacturing', true, 'all'),
]

/** Prefixes of the two lists of technologists. */
export const technologistRows: readonly string[] = [
  'europe.technologist_engineering.',
  'europe.technologist_scientific.',
]
