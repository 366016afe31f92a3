import type { Answer, Answers } from '../../rules/answers.ts'
import { withAnswer } from '../../rules/answers.ts'
import type { Variant } from '../../rules/law/variant.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import { question } from '../../rules/questions.ts'
import type { QuestionId } from '../../rules/questions.ts'

/**
 * People who ask for a variant's plan: one who has said nothing, one who is not sure of anything, and one for each
 * option of each question that its lines read. They need not fit the variant: a plan must read well for all.
 */
export function peopleOf({ condition, evidence }: Variant): readonly Answers[] {
  const asked = [...new Set([...criteriaOf(condition), ...evidence].map(({ asks }) => asks))]
  const unsure = asked.reduce<Answers>((all, id) => withAnswer(all, id, 'unsure'), {})
  const single = asked.flatMap((id) => valuesOf(id).map((value) => withAnswer({}, id, value)))
  return [{}, unsure, ...single]
}

function valuesOf(id: QuestionId): readonly Answer[] {
  const asked = question(id)
  switch (asked.kind) {
    case 'choice':
      return asked.options
    case 'ticks':
      return [[], [...asked.options]]
    case 'amount':
      return [asked.min, asked.max]
    case 'countries':
      return [['AUS'], ['USA'], []]
    case 'country':
      return ['USA']
    case 'row':
      return [
        'none',
        'cusma.management_consultant',
        'cusma.computer_systems_analyst',
        'cusma.registered_nurse',
        'cusma.physician',
      ]
  }
}
