/**
 * What the lists ask of a person's studies, licence or experience: one short sentence each, in both languages.
 * The rows of the lists name these by id, so the same requirement reads the same wherever it appears.
 */

/** The same sentence in both official languages. */
export interface Wording {
  readonly en: string
  readonly fr: string
}

const chilean = (title: string): Wording => ({
  en: `The Chilean university title ${title}`,
  fr: `Le titre universitaire chilien ${title}`,
})

export const credentials = {
  // Degrees
  bachelor_in_field: {
    en: 'A bachelor’s degree (or licenciatura) in this field or a closely related one',
    fr: 'Un baccalauréat (ou une licenciatura) dans ce domaine ou un domaine très proche',
  },
  bachelor: {
    en: 'A bachelor’s degree',
    fr: 'Un baccalauréat (diplôme universitaire de premier cycle)',
  },
  licenciatura: {
    en: 'A licenciatura degree (another kind of bachelor’s degree is not enough here)',
    fr: 'Une licenciatura (un autre type de baccalauréat ne suffit pas ici)',
  },
  postgraduate: {
    en: 'A degree above the bachelor’s level, such as a master’s or a doctorate',
    fr: 'Un diplôme supérieur au baccalauréat, comme une maîtrise ou un doctorat',
  },
  masters_and_3_years: {
    en: 'A master’s degree and 3 years of experience',
    fr: 'Une maîtrise et 3 ans d’expérience',
  },
  doctorate: { en: 'A doctorate', fr: 'Un doctorat' },
  hotel_degree: {
    en: 'A bachelor’s degree (or licenciatura) in hotel or restaurant management',
    fr: 'Un baccalauréat (ou une licenciatura) en gestion hôtelière ou en restauration',
  },
  law_degree: {
    en: 'A law degree: LL.B., J.D., LL.L., B.C.L. or a five-year licenciatura',
    fr: 'Un diplôme en droit : LL.B., J.D., LL.L., B.C.L. ou une licenciatura de cinq ans',
  },
  master_library_science: {
    en: 'A master’s degree in library science',
    fr: 'Une maîtrise en bibliothéconomie',
  },
  bachelor_library_science: {
    en: 'A bachelor’s degree in library science that you could start only after another bachelor’s degree',
    fr: 'Un baccalauréat en bibliothéconomie qui exigeait déjà un premier baccalauréat',
  },
  dental_degree: {
    en: 'A dentist’s degree: D.D.S., D.M.D., Doctor en Odontología or Doctor en Cirugía Dental',
    fr: 'Un diplôme de dentiste : D.D.S., D.M.D., Doctor en Odontología ou Doctor en Cirugía Dental',
  },
  medical_degree: {
    en: 'A doctor’s degree: M.D. or Doctor en Medicina',
    fr: 'Un diplôme de médecin : M.D. ou Doctor en Medicina',
  },
  veterinary_degree: {
    en: 'A veterinarian’s degree, such as D.V.M., D.M.V. or Doctor en Veterinaria',
    fr: 'Un diplôme de vétérinaire, comme D.V.M., D.M.V. ou Doctor en Veterinaria',
  },
  bachelor_architecture: {
    en: 'A bachelor’s degree in architecture',
    fr: 'Un baccalauréat en architecture',
  },
  bachelor_forestry: {
    en: 'A bachelor’s degree in forest management or forest engineering',
    fr: 'Un baccalauréat en aménagement forestier ou en génie forestier',
  },
  bachelor_law: { en: 'A bachelor’s degree in law', fr: 'Un baccalauréat en droit' },
  bachelor_urban_planning: {
    en: 'A bachelor’s degree in urban planning',
    fr: 'Un baccalauréat en urbanisme',
  },
  bachelor_agriculture_4_years: {
    en: 'A bachelor’s degree in agriculture or a related science, and 4 years of related experience',
    fr: 'Un baccalauréat en agriculture ou dans une science connexe, et 4 ans d’expérience connexe',
  },
  bachelor_surveying_3_years: {
    en: 'A bachelor’s degree in surveying, geography or environmental science, and 3 years of related experience',
    fr: 'Un baccalauréat en arpentage, en géographie ou en sciences de l’environnement, et 3 ans d’expérience connexe',
  },
  graduate_computing_10_years: {
    en: 'A master’s degree or higher in computer science or a related field, and 10 years in computing',
    fr: 'Une maîtrise ou plus en informatique ou dans un domaine connexe, et 10 ans en informatique',
  },
  bachelor_computing_2_years: {
    en: 'A bachelor’s degree in computing, and 2 years of experience in computing',
    fr: 'Un baccalauréat en informatique, et 2 ans d’expérience en informatique',
  },
  bachelor_any_5_years_computing: {
    en: 'A bachelor’s degree in any field, and 5 years in computing and information systems',
    fr: 'Un baccalauréat dans n’importe quel domaine, et 5 ans en informatique et en systèmes d’information',
  },
  computing_studies_7_years: {
    en: 'A bachelor’s degree or college diploma in computing, and 7 years in computing and information systems',
    fr: 'Un baccalauréat ou un diplôme collégial en informatique, et 7 ans en informatique et en systèmes d’information',
  },
  any_studies_9_years_computing: {
    en: 'Any bachelor’s degree or college diploma, and 9 years in computing and information systems',
    fr: 'N’importe quel baccalauréat ou diplôme collégial, et 9 ans en informatique et en systèmes d’information',
  },
  bachelor_and_actuarial_body: {
    en: 'A bachelor’s degree, and membership in a professional body of actuaries',
    fr: 'Un baccalauréat, et l’adhésion à un ordre ou une association d’actuaires',
  },
  degree_4_years: {
    en: 'A degree of at least 4 years in the field, and whatever studies or certificate Canada usually asks for this job',
    fr: 'Un diplôme d’au moins 4 ans dans la spécialité, et les études ou le certificat que le Canada exige habituellement pour cet emploi',
  },
  degree_4_years_paid_2: {
    en: 'A degree of at least 4 years, and 2 years of paid work in the field',
    fr: 'Un diplôme d’au moins 4 ans, et 2 ans de travail rémunéré dans le domaine',
  },
  degree_2_years_paid_4: {
    en: 'A college or technical diploma of at least 2 years, and 4 years of paid work in the field',
    fr: 'Un diplôme collégial ou technique d’au moins 2 ans, et 4 ans de travail rémunéré dans le domaine',
  },
  japanese_associate_paid_4: {
    en: 'A Japanese associate degree, its equal or a higher degree, and 4 years of paid work in the field',
    fr: 'Un diplôme japonais de niveau associé, l’équivalent ou plus, et 4 ans de travail rémunéré dans le domaine',
  },
  technical_1_year: {
    en: 'A college or technical diploma of at least 1 year, or the equivalent',
    fr: 'Un diplôme collégial ou technique d’au moins 1 an, ou l’équivalent',
  },
  university_or_equivalent: {
    en: 'A university degree, or proof of knowledge at the same level',
    fr: 'Un diplôme universitaire, ou la preuve de connaissances de même niveau',
  },
  engineering_technology_3_years: {
    en: 'A 3-year degree in engineering technology from a recognized school',
    fr: 'Un diplôme de 3 ans en technologie du génie, d’un établissement reconnu',
  },
  science_3_years: {
    en: 'A 3-year degree from a recognized school in one of these: agriculture, architecture, biology, chemistry, physics, forestry, geology, geophysics, mining or energy',
    fr: 'Un diplôme de 3 ans, d’un établissement reconnu, dans l’un de ces domaines : agriculture, architecture, biologie, chimie, physique, foresterie, géologie, géophysique, mines ou énergie',
  },

  // Diploma or experience instead of a degree
  diploma_and_3_years: {
    en: 'A diploma or certificate of at least 2 years after secondary school, and 3 years of experience',
    fr: 'Un diplôme ou certificat d’au moins 2 ans après le secondaire, et 3 ans d’expérience',
  },
  hotel_diploma_and_3_years: {
    en: 'A diploma or certificate in hotel or restaurant management, and 3 years of experience in that field',
    fr: 'Un diplôme ou certificat en gestion hôtelière ou en restauration, et 3 ans d’expérience dans ce domaine',
  },
  adjuster_degree: {
    en: 'A bachelor’s degree (or licenciatura), and finished training in claims after disasters',
    fr: 'Un baccalauréat (ou une licenciatura), et une formation terminée sur les sinistres causés par des catastrophes',
  },
  adjuster_3_years: {
    en: '3 years of work as a claims adjuster, and finished training in claims after disasters',
    fr: '3 ans de travail comme expert en sinistres, et une formation terminée sur les sinistres causés par des catastrophes',
  },
  consultant_5_years: {
    en: '5 years of work as a management consultant, shown by a statement or a professional title',
    fr: '5 ans de travail en conseil en gestion, prouvés par une attestation ou un titre professionnel',
  },
  specialty_5_years: {
    en: '5 years of work in the specialty that the consulting contract is about, shown by a statement or a professional title',
    fr: '5 ans de travail dans la spécialité visée par le contrat de conseil, prouvés par une attestation ou un titre professionnel',
  },
  technician_knowledge: {
    en: 'No degree is needed: you know the theory of one of the listed sciences and can use it to solve practical problems or in research. The sciences are agriculture, astronomy, biology, chemistry, engineering, forestry, geology, geophysics, meteorology and physics',
    fr: 'Aucun diplôme n’est exigé : vous connaissez la théorie d’une des sciences de la liste et savez l’appliquer à des problèmes pratiques ou à la recherche. Ces sciences sont l’agriculture, l’astronomie, la biologie, la chimie, le génie, la foresterie, la géologie, la géophysique, la météorologie et la physique',
  },

  // Licences, designations, memberships
  licence: {
    en: 'A licence from a state or province',
    fr: 'Un permis d’exercice délivré par un État ou une province',
  },
  licence_any_government: {
    en: 'A licence from a state, a province or the national government',
    fr: 'Un permis d’exercice délivré par un État, une province ou le gouvernement national',
  },
  provincial_licence: {
    en: 'A licence from a Canadian province or territory',
    fr: 'Un permis d’exercice d’une province ou d’un territoire du Canada',
  },
  provincial_licence_and_certificate: {
    en: 'A licence and a certificate from a Canadian province or territory',
    fr: 'Un permis d’exercice et un certificat d’une province ou d’un territoire du Canada',
  },
  professional_licence: {
    en: 'A professional licence',
    fr: 'Un permis d’exercice professionnel',
  },
  professional_qualification: {
    en: 'The professional qualification, where the province or territory asks for one',
    fr: 'Le titre professionnel, là où la province ou le territoire l’exige',
  },
  cpa: {
    en: 'A professional accounting title: CPA, CA, CGA or CMA',
    fr: 'Un titre comptable professionnel : CPA, CA, CGA ou CMA',
  },
  bar_member: {
    en: 'Membership in the bar of a state or province',
    fr: 'L’inscription au barreau d’un État ou d’une province',
  },
  isp_or_foreign: {
    en: 'The Canadian I.S.P. title in computing, or a licence or title from a recognized body abroad',
    fr: 'Le titre canadien I.S.P. en informatique, ou un permis ou titre d’un organisme étranger reconnu',
  },
  mobility_forum_licence: {
    en: 'For professional engineers: a licence under the Engineering Mobility Forum',
    fr: 'Pour les ingénieurs : un permis relevant du Engineering Mobility Forum',
  },
  panama_and_letter: {
    en: 'What Panama asks for this job, and a letter in which the Canadian client or employer accepts it',
    fr: 'Ce que le Panama exige pour cet emploi, et une lettre par laquelle le client ou l’employeur canadien l’accepte',
  },

  // Chilean titles
  chile_contador: chilean('Contador auditor / Contador público'),
  chile_abogado: {
    en: 'The title Abogado, granted by the Supreme Court of Chile',
    fr: 'Le titre d’Abogado, accordé par la Cour suprême du Chili',
  },
  chile_bibliotecologia: {
    en: 'A Magíster en Bibliotecología, earned after another degree',
    fr: 'Un Magíster en Bibliotecología, obtenu après un autre diplôme',
  },
  chile_social_worker: chilean('Asistente Social / Trabajador Social'),
  chile_dentist: { en: 'A Licenciatura en Odontología', fr: 'Une Licenciatura en Odontología' },
  chile_dietitian: chilean('Dietista Nutricional'),
  chile_nutritionist: chilean('Nutricionista / Dietista Nutricional'),
  chile_occupational_therapist: chilean('Terapeuta Ocupacional'),
  chile_physician: chilean('Médico Cirujano / Médico'),
  chile_physiotherapist: chilean('Kinesiólogo / Kinesioterapeuta'),
  chile_nurse: chilean('Enfermera'),
  chile_veterinarian: chilean('Médico Veterinario'),
  chile_geologist: chilean('Geólogo'),
  chile_oceanographer: {
    en: 'For oceanographers: the Chilean university title Oceanógrafo',
    fr: 'Pour les océanographes : le titre universitaire chilien Oceanógrafo',
  },
} as const satisfies Readonly<Record<string, Wording>>

export type CredentialId = keyof typeof credentials

/** One requirement in both languages. */
export const credentialText = (id: CredentialId): Wording => credentials[id]
