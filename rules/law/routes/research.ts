import { allBut, allOf, anyOf, criterion } from '../../logic/condition.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import { licencePoint } from '../offer.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/** Universities, hospitals and schools: C22, C31, C33, C44, C45, C52. */

const academic = (pinpoint: string) => cite('academic', pinpoint)

type AcademicKind = 'lecturer' | 'professor' | 'teacher' | 'other'

const academicKind = (kind: AcademicKind, says: { en: string; fr: string }) =>
  criterion({
    id: `academic.kind.${kind}`,
    asks: 'academicKind',
    fails: {
      is: allBut(questions.academicKind.options, kind),
    },
    anchor: true,
    says,
    cites: [academic(`${kind}s`)],
  })

export const research: readonly Variant[] = [
  route({
    id: 'academic-c22',
    stream: 'reciprocal_exchange',
    code: 'C22',
    situation: 'academic',
    page: 'academic',
    law: '205(b)',
    title: { en: 'Academic exchange', fr: 'Échange universitaire' },
    says: {
      en: 'A university, college or school in Canada invites you to teach',
      fr: 'Une université, un collège ou une école du Canada vous invite à enseigner',
    },
    lines: [
      anyOf(
        {
          en: 'You are a guest lecturer, a visiting professor or an exchange teacher',
          fr: 'Vous venez comme conférencier invité, professeur invité ou enseignant d’échange',
        },
        allOf(
          academicKind('lecturer', {
            en: 'You are a guest lecturer',
            fr: 'Vous êtes conférencier invité ou conférencière invitée',
          }),
          criterion({
            id: 'academic.lecturer.term',
            asks: 'lecturerTerm',
            fails: { is: ['no'] },
            says: {
              en: 'You teach for less than a term, and not a whole course',
              fr: 'Vous enseignez moins d’un trimestre, et pas un cours complet',
            },
            cites: [academic('guest lecturers')],
          }),
        ),
        allOf(
          academicKind('professor', {
            en: 'You are a visiting professor',
            fr: 'Vous êtes professeur invité ou professeure invitée',
          }),
          criterion({
            id: 'academic.professor.post',
            asks: 'professorPost',
            fails: { is: ['no'] },
            says: {
              en: 'You keep your post abroad and stay at most two academic years',
              fr: 'Vous gardez votre poste à l’étranger et restez au plus deux années universitaires',
            },
            cites: [academic('visiting professors')],
          }),
        ),
        academicKind('teacher', {
          en: 'You are a teacher in an exchange between schools or governments',
          fr: 'Vous enseignez dans le cadre d’un échange entre écoles ou gouvernements',
        }),
      ),
    ],
    duration: {
      first: null,
      unit: 'months',
      renewal: 'discretion',
      cap: null,
      note: {
        en: 'A guest lecturer: less than a term. A visiting professor: at most two academic years.',
        fr: 'Conférencier invité : moins d’un trimestre. Professeur invité : au plus deux années universitaires.',
      },
    },
    unsettled: [
      {
        en: 'The page on academic exchanges dates from 2018; some of its forms are no longer the normal way.',
        fr: 'La page sur les échanges universitaires date de 2018; normalement, on n’utilise plus certains formulaires qu’elle nomme.',
      },
    ],
  }),
  route({
    id: 'research-c31',
    stream: 'other_imp',
    code: 'C31',
    situation: 'research',
    page: 'research',
    law: '205(c)(i)',
    title: { en: 'Research with a designated body', fr: 'Recherche auprès d’un organisme désigné' },
    says: { en: 'You come to do research', fr: 'Vous venez faire de la recherche' },
    lines: [
      criterion({
        id: 'research.body',
        asks: 'researchBody',
        fails: { is: ['other'] },
        says: {
          en: 'A designated public body or a publicly funded research chair runs the research',
          fr: 'Un organisme public désigné ou une chaire de recherche financée par l’État mène la recherche',
        },
        cites: [cite('research', 'designated bodies and research chairs')],
      }),
    ],
  }),
  route({
    id: 'postdoc-c44',
    stream: 'other_imp',
    code: 'C44',
    situation: 'postdoc',
    page: 'postdoc',
    law: '205(c)(ii)',
    title: { en: 'Post-doctoral fellow', fr: 'Boursier postdoctoral ou boursière postdoctorale' },
    says: {
      en: 'You come as a post-doctoral fellow',
      fr: 'Vous venez comme boursier postdoctoral ou boursière postdoctorale',
    },
    lines: [
      criterion({
        id: 'postdoc.doctorate',
        asks: 'doctorate',
        fails: { is: ['no'] },
        needsEvidence: { is: ['nearly'] },
        says: {
          en: 'Your doctorate is done or nearly done',
          fr: 'Votre doctorat est terminé ou presque',
        },
        cites: [cite('postdoc', 'doctorate')],
      }),
      criterion({
        id: 'postdoc.post',
        asks: 'fellowPost',
        fails: { is: ['no'] },
        says: {
          en: 'The post is in your field, paid, and has an end date',
          fr: 'Le poste est dans votre domaine, rémunéré, et a une date de fin',
        },
        cites: [cite('postdoc', 'the position')],
      }),
    ],
    evidence: [
      criterion({
        id: 'postdoc.merit',
        asks: 'fellowMerit',
        needsEvidence: { is: ['no'] },
        says: {
          en: 'You were chosen for the quality of your work',
          fr: 'On vous a choisi pour la qualité de vos travaux',
        },
        cites: [cite('postdoc', 'selection')],
      }),
    ],
    duration: {
      first: null,
      unit: 'months',
      renewal: 'discretion',
      cap: null,
      note: { en: 'As long as the fellowship.', fr: 'La durée de la bourse.' },
    },
  }),
  route({
    id: 'medical-c45',
    stream: 'other_imp',
    code: 'C45',
    situation: 'medical',
    page: 'medical',
    law: '205(c)(ii)',
    title: {
      en: 'Medical or dental resident, or research fellow',
      fr: 'Résident en médecine ou en médecine dentaire, ou boursier de recherche',
    },
    says: {
      en: 'You come for a medical or dental residency, or a medical fellowship',
      fr: 'Vous venez pour une résidence en médecine ou en médecine dentaire, ou une bourse médicale',
    },
    lines: [
      criterion({
        id: 'medical.post',
        asks: 'medicalPost',
        fails: { is: ['residentPublicMoney', 'other'] },
        needsEvidence: { is: ['residentForeignMoney', 'fellow'] },
        says: {
          en: 'You are a resident paid without Canadian public money, or a medical research fellow',
          fr: 'Vous faites une résidence sans fonds publics canadiens, ou avez une bourse de recherche médicale',
        },
        cites: [cite('medical', 'residents and fellows')],
      }),
    ],
    evidence: [licencePoint],
    duration: {
      first: null,
      unit: 'months',
      renewal: 'discretion',
      cap: null,
      note: {
        en: 'As long as the offer: residents from 2 to 7 years, fellows 1 or 2 years.',
        fr: 'La durée de l’offre : résidence, de 2 à 7 ans; bourse, 1 ou 2 ans.',
      },
    },
  }),
  route({
    id: 'award-c52',
    stream: 'other_imp',
    code: 'C52',
    situation: 'award',
    page: 'award',
    law: '205(c)(ii)',
    title: { en: 'Academic award recipient', fr: 'Titulaire d’une bourse d’excellence' },
    says: { en: 'An award pays your research', fr: 'Une bourse finance votre recherche' },
    lines: [
      criterion({
        id: 'award.recipient',
        asks: 'awardRecipient',
        fails: { is: ['no'] },
        needsEvidence: { is: ['yes'] },
        says: {
          en: 'The award is given to you directly, on merit',
          fr: 'La bourse vous est donnée directement, au mérite',
        },
        cites: [cite('award', 'the award')],
      }),
      criterion({
        id: 'award.host',
        asks: 'awardHost',
        fails: { is: ['commercial'] },
        says: {
          en: 'The host is not a commercial business, and you take a real part in the research',
          fr: 'L’hôte n’est pas une entreprise commerciale, et vous prenez vraiment part à la recherche',
        },
        cites: [cite('award', 'the host')],
      }),
    ],
  }),
  route({
    id: 'school-c33',
    stream: 'other_imp',
    code: 'C33',
    situation: 'schoolPlacement',
    page: 'research',
    law: '205(c)(i.2)',
    title: { en: 'Secondary school placement', fr: 'Stage d’études secondaires' },
    says: {
      en: 'You are in secondary school in Canada and come to a work placement',
      fr: 'Vous êtes au secondaire au Canada et faites un stage en milieu de travail',
    },
    withoutOffer: true,
    open: true,
    lines: [
      criterion({
        id: 'school.required',
        asks: 'schoolRequires',
        fails: { is: ['no'] },
        needsEvidence: { is: ['yes'] },
        says: {
          en: 'Your program requires the placement',
          fr: 'Votre programme exige le stage',
        },
        cites: [cite('research', 'secondary school co-op')],
      }),
    ],
    duration: {
      first: null,
      unit: 'months',
      renewal: 'discretion',
      cap: null,
      note: { en: 'As long as the program.', fr: 'La durée du programme.' },
    },
    spouse: { code: null },
  }),
]
