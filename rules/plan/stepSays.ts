import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import type { Text } from '../logic/condition.ts'
import { isYouthExchange } from './permit.ts'
import type { WherePlan } from './shape.ts'

/** What the steps say. A sentence has 20 words at most; amounts stand in braces and come from the table. */

export const says = {
  help: {
    en: 'Get advice on the point above first. It decides whether applying makes sense.',
    fr: 'Demandez d’abord conseil sur le point ci-dessus. Vous saurez si une demande a du sens.',
  },
  settle: {
    en: 'Find out what you answered with “not sure”. The file should not leave it open.',
    fr: 'Trouvez la réponse là où vous avez dit « Je ne sais pas ». Le dossier ne devrait pas laisser ces questions ouvertes.',
  },
  findOffer: {
    en: 'Find an offer or a contract in Canada. This route starts with one.',
    fr: 'Trouvez une offre ou un contrat au Canada. Cette voie commence par là.',
  },
  youthPool: {
    en: 'Put your name in the International Experience Canada pool. Wait for an invitation.',
    fr: 'Inscrivez-vous au bassin d’Expérience internationale Canada. Attendez une invitation.',
  },
  youthFunds: {
    en: 'Have {youthFunds} ready for the first months, and health insurance for the whole stay.',
    fr: 'Prévoyez {youthFunds} pour les premiers mois, et une assurance maladie pour tout le séjour.',
  },
  schoolLetter: {
    en: 'Get a letter from the school that says the program requires the work.',
    fr: 'Obtenez une lettre de l’école qui dit que le programme exige ce travail.',
  },
  supportLetter: {
    en: 'Get the letter of support from the province, or the Quebec selection certificate (CSQ).',
    fr: 'Obtenez la lettre d’appui de la province, ou le certificat de sélection du Québec (CSQ).',
  },
  unionLetter: {
    en: 'The production asks the union or guild for a dated letter of no objection that names you.',
    fr: 'La production demande au syndicat ou à la guilde une lettre de non-objection datée qui vous nomme.',
  },
  group: {
    en: 'Groups of {performersInGroup} or more apply at the same time. They pay {groupWorkPermit} at most, and the employer {groupCompliance}.',
    fr: 'Les groupes de {performersInGroup} ou plus présentent les demandes en même temps. Ils paient au plus {groupWorkPermit}, et l’employeur {groupCompliance}.',
  },
  licence: {
    en: 'Ask the regulator of the province how to get the licence. It should come within about {licence} of your arrival.',
    fr: 'Demandez à l’organisme de réglementation de la province comment obtenir le permis d’exercice. Il vous le faut environ {licence} après l’arrivée, au plus tard.',
  },
  licenceAsk: {
    en: 'Find out whether the province regulates this job. If it does, you need a licence within about {licence}.',
    fr: 'Vérifiez si la province réglemente cet emploi. Si oui, il faut un permis d’exercice d’ici environ {licence}.',
  },
  passport: {
    en: 'Check that your passport is valid for the whole stay. Renew it first if it is not.',
    fr: 'Vérifiez que votre passeport est valide pour tout le séjour. Sinon, renouvelez-le d’abord.',
  },
  agreement: {
    en: 'The employer signs the employment agreement with you. You get a copy, in English or French as you choose.',
    fr: 'L’employeur signe le contrat de travail avec vous. Vous en recevez une copie, en français ou en anglais, à votre choix.',
  },
  offer: {
    en: 'Before you apply, the employer files the offer in the Employer Portal under code {code} and pays {employerCompliance}.',
    fr: 'Avant votre demande, l’employeur soumet l’offre dans le Portail des employeurs sous le code {code} et paie {employerCompliance}.',
  },
  offerFree: {
    en: 'Before you apply, the employer files the offer in the Employer Portal under code {code}. No fee is due.',
    fr: 'Avant votre demande, l’employeur soumet l’offre dans le Portail des employeurs sous le code {code}. Aucuns frais ne sont exigés.',
  },
  offerPerhaps: {
    en: 'Before you apply, the employer files the offer in the Employer Portal under code {code}. It pays {employerCompliance}, unless you are freed from the permit fee.',
    fr: 'Avant votre demande, l’employeur soumet l’offre dans le Portail des employeurs sous le code {code}. Il paie {employerCompliance}, sauf si vous n’avez pas à payer les frais de permis.',
  },
  ownOffer: {
    en: 'Before you apply, file the offer for your own business in the Employer Portal and pay {employerCompliance}.',
    fr: 'Avant votre demande, soumettez l’offre pour votre propre entreprise dans le Portail des employeurs et payez {employerCompliance}.',
  },
  exempt: {
    en: 'The employer shows in writing why no offer needs to be filed. Few employers are exempt.',
    fr: 'L’employeur montre par écrit pourquoi aucune offre n’est à soumettre. Peu d’employeurs en sont dispensés.',
  },
  number: {
    en: 'Ask the employer for the offer number: the letter A and {offerDigits} digits. You type it into your application.',
    fr: 'Demandez à l’employeur le numéro de l’offre : la lettre A et {offerDigits} chiffres. Vous l’inscrivez dans votre demande.',
  },
  police: {
    en: 'Get police certificates from every place where you lived {policeStay} or more since age {policeAge}.',
    fr: 'Obtenez un certificat de police de chaque lieu où vous avez vécu {policeStay} ou plus depuis l’âge de {policeAge} ans.',
  },
  policeOffice: {
    en: 'Look whether your visa office asks for police certificates. They can take weeks.',
    fr: 'Voyez si votre bureau des visas exige des certificats de police. Ils peuvent prendre des semaines.',
  },
  unpaid: {
    en: 'If a religious or charitable organization does not pay you, no fee for the permit, biometrics or offer is due.',
    fr: 'Pour un travail non payé chez un organisme religieux ou de bienfaisance, aucuns frais : ni permis, ni données biométriques, ni offre.',
  },
  clergy: {
    en: 'No biometrics fee is due when you mainly preach, lead worship or counsel.',
    fr: 'Aucuns frais pour les données biométriques si vous venez surtout prêcher, diriger le culte ou donner des conseils spirituels.',
  },
  research: {
    en: 'Designated research is free of the permit fee, the biometrics fee and the employer’s fee.',
    fr: 'La recherche désignée est dispensée des frais de permis, de données biométriques et de conformité de l’employeur.',
  },
  schoolFee: {
    en: 'The instructions free school placements from the permit fee. Check the page before you pay.',
    fr: 'Les instructions dispensent les stages scolaires des frais de permis. Consultez la page avant de payer.',
  },
  participation: {
    en: 'Pay the participation fee that the invitation names, in place of the permit fee. An open permit can cost {openPermitHolder} more.',
    fr: 'Payez les frais de participation que nomme l’invitation, au lieu des frais de permis. Un permis ouvert peut coûter {openPermitHolder} de plus.',
  },
  vulnerable: {
    en: 'Vulnerable workers pay neither the permit fee nor the fee for an open permit.',
    fr: 'Les travailleurs vulnérables ne paient ni les frais de permis ni ceux d’un permis ouvert.',
  },
  noFee: {
    en: 'No permit fee is due on this ground.',
    fr: 'Aucuns frais de permis ne sont exigés à ce titre.',
  },
  cultural: {
    en: 'A cultural agreement with your country can free you and the employer from these fees.',
    fr: 'Un accord culturel avec votre pays peut vous dispenser de ces frais, ainsi que l’employeur.',
  },
  fast: {
    en: 'Your file may be handled in {fastTarget}: a job at TEER {level}, tied to one employer, from outside Canada. It must be complete, with biometrics given in that time. This is a target, not a promise.',
    fr: 'Votre dossier peut être traité en {fastTarget} : emploi FEER {level}, lié à un employeur, demande depuis l’étranger. Il doit être complet, avec les données biométriques fournies dans ce délai. C’est un objectif, pas une promesse.',
  },
  fastFromOutside: {
    en: 'If you apply from outside Canada, the file may be handled in {fastTarget}, as the job is at TEER {level}. It must be complete, with biometrics given in that time. This is a target, not a promise.',
    fr: 'Si vous faites la demande depuis l’étranger, le dossier peut être traité en {fastTarget}, car l’emploi est FEER {level}. Il doit être complet, avec les données biométriques fournies dans ce délai. C’est un objectif, pas une promesse.',
  },
  biometrics: {
    en: 'Give fingerprints and a photo, from age {biometricsFrom} to {biometricsTo}. What you gave in the last {biometricsValid} still counts.',
    fr: 'Donnez vos empreintes et une photo, de {biometricsFrom} à {biometricsTo} ans. Ce que vous avez donné dans les {biometricsValid} précédents compte encore.',
  },
  roundTrip: {
    en: 'Do not leave Canada only to apply at the border. Since {roundTripSince}, officers rarely serve such trips.',
    fr: 'Ne sortez pas du Canada seulement pour faire la demande à la frontière. Depuis le {roundTripSince}, cela n’est presque plus possible.',
  },
  quebec: {
    en: 'For a job in Quebec, no acceptance certificate (CAQ) is needed. It goes with an LMIA, and there is none here.',
    fr: 'Pour un emploi au Québec, aucun certificat d’acceptation (CAQ) n’est exigé. Il accompagne une EIMT, et il n’y en a pas ici.',
  },
  partner: {
    en: 'Your spouse or partner hands in an application of their own, with yours or later.',
    fr: 'Votre époux ou conjoint de fait présente sa propre demande, avec la vôtre ou plus tard.',
  },
} as const satisfies Record<string, Text>

export const medicalSays = {
  care: {
    en: 'Have a medical exam by a panel physician before you apply. Jobs in care, schools or labs need it for any length. It holds for {medicalValid}.',
    fr: 'Avant la demande, passez un examen médical aux fins de l’immigration chez un médecin désigné. Les soins, les écoles et les laboratoires l’exigent pour toute durée. Il est valide {medicalValid}.',
  },
  claim: {
    en: 'Have the medical exam that goes with every claim for refugee protection, before you apply.',
    fr: 'Passez, avant la demande, l’examen médical qu’exige toute demande d’asile.',
  },
  short: {
    en: 'No medical exam for work this short, unless it is in health care, a school, child care or a lab.',
    fr: 'Pas d’examen médical pour un travail si court, sauf en santé, à l’école, en garderie ou en laboratoire.',
  },
  stay: {
    en: 'See if you need a medical exam before a stay of more than {medicalStay}. You do after {medicalStay} in a row in a designated country in the last year. Jobs in care, schools or labs always need one.',
    fr: 'Voyez s’il faut un examen médical avant un séjour de plus de {medicalStay}. Il le faut après {medicalStay} d’affilée dans un pays désigné dans la dernière année. Les soins, les écoles et les laboratoires l’exigent toujours.',
  },
} as const satisfies Record<string, Text>

export const visitSays = {
  citizen: {
    en: 'You can start work. Show the employer proof of your status.',
    fr: 'Vous pouvez commencer à travailler. Montrez à l’employeur la preuve de votre statut.',
  },
  openPermit: {
    en: 'Read the conditions on your permit. Some jobs or employers may be left out.',
    fr: 'Lisez les conditions de votre permis. Certains emplois ou employeurs peuvent en être exclus.',
  },
  renewEarly: {
    en: 'To stay longer, apply before the permit ends.',
    fr: 'Pour rester plus longtemps, faites la demande avant la fin du permis.',
  },
  waitHere: {
    en: 'Stay in Canada and keep to the old permit’s conditions until the decision. Keep the receipt at hand for the employer.',
    fr: 'Restez au Canada et respectez les conditions de l’ancien permis jusqu’à la décision. Gardez le reçu à portée pour l’employeur.',
  },
  studyPermit: {
    en: 'Read your study permit: it says whether you may work. Show it to the employer, with proof of enrolment.',
    fr: 'Lisez votre permis d’études : il indique si vous pouvez travailler. Montrez-le à l’employeur, avec une preuve d’inscription.',
  },
  visaByRole: {
    en: 'Your role can free you from a visitor visa, with papers that show it. Check before you travel.',
    fr: 'Votre fonction peut vous dispenser du visa de visiteur, avec des documents qui la montrent. Vérifiez avant le voyage.',
  },
  visa: {
    en: 'Apply for a visitor visa before you travel, as your citizenship needs one.',
    fr: 'Demandez un visa de visiteur avant le voyage, car votre citoyenneté l’exige.',
  },
  travel: {
    en: 'Get an electronic travel authorization (eTA) if you come by air.',
    fr: 'Obtenez une autorisation de voyage électronique (AVE) si vous venez en avion.',
  },
  visaOrTravel: {
    en: 'Check whether your passport needs a visitor visa or an electronic travel authorization (eTA).',
    fr: 'Vérifiez si votre passeport exige un visa de visiteur ou une autorisation de voyage électronique (AVE).',
  },
  askAtEntry: {
    en: 'Ask for this exemption when you enter: from inside Canada it is not given. An officer at the border decides.',
    fr: 'Demandez cette dispense à l’entrée : elle ne se donne pas depuis le Canada. Un agent à la frontière décide.',
  },
  atEntry: {
    en: 'When you enter, say what you will do and show your papers. An officer at the border decides.',
    fr: 'À l’entrée, dites ce que vous ferez et montrez vos documents. Un agent à la frontière décide.',
  },
} as const satisfies Record<string, Text>

/** Where and how this person hands in the application. */
export function applySays(
  variant: Variant,
  { whereNow }: Answers,
  { first, border, inside }: WherePlan,
): Text {
  if (inside === 'onlyInside') return applies.onlyInside
  if (isYouthExchange(variant)) return applies.youth
  if (inside === 'family') return applies.family
  if (whereNow === 'visitor' && first === 'abroad') {
    return inside === 'perhaps' ? applies.visitorPerhaps : applies.visitor
  }
  if (first !== 'abroad') return applies[first]
  if (border === 'closed') return applies.abroadOnly
  return border === 'discouraged' ? applies.abroadRather : applies.abroad
}

const applies = {
  abroadOnly: {
    en: 'Apply online before you come. Your citizenship needs a visa, so the border is closed to this.',
    fr: 'Faites la demande en ligne avant de venir. Votre citoyenneté exige un visa : la frontière est exclue.',
  },
  abroadRather: {
    en: 'Apply online before you come. The law allows the border, but the instructions discourage it.',
    fr: 'Faites la demande en ligne avant de venir. La loi permet la frontière, mais les instructions la déconseillent.',
  },
  abroad: {
    en: 'Apply online before you come.',
    fr: 'Faites la demande en ligne avant de venir.',
  },
  abroadOrBorder: {
    en: 'Apply online before you come, or at the border when you arrive.',
    fr: 'Faites la demande en ligne avant de venir, ou à la frontière à votre arrivée.',
  },
  border: {
    en: 'Apply at the border when you arrive, with all papers in hand.',
    fr: 'Faites la demande à la frontière à votre arrivée, avec tous les documents.',
  },
  inside: {
    en: 'Apply online from inside Canada, before your present permit ends.',
    fr: 'Faites la demande en ligne depuis le Canada, avant la fin de votre permis actuel.',
  },
  onlyInside: {
    en: 'Apply online from inside Canada.',
    fr: 'Faites la demande en ligne depuis le Canada.',
  },
  family: {
    en: 'Apply online: before you come, or inside Canada while your partner holds a permit here.',
    fr: 'Faites la demande en ligne : avant de venir, ou au Canada pendant que votre conjoint y a un permis.',
  },
  visitor: {
    en: 'A visitor can rarely apply from inside Canada. Plan an online application from abroad.',
    fr: 'En visite, on peut rarement faire la demande au Canada. Prévoyez une demande en ligne depuis l’étranger.',
  },
  visitorPerhaps: {
    en: 'A visitor from the United States or Mexico can perhaps apply inside Canada. From abroad it is always possible.',
    fr: 'En visite des États-Unis ou du Mexique, on peut peut-être faire la demande au Canada. Depuis l’étranger, c’est toujours possible.',
  },
  youth: {
    en: 'Apply online once you are invited, as if from outside Canada.',
    fr: 'Après l’invitation, faites la demande en ligne, comme depuis l’étranger.',
  },
} as const satisfies Record<string, Text>
