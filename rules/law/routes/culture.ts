import { allBut, allOf, anyOf, criterion } from '../../logic/condition.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/** Film and television (C14), repair (C13), performing arts (C23): the work itself is named. */

const film = (pinpoint: string) => cite('film', pinpoint)
const repair = (pinpoint: string) => cite('repair', pinpoint)

const filmRoute = route({
  id: 'film-c14',
  stream: 'other_imp',
  code: 'C14',
  situation: 'film',
  page: 'film',
  law: '205(a)',
  title: {
    en: 'Television and film production',
    fr: 'Production télévisuelle et cinématographique',
  },
  says: {
    en: 'You come to work on a film or television shoot',
    fr: 'Vous venez travailler à un tournage de film ou de télévision',
  },
  lines: [
    criterion({
      id: 'film.shoot',
      asks: 'filming',
      fails: { is: ['no'] },
      says: {
        en: 'It is the filming stage of a live-action production, at least partly in Canada',
        fr: 'C’est l’étape du tournage d’une production en prises de vues réelles, au moins en partie au Canada',
      },
      cites: [film('production stage')],
    }),
    criterion({
      id: 'film.named',
      asks: 'filmNamed',
      fails: { is: ['no'] },
      says: {
        en: 'The production has a title, places and dates',
        fr: 'La production a un titre, des lieux et des dates',
      },
      cites: [film('offer of employment')],
    }),
    criterion({
      id: 'film.presence',
      asks: 'filmPresence',
      fails: { is: ['no'] },
      needsEvidence: { is: ['yes'] },
      says: {
        en: 'The shoot can’t go on unless you are there in person',
        fr: 'Le tournage ne peut pas se faire sans votre présence sur place',
      },
      cites: [film('physically essential')],
    }),
    criterion({
      id: 'film.union',
      asks: 'filmUnion',
      fails: { is: ['no'] },
      says: {
        en: 'The occupation is one that a union or guild covers',
        fr: 'La profession est visée par un syndicat ou une guilde',
      },
      cites: [film('unionised occupation')],
    }),
    criterion({
      id: 'film.wage',
      asks: 'medianWage',
      fails: { is: ['no'] },
      says: {
        en: 'The pay is at the median for the job and place, or above',
        fr: 'La paie atteint la médiane pour l’emploi et l’endroit, ou la dépasse',
      },
      cites: [film('high wage')],
    }),
  ],
  evidence: [
    criterion({
      id: 'film.letter',
      asks: 'filmLetter',
      needsEvidence: { is: ['requested', 'no'] },
      says: {
        en: 'A signed and dated letter of no objection from the union or guild',
        fr: 'Une lettre de non-objection du syndicat ou de la guilde, signée et datée',
      },
      cites: [film('letter of no objection')],
    }),
    criterion({
      id: 'film.money',
      asks: 'filmMoney',
      needsEvidence: { is: ['no'] },
      says: {
        en: 'The offer says whether the production has tax credits or public money',
        fr: 'L’offre indique si la production a des crédits d’impôt ou des fonds publics',
      },
      cites: [film('offer of employment')],
    }),
  ],
  duration: {
    first: null,
    unit: 'months',
    renewal: 'discretion',
    cap: null,
    note: { en: 'As long as the filming.', fr: 'La durée du tournage.' },
  },
})

const kind = (branch: 'emergency' | 'outOfWarranty') =>
  criterion({
    id: `repair.kind.${branch === 'emergency' ? 'emergency' : 'warranty'}`,
    asks: 'repairKind',
    fails: { is: allBut(questions.repairKind.options, branch) },
    anchor: true,
    says:
      branch === 'emergency'
        ? {
            en: 'It is an emergency: equipment broke down, and work stands still',
            fr: 'C’est une urgence : l’équipement est en panne et le travail est arrêté',
          }
        : {
            en: 'The equipment is out of warranty',
            fr: 'L’équipement est hors garantie',
          },
    cites: [repair(branch === 'emergency' ? 'emergency repair' : 'out of warranty')],
    confidence: 'medium',
  })

const repairRoute = route({
  id: 'repair-c13',
  stream: 'other_imp',
  code: 'C13',
  situation: 'repair',
  page: 'repair',
  law: '205(a)',
  title: {
    en: 'Emergency or out-of-warranty repair',
    fr: 'Réparation d’urgence ou hors garantie',
  },
  says: { en: 'You come to repair equipment', fr: 'Vous venez réparer de l’équipement' },
  lines: [
    criterion({
      id: 'repair.equipment',
      asks: 'repairEquipment',
      fails: { is: ['no'] },
      says: {
        en: 'The equipment is industrial or commercial',
        fr: 'L’équipement est industriel ou commercial',
      },
      cites: [repair('equipment')],
    }),
    criterion({
      id: 'repair.jobs',
      asks: 'repairJobs',
      fails: { is: ['no'] },
      needsEvidence: { is: ['yes'] },
      says: {
        en: 'People in Canada would lose work or income if the repair had to wait',
        fr: 'Des gens au Canada perdraient du travail ou un revenu si la réparation tardait',
      },
      cites: [repair('effect on jobs')],
    }),
    anyOf(
      {
        en: 'It is an emergency, or the equipment is out of warranty and nobody here can repair it',
        fr: 'C’est une urgence, ou l’équipement est hors garantie et personne ici n’est en mesure de le réparer',
      },
      kind('emergency'),
      allOf(
        kind('outOfWarranty'),
        criterion({
          id: 'repair.maker',
          asks: 'repairMaker',
          fails: { is: ['present'] },
          says: {
            en: 'The maker has no commercial presence in Canada',
            fr: 'Le fabricant n’a pas de présence commerciale au Canada',
          },
          cites: [repair('out of warranty')],
        }),
        criterion({
          id: 'repair.knowledge',
          asks: 'repairKnowledge',
          fails: { is: ['no'] },
          needsEvidence: { is: ['yes'] },
          says: {
            en: 'The repair takes special knowledge that you have',
            fr: 'La réparation demande des connaissances spéciales que vous avez',
          },
          cites: [repair('out of warranty')],
        }),
      ),
    ),
  ],
  evidence: [
    criterion({
      id: 'repair.days',
      asks: 'repairDays',
      needsEvidence: { is: ['longer'] },
      says: {
        en: 'The repair takes less than 30 days',
        fr: 'La réparation prend moins de 30 jours',
      },
      cites: [repair('length of stay')],
    }),
  ],
  duration: { first: 30, unit: 'days', renewal: 'exceptional', cap: null },
  spouse: { code: null },
  unsettled: [
    {
      en: 'The page on repair dates from 2018; some of its forms are no longer the normal way.',
      fr: 'La page sur la réparation date de 2018; normalement, on n’utilise plus certains formulaires qu’elle nomme.',
    },
  ],
})

const performingRoute = route({
  id: 'performing-c23',
  stream: 'reciprocal_exchange',
  code: 'C23',
  situation: 'performing',
  page: 'performing',
  law: '205(b)',
  title: { en: 'Performing arts', fr: 'Arts de la scène' },
  says: {
    en: 'You come to work in orchestra, opera, live theatre or dance',
    fr: 'Vous venez travailler dans un orchestre, à l’opéra, au théâtre ou en danse',
  },
  lines: [
    criterion({
      id: 'performing.company',
      asks: 'performingCompany',
      fails: { is: ['no'] },
      says: {
        en: 'A Canadian non-profit orchestra, opera, theatre or dance company engages you',
        fr: 'Un orchestre, un opéra, un théâtre ou une compagnie de danse sans but lucratif du Canada vous engage',
      },
      cites: [cite('performing', 'organizations')],
      confidence: 'medium',
    }),
    criterion({
      id: 'performing.role',
      asks: 'performingRole',
      fails: { is: ['no'] },
      needsEvidence: { is: ['yes'] },
      says: {
        en: 'Your role is a key creative or artistic one',
        fr: 'Vous jouez un rôle clé, en création ou comme artiste',
      },
      cites: [cite('performing', 'key creative staff and talent')],
      confidence: 'medium',
    }),
  ],
  evidence: [
    criterion({
      id: 'performing.reciprocity',
      asks: 'performingReciprocity',
      needsEvidence: { is: ['letter', 'none'] },
      says: {
        en: 'Public core funding, or a letter of the discipline’s service organization, shows that Canadians get the same chances',
        fr: 'Un financement public de base, ou une lettre de l’organisme de service, montre que les Canadiens ont les mêmes chances',
      },
      cites: [cite('performing', 'reciprocity')],
      confidence: 'medium',
    }),
  ],
  confidence: 'medium',
  unsettled: [
    {
      en: 'The page on performing arts was updated on April 21, 2026; we could read only its opening.',
      fr: 'La page sur les arts de la scène a été mise à jour le 21 avril 2026; nous n’avons pu en lire que le début.',
    },
  ],
})

export const culture: readonly Variant[] = [filmRoute, repairRoute, performingRoute]
