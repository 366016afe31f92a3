import { expect, it } from 'vitest'
import { citizenshipOf, parseAnswer, parseAnswers } from '#rules'

it('takes a place without a citizenship of its own for the country that gives it', () => {
  expect(parseAnswer('citizenships', ['PRI'])).toEqual(['USA'])
  expect(parseAnswers({ citizenships: ['USA', 'GUM', 'REU'] }).answers).toEqual({
    citizenships: ['USA', 'FRA'],
  })
})

it('leaves places with a passport of their own, and every other question, alone', () => {
  expect(citizenshipOf('HKG')).toBe('HKG')
  expect(citizenshipOf('BMU')).toBe('BMU')
  expect(parseAnswer('employerCountry', 'PRI')).toBe('PRI')
  expect(parseAnswer('residences', ['PRI'])).toEqual(['PRI'])
})
