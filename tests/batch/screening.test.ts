import { describe, expect, it } from 'vitest'
import { explain, nextQuestion, suggest } from '#rules'
import { screenerOf } from '../../src/batch/index.ts'
import { candidates } from './candidates.ts'

describe('the memory of the screener', () => {
  // Ways become known after some candidates: those who come first and last must agree with the rules alike.
  it('never changes what the rules say', () => {
    const screener = screenerOf()
    for (const answers of candidates(4000, 7)) {
      const { stream, variant, code, standing, settled, open, decisive } = screener.screen(answers)
      expect({ stream, variant, code, standing, settled }).toEqual(suggest(answers))
      if (!settled) expect(open).toEqual([{ question: nextQuestion(answers), wants: 'answer' }])
      if (variant === null) expect(decisive).toEqual([])
    }
  })

  it('remembers the reasons of those who share them only', () => {
    const screener = screenerOf()
    for (const answers of candidates(1500, 8)) {
      const { variant, decisive, open } = screener.screen(answers)
      if (variant === null) continue
      const text = JSON.stringify(explain(variant, answers))
      for (const id of decisive) expect(text).toContain(`"${id}"`)
      for (const { question, wants } of open) {
        const answer = answers[question]
        expect([question, wants]).toEqual([
          question,
          answer === undefined ? 'answer' : wants === 'unsure' ? 'unsure' : 'proof',
        ])
      }
    }
  })

  it('gives one result to all who have the same', () => {
    const screener = screenerOf()
    const [first] = [...candidates(1, 3)]
    if (first === undefined) throw new Error('nobody')
    expect(screener.screen({ ...first })).toBe(screener.screen({ ...first }))
  })
})
