import { allBut, criterion } from '../../logic/condition.ts'
import type { Confidence, Text } from '../../logic/condition.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import type { Citation, SourceId } from '../sources.ts'
import type { Duration, SpouseRule, Variant } from '../variant.ts'
import { onTheWay, route } from './route.ts'

/**
 * Permits on the way to permanent residence, and those of R206 to R208 for people in hardship. They are pointers:
 * each has rules of its own, and the person is told which permit to ask about, and whom.
 */

type Stage = (typeof questions.residenceStage.options)[number]
type Hardship = (typeof questions.hardshipKind.options)[number]

const pageOfProgram: SpouseRule = {
  code: null,
  apart: true,
  note: {
    en: 'Family members are dealt with in the same program: see its page.',
    fr: 'Les membres de la famille sont visés par le même programme : voyez sa page.',
  },
  children: {
    en: 'Children are dealt with in the same program: see its page.',
    fr: 'Les enfants sont visés par le même programme : voyez sa page.',
  },
}

/** Family members in Canada may have the same permit: R207(e), R207.1(2). */
const samePermit = (code: 'A70' | 'A72'): SpouseRule => ({
  code,
  apart: true,
  note: {
    en: 'Your family members in Canada can ask for the same permit.',
    fr: 'Les membres de votre famille au Canada peuvent demander le même permis.',
  },
  children: {
    en: 'Dependent children in Canada count as family members too.',
    fr: 'Les enfants à charge au Canada comptent aussi parmi les membres de la famille.',
  },
})

const ownGround: SpouseRule = {
  code: null,
  apart: true,
  note: {
    en: 'Each member of the family needs a ground of their own.',
    fr: 'Chaque membre de la famille doit avoir son propre motif.',
  },
}

const papers = (id: string, cited: Citation) =>
  criterion({
    id,
    asks: 'residencePapers',
    needsEvidence: { is: ['no'] },
    says: {
      en: 'You have the letter or certificate that says so',
      fr: 'Vous avez la lettre ou le certificat qui le prouve',
    },
    cites: [cited],
  })
const programPapers = papers('residence.papers', cite('spouses', 'permanent residence applicants'))
const pilotPapers = papers('residence.papers.pilot', cite('codes', 'C15'))

interface StageRow {
  readonly id: string
  readonly code: string
  readonly stage: Stage
  readonly law: string
  readonly title: Text
  readonly says: Text
  readonly open?: true
  readonly confidence?: Confidence
  readonly unsettled?: readonly Text[]
  /** For the family, where it is not the older rule for people on the way to permanent residence. */
  readonly family?: SpouseRule
  /** Where the page on open permits is older than the code. */
  readonly page?: SourceId
  readonly duration?: Duration
}

const upToTwoYears: Duration = { first: 24, unit: 'months', renewal: null, cap: null }

// prettier-ignore
const stages: readonly StageRow[] = [
  { id: 'residence-t13', code: 'T13', stage: 'nominee', law: '204(c)', title: { en: 'Provincial nominee', fr: 'Candidat d’une province' }, says: { en: 'A province or territory nominated you', fr: 'Vous avez la désignation d’une province ou d’un territoire' } },
  { id: 'residence-c18', code: 'C18', stage: 'atlantic', law: '204(c)', title: { en: 'Atlantic Immigration Program', fr: 'Programme d’immigration au Canada atlantique' }, says: { en: 'You are in the Atlantic Immigration Program, with an endorsed offer', fr: 'Vous êtes dans le Programme d’immigration au Canada atlantique, avec une offre appuyée' } },
  { id: 'residence-c15', code: 'C15', stage: 'ruralPilot', law: '205(a)', page: 'codes', duration: upToTwoYears, title: { en: 'Rural or francophone community pilot', fr: 'Programme pilote des communautés rurales ou francophones' }, says: { en: 'A community of the rural or francophone pilot recommends you', fr: 'Une communauté du programme pilote rural ou francophone vous recommande' }, confidence: 'medium', unsettled: [{ en: 'The table of codes still shows an older use of C15; the new one and its two years are known from reports.', fr: 'Le tableau des codes montre encore un ancien usage de C15; le nouveau et ses deux ans sont connus par des comptes rendus.' }], family: onTheWay('C17') },
  { id: 'residence-a73', code: 'A73', stage: 'quebecInside', law: '205(a)', title: { en: 'Selected by Quebec, working in Quebec', fr: 'Sélection par le Québec, travail au Québec' }, says: { en: 'You hold a Quebec selection certificate and are in Quebec', fr: 'Vous avez un certificat de sélection du Québec et êtes au Québec' } },
  { id: 'residence-a76', code: 'A76', stage: 'quebecOutside', law: '205(a)', title: { en: 'Selected by Quebec, outside Quebec', fr: 'Sélection par le Québec, hors du Québec' }, says: { en: 'You hold a Quebec selection certificate and are outside Quebec', fr: 'Vous avez un certificat de sélection du Québec et êtes hors du Québec' }, open: true, confidence: 'medium' },
  { id: 'residence-a75', code: 'A75', stage: 'economicFiled', law: '205(a)', title: { en: 'Bridging open work permit', fr: 'Permis de travail ouvert transitoire' }, says: { en: 'You are in Canada and have applied for permanent residence in an economic class', fr: 'Vous êtes au Canada et avez demandé la résidence permanente dans une catégorie économique' }, open: true },
  { id: 'residence-a70-spouse', code: 'A70', stage: 'spouseApproved', law: '207(b)', title: { en: 'Spouse or partner in Canada, found to be in the class', fr: 'Époux ou conjoint de fait au Canada, reconnu dans la catégorie' }, says: { en: 'You are in Canada, and the department found you to be in the spouse or partner class', fr: 'Vous êtes au Canada, et le ministère vous a reconnu dans la catégorie des époux ou conjoints de fait' }, open: true, family: samePermit('A70') },
  { id: 'residence-a74', code: 'A74', stage: 'spouseApplied', law: '205(a)', title: { en: 'Spouse or partner in Canada, application filed', fr: 'Époux ou conjoint de fait au Canada, demande présentée' }, says: { en: 'You are in Canada with your sponsor, and the application for permanent residence is filed', fr: 'Vous êtes au Canada avec la personne qui vous parraine, et la demande de résidence permanente est présentée' }, open: true, family: pageOfProgram },
  { id: 'residence-a70-protected', code: 'A70', stage: 'protectedPerson', law: '207(c)', title: { en: 'Protected person', fr: 'Personne protégée' }, says: { en: 'Canada recognized you as a refugee or protected person', fr: 'Le Canada vous a reconnu le statut de réfugié ou de personne protégée' }, open: true, family: samePermit('A70') },
  { id: 'residence-a70-humanitarian', code: 'A70', stage: 'humanitarian', law: '207(d)', title: { en: 'Humanitarian application with an exemption granted', fr: 'Demande humanitaire avec dispense accordée' }, says: { en: 'You applied on humanitarian grounds, and an exemption was granted', fr: 'Vous avez fait une demande pour motifs humanitaires, et une dispense a été accordée' }, open: true, family: samePermit('A70') },
]

const stage = (one: Stage, says: Text, cites: readonly Citation[], id: string) =>
  criterion({
    id: `residence.stage.${id}`,
    asks: 'residenceStage',
    fails: { is: allBut(questions.residenceStage.options, one) },
    anchor: true,
    says,
    cites,
  })

export const residence: readonly Variant[] = stages.map(
  ({ stage: at, says, family: own, page = 'spouses', ...row }) =>
    route({
      ...row,
      stream: 'other_imp',
      situation: 'residence',
      opens: page === 'codes' ? row.id : `residence.${row.law}`,
      page,
      says: {
        en: 'You are on the way to permanent residence',
        fr: 'Vous êtes en voie d’obtenir la résidence permanente',
      },
      lines: [
        stage(
          at,
          says,
          [
            cite('irpr', row.law),
            page === 'codes' ? cite(page, row.code) : cite(page, 'permanent residence applicants'),
          ],
          row.id,
        ),
      ],
      evidence: [page === 'codes' ? pilotPapers : programPapers],
      spouse: own ?? onTheWay('C49'),
      ...(row.open ? { withoutOffer: true } : {}),
    }),
)

interface HardshipRow {
  readonly id: string
  readonly code: string
  readonly kind: Hardship
  readonly law: string
  readonly title: Text
  readonly says: Text
  /** R206 and R208 are for people who cannot support themselves without working. */
  readonly noOtherMeans?: true
}

// prettier-ignore
const hardships: readonly HardshipRow[] = [
  { id: 'hardship-a72', code: 'A72', kind: 'abuse', law: '207.1', title: { en: 'Open permit for vulnerable workers', fr: 'Permis ouvert pour travailleurs vulnérables' }, says: { en: 'You hold a permit tied to an employer, and suffer abuse at work or risk it', fr: 'Vous avez un permis lié à un employeur, et subissez de la violence au travail ou risquez d’en subir' } },
  { id: 'hardship-s61', code: 'S61', kind: 'claimant', law: '206(1)(a)', title: { en: 'Refugee claimant', fr: 'Demandeur d’asile' }, says: { en: 'Your refugee claim in Canada is before the Refugee Protection Division', fr: 'Votre demande d’asile au Canada est devant la Section de la protection des réfugiés' }, noOtherMeans: true },
  { id: 'hardship-s62', code: 'S62', kind: 'removalOrder', law: '206(1)(b)', title: { en: 'Removal order that can’t be carried out', fr: 'Mesure de renvoi non exécutoire' }, says: { en: 'You are under a removal order that can’t be carried out', fr: 'Une mesure de renvoi qui ne peut pas être exécutée vous vise' }, noOtherMeans: true },
  { id: 'hardship-h81', code: 'H81', kind: 'student', law: '208(a)', title: { en: 'Student out of money', fr: 'Étudiant démuni' }, says: { en: 'You hold a study permit, and ran out of money through no fault of yours', fr: 'Vous avez un permis d’études, et n’avez plus d’argent, sans que ce soit votre faute' }, noOtherMeans: true },
  { id: 'hardship-h82', code: 'H82', kind: 'residentPermit', law: '208(b)', title: { en: 'Temporary resident permit', fr: 'Permis de séjour temporaire' }, says: { en: 'You hold a temporary resident permit that is valid for at least 6 months', fr: 'Vous avez un permis de séjour temporaire valide au moins 6 mois' }, noOtherMeans: true },
]

const needsWork = (law: string) =>
  criterion({
    id: `hardship.noOtherMeans.${law}`,
    asks: 'supportSelf',
    fails: { is: ['yes'] },
    needsEvidence: { is: ['no'] },
    says: {
      en: 'You can’t support yourself without working',
      fr: 'Vous ne pouvez pas subvenir à vos besoins sans travailler',
    },
    cites: [cite('irpr', law)],
  })

export const hardship: readonly Variant[] = hardships.map(({ kind, says, noOtherMeans, ...row }) =>
  route({
    ...row,
    stream: 'other_imp',
    situation: 'hardship',
    page: 'spouses',
    says: {
      en: 'You are in Canada in a hard situation',
      fr: 'Vous êtes au Canada dans une situation difficile',
    },
    withoutOffer: true,
    open: true,
    lines: [
      criterion({
        id: `hardship.kind.${kind}`,
        asks: 'hardshipKind',
        fails: { is: allBut(questions.hardshipKind.options, kind) },
        anchor: true,
        says,
        cites: [cite('irpr', row.law)],
      }),
      ...(noOtherMeans ? [needsWork(row.law)] : []),
    ],
    spouse: row.code === 'A72' ? samePermit('A72') : ownGround,
  }),
)
