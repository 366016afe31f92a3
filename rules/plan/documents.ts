import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { citesOf, isOpen, wantedLines } from './choosing.ts'
import { benefitPapers } from './papers/benefit.ts'
import { businessPapers } from './papers/business.ts'
import { companyPapers } from './papers/companies.ts'
import { everyonesPapers } from './papers/everyone.ts'
import { exchangePapers } from './papers/exchanges.ts'
import { newcomerPapers } from './papers/newcomers.ts'
import { culturePapers } from './papers/culture.ts'
import { researchPapers } from './papers/research.ts'
import { taskPapers } from './papers/tasks.ts'
import { ownerPapers } from './papers/owners.ts'
import type { Paper } from './papers/paper.ts'
import { professionalPapers } from './papers/professionals.ts'
import { supplierPapers } from './papers/suppliers.ts'
import { transferPapers } from './papers/transfers.ts'
import { visitPapers } from './papers/visits.ts'
import type { DocumentItem } from './shape.ts'

/** Every paper that some file can want. */
export const papers: readonly Paper[] = [
  ...companyPapers,
  ...transferPapers,
  ...professionalPapers,
  ...supplierPapers,
  ...businessPapers,
  ...benefitPapers,
  ...ownerPapers,
  ...culturePapers,
  ...exchangePapers,
  ...researchPapers,
  ...newcomerPapers,
  ...taskPapers,
  ...visitPapers,
  ...everyonesPapers,
]

/**
 * What to gather for a variant on these answers: papers for open lines first, then in the order of the lines, then
 * those that every file wants. Only what a line of the variant asks for is there.
 */
export function documentsFor(variant: Variant, answers: Answers): readonly DocumentItem[] {
  const lines = wantedLines(variant, answers)
  return papers
    .filter(({ when }) => when === undefined || when(variant, answers))
    .flatMap((paper) => {
      const proved = lines.filter(({ asks }) => paper.reads.includes(asks))
      if (proved.length === 0 && !paper.always) return []
      const openOnes = proved.filter((line) => isOpen(line, answers))
      const open = openOnes.length > 0
      const first = (open ? openOnes : proved)[0]
      const item: DocumentItem = {
        id: `paper.${paper.id}`,
        from: paper.from,
        says: paper.says,
        cites: citesOf(paper, variant),
        proves: proved.map(({ id }) => id),
        open,
      }
      const group = open ? 0 : paper.always ? 2 : 1
      return [{ item, group, place: first === undefined ? 0 : lines.indexOf(first) }]
    })
    .toSorted(
      (one, other) => one.group - other.group || (one.group === 2 ? 0 : one.place - other.place),
    )
    .map(({ item }) => item)
}
