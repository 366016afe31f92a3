import { describe, expect, it } from 'vitest'
import { nearestQuestion, parseAnswer, parseAnswers, questionIds } from '#rules'

describe('answers from anything', () => {
  it.each([null, undefined, 7, 'offer', ['offer'], () => 'job'])(
    'are none when it is no object: %j',
    (input) => {
      expect(parseAnswers(input)).toEqual({
        answers: {},
        problems: [{ field: '', problem: 'invalidValue', value: input }],
      })
    },
  )

  it('are kept field by field, and what is none is named with its value', () => {
    expect(
      parseAnswers({ offer: 'job', ofer: 'job', role: 'pilot', monthsAbroad: 36, youthAge: 0 }),
    ).toEqual({
      answers: { offer: 'job', monthsAbroad: 36 },
      problems: [
        { field: 'ofer', problem: 'unknownQuestion', value: 'job', nearest: 'offer' },
        { field: 'role', problem: 'invalidValue', value: 'pilot' },
        { field: 'youthAge', problem: 'invalidValue', value: 0 },
      ],
    })
  })

  it('name what is near for the first hundred unknown fields only', () => {
    const fields = Array.from({ length: 150 }, (_, index) => [`x${index}`, 1] as const)
    const { problems } = parseAnswers(Object.fromEntries(fields))
    expect(problems).toHaveLength(150)
    expect(problems.map((one) => 'nearest' in one).lastIndexOf(true)).toBe(99)
  })

  it.each([
    ['situations', ['film', 'camp?'], true],
    ['situations', ['film', 'film?'], false],
    ['situations', ['nonsense'], false],
    ['citizenships', ['USA', 'MEX'], true],
    ['citizenships', ['USA', 'USA'], false],
    ['citizenships', ['US'], false],
    ['employerCountry', 'USA', true],
    ['employerCountry', 'XXX', false],
    ['monthsAbroad', 0, true],
    ['monthsAbroad', 37, false],
    ['monthsAbroad', 1.5, false],
    ['professionCusma', 'cusma.engineer', true],
    ['professionCusma', 'none', true],
    ['professionCusma', 'chile.engineer', false],
    ['professionCusma', 'cusma.Engineer', false],
    ['professionCusma', 'cusma.', false],
    ['offer', 'unsure', true],
    ['citizenships', 'unsure', true],
    ['monthsAbroad', 'unsure', true],
  ] as const)('%s: %j is one: %s', (id, value, isOne) => {
    expect(parseAnswer(id, value)).toEqual(isOne ? value : undefined)
  })
})

describe('the nearest question', () => {
  it.each([
    ['ofer', 'offer'],
    ['OFFER', 'offer'],
    ['monthAbroad', 'monthsAbroad'],
    ['monthsAbraod', 'monthsAbroad'],
    ['citizenship', 'citizenships'],
    ['xcitizenships', 'citizenships'],
    ['youth_age', 'youthAge'],
    ['rol', 'role'],
  ] as const)('to %s is %s', (text, nearest) => {
    expect(nearestQuestion(text)).toBe(nearest)
  })

  it('to its own id is itself, also with a whole file behind it', () => {
    for (const id of questionIds) expect(nearestQuestion(id)).toBe(id)
    expect(nearestQuestion(`${'x'.repeat(100)}offer`)).toBe(nearestQuestion('x'.repeat(100)))
  })

  it('to nothing is a shortest id', () => {
    const shortest = Math.min(...questionIds.map((id) => id.length))
    expect(nearestQuestion('')).toHaveLength(shortest)
  })
})
