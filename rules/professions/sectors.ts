import type { Wording } from './credentials.ts'

/** The service sectors of the European list, with short names in our own words, in the order of the official table. */
export const sectorNames = {
  legal: {
    en: 'Legal advice on foreign and international law',
    fr: 'Conseils juridiques en droit étranger et international',
  },
  accounting: {
    en: 'Accounting and bookkeeping (not auditing)',
    fr: 'Comptabilité et tenue de livres (sauf la vérification)',
  },
  taxation: { en: 'Tax advice', fr: 'Conseils fiscaux' },
  architecture: { en: 'Architecture services', fr: 'Services d’architecture' },
  planning: {
    en: 'Urban planning and landscape architecture',
    fr: 'Urbanisme et architecture paysagère',
  },
  engineering: { en: 'Engineering services', fr: 'Services de génie' },
  computer: { en: 'Computer services', fr: 'Services informatiques' },
  research: { en: 'Research and development', fr: 'Recherche et développement' },
  advertising: { en: 'Advertising', fr: 'Publicité' },
  market_research: {
    en: 'Market research and opinion polls',
    fr: 'Études de marché et sondages d’opinion',
  },
  management_consulting: { en: 'Management consulting', fr: 'Conseil en gestion' },
  consulting_related: {
    en: 'Services related to management consulting',
    fr: 'Services connexes au conseil en gestion',
  },
  testing: { en: 'Technical tests and analysis', fr: 'Essais et analyses techniques' },
  scientific_consulting: {
    en: 'Scientific and technical advice related to engineering',
    fr: 'Conseils scientifiques et techniques liés au génie',
  },
  mining: { en: 'Mining (advice only)', fr: 'Mines (conseils seulement)' },
  repair_vessels: { en: 'Repair of ships and boats', fr: 'Réparation de navires et de bateaux' },
  repair_rail: {
    en: 'Repair of trains and rail equipment',
    fr: 'Réparation de matériel ferroviaire',
  },
  repair_road: {
    en: 'Repair of cars, motorcycles and other road vehicles',
    fr: 'Réparation d’autos, de motos et d’autres véhicules routiers',
  },
  repair_aircraft: { en: 'Repair of aircraft', fr: 'Réparation d’aéronefs' },
  repair_metal: {
    en: 'Repair of metal products, machinery, equipment and household goods',
    fr: 'Réparation de produits en métal, de machines, d’équipement et d’articles ménagers',
  },
  translation: {
    en: 'Translation and interpretation (not certified)',
    fr: 'Traduction et interprétation (non agréées)',
  },
  telecom: {
    en: 'Telecommunications (advice only)',
    fr: 'Télécommunications (conseils seulement)',
  },
  postal: {
    en: 'Postal and courier services (advice only)',
    fr: 'Services postaux et de messagerie (conseils seulement)',
  },
  construction: { en: 'Construction and related engineering', fr: 'Construction et génie connexe' },
  site_investigation: { en: 'Study of building sites', fr: 'Étude de chantiers' },
  agriculture: {
    en: 'Farming, hunting and forestry (advice only)',
    fr: 'Agriculture, chasse et foresterie (conseils seulement)',
  },
  environment: { en: 'Environmental services', fr: 'Services environnementaux' },
  insurance: { en: 'Insurance (advice only)', fr: 'Assurance (conseils seulement)' },
  finance: {
    en: 'Other financial services (advice only)',
    fr: 'Autres services financiers (conseils seulement)',
  },
  transport: { en: 'Transport (advice only)', fr: 'Transport (conseils seulement)' },
  travel_agency: {
    en: 'Travel agencies and tour operators',
    fr: 'Agences de voyages et voyagistes',
  },
  tourist_guide: { en: 'Tourist guides', fr: 'Guides touristiques' },
  manufacturing: { en: 'Manufacturing (advice only)', fr: 'Fabrication (conseils seulement)' },
  technologist_engineering: { en: 'Engineering technologists', fr: 'Technologues en génie' },
  technologist_scientific: { en: 'Scientific technologists', fr: 'Technologues scientifiques' },
} as const satisfies Readonly<Record<string, Wording>>

/** A sector of the European list, or one of its two lists of technologists: the middle part of a row's id. */
export type SectorId = keyof typeof sectorNames

/** The short name of a sector in both languages. */
export const sectorText = (id: SectorId): Wording => sectorNames[id]
