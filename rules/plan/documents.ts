import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import type { DocumentItem } from './shape.ts'

export const documentsFor = (_variant: Variant, _answers: Answers): readonly DocumentItem[] => []
