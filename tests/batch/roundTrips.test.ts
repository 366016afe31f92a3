import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuestionId, questionIds } from '#rules'
import type { Answers } from '#rules'
import {
  alertsIn,
  candidateInLine,
  candidateInRow,
  cellReader,
  columnOf,
  columnsOf,
  csvHeading,
  csvRow,
  jsonRow,
  loadVocabulary,
  openSource,
} from '../../src/batch/index.ts'
import type { Candidate, ReportWords, Screener } from '../../src/batch/index.ts'
import { loadBatchWording } from '../../src/wording/batch/index.ts'
import { loadSuggestionWording } from '../../src/wording/suggestion/index.ts'
import { anyAnswers } from './anyAnswers.ts'
import { encoded, inPieces, workbook } from './files.ts'

const vocabulary = await loadVocabulary(questionIds)
const readCell = cellReader(vocabulary)
const words: ReportWords = {
  language: 'fr',
  text: await loadBatchWording('fr'),
  suggestion: await loadSuggestionWording('fr', 'employer'),
}
// What a row leads to is no matter here, and would take its time.
const screener: Screener = {
  screen: () => ({
    stream: 'insufficient_information',
    variant: null,
    code: null,
    standing: 'open',
    settled: false,
    open: [],
    decisive: [],
  }),
}

const candidate = (name: string, answers: Answers): Candidate => ({
  number: 1,
  name,
  answers,
  problems: [],
  result: screener.screen(answers),
  alerts: alertsIn(answers, screener.screen(answers)),
})

async function readBack(bytes: Uint8Array): Promise<readonly Candidate[]> {
  const source = await openSource(
    inPieces(bytes, 997),
    (heading) => columnOf(heading, vocabulary) !== null,
  )
  const found: Candidate[] = []
  if (source.format === 'ndjson') {
    for await (const lines of source.lines) {
      found.push(...lines.map((one) => candidateInLine(one, readCell, screener, () => undefined)))
    }
    return found
  }
  const columns = columnsOf(source.headings, vocabulary)
  for await (const rows of source.rows) {
    found.push(...rows.map((row) => candidateInRow(row, columns, readCell, screener)))
  }
  return found
}

const people = fc.array(anyAnswers, { minLength: 1, maxLength: 3 })

const expectBack = (found: readonly Candidate[], given: readonly Answers[]): void => {
  expect(found.flatMap(({ problems }) => problems)).toEqual([])
  expect(found.map(({ answers }) => answers)).toEqual(given)
}

describe('any valid answers survive', () => {
  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'] as const)(
    'CSV in %s',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(people, async (given) => {
          const rows = given.map((one) => csvRow(candidate('Zoë', one), questionIds, words))
          const text = csvHeading(questionIds) + rows.join('')
          // Windows-1252 has no other apostrophes and dots than these.
          const plain = encoding === 'windows-1252' ? text.replaceAll(/[^\p{ASCII}ë]/gu, '') : text
          expectBack(await readBack(encoded(plain, encoding)), given)
        }),
        { numRuns: 12 },
      )
    },
  )

  it('JSON lines, and a list of JSON a line each', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const lines = given.map((one) => jsonRow(candidate('Zoë', one), words))
        expectBack(await readBack(encoded(lines.join('\n'), 'utf-8')), given)
        expectBack(await readBack(encoded(`[\n${lines.join(',\n')}\n]\n`, 'utf-8')), given)
      }),
      { numRuns: 20 },
    )
  })

  it('a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const { writeCell } = await import('../../src/batch/index.ts')
        const rows = given.map((one) => questionIds.map((id) => writeCell(one[id])))
        // A row without any answer is an empty row, and there is nobody in it.
        const some = given.filter((one) => Object.keys(one).length > 0)
        expectBack(await readBack(await workbook([questionIds, ...rows])), some)
      }),
      { numRuns: 8 },
    )
  })
})

describe('any name', () => {
  it('survives JSON; in CSV only what begins a formula gets its apostrophe', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (name) => {
        const plain = name.replaceAll(/[\p{Cc}\p{Cs}\uFFFD\u2028\u2029]/gu, '').trim()
        const one = candidate(plain, { offer: 'job' })
        const [json] = await readBack(encoded(jsonRow(one, words), 'utf-8'))
        expect(json?.name).toBe(plain)
        const text = csvHeading(['offer']) + csvRow(one, ['offer'], words)
        const [csv] = await readBack(encoded(text, 'utf-8'))
        expect([plain, `'${plain}`]).toContain(csv?.name)
        expect(csv?.name).not.toMatch(/^[=+\-@]/)
      }),
      { numRuns: 100 },
    )
  })
})

it.each([
  ['Citizenship', 'citizenships'],
  ['nationalité', 'citizenships'],
  ['Pays de l’employeur', 'employerCountry'],
  ['Full name', 'name'],
  ['Job title', null],
])('the usual heading %s means %s', (heading, column) => {
  expect(columnOf(heading, vocabulary)).toBe(column)
})

it('every heading of the template is known', () => {
  expect(csvHeading(questionIds).trim().split(',').filter(isQuestionId)).toEqual([...questionIds])
})
