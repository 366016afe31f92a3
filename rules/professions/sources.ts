import type { Wording } from './credentials.ts'
import type { Confidence, ListId } from './rows.ts'

/** Where a list comes from: the page's or treaty's title, the date of the text, how sure its reading is. */
export interface ListSource {
  readonly title: Wording
  /** Date of the page's last change, or null where the treaty text itself was not read. */
  readonly version: string | null
  readonly confidence: Confidence
}

const source = (
  en: string,
  fr: string,
  version: string | null,
  confidence: Confidence,
): ListSource => ({
  title: { en, fr },
  version,
  confidence,
})

/**
 * The official English pages of Immigration, Refugees and Citizenship Canada, read in copies of February 2026,
 * and the treaty annexes behind them. A treaty with confidence 'low' was not read: only the page's table was.
 * The French titles of the occupations are our working translations; the codes of the National Occupational
 * Classification are official for Europe and our own mapping elsewhere.
 */
export const listSources: Readonly<Record<ListId, readonly ListSource[]>> = {
  cusma: [
    source('Professionals – CUSMA', 'Professionnels – ACEUM', '2025-01-03', 'high'),
    source(
      'CUSMA, chapter 16, Annex 16-A, Appendix 2',
      'ACEUM, chapitre 16, annexe 16-A, appendice 2',
      null,
      'medium',
    ),
  ],
  chile: [
    source('Professionals – Canada–Chile', 'Professionnels – Canada–Chili', '2025-01-20', 'high'),
    source(
      'Canada–Chile agreement, Annex K-03, Appendix K-03.IV.1',
      'Accord Canada–Chili, annexe K-03, appendice K-03.IV.1',
      '1996',
      'medium',
    ),
  ],
  korea: [
    source(
      'Contract service suppliers and independent professionals – Canada–Korea',
      'Fournisseurs de services contractuels et professionnels indépendants – Canada–Corée',
      '2025-01-20',
      'medium',
    ),
    source(
      'Canada–Korea agreement, Appendix 12-A-2',
      'Accord Canada–Corée, appendice 12-A-2',
      null,
      'low',
    ),
  ],
  panama: [
    source(
      'Professionals – Canada–Panama',
      'Professionnels – Canada–Panama',
      '2025-01-03',
      'medium',
    ),
    source(
      'Canada–Panama agreement, Annex 13.04-D',
      'Accord Canada–Panama, annexe 13.04-D',
      null,
      'low',
    ),
  ],
  gats: [
    source(
      'General Agreement on Trade in Services',
      'Accord général sur le commerce des services',
      '2018-04-05',
      'high',
    ),
  ],
  andean: [
    source(
      'Professionals and technicians – Canada–Colombia',
      'Professionnels et techniciens – Canada–Colombie',
      '2025-01-03',
      'medium',
    ),
    source(
      'Canada–Colombia agreement, Appendix 1203.D',
      'Accord Canada–Colombie, appendice 1203.D',
      null,
      'low',
    ),
    source(
      'Professionals and technicians – Canada–Peru',
      'Professionnels et techniciens – Canada–Pérou',
      '2025-01-03',
      'high',
    ),
    source(
      'Canada–Peru agreement, Appendix 1203.D.1',
      'Accord Canada–Pérou, appendice 1203.D.1',
      null,
      'low',
    ),
  ],
  cptpp: [
    source(
      'Professionals and technicians – CPTPP',
      'Professionnels et techniciens – PTPGP',
      '2024-10-03',
      'high',
    ),
    source(
      'CPTPP, chapter 12, Annex 12-A (Canada), section D',
      'PTPGP, chapitre 12, annexe 12-A (Canada), section D',
      null,
      'low',
    ),
  ],
  europe: [
    source(
      'CETA: table of sectors and occupations',
      'AECG : tableau des secteurs et des professions',
      '2023-01-17',
      'high',
    ),
    source(
      'CETA, chapter 10, Annexes 10-C and 10-E',
      'AECG, chapitre 10, annexes 10-C et 10-E',
      null,
      'low',
    ),
  ],
  excluded: [
    source(
      'Professionals and technicians – Canada–Colombia',
      'Professionnels et techniciens – Canada–Colombie',
      '2025-01-03',
      'high',
    ),
    source(
      'Professionals and technicians – Canada–Peru',
      'Professionnels et techniciens – Canada–Pérou',
      '2025-01-03',
      'high',
    ),
    source(
      'Professionals and technicians – CPTPP',
      'Professionnels et techniciens – PTPGP',
      '2024-10-03',
      'high',
    ),
    source(
      'Professionals – Canada–Ukraine',
      'Professionnels – Canada–Ukraine',
      '2025-01-03',
      'high',
    ),
  ],
}
