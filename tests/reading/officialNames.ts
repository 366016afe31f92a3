import type { Language } from '../../src/wording/language.ts'

/**
 * Names and terms of the law that stand inside our sentences and that nobody may say otherwise, since people look for
 * these very words on their papers and on the government’s pages. In a sentence each counts as one short word.
 */
const officialNames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // The program, its parts and its people
    'International Mobility Program',
    'International Experience Canada',
    'Francophone Mobility',
    'recognized organizations?',
    'Working Holiday',
    'Young Professionals',
    'International Co-op',
    'Atlantic Immigration Program',
    'Express Entry',
    'Global Talent Stream',
    'Employer Portal',
    'intra-company transferee',
    'labour market impact assessment',
    'permanent residence',
    'permanent residents?',
    'temporary residents?',
    'refugee claimants?',
    'protected persons?',
    'electronic travel authorization',
    'common-law partners?',
    'Quebec selection certificate',
    'citizenship certificate',
    'ministerial instructions?',
    // Bodies
    'College of Immigration and Citizenship Consultants',
    'National Research Council',
    'International Development Research Centre',
    'World Anti-Doping Agency',
    'Canada Council for the Arts',
    'Canada Council',
    'Employment and Social Development Canada',
    'Immigration, Refugees and Citizenship Canada',
    'Canada Revenue Agency',
    'Canada Border Services Agency',
    // Texts
    'Indian Act',
    'Immigration and Refugee Protection (?:Act|Regulations)',
    'Canada[–-](?:Colombia|Korea|Panama|Peru|Chile|UK|Ukraine)',
    'United States of America|United States|United Kingdom|New Zealand|South Korea',
    'Australia|Colombia|Panama|Peru|Ukraine|Mexico|Canada',
  ],
  fr: [
    'Programme de mobilité internationale',
    'Expérience internationale Canada',
    'Mobilité francophone',
    'organisations? reconnues?',
    'Vacances-travail',
    'Jeunes professionnels',
    'Stage coop international',
    'Programme d’immigration au Canada atlantique',
    'Entrée express',
    'Volet des talents mondiaux',
    'Portail des employeurs',
    'personnes? mutées? à l’intérieur d’une société',
    'étude d’impact sur le marché du travail',
    'résidence permanente',
    'résidente?s? permanente?s?',
    'résidente?s? temporaires?',
    'personnes? protégées?',
    'demandeurs? d’asile',
    'autorisation de voyage électronique',
    'conjointe?s? de fait',
    'certificat de sélection du Québec',
    'certificat de citoyenneté',
    'Collège des consultants en immigration et en citoyenneté',
    'Conseil national de recherches',
    'Centre de recherches pour le développement international',
    'Agence mondiale antidopage',
    'Conseil des arts du Canada',
    'Emploi et Développement social Canada',
    'Immigration, Réfugiés et Citoyenneté Canada',
    'Agence du revenu du Canada',
    'Agence des services frontaliers du Canada',
    'Loi sur les Indiens',
    '(?:Loi|Règlement) sur l’immigration et la protection des réfugiés',
    'Canada[–-](?:Colombie|Corée|Panama|Pérou|Chili|Royaume-Uni|Ukraine)',
    'États-Unis|Royaume-Uni|Nouvelle-Zélande|Corée du Sud',
    'Australie|Colombie|Panama|Pérou|Ukraine|Mexique|Canada',
  ],
}

const patterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:${officialNames.en.join('|')})\\b`, 'giu'),
  fr: new RegExp(`(?<!\\p{L})(?:${officialNames.fr.join('|')})(?!\\p{L})`, 'giu'),
}

/** The text with each official name as one short word. */
export const withoutNames = (text: string, language: Language): string =>
  text.replaceAll(patterns[language], 'Name')
