import type { Wording } from './credentials.ts'

/** Remarks that belong to a row of a list and that an applicant should read before picking it. */
export const notes = {
  architect_local_licence: {
    en: 'A licence from a city or other local government does not count.',
    fr: 'Un permis délivré par une ville ou une autre administration locale ne compte pas.',
  },
  analyst_not_programmer: {
    en: 'Programming alone does not fit here: an analyst studies needs and designs systems. A diploma must come from an accredited school in Canada or the United States; a certificate must come from a body that the Mexican government recognizes.',
    fr: 'La programmation seule ne convient pas : l’analyste étudie les besoins et conçoit des systèmes. Le diplôme doit venir d’un établissement agréé du Canada ou des États-Unis; le certificat, d’un organisme reconnu par le gouvernement du Mexique.',
  },
  analyst_not_programmer_short: {
    en: 'Programming alone does not fit here: an analyst studies needs and designs systems.',
    fr: 'La programmation seule ne convient pas : l’analyste étudie les besoins et conçoit des systèmes.',
  },
  adjuster: {
    en: 'You work for an insurer of one of the countries of the agreement, or you are an independent adjuster.',
    fr: 'Vous travaillez pour un assureur d’un des pays de l’accord, ou comme expert en sinistres indépendant.',
  },
  engineer_duties: {
    en: 'All branches of engineering fall here. The daily work must be engineering. You may need a provincial licence to use the title.',
    fr: 'Toutes les branches du génie se trouvent ici. Le travail quotidien doit être du génie. Il faut parfois un permis provincial pour porter le titre.',
  },
  hotel_manager: {
    en: 'Other managers must report to you, or you run a specialty inside a hotel, such as food and beverage or conventions.',
    fr: 'D’autres gestionnaires doivent relever de vous, ou vous dirigez un service spécialisé de l’hôtel, comme la restauration ou les congrès.',
  },
  quebec_notary: {
    en: 'Notaries in Quebec belong here too.',
    fr: 'Les notaires du Québec en font aussi partie.',
  },
  consultant_projects: {
    en: 'You advise a client on a project to improve its management or its finances. You do not run its daily work. A permanent post works only for a time and only inside a Canadian consulting firm.',
    fr: 'Vous conseillez un client dans un projet pour améliorer sa gestion ou ses finances. Vous ne faites pas son travail courant. Un poste permanent ne convient que pour un temps et seulement dans un cabinet-conseil canadien.',
  },
  statistician_actuary: {
    en: 'Statisticians and actuaries belong here too. An actuary must be recognized by an actuaries’ body in one of the three countries.',
    fr: 'Les statisticiens et les actuaires en font aussi partie. L’actuaire doit être reconnu par un organisme d’actuaires d’un des trois pays.',
  },
  statistician_only: {
    en: 'Statisticians belong here too. Actuaries are not named.',
    fr: 'Les statisticiens en font aussi partie. Les actuaires ne sont pas nommés.',
  },
  post_secondary_only: {
    en: 'Only in a college, a university or another school after secondary school.',
    fr: 'Seulement dans un collège, à l’université ou dans un autre lieu d’études après le secondaire.',
  },
  technician_support: {
    en: 'You support a qualified professional who directs and reviews your work. About two years of training are expected. Construction trades, such as welder, electrician or carpenter, do not fit.',
    fr: 'Vous aidez un professionnel qualifié qui dirige et révise votre travail. Environ deux ans de formation sont attendus. Les métiers de la construction, comme soudeur, électricien ou charpentier, ne conviennent pas.',
  },
  technician_chile: {
    en: 'The same sciences as in the agreement with the United States and Mexico. The page for Chile does not repeat the rule on supervision.',
    fr: 'Les mêmes sciences que dans l’accord avec les États-Unis et le Mexique. La page sur le Chili ne répète pas la règle sur la supervision.',
  },
  forestry_specialist: {
    en: 'Forestry specialists belong here too.',
    fr: 'Les spécialistes forestiers en font aussi partie.',
  },
  geographer: { en: 'Geographers belong here too.', fr: 'Les géographes en font aussi partie.' },
  diagnosis_tests: {
    en: 'Only laboratory tests to find, treat or prevent disease. In the United States and Mexico the job is called medical technologist.',
    fr: 'Seulement des analyses de laboratoire pour dépister, traiter ou prévenir des maladies. Aux États-Unis et au Mexique, on dit « medical technologist ».',
  },
  technologist_chile: {
    en: 'In Chile the job is called medical technologist (tecnólogo médico).',
    fr: 'Au Chili, on parle de technologue médical (tecnólogo médico).',
  },
  teaching_research: {
    en: 'Only to teach or do research. You may see patients only when it comes with that work.',
    fr: 'Seulement pour enseigner ou faire de la recherche. Vous ne voyez des patients que si ce travail l’exige.',
  },
  teaching_research_short: {
    en: 'Only to teach or do research.',
    fr: 'Seulement pour enseigner ou faire de la recherche.',
  },
  psychologist_licence: {
    en: 'A bachelor’s degree from the United States alone is not enough: you need a licence, or a licenciatura.',
    fr: 'Un baccalauréat des États-Unis ne suffit pas à lui seul : il faut un permis d’exercice, ou une licenciatura.',
  },
  nurse_licence: {
    en: 'You need the licence of the province where you will work before you can be let in.',
    fr: 'Il vous faut le permis de la province où vous travaillerez avant de pouvoir entrer.',
  },
  agronomist: { en: 'Agronomists belong here too.', fr: 'Les agronomes en font aussi partie.' },
  plant_pathologist: {
    en: 'Plant pathologists belong here too.',
    fr: 'Les phytopathologistes en font aussi partie.',
  },
  plant_pathologist_not_named: {
    en: 'Plant pathologists are not named here.',
    fr: 'Les phytopathologistes ne sont pas nommés ici.',
  },
  oceanographer_geophysicist: {
    en: 'In Mexico and the United States, oceanographers belong here too.',
    fr: 'Au Mexique et aux États-Unis, les océanographes en font aussi partie.',
  },
  oceanographer_physicist: {
    en: 'In Canada, oceanographers belong here too.',
    fr: 'Au Canada, les océanographes en font aussi partie.',
  },
  oceanographer_chile: {
    en: 'In Canada and Chile, oceanographers belong here too.',
    fr: 'Au Canada et au Chili, les océanographes en font aussi partie.',
  },
  commercial_engineer: {
    en: 'In Chile, commercial engineers (ingeniero comercial) belong here too.',
    fr: 'Au Chili, les ingénieurs commerciaux (ingeniero comercial) en font aussi partie.',
  },
  korea_columns: {
    en: 'Canada’s and Korea’s requirements are listed side by side. If you meet Korea’s, a letter from the Canadian client that accepts them is treated as enough.',
    fr: 'Les exigences du Canada et de la Corée figurent côte à côte. Si vous remplissez celles de la Corée, une lettre du client canadien qui les accepte est considérée comme suffisante.',
  },
  korea_both_safest: {
    en: 'The page names two requirements for Canada and does not clearly say if one is enough: an officer may ask for both. If you meet Korea’s requirement, a letter from the Canadian client that accepts it is treated as enough.',
    fr: 'La page nomme deux exigences pour le Canada sans dire clairement si une seule suffit : un agent pourrait exiger les deux. Si vous remplissez l’exigence de la Corée, une lettre du client canadien qui l’accepte est considérée comme suffisante.',
  },
  panama_level: {
    en: 'Canada now ranks this job below the level the page asks for (TEER 0 or 1). It is still on the list, so an officer decides.',
    fr: 'Le Canada classe maintenant cet emploi sous le niveau exigé par la page (FEER 0 ou 1). Il reste sur la liste; un agent décidera.',
  },
  panama_production: {
    en: 'Farming is left out. Managers in forestry, mining, quarries, oil and gas, and commercial fishing fit.',
    fr: 'L’agriculture est exclue. Conviennent les gestionnaires en foresterie, mines, carrières, pétrole et gaz, et pêche commerciale.',
  },
  panama_biologist: {
    en: 'Ecologists, animal geneticists and food scientists belong here too.',
    fr: 'Les écologistes, les généticiens animaux et les spécialistes des aliments en font aussi partie.',
  },
  gats_agrologist: {
    en: 'New Brunswick, Alberta and Quebec license this job; British Columbia gives a temporary licence.',
    fr: 'Le Nouveau-Brunswick, l’Alberta et le Québec délivrent un permis; la Colombie-Britannique, un permis temporaire.',
  },
  gats_forestry: {
    en: 'Either the degree or the licence is enough. Alberta, British Columbia and Quebec license this job.',
    fr: 'Le diplôme ou le permis suffit. L’Alberta, la Colombie-Britannique et le Québec délivrent un permis.',
  },
  gats_geomatics: {
    en: 'Only aerial surveys or aerial photographs.',
    fr: 'Seulement les levés aériens ou la photographie aérienne.',
  },
  gats_no_presence: {
    en: 'Your foreign firm has no office in Canada, and the Canadian client does real business and is not a staffing agency.',
    fr: 'Votre entreprise étrangère n’a pas de bureau au Canada, et le client canadien a de vraies activités et n’est pas une agence de placement.',
  },
  gats_ten_per_project: {
    en: 'At most ten people per project, and your foreign firm has no office in Canada.',
    fr: 'Au plus dix personnes par projet, et votre entreprise étrangère n’a pas de bureau au Canada.',
  },
  andean_study_years: {
    en: 'For Colombia, the official page asks for 1 year of study but the agreement says 2. With less than 2 years, ask first.',
    fr: 'Pour la Colombie, la page officielle exige 1 an d’études, mais l’accord dit 2 ans. Avec moins de 2 ans, informez-vous d’abord.',
  },
  andean_electronics: {
    en: 'Electronic service technicians belong here too. For Colombia, the official page asks for 1 year of study but the agreement says 2.',
    fr: 'Les techniciens d’entretien électronique en font aussi partie. Pour la Colombie, la page officielle exige 1 an d’études, mais l’accord dit 2 ans.',
  },
  andean_electrician: {
    en: 'Industrial electricians belong here too. For Colombia, the official page asks for 1 year of study but the agreement says 2.',
    fr: 'Les électriciens industriels en font aussi partie. Pour la Colombie, la page officielle exige 1 an d’études, mais l’accord dit 2 ans.',
  },
  partly_professional: {
    en: 'Some jobs in this group rank as professional jobs in Canada.',
    fr: 'Certains emplois de ce groupe sont de niveau professionnel au Canada.',
  },
  operators_out: { en: 'Operators are left out.', fr: 'Les opérateurs sont exclus.' },
  heading_unclear: {
    en: 'For Peru, the official page prints this job under a heading for contractors and supervisors. It looks like a slip, so an officer must check.',
    fr: 'Pour le Pérou, la page officielle place cet emploi sous un titre d’entrepreneurs et de superviseurs. Cela ressemble à une erreur : un agent devra vérifier.',
  },
  brunei_energy: {
    en: 'Brunei’s list names only this job, for highly specialized services and core energy services.',
    fr: 'La liste du Brunéi ne nomme que cet emploi, pour des services très spécialisés et les services essentiels de l’énergie.',
  },
  other_in_sector: {
    en: 'Your job is not named for this sector. The table is meant to match jobs to sectors, so an officer must check.',
    fr: 'Votre emploi n’est pas nommé pour ce secteur. Le tableau sert à rattacher les emplois aux secteurs : un agent devra vérifier.',
  },
  postal_empty: {
    en: 'The official table names no job for this sector and leaves managers out, so an officer must check.',
    fr: 'Le tableau officiel ne nomme aucun emploi pour ce secteur et en exclut les gestionnaires : un agent devra vérifier.',
  },
  excluded_rest_covered: {
    en: 'This group is left out. Every other professional or management job (TEER 0 or 1) is covered.',
    fr: 'Ce groupe est exclu. Tous les autres emplois professionnels ou de gestion (FEER 0 ou 1) sont visés.',
  },
  excluded_no_technicians: {
    en: 'This group is left out. Every other professional or management job (TEER 0 or 1) is covered, and there is no list of technicians.',
    fr: 'Ce groupe est exclu. Tous les autres emplois professionnels ou de gestion (FEER 0 ou 1) sont visés, et il n’y a pas de liste de techniciens.',
  },
} as const satisfies Readonly<Record<string, Wording>>

export type NoteId = keyof typeof notes

/** One remark in both languages. */
export const noteText = (id: NoteId): Wording => notes[id]
