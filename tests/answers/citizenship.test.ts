import { expect, it } from 'vitest'
import {
  citizenshipOf,
  countryCodes,
  countryName,
  isCountry,
  parseAnswer,
  parseAnswers,
} from '#rules'

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

it('lists every country once, and reads the second code of Kosovo as the first', () => {
  const names = countryCodes.map((code) => countryName(code, 'en'))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(isCountry('XKK')).toBe(true)
  expect(parseAnswer('citizenships', ['XKK', 'XKX'])).toEqual(['XKX'])
})
