import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import type { Refusal } from './shape.ts'

export const refusalsFor = (_variant: Variant, _answers: Answers): readonly Refusal[] => []
