import type { Language } from '../../src/wording/language.ts'

/** Why a text may stay harder than the ceiling. */
export const reasons = {
  law: 'words of the regulations or of the instructions that decide who is meant: said otherwise they would mean others',
  names: 'mostly names: of jobs, of papers, of bodies',
  long: 'a short sentence of everyday words that are long',
} as const

type Reason = keyof typeof reasons

/** The texts that stay above the ceiling, each with its reason. One that is no longer hard fails the test, and goes. */
export const hardTexts: Readonly<Record<Language, Readonly<Record<string, Reason>>>> = {
  en: {
    'You are an accredited representative or adviser in an aviation accident investigation': 'law',
    'You are an accredited diplomat, consular officer or official of a country or international organization':
      'law',
    'This health job is not named on the list. It names dentists, dietitians, laboratory technologists, occupational therapists, pharmacists, physicians who teach or do research, physiotherapists, psychologists, registered nurses and veterinarians.':
      'names',
    'A Canadian non-profit orchestra, opera, theatre or dance company engages you': 'law',
    'You examine research proposals, university projects, programs or theses': 'law',
    'The educational licence or the medical examination is missing': 'long',
    'International amateur sport, an international arts or culture event, or an animal or farm competition':
      'law',
    'You are one of the 4 independent professions: architect, engineer, management consultant, veterinarian':
      'names',
    'Does the employer regularly offer striptease, erotic dance, escort services or erotic massage?':
      'law',
    'Does your company regularly offer striptease, erotic dance, escort services or erotic massage?':
      'law',
    'Is your company a Canadian non-profit orchestra, opera, theatre or dance company?': 'law',
    'Incorporation or registration papers and business number of the new Canadian unit': 'names',
    'Age, citizenship, residence or number of participations is outside the country’s agreement':
      'long',
    'For example, a nomination, a selection certificate or a letter that the application arrived.':
      'names',
    'Your country’s aviation authority sends you to inspect international flights': 'law',
    'Their country’s aviation authority sends them to inspect international flights': 'law',
    'A qualified professional directly supervises and reviews your work': 'law',
    'Nomination, endorsement or recommendation that names you, still valid': 'names',
    'Ecologists, animal geneticists and food scientists belong here too.': 'names',
    'No permit is given for work with an employer who regularly offers striptease, erotic dance, escort services or erotic massage.':
      'law',
  },
  fr: {
    'Sport amateur international, événement culturel international, concours agricole ou d’animaux':
      'law',
    'Acte de constitution ou immatriculation et numéro d’entreprise du nouvel établissement canadien':
      'names',
    'Vous êtes athlète professionnel ou semi-professionnel, ou entraîneur rémunéré': 'law',
    'Documents d’équipage, lettre de l’employeur étranger, et immatriculation du véhicule à l’étranger':
      'names',
    'Vous jugez une compétition internationale de sport amateur, un événement culturel ou artistique international, ou un concours agricole ou d’animaux':
      'law',
    'L’autorité aéronautique de son pays l’envoie inspecter des vols internationaux': 'law',
    'Vous êtes diplomate, agent consulaire ou fonctionnaire accrédité d’un pays ou d’une organisation internationale':
      'law',
    'Un professionnel qualifié supervise et révise directement votre travail': 'law',
    'Vous venez comme conférencier invité, professeur invité ou enseignant d’échange': 'law',
    'L’autorité aéronautique de votre pays vous envoie inspecter des vols internationaux': 'law',
    'Vous exercez l’une des 4 professions indépendantes\u00a0: architecte, ingénieur, conseiller en gestion, vétérinaire':
      'names',
    'Carte d’inspecteur et mandat de votre autorité aéronautique': 'law',
    'Seulement les levés aériens ou la photographie aérienne.': 'names',
    'Papiers d’immatriculation et d’impôt qui montrent votre travail autonome à l’étranger':
      'names',
    'Cette voie ne vise que les athlètes professionnels ou semi-professionnels et l’entraînement rémunéré.':
      'law',
    'Immatriculation de la succursale canadienne dans la province, et statuts de l’entreprise elle-même':
      'names',
    'Déclaration que l’entreprise à l’étranger n’a pas de présence commerciale au Canada, avec son immatriculation à l’étranger':
      'law',
    'Conférencier invité\u00a0: moins d’un trimestre. Professeur invité\u00a0: au plus deux années universitaires.':
      'law',
    'Cet emploi de la santé n’est pas nommé sur la liste. Elle nomme les dentistes, diététistes, technologues de laboratoire, ergothérapeutes, pharmaciens, médecins qui enseignent ou font de la recherche, physiothérapeutes, psychologues, infirmiers autorisés et vétérinaires.':
      'names',
    'Ce navire, avion ou véhicule est-il de propriété étrangère, non immatriculé au Canada et surtout en transport international?':
      'law',
    'La voie des investisseurs exige un investissement important dans une entreprise active.':
      'long',
    'Vous avez un diplôme universitaire, ou un permis professionnel, lié à l’activité': 'law',
    'Revenus du groupe par pays, avec immatriculations et déclarations fiscales dans chacun':
      'names',
    'Ni prolongation ni maintien du statut\u00a0: une nouvelle participation exige une nouvelle invitation':
      'law',
    'Lisez votre permis d’études, ou demandez au bureau des étudiants internationaux.': 'long',
    'Les fonctions dépassent la prédication, les rassemblements et les conseils spirituels': 'long',
    'Au Chili, les ingénieurs commerciaux (ingeniero comercial) en font aussi partie.': 'names',
  },
}
