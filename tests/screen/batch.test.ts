import { describe, expect, it } from 'vitest'
import { questionIds } from '#rules'
import { screen } from '../../src/screen/screen.ts'
import { candidates, csvOf } from '../batch/candidates.ts'
import { encoded } from '../batch/files.ts'
import { row1, sheetsOf, zip } from '../batch/zipped.ts'

interface Run {
  readonly exitCode: number
  readonly stdout: string
  /** What was written, piece by piece. */
  readonly pieces: readonly string[]
  readonly stderr: string
  /** Pieces that had been read when each piece was written. */
  readonly readBefore: readonly number[]
}

/** Runs the command on pieces of a file. */
async function batch(args: readonly string[], pieces: Iterable<string | Uint8Array>): Promise<Run> {
  const written: string[] = []
  const readBefore: number[] = []
  let noted = ''
  let read = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) {
      read += 1
      yield typeof piece === 'string' ? encoded(piece, 'utf-8') : piece
    }
  }
  const { exitCode, stdout, stderr } = await screen(args, {
    file: () => Promise.reject(new Error('not this way')),
    piped: () => Promise.reject(new Error('not this way')),
    today: () => '2026-08-01',
    bytes,
    write: (text) => {
      written.push(text)
      readBefore.push(read)
      return Promise.resolve()
    },
    note: (text) => (noted += text),
    now: () => 0,
  })
  expect(stdout).toBe('')
  return { exitCode, stdout: written.join(''), pieces: written, stderr: noted + stderr, readBefore }
}

const lines = (text: string): readonly string[] => text.trimEnd().split(/\r?\n/)

describe('--batch', () => {
  it('gives a row for a row, with the stream, the standing, the code and the reasons', async () => {
    const { exitCode, stdout, stderr } = await batch(
      ['--batch', '-'],
      ['name,canadianStatus,extra\nAda,citizenOrResident,x\n'],
    )
    expect(exitCode).toBe(0)
    const [heading, row, ...more] = lines(stdout)
    expect(more).toEqual([])
    expect(heading).toMatch(/^row,name,above,stream,.*,not_read,canadianStatus$/)
    expect(row).toContain('1,Ada,,no_permit,No permit needed,no_permit_may_be_needed')
    expect(row).toContain('You are a Canadian citizen')
    expect(stderr).toContain('1 rows in 0 s, 0 with something not read.')
    expect(stderr).toContain('Columns left out: “extra”.')
  })

  it('says which row something stops, and how many', async () => {
    const { stdout, stderr } = await batch(
      ['--batch', '-'],
      ['canadianStatus,offer,admissibility\nnone,job,yes\nnone,job,no\n'],
    )
    const [heading, stopped, other] = lines(stdout)
    expect(heading).toMatch(/^row,name,above,/)
    expect(stopped).toMatch(/^1,,stop_get_help,/)
    expect(other).toMatch(/^2,,,/)
    expect(stderr).toContain('  Can stop any permit: 1\n')
  })

  it('says which sheet of a workbook it read, and reads the one that is named', async () => {
    const bytes = zip(
      sheetsOf({ Notes: '', One: row1('offer', 'name'), 'Two é': row1('offer', 'x') }),
    )
    const first = await batch(['--batch', '-'], [bytes])
    expect(first.exitCode).toBe(0)
    expect(first.stderr).toContain('Sheet “One” was read. Others: “Notes”, “Two é” (--sheet NAME).')
    const second = await batch(['--batch', '-', '--sheet', 'Two é'], [bytes])
    expect(second.stderr).not.toContain('was read')
    expect(second.stderr).toContain('Columns left out: “x”.')
    const none = await batch(['--batch', '-', '--sheet', 'Three'], [bytes])
    expect(none.exitCode).toBe(2)
    expect(none.stderr).toContain('no sheet of this name')
    expect(none.stderr).toContain('“Notes”, “One”, “Two é”')
  })

  it('goes on past bad rows and cells, names each, and ends with 1', async () => {
    const text =
      'name,offer,citizenships\nAda,job,Mexico\nBob,jobb,ZZZ\n"Cy,job,\nDi,job,USA,too,much\nEd,none,no\n'
    const { exitCode, stdout } = await batch(['--batch', '-'], [text])
    expect(exitCode).toBe(1)
    const [, ...rows] = lines(stdout)
    expect(rows.map((row) => row.split(',')[0])).toEqual(['1', '2', '3', '4', '5'])
    expect(rows[1]).toContain('offer: “jobb” is not one of the answers in the dictionary.')
    expect(rows[1]).toContain('citizenships: “ZZZ” is not a country that we know.')
    expect(rows[2]).toContain('opens a quote that never closes.')
    expect(rows[3]).toContain('“too” has more cells than there are headings.')
    expect(rows[4]).toContain('“no” could be Norway or none.')
  })

  it('speaks French when asked to, and reads French', async () => {
    const text = 'Nom;Quel travail vous attend au Canada?;citizenships\nZoë;truc;Mexique\n'
    const { exitCode, stdout, stderr } = await batch(
      ['--batch', '-', '--language', 'fr'],
      [encoded(text, 'windows-1252')],
    )
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Zoë')
    expect(stdout).toContain('MEX')
    expect(stderr).toContain('Colonnes laissées de côté')
  })

  it('takes lines of JSON, and writes either format', async () => {
    const people = [...candidates(5, 2)]
    const input = people.map((answers, at) => `${JSON.stringify({ name: `N${at}`, answers })}\n`)
    const json = await batch(['--batch', '-'], input)
    expect(json.exitCode).toBe(0)
    const found = lines(json.stdout).map((line) => JSON.parse(line) as { answers: unknown })
    expect(found.map(({ answers }) => answers)).toEqual(people)
    const csv = await batch(['--batch', '-', '--format', 'csv'], input)
    expect(lines(csv.stdout)).toHaveLength(6)
    const again = await batch(['--batch', '-', '--format=ndjson'], [csv.stdout])
    expect(
      lines(again.stdout).map((line) => (JSON.parse(line) as { answers: unknown }).answers),
    ).toEqual(people)
  })

  it('a bad line of JSON stops nothing', async () => {
    const { exitCode, stdout } = await batch(
      ['--batch', '-'],
      ['{"offer":"job"}\nnope\n[1]\n{"offer":"x","nickname":"y"}\n{"citizenships":["USA","??"]}\n'],
    )
    expect(exitCode).toBe(1)
    const rows = lines(stdout).map(
      (line) => JSON.parse(line) as { row: number; problems: readonly { reason: string }[] },
    )
    expect(rows.map(({ row, problems }) => [row, problems.map(({ reason }) => reason)])).toEqual([
      [1, []],
      [2, ['notJson']],
      [3, ['notAnObject']],
      [4, ['notAnOption']],
      [5, ['noCountry']],
    ])
  })

  it('streams: rows are written while the file is still being read', async () => {
    const rows = [...csvOf(60, 5)]
    const [heading = '', ...people] = rows
    const many = [heading, ...Array.from({ length: 200 }, () => people).flat()]
    const { readBefore, pieces, stderr } = await batch(['--batch', '-'], many)
    expect(pieces.length).toBeGreaterThan(100)
    expect(readBefore[1]).toBeLessThan(1000)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_000_000)
    expect(stderr).toContain('10,000 rows\n')
  })

  it.each([
    [['--batch', ''], '', 'names no file'],
    [['--batch'], '', 'a value is missing'],
    [['--batch', '-', '--format', 'pdf'], '', 'no format'],
    [['--batch', '-', '--language', 'de'], '', 'no language'],
    [['--batch', '-', '--format', 'csv', '--format', 'csv'], '', 'twice'],
    [['--batch', '-', '--sheet', ''], '', '"" names no sheet'],
    [['--batch', '-', '--sheet', 'A'], 'offer\njob\n', 'no sheet of this name'],
    [['--batch', '-', '--questions'], '', 'one request at a time'],
    [['--format', 'csv', '--questions'], '', '--format: goes with --batch only'],
    [['--language', 'fr', 'x.json'], '', '--language: goes with --batch only'],
    [['--batch', '-'], '', 'The file is empty'],
    [['--batch', '-'], 'colour,shape\nred,round\n', 'no heading is'],
    [['--batch', '-'], '%PDF-1.7 …', 'not a table'],
  ])('%j on %j ends with 2 and one line', async (args, text, said) => {
    const { exitCode, stdout, stderr } = await batch(args, text === '' ? [] : [text])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toContain(said)
  })

  it('a file that can’t be read ends with 2', async () => {
    const failing = {
      [Symbol.iterator]: () => ({
        next: () => {
          throw Object.assign(new Error('no'), { code: 'ENOENT' })
        },
      }),
    }
    const { exitCode, stderr } = await batch(['--batch', 'x.csv'], failing)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('there is no such file')])
  })

  it('names every question in its report of JSON lines as CSV', async () => {
    const { stdout } = await batch(['--batch', '-', '--format', 'csv'], ['{"offer":"job"}\n'])
    expect(lines(stdout)[0]?.endsWith(questionIds.join(','))).toBe(true)
  })
})
