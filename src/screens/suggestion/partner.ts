import { spouseOf } from '#rules'
import type { Answers, Citation, Variant } from '#rules'

/** What a spouse or common-law partner can expect under a variant, on these answers. */
export type PartnerOutlook =
  /** The agreement's own open permit. */
  | 'treaty'
  /** The general rule (C41): the job is of the right level and the permit can be long enough. */
  | 'general'
  /** C41 for some jobs of this level only, those on a list. */
  | 'listedJobs'
  /** C41 does not cover jobs of this level. */
  | 'level'
  /** The permit can't show the time that C41 asks for. */
  | 'tooShort'
  /** The level of the job is not known. */
  | 'unknownLevel'
  /** The agreement's own permit depends on a citizenship that is not known. */
  | 'unknownNationality'
  | 'none'

export interface Partner {
  readonly outlook: PartnerOutlook
  /** Code of the partner's permit. */
  readonly code: string | null
  readonly cites: readonly Citation[]
}

/** Months of work that the worker must have left when the partner applies under C41. */
export const monthsLeftForPartner = 16

const generalRule = 'C41'

const generalCites: readonly Citation[] = [
  { source: 'irpr', pinpoint: '205(c)(ii)' },
  { source: 'spouses', pinpoint: 'whole page' },
]

/** The outlook for a spouse or partner. It never says more than "looks possible". */
export function partnerOf(variant: Variant, answers: Answers): Partner {
  const { rule, treaty } = spouseOf(variant, answers)
  switch (rule) {
    case 'none':
      return { outlook: 'none', code: null, cites: [] }
    case 'treaty':
      return {
        outlook: 'treaty',
        code: treaty,
        cites: [{ source: 'spouses', pinpoint: treaty ?? '' }],
      }
    case 'dependsOnNationality':
      return { outlook: 'unknownNationality', code: variant.spouse.code, cites: generalCites }
    case 'general':
      return { outlook: generalOutlook(variant, answers), code: generalRule, cites: generalCites }
  }
}

function generalOutlook(variant: Variant, answers: Answers): PartnerOutlook {
  if (isTooShort(variant, answers)) return 'tooShort'
  switch (levelOf(answers)) {
    case '0':
    case '1':
      return 'general'
    case '2':
    case '3':
      return 'listedJobs'
    case '4':
    case '5':
      return 'level'
    case 'unsure':
    case undefined:
      return 'unknownLevel'
  }
}

function isTooShort({ duration }: Variant, answers: Answers): boolean {
  const { first, unit } = duration
  if (first !== null && (unit === 'days' || first < monthsLeftForPartner)) return true
  return ['days15', 'days30', 'days90', 'days120', 'months12'].includes(answers.workLength ?? '')
}

/** The level of the job: the answer, or TEER 0 for the work of an executive or manager. */
function levelOf({ teer, role }: Answers): Answers['teer'] {
  if (teer !== undefined && teer !== 'unsure') return teer
  return role === 'executive' || role === 'manager' ? '0' : undefined
}
