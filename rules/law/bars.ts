import { criterion } from '../logic/condition.ts'
import type { Criterion } from '../logic/condition.ts'
import { cite } from './sources.ts'

/**
 * What stops any permit, whatever the stream. Outside the ranking and outside every variant: the suggestion is still
 * given, with this above it. Asking is optional and discreet. `fails` needs a professional; `needsEvidence` a check.
 */
export const bars: readonly Criterion[] = [
  criterion({
    id: 'bar.employer',
    asks: 'employerBarred',
    fails: { is: ['yes'] },
    says: {
      en: 'An employer on the public list of non-compliant employers, or with an unpaid penalty, can’t hire with a new permit.',
      fr: 'Un employeur ne peut pas embaucher avec un nouveau permis s’il n’a pas payé une pénalité. C’est vrai aussi s’il figure sur la liste publique des employeurs qui n’ont pas respecté les conditions.',
    },
    cites: [cite('irpr', '200(3)(h)')],
  }),
  criterion({
    id: 'bar.sector',
    asks: 'employerSector',
    fails: { is: ['yes'] },
    says: {
      en: 'No permit is given for work with an employer who regularly offers striptease, erotic dance, escort services or erotic massage.',
      fr: 'Aucun permis n’est délivré pour certains employeurs. Ce sont ceux qui offrent régulièrement striptease, danse érotique, services d’escorte ou massages érotiques.',
    },
    cites: [cite('irpr', '200(3)(g.1)')],
  }),
  criterion({
    id: 'bar.dispute',
    asks: 'labourDispute',
    fails: { is: ['yes'] },
    says: {
      en: 'No permit is given when the work would harm the settlement of a strike or lock-out.',
      fr: 'Aucun permis n’est délivré quand le travail nuirait au règlement d’une grève ou d’un lock-out.',
    },
    cites: [cite('irpr', '200(3)(c)')],
  }),
  criterion({
    id: 'bar.breach',
    asks: 'pastBreach',
    fails: { is: ['underSixMonths'] },
    needsEvidence: { is: ['overSixMonths'] },
    says: {
      en: 'Work or study without permission stops a new permit for 6 months, with some exceptions.',
      fr: 'Un travail ou des études sans autorisation empêchent un nouveau permis pendant 6 mois, sauf exceptions.',
    },
    cites: [cite('irpr', '200(3)(e)')],
  }),
  criterion({
    id: 'bar.admissibility',
    asks: 'admissibility',
    fails: { is: ['yes'] },
    needsEvidence: { is: ['preferNotToSay'] },
    says: {
      en: 'A past refusal, a removal order, a criminal record or a false statement can close every route.',
      fr: 'Un refus antérieur, une mesure de renvoi, un casier judiciaire ou une fausse déclaration peut fermer toutes les voies.',
    },
    cites: [cite('irpa', '36'), cite('irpa', '40'), cite('irpa', '41')],
  }),
  criterion({
    id: 'bar.status',
    asks: 'statusLost',
    fails: { is: ['longer'] },
    needsEvidence: { is: ['within90Days'] },
    says: {
      en: 'Status that has run out can be restored within 90 days; until then there is no permit, and no work.',
      fr: 'Un statut expiré peut être rétabli dans les 90 jours; d’ici là, il n’y a ni permis ni travail.',
    },
    cites: [cite('irpr', '182')],
  }),
  criterion({
    id: 'bar.abuse',
    asks: 'workplaceAbuse',
    needsEvidence: { is: ['yes', 'preferNotToSay'] },
    says: {
      en: 'Whoever holds a permit tied to an employer and suffers abuse at work, or risks it, can ask for an open permit (A72). The permit has no fee.',
      fr: 'Toute personne dont le permis est lié à un employeur et qui subit de la violence au travail, ou risque d’en subir, peut demander un permis ouvert (A72). Le permis est sans frais.',
    },
    cites: [cite('irpr', '207.1'), cite('irpr', '196.2')],
  }),
]
