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
      fr: 'Un employeur inscrit sur la liste publique des employeurs non conformes, ou qui doit une pénalité, ne peut pas embaucher avec un nouveau permis.',
    },
    cites: [cite('irpr', '200(3)(h)')],
  }),
  criterion({
    id: 'bar.sector',
    asks: 'employerSector',
    fails: { is: ['yes'] },
    says: {
      en: 'No permit is given for work with an employer who regularly offers striptease, erotic dance, escort services or erotic massage.',
      fr: 'Aucun permis n’est délivré pour un employeur qui offre régulièrement du striptease, de la danse érotique, des services d’escorte ou des massages érotiques.',
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
]
