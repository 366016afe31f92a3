import { describe, it } from 'vitest'
import { rules } from './engine.ts'
import { sentences } from './sentences.ts'

describe('the questionnaire', () => {
  it.each(Object.entries(sentences))('%s', (_, holds) => {
    holds(rules, 300)
  })
})
