import type { EmployerInterface } from './en.ts'

/** Ce que les écrans disent autrement à un employeur qui répond pour une personne candidate. */
export const own: EmployerInterface = {
  intro: {
    title: 'Quel volet pourrait convenir à la personne que vous voulez embaucher au Canada?',
  },
  subjects: {
    work: 'La personne candidate et le travail',
    visit: 'La visite',
    ownBusiness: 'L’entreprise de la personne candidate',
    student: 'Les études ou le renouvellement',
    family: 'Le conjoint ou la conjointe',
    residence: 'La situation de la personne candidate au Canada',
    jobAbroad: 'L’emploi à l’étranger',
    role: 'Le rôle au Canada',
    passports: 'La citoyenneté de la personne candidate',
    occupation: 'La profession',
    credential: 'Les titres de compétence',
    business: 'Votre entreprise au Canada',
    proofJob: 'Preuves : l’emploi à l’étranger',
    proofRole: 'Preuves : le rôle',
    proofProfession: 'Preuves : la profession',
    proofRoute: 'Preuves : la voie',
    proofPlan: 'Preuves : le projet',
  },
  page: {
    checkingOthers:
      'Ces questions portent sur les autres volets. Elles n’affaiblissent pas la suggestion. Laissez de côté ce que vous voulez.',
    suggestion: 'Le volet suggéré',
  },
  doors: {
    lead: 'Chaque volet est une porte. Vos réponses la ferment, en partie ou tout à fait. Entre guillemets, « vous » et « votre » désignent la personne candidate.',
  },
  rows: {
    search: 'Chercher le métier',
  },
  notices: {
    contradiction: 'Ces 2 réponses ne vont pas ensemble (« vous » désigne la personne candidate)',
  },
}
