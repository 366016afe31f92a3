import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  amend,
  edition,
  editions,
  neverSuggested,
  parseAnswers,
  suggestUnder,
  variantOf,
} from '#rules'
import type { Edition } from '#rules'
import { interviewOf } from '../../rules/interview.ts'
import { lawDiff } from '../../src/lawDiff/lawDiff.ts'
import type { Outcome } from '../../src/lawDiff/lawDiff.ts'
import { benefitAndOthers } from '../cases/benefitAndOthers.ts'

const people = JSON.stringify(benefitAndOthers.map(({ name, answers }) => ({ name, answers })))
const few = benefitAndOthers.slice(0, 5)

/** The command on editions of today's rules. Nobody is looked for: that search has its own test. */
const run = (
  args: readonly string[],
  among: readonly Edition[] = editions,
  text = people,
): Promise<Outcome> =>
  lawDiff(args, {
    working: () =>
      Promise.resolve({
        editions: among,
        neverSuggested,
        parseAnswers,
        suggestUnder,
        interviewOf: (one) => ({ ...interviewOf(one), pivot: () => null }),
      }),
    at: () => Promise.reject(new Error('No commit is asked for here')),
    changed: () => 'same',
    cases: () => Promise.resolve({ few }),
    file: () => Promise.resolve(text),
  })

const flipsIn = (stdout: string): readonly string[] =>
  stdout.split('\n').filter((line) => line.includes(' → '))

/** A fictitious amendment: C10 ends, a second route for its people comes before it, and one title changes. */
const business = variantOf('visitor-r187')
const fictitious = amend(
  edition,
  '2099-01-01',
  { en: 'An invented amendment.', fr: 'Une modification inventée.' },
  {
    'benefit-c10': null,
    [business.id]: { ...business, title: { en: 'Another title', fr: 'Un autre titre' } },
  },
  [
    {
      variant: { ...variantOf('benefit-c10'), id: 'benefit-new', code: 'C99' },
      before: 'benefit-c10',
    },
  ],
)

/** The two editions between which C10 was rewritten. */
const rewrite = ['2026-02-11', '2026-02-24'] as const

describe('law:diff', () => {
  it('compares the last two editions: the end of C32', async () => {
    const { stdout, stderr, exitCode } = await run([])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      `Edition 2026-02-24 compared with edition 2026-04-01\nThe rules here are the last commit’s`,
    )
    expect(stdout).toContain(edition.note.en)
    expect(stdout).toContain('Variants: 1 added, 1 removed, 0 changed')
    expect(stdout).toContain('  + student-placement\n  - coop-c32')
  })

  it('compares any two editions: the rewrite of C10', async () => {
    const { stdout } = await run(rewrite)
    const details = stdout.split('\n').filter((line) => /^(Criteria|Variants| {2}~)/.test(line))
    expect(details).toEqual([
      'Criteria: 0 added, 0 removed, 4 changed',
      '  ~ benefit.reach: says, cites, needsEvidence, fails',
      '  ~ benefit.jobs: says, cites',
      '  ~ benefit.unique: says, cites',
      '  ~ benefit.presence: says, cites',
      'Variants: 0 added, 0 removed, 1 changed',
      '  ~ benefit-c10: condition (+benefit.reach), evidence (-benefit.reach), unsettled',
    ])
    expect(stdout).toContain('      fails, before: –\n      fails, after: {"is":["nobody"]}\n')
  })

  it('finds the people whose suggestion flips, and nobody else', async () => {
    const { stdout } = await run([...rewrite, '--people', 'people.json'])
    expect(stdout).toMatch(new RegExp(`file who flip: [1-9]\\d* of ${benefitAndOthers.length}\n`))
    expect(flipsIn(stdout)).toContain(
      '  A worker’s work helps the worker and the employer only: benefit-c10 C10 officer_judgement → lmia_route',
    )
    const reachesFurther = benefitAndOthers.find(
      ({ answers }) => answers.benefitReach === 'region' && answers.benefitKind === 'economic',
    )
    expect(flipsIn(stdout).some((line) => line.includes(`  ${reachesFurther?.name}:`))).toBe(false)
  })

  it('finds no flip between an edition and itself', async () => {
    const { stdout } = await run(['2026-02-24', '2026-02-24', '--people', 'people.json'])
    expect(stdout).toContain('Criteria: 0 added, 0 removed, 0 changed\nVariants: 0 added')
    expect(stdout).toContain(`People of the file who flip: 0 of ${benefitAndOthers.length}\n`)
  })

  it('lists what a fictitious amendment adds, removes and changes', async () => {
    const { stdout } = await run(
      ['2026-04-01', '2099-01-01', '--people', 'people.json'],
      [...editions, fictitious],
    )
    expect(stdout).toContain('Variants: 1 added, 1 removed, 1 changed')
    expect(stdout).toContain('  + benefit-new\n  - benefit-c10\n  ~ visitor-r187: title')
    expect(stdout).toContain('benefit-c10 C10 officer_judgement → benefit-new C99')
    expect(stdout).not.toContain('order of preference')
  })

  it('lists criteria that come and go with the words of each language', async () => {
    const shorter = {
      ...edition,
      id: 'shorter',
      variants: edition.variants.filter(({ id }) => id !== 'benefit-c10'),
    }
    const going = await run(['2026-04-01', 'shorter', '--language', 'fr'], [edition, shorter])
    expect(going.stdout).toContain('  - benefit.reach\n')
    expect(going.stdout).toMatch(/Critères : ajouts 0, retraits [1-9]\d*, modifications 0/)
    const coming = await run(['shorter', '2026-04-01'], [edition, shorter])
    expect(coming.stdout).toContain('  + benefit.reach\n')
  })

  it('says when the order of preference changed', async () => {
    const turned = { ...edition, id: 'turned', variants: edition.variants.toReversed() }
    const { stdout } = await run(['2026-04-01', 'turned'], [edition, turned])
    expect(stdout).toContain('The order of preference changed.')
  })

  it.each([
    [['2026-02-24'], people, '1 are named'],
    [['2026-02-11', '2026-02-24', '2026-02-24'], people, '3 are named'],
    [['2020-01-01', '2026-02-24'], people, 'no such edition'],
    [['--quick'], people, 'no such option'],
    [['--language', 'both'], people, 'en or fr'],
    [['--against'], people, 'no commit'],
    [['--against', 'HEAD', '2026-02-24'], people, 'without editions'],
    [['--people'], people, 'no file'],
    [['--people', 'a.json'], '[', 'not JSON'],
    [['--people', 'a.json'], '{}', 'no list'],
    [['--people', 'a.json'], '[1]', 'a.json[0]'],
    [['--people', 'a.json'], '[{"name": "A", "answers": {"offer": "jobb"}}]', 'a.json[0].offer'],
    [['--people', 'a.json'], '[{"name": "A", "answers": {"ofer": "job"}}]', 'a.json[0].ofer'],
    [['--people', 'a.json'], '[{"name": 1, "answers": {}}]', 'no person'],
  ])('ends with 2 and one line on bad input: %j %#', async (args, text, why) => {
    const { stdout, stderr, exitCode } = await run(args, editions, text)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('the real command', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'people-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('loads the rules, and reads people from where the person stands', async () => {
    // People who can't be read: the whole comparison would take half a minute.
    writeFileSync(join(folder, 'people.json'), '[{"name": "A", "answers": {"offer": "jobb"}}]')
    const ids = editions.slice(-2).map(({ id }) => id)
    const [code, stdout, stderr] = await new Promise<readonly [unknown, string, string]>((done) => {
      execFile(
        process.execPath,
        ['.tools/run.js', 'src/lawDiff/main.ts', ...ids, '--people', 'people.json'],
        {
          cwd: resolve(import.meta.dirname, '../..'),
          env: { ...process.env, npm_lifecycle_event: 'law:diff', INIT_CWD: folder },
        },
        (error, out, err) => done([error === null ? 0 : error.code, out, err]),
      )
    })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^law:diff: people\.json\[0\]\.offer: "jobb" is not an answer\. .*\n$/)
  })
})
