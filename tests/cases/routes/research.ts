import type { Answers } from '#rules'
import { asNoPermit, asRoute, asUnknown } from '../case.ts'
import type { Case } from '../case.ts'
import { worker } from '../people.ts'
import { inFrench } from './francophone.ts'
import { casesOf } from './writing.ts'

/** Universities, hospitals and schools: C22, C31, C33, C44, C45, C52. */

const c22 = asRoute('reciprocal_exchange', 'academic-c22', 'C22')
const c31 = asRoute('other_imp', 'research-c31', 'C31')
const c44 = asRoute('other_imp', 'postdoc-c44', 'C44')
const c45 = asRoute('other_imp', 'medical-c45', 'C45')
const c52 = asRoute('other_imp', 'award-c52', 'C52')
const c33 = asRoute('other_imp', 'school-c33', 'C33')

const professor: Answers = {
  ...worker,
  situations: ['academic'],
  academicKind: 'professor',
  professorPost: 'yes',
}
const lecturer: Answers = {
  ...worker,
  situations: ['academic'],
  academicKind: 'lecturer',
  lecturerTerm: 'yes',
}

const academics = casesOf(c22)

const academic: readonly Case[] = [
  academics.inside('A visiting professor keeps the post at home and stays a year', professor, {
    line: 'academic.kind.professor',
    next: null,
  }),
  academics.outside(
    'A professor has given up the post at home',
    { ...professor, professorPost: 'no' },
    { line: 'academic.professor.post' },
  ),
  academics.inside('A guest lecturer gives some classes for three weeks', lecturer, {
    line: 'academic.kind.lecturer',
  }),
  academics.outside(
    'A lecturer teaches a whole course',
    { ...lecturer, lecturerTerm: 'no' },
    { line: 'academic.lecturer.term' },
  ),
  academics.inside(
    'A teacher changes places with a Canadian teacher',
    { ...worker, situations: ['academic'], academicKind: 'teacher' },
    { line: 'academic.kind.teacher' },
  ),
  academics.outside(
    'A professor is appointed for good',
    { ...professor, academicKind: 'other' },
    { line: 'academic.kind.teacher' },
  ),
  academics.notSure(
    'A visiting professor does not know whether the post at home is kept',
    { ...professor, professorPost: 'unsure' },
    c22,
  ),
  academics.notSure(
    'An invited academic does not know in which role, and nothing is suggested on that',
    { ...professor, ...lecturer, academicKind: 'unsure' },
    asUnknown,
  ),
  academics.conflicting(
    'A guest lecturer also takes part in publicly funded research, and the lectures come first',
    { ...lecturer, situations: ['academic', 'research'], researchBody: 'chair' },
    c22,
    { also: ['research-c31'] },
  ),
]

const researcher: Answers = { ...worker, situations: ['research'], researchBody: 'chair' }

const researchers = casesOf(c31)

const designated: readonly Case[] = [
  researchers.inside('A researcher joins a publicly funded research chair', researcher, {
    next: null,
  }),
  researchers.inside(
    'A researcher joins the National Research Council',
    { ...researcher, researchBody: 'designated' },
    { line: 'research.body' },
  ),
  researchers.outside(
    'A researcher joins the laboratory of a company',
    { ...researcher, researchBody: 'other' },
    { line: 'research.body' },
  ),
  researchers.notSure(
    'A researcher does not know who pays the chair',
    { ...researcher, researchBody: 'unsure' },
    c31,
  ),
  researchers.conflicting(
    'A researcher at a chair comes for 100 days to a public university, and needs no permit',
    {
      ...researcher,
      situations: ['research', 'shortResearch'],
      workLength: 'days120',
      shortResearchLast: 'never',
    },
    asNoPermit('short-research'),
  ),
]

const fellow: Answers = {
  ...worker,
  situations: ['postdoc'],
  doctorate: 'done',
  fellowPost: 'yes',
}

const fellows = casesOf(c44)

const postdoc: readonly Case[] = [
  fellows.inside('A new doctor of physics takes a fellowship', fellow, { next: null }),
  fellows.inside(
    'A physicist will defend the thesis next month and then takes a fellowship',
    { ...fellow, doctorate: 'nearly' },
    { line: 'postdoc.doctorate' },
  ),
  fellows.outside(
    'A physicist has a master’s degree and no doctorate in sight',
    { ...fellow, doctorate: 'no' },
    { line: 'postdoc.doctorate' },
  ),
  fellows.outside(
    'A doctor of physics takes a post without an end date, in another field',
    { ...fellow, fellowPost: 'no' },
    { line: 'postdoc.post' },
  ),
  fellows.notSure(
    'A doctor of physics does not know whether the post has an end date',
    { ...fellow, fellowPost: 'unsure' },
    c44,
  ),
  fellows.conflicting(
    'A fellow joins a research chair, and the chair’s code comes first',
    { ...fellow, situations: ['postdoc', 'research'], researchBody: 'chair' },
    c31,
  ),
  fellows.conflicting('A doctor of physics gives an age of 13', { ...fellow, youthAge: 13 }, c44),
]

const resident: Answers = {
  ...worker,
  situations: ['medical'],
  medicalPost: 'residentForeignMoney',
}

const residents = casesOf(c45)

const medical: readonly Case[] = [
  residents.inside('A medical resident is paid by the home government', resident, {
    line: 'medical.post',
    next: null,
  }),
  residents.inside('A medical research fellow is paid by a Canadian hospital', {
    ...resident,
    medicalPost: 'fellow',
  }),
  residents.outside(
    'A medical resident is paid by a Canadian province',
    { ...resident, medicalPost: 'residentPublicMoney' },
    { line: 'medical.post' },
  ),
  residents.outside('A surgeon takes a post at a hospital', { ...resident, medicalPost: 'other' }),
  residents.notSure(
    'A dental resident does not know who pays',
    { ...resident, medicalPost: 'unsure' },
    c45,
  ),
  residents.conflicting(
    'A French-speaking resident trains in Ontario, and the work’s own code comes first',
    { ...resident, situations: ['medical', 'french'], ...inFrench },
    c45,
    { also: ['francophone-c16'] },
  ),
]

const scholar: Answers = {
  ...worker,
  situations: ['award'],
  awardRecipient: 'yes',
  awardHost: 'notCommercial',
}

const awards = casesOf(c52)

const award: readonly Case[] = [
  awards.inside('A scholar has won an award for research at a Canadian institute', scholar, {
    line: 'award.recipient',
    next: null,
  }),
  awards.outside(
    'A scholar is paid from an award that the professor won',
    { ...scholar, awardRecipient: 'no' },
    { line: 'award.recipient' },
  ),
  awards.inside('A scholar takes the award to a public hospital', scholar, { line: 'award.host' }),
  awards.outside(
    'A scholar takes the award to a company',
    { ...scholar, awardHost: 'commercial' },
    { line: 'award.host' },
  ),
  awards.notSure(
    'A scholar does not know whether the host is a business',
    { ...scholar, awardHost: 'unsure' },
    c52,
  ),
  awards.conflicting(
    'A scholar with an award is a post-doctoral fellow too, and the fellowship comes first',
    { ...scholar, situations: ['award', 'postdoc'], doctorate: 'done', fellowPost: 'yes' },
    c44,
  ),
]

const pupil: Answers = {
  ...worker,
  offer: 'none',
  situations: ['schoolPlacement'],
  schoolRequires: 'yes',
}

const pupils = casesOf(c33)

const school: readonly Case[] = [
  pupils.inside('A secondary student must do a placement', pupil, {
    line: 'school.required',
    next: null,
  }),
  pupils.outside(
    'A secondary student would like to work in the holidays',
    { ...pupil, schoolRequires: 'no' },
    { line: 'school.required' },
  ),
  pupils.notSure(
    'A secondary student does not know whether the placement is required',
    { ...pupil, schoolRequires: 'unsure' },
    c33,
  ),
  pupils.conflicting(
    'A secondary student also claims the placement of a university',
    {
      ...pupil,
      situations: ['schoolPlacement', 'student'],
      studentWork: 'placement',
      placementTerms: 'no',
    },
    c33,
    { not: ['student-placement'] },
  ),
]

export const research: readonly Case[] = [
  ...academic,
  ...designated,
  ...postdoc,
  ...medical,
  ...award,
  ...school,
]
