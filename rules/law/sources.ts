/**
 * The register of sources: every instrument and page that a rule cites, once.
 *
 * `version` is the text's own date (of its last change, or of the consolidation), `verified` the day of the copy
 * that was read. Instructions are guidance to officers, not law; the law is the Act, the Regulations and the treaties.
 * Three pages were rewritten after the copy of February 2026 (C10, C20, C23): their new text was read in part, or in
 * reports, and their day is that of the change.
 */

export interface Source {
  readonly en: string
  readonly fr: string
  /** Address of the live text. French is missing where only the English address is known. */
  readonly url: { readonly en: string; readonly fr?: string }
  readonly version: string
  readonly verified: string
  readonly kind: 'law' | 'instructions' | 'treaty'
}

const manual =
  'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/'

const page = (
  path: string,
  version: string,
  en: string,
  fr: string,
  verified = '2026-02-11',
): Source => ({
  en,
  fr,
  url: { en: `${manual}${path}.html` },
  version,
  verified,
  kind: 'instructions',
})

const treaties = 'international-free-trade-agreements'

const transferees = (path: string, version: string, en: string, fr: string): Source =>
  page(
    `${treaties}/${path}`,
    version,
    `Intra-company transferees – ${en}`,
    `Personnes mutées à l’intérieur d’une société – ${fr}`,
  )

const professionals = (path: string, version: string, en: string, fr: string): Source =>
  page(`${treaties}/${path}`, version, `Professionals – ${en}`, `Professionnels – ${fr}`)

const traders = (path: string, version: string, en: string, fr: string): Source =>
  page(`${treaties}/${path}`, version, `Traders – ${en}`, `Négociants – ${fr}`)

const investors = (path: string, version: string, en: string, fr: string): Source =>
  page(`${treaties}/${path}`, version, `Investors – ${en}`, `Investisseurs – ${fr}`)

// prettier-ignore
export const sources = {
  irpr: {
    en: 'Immigration and Refugee Protection Regulations, SOR/2002-227',
    fr: 'Règlement sur l’immigration et la protection des réfugiés, DORS/2002-227',
    url: {
      en: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/',
      fr: 'https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/',
    },
    version: '2026-06-14',
    verified: '2026-07-23',
    kind: 'law',
  },
  irpa: {
    en: 'Immigration and Refugee Protection Act, S.C. 2001, c. 27',
    fr: 'Loi sur l’immigration et la protection des réfugiés, L.C. 2001, ch. 27',
    url: {
      en: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/',
      fr: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/',
    },
    version: '2026-03-26',
    verified: '2026-07-23',
    kind: 'law',
  },
  codes: page('exemption-codes', '2025-02-03', 'LMIA exemption codes – International Mobility Program', 'Codes de dispense de l’EIMT – Programme de mobilité internationale'),
  processing: page('eligibility/employer-specific-labout-market-impact-assessment-exemptions', '2024-12-24', 'Employer-specific work permits – general processing', 'Permis de travail liés à un employeur donné – traitement général'),
  licensing: page('regulated-certified-occupations', '2024-05-21', 'Regulated or certified occupations', 'Professions réglementées ou certifiées'),

  transfereePage: page('exemption-codes/intra-company-transferees', '2025-01-06', 'Intra-company transferees – R205(a), C61, C62, C63', 'Personnes mutées à l’intérieur d’une société – R205a), C61, C62, C63'),
  cusmaTransferees: transferees('cusma/intra-company-transferees', '2025-01-03', 'CUSMA', 'ACEUM'),
  cusmaOverview: page(`${treaties}/cusma`, '2024-10-03', 'CUSMA – overview', 'ACEUM – aperçu'),
  cetaTransferees: transferees('canada-eu/transferees', '2025-05-02', 'CETA', 'AECG'),
  ukTransferees: transferees('agreement-cuktca/transferees', '2025-05-02', 'Canada–UK Trade Continuity Agreement', 'Accord de continuité commerciale Canada–Royaume-Uni'),
  cptppTransferees: transferees('trans-pacific/intracorporate', '2024-10-03', 'CPTPP', 'PTPGP'),
  chileTransferees: transferees('canada-chile/transferees', '2025-01-20', 'Canada–Chile', 'Canada–Chili'),
  colombiaTransferees: transferees('canada-colombia/transferees', '2025-01-03', 'Canada–Colombia', 'Canada–Colombie'),
  peruTransferees: transferees('internationals-ftas-canada-peru/transferees', '2025-01-03', 'Canada–Peru', 'Canada–Pérou'),
  koreaTransferees: transferees('internationals-canada-korea/transferees', '2025-01-20', 'Canada–Korea', 'Canada–Corée'),
  ukraineTransferees: transferees('cufta/transferees', '2026-01-13', 'Canada–Ukraine', 'Canada–Ukraine'),

  cusmaProfessionals: professionals('cusma/professionals', '2025-01-03', 'CUSMA', 'ACEUM'),
  cetaProfessionals: professionals('canada-eu/contractual-service-providers', '2025-01-20', 'CETA contractual service suppliers and independent professionals', 'AECG, fournisseurs de services contractuels et professionnels indépendants'),
  cetaTechnologists: professionals('canada-eu/engineering-scientific-technologists', '2025-01-20', 'CETA engineering and scientific technologists', 'AECG, technologues en génie et en sciences'),
  cetaSectors: professionals('canada-eu/noc-equivalents', '2023-01-17', 'CETA sectors and occupations', 'AECG, secteurs et professions'),
  ukProfessionals: professionals('agreement-cuktca/contract-independent-professionals', '2025-01-20', 'Canada–UK contractual service suppliers and independent professionals', 'Canada–Royaume-Uni, fournisseurs de services contractuels et professionnels indépendants'),
  ukTechnologists: professionals('agreement-cuktca/engineering-technologists-scientific', '2025-01-20', 'Canada–UK engineering and scientific technologists', 'Canada–Royaume-Uni, technologues en génie et en sciences'),
  cptppProfessionals: professionals('trans-pacific/professionals', '2024-10-03', 'CPTPP professionals and technicians', 'PTPGP, professionnels et techniciens'),
  chileProfessionals: professionals('canada-chile/professionals', '2025-01-20', 'Canada–Chile', 'Canada–Chili'),
  colombiaProfessionals: professionals('canada-colombia/professionals-technicians', '2025-01-03', 'Canada–Colombia professionals and technicians', 'Canada–Colombie, professionnels et techniciens'),
  peruProfessionals: professionals('internationals-ftas-canada-peru/professionals-technicians', '2025-01-03', 'Canada–Peru professionals and technicians', 'Canada–Pérou, professionnels et techniciens'),
  koreaProfessionals: professionals('internationals-canada-korea/contract-independent-professionals', '2025-01-20', 'Canada–Korea service suppliers and independent professionals', 'Canada–Corée, fournisseurs de services et professionnels indépendants'),
  panamaProfessionals: professionals('panama/professionals', '2025-01-03', 'Canada–Panama', 'Canada–Panama'),
  ukraineProfessionals: professionals('cufta/professionals', '2025-01-03', 'Canada–Ukraine', 'Canada–Ukraine'),
  gatsPage: page(`${treaties}/general-agreement-trade-services`, '2018-04-05', 'General Agreement on Trade in Services – professionals', 'Accord général sur le commerce des services – professionnels'),

  cusmaTraders: traders('cusma/traders', '2024-10-03', 'CUSMA', 'ACEUM'),
  cusmaInvestors: investors('cusma/investors', '2024-10-03', 'CUSMA', 'ACEUM'),
  cetaInvestors: investors('canada-eu/investors', '2024-10-03', 'CETA', 'AECG'),
  ukInvestors: investors('agreement-cuktca/investors', '2024-10-03', 'Canada–UK', 'Canada–Royaume-Uni'),
  cptppInvestors: investors('trans-pacific/investors', '2024-10-03', 'CPTPP', 'PTPGP'),
  chileTraders: traders('canada-chile/traders', '2024-10-03', 'Canada–Chile', 'Canada–Chili'),
  chileInvestors: investors('canada-chile/investors', '2024-10-03', 'Canada–Chile', 'Canada–Chili'),
  colombiaTraders: traders('canada-colombia/traders', '2025-01-03', 'Canada–Colombia', 'Canada–Colombie'),
  colombiaInvestors: investors('canada-colombia/investors', '2025-01-03', 'Canada–Colombia', 'Canada–Colombie'),
  peruTraders: traders('internationals-ftas-canada-peru/traders', '2024-10-03', 'Canada–Peru', 'Canada–Pérou'),
  peruInvestors: investors('internationals-ftas-canada-peru/investors', '2024-10-03', 'Canada–Peru', 'Canada–Pérou'),
  koreaTraders: traders('internationals-canada-korea/traders', '2025-01-20', 'Canada–Korea', 'Canada–Corée'),
  koreaInvestors: investors('internationals-canada-korea/investors', '2025-01-20', 'Canada–Korea', 'Canada–Corée'),
  ukraineInvestors: investors('cufta/investors', '2024-07-05', 'Canada–Ukraine', 'Canada–Ukraine'),

  benefitPage: page('exemption-codes/canadian-interests-significant-benefit-general-guidelines-r205-c10', '2026-02-24', 'Significant benefit to Canada – R205(a), C10', 'Avantage important pour le Canada – R205a), C10', '2026-02-24'),
  businessOwners: page('exemption-codes/entrepreneurs-self-employed-seeking-only-temp-residence-r205-c11', '2025-05-27', 'Business owners seeking only temporary residence – R205(a), C11', 'Propriétaires d’entreprise, séjour temporaire seulement – R205a), C11'),
  provincialBusiness: page('exemption-codes/canadian-interests-significant-benefit-entrepreneurs-self-employed-candidates-seeking-operate-business-r205-c11', '2024-02-16', 'Provincial business candidates – R205(a), C60', 'Gens d’affaires candidats d’une province – R205a), C60'),
  repair: page('exemption-codes/canadian-interests-significant-benefit-emergency-repair-personnel-repair-personnel-warranty-equipment-r205-exemption', '2018-04-05', 'Emergency repair and out-of-warranty equipment – R205(a), C13', 'Réparation d’urgence et équipement hors garantie – R205a), C13'),
  film: page('exemption-codes/canadian-interests-significant-benefit-television-film-production-workers-r205-exemption-code-c14', '2025-12-16', 'Television and film production – R205(a), C14', 'Production télévisuelle et cinématographique – R205a), C14'),
  francophone: page('exemption-codes/canadian-interests-significant-benefit-mobilite-francophone-r205-exemption-code-c16', '2024-01-25', 'Francophone mobility – R205(c), C16', 'Mobilité francophone – R205c), C16'),
  reciprocal: page('exemption-codes/canadian-interests-reciprocal-employment-general-guidelines-r205-b-c20', '2026-02-20', 'Reciprocal employment – R205(b), C20', 'Emploi réciproque – R205b), C20', '2026-02-20'),
  academic: page('exemption-codes/canadian-interests-reciprocal-employment-academic-exchanges-r205-b-exemption-code-c22', '2018-04-05', 'Academic exchanges – R205(b), C22', 'Échanges universitaires – R205b), C22'),
  performing: page('exemption-codes/canadian-interests-reciprocal-employment-performing-arts-r205-b-exemption-code-c23', '2026-04-21', 'Performing arts – R205(b), C23', 'Arts de la scène – R205b), C23', '2026-04-21'),
  camp: page('unique-situations/camp-counsellors-r205-b-exemption-code-c20', '2025-04-11', 'Residential summer camp counsellors – R205(b), C24', 'Moniteurs de camp d’été résidentiel – R205b), C24'),
  youth: page('exemption-codes/international-experience/international-experience-canada-r205-b-exemption-code-c21-overview', '2025-12-24', 'International Experience Canada – R204(d), C21', 'Expérience internationale Canada – R204d), C21'),
  research: page('exemption-codes/work-related-research-educational-training-program-r205-1-2-codes-c31-c32-c33', '2025-11-10', 'Research, educational or training programs – C31, C33', 'Programmes de recherche, d’études ou de formation – C31, C33'),
  postdoc: page('public-policy-competitiveness-economy/c44', '2023-01-30', 'Post-doctoral fellows – R205(c)(ii), C44', 'Boursiers postdoctoraux – R205c)(ii), C44'),
  medical: page('public-policy-competitiveness-economy/c45', '2024-12-24', 'Medical and dental residents and fellows – R205(c)(ii), C45', 'Résidents et boursiers en médecine et en médecine dentaire – R205c)(ii), C45'),
  award: page('public-policy-competitiveness-economy/c52', '2024-12-24', 'Academic award recipients – R205(c)(ii), C52', 'Titulaires d’une bourse de recherche – R205c)(ii), C52'),
  religious: page('religious-work', '2024-08-13', 'Religious work – R205(d), C50', 'Travail d’ordre religieux – R205d), C50'),
  charitable: page('exemption-codes/canadian-interests-charitable-religious-work-r205-exemption-code-c50', '2022-12-14', 'Charitable work – R205(d), C51', 'Travail d’ordre charitable – R205d), C51'),
  businessVisitors: page('work-without-permit/business', '2022-06-14', 'Business visitors – R186(a)', 'Visiteurs commerciaux – R186a)'),
  shortTerm: page('short-term-exemption', '2023-08-02', 'Short-term high-skilled work of 15 or 30 days', 'Travail hautement spécialisé de courte durée (15 ou 30 jours)'),
  shortResearch: page('researcher-exemption', '2023-08-02', '120-day exemption for researchers', 'Dispense de 120 jours pour les chercheurs'),
  startUp: page('provincial-nominees-permanent-resident-applicants/open-work-permits-startup-business-class-pr-applicants', '2025-03-27', 'Start-up business class – R205(a), A77', 'Catégorie « démarrage d’entreprise » – R205a), A77'),
  innovation: page('public-policy-competitiveness-economy/innovation-stream-pilot', '2024-12-24', 'Innovation Stream pilot – R205(c)(ii), C88', 'Projet pilote du volet Innovation – R205c)(ii), C88'),
  placement: {
    en: 'Work in a student work placement',
    fr: 'Travailler dans le cadre d’un stage d’études',
    url: {
      en: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/study-canada/work/intern.html',
    },
    version: '2026-04-01',
    verified: '2026-04-16',
    kind: 'instructions',
  },
  spouses: page('eligibility/open', '2026-01-28', 'Open work permits – general processing', 'Permis de travail ouverts – traitement général'),
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

export interface Citation {
  readonly source: SourceId
  /** Where in the source: a section of the law ("s. 205(a)") or a part of the page. */
  readonly pinpoint: string
}

/** Cites a source. A provision of the Act or Regulations is given as its section alone: `'205(a)'`. */
export const cite = (source: SourceId, pinpoint: string): Citation => ({ source, pinpoint })

/** The register entry of a source, widened. */
export const source = (id: SourceId): Source => sources[id]
