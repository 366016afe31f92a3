import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { question, questionIds } from '#rules'
import type { QuestionId } from '#rules'
import { loadVocabulary, readCell, writeCell } from '../../src/batch/index.ts'
import type { Cell } from '../../src/batch/index.ts'
import { loadQuestionWording, optionText } from '../../src/wording/questions/index.ts'
import { anyAnswerTo } from './anyAnswers.ts'

const words = await loadVocabulary(questionIds)

const read = (id: QuestionId, cell: Cell): unknown => {
  const reading = readCell(id, cell, words)
  return reading.kind === 'answer'
    ? reading.answer
    : reading.kind === 'problem'
      ? `! ${reading.reason}`
      : null
}

describe('a cell', () => {
  it('with any answer written into it reads as that answer', () => {
    for (const id of questionIds) {
      fc.assert(
        fc.property(anyAnswerTo(id), (answer) => {
          expect(read(id, writeCell(answer))).toEqual(answer)
        }),
        { numRuns: 60 },
      )
    }
  })

  it.each([
    ['', null],
    ['   ', null],
    [null, null],
    ['job', 'job'],
    ['JOB', 'job'],
    ['A written job offer from an employer in Canada', 'job'],
    ['un contrat', '! notAnOption'],
    ['not sure', 'unsure'],
    ['?', 'unsure'],
    ['Je ne sais pas', 'unsure'],
    ['#N/A', '! failedFormula'],
    ['#VALEUR!', '! failedFormula'],
    [new Date(Date.UTC(2024, 4, 3)), '! date'],
    ['x'.repeat(3000), '! tooLong'],
    ['👩‍🚒', '! notAnOption'],
  ] as const)('of a choice: %j is %j', (cell, expected) => {
    expect(read('offer', cell)).toEqual(expected)
  })

  it.each([
    ['yes', 'yes'],
    ['Oui', 'yes'],
    ['y', 'yes'],
    [true, 'yes'],
    [1, 'yes'],
    ['NON', 'no'],
    [false, 'no'],
    [0, 'no'],
    [2, '! notAnOption'],
  ] as const)('of yes or no: %j is %j', (cell, expected) => {
    expect(read('employedNow', cell)).toEqual(expected)
  })

  it.each([
    [12, 12],
    ['12', 12],
    ['12 months', 12],
    ['12 mois', 12],
    ['12,0', 12],
    ['36+', 36],
    ['48', 36],
    ['12.5', '! notWhole'],
    ['twelve', '! notWhole'],
    ['-1', '! outOfBounds'],
    ['1985', '! outOfBounds'],
    ['2 years', '! otherUnit'],
    ['2024-05-03', '! date'],
    ['03/05/2024', '! date'],
    [new Date(Date.UTC(2024, 4, 3)), '! date'],
    ['1e2', '! notWhole'],
  ] as const)('of months up to 36: %j is %j', (cell, expected) => {
    expect(read('monthsAbroad', cell)).toEqual(expected)
  })

  it('with a year of birth is no age', () => {
    expect(read('youthAge', 1985)).toBe('! outOfBounds')
    expect(read('youthAge', 28)).toBe(28)
  })

  it.each([
    ['USA', ['USA']],
    ['us; mx', ['USA', 'MEX']],
    ['Mexico, France', ['MEX', 'FRA']],
    ['Mexique|Corée du Sud', ['MEX', 'KOR']],
    ['cote d’ivoire', ['CIV']],
    ['Congo - Kinshasa', ['COD']],
    ['USA;USA', ['USA']],
    ['Puerto Rico', ['USA']],
    ['none', []],
    ['Aucune', []],
    ['non', []],
    ['no', '! norwayOrNo'],
    ['NOR', ['NOR']],
    ['Norvège', ['NOR']],
    ['USA;Atlantis', '! noCountry'],
    ['SUN', '! formerCountry'],
    ['unsure', 'unsure'],
  ] as const)('of citizenships: %j is %j', (cell, expected) => {
    expect(read('citizenships', cell)).toEqual(expected)
  })

  it.each([
    ['film', ['film']],
    ['film?; french', ['film?', 'french']],
    ['film;film?', '! twice'],
    ['none', []],
    ['no', []],
    ['film;flim', '! notAnOption'],
    ['unsure', 'unsure'],
  ] as const)('of ticks: %j is %j', (cell, expected) => {
    expect(read('situations', cell)).toEqual(expected)
  })

  it.each([
    ['cusma.registered_nurse', 'cusma.registered_nurse'],
    ['Registered Nurse', 'cusma.registered_nurse'],
    ['none', 'none'],
    ['cusma.no_such_job', '! noRow'],
    ['chile.', '! noRow'],
  ] as const)('of the CUSMA list: %j is %j', (cell, expected) => {
    expect(read('professionCusma', cell)).toEqual(expected)
  })

  it('reads every label of every option, in both languages, as its option', async () => {
    for (const language of ['en', 'fr'] as const) {
      const wordings = await loadQuestionWording(language, 'worker')
      for (const id of questionIds) {
        const asked = question(id)
        if (asked.kind !== 'choice') continue
        const { options } = wordings[id] as { options: Readonly<Record<string, string>> }
        for (const option of asked.options) {
          expect(read(id, optionText(options[option] ?? '').label), `${id} ${option}`).toBe(option)
        }
      }
    }
  })
})
