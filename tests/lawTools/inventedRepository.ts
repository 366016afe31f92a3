import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundled } from '../../.tools/bundle.js'
import { lawDiff } from '../../src/lawDiff/lawDiff.ts'
import type { Outcome } from '../../src/lawDiff/lawDiff.ts'
import { repositoryIn } from '../../src/lawDiff/load.ts'

/** A repository of invented law in a temporary folder, with the command that compares its rules. */
export interface InventedRepository {
  write(files: Readonly<Record<string, string>>): void
  remove(path: string): void
  commit(message: string): void
  git(...args: readonly string[]): string
  diff(...args: readonly string[]): Promise<Outcome>
  end(): void
}

/** An empty folder, with a git repository in it unless that is not wanted. */
export function inventedRepository({ git: wanted = true } = {}): InventedRepository {
  const root = mkdtempSync(join(tmpdir(), 'invented-'))
  function git(...args: readonly string[]): string {
    const named = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org']
    const set = [...named, '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=']
    const env = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
    const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...set, ...args], {
      encoding: 'utf8',
      env: Object.fromEntries(env),
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  if (wanted) git('init', '--quiet')
  return {
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    commit(message) {
      git('add', '--all', 'rules', 'tests')
      git('commit', '--quiet', '--allow-empty', '--message', message)
    },
    git,
    diff: (...args) =>
      lawDiff(args, {
        ...repositoryIn({ root, cache: join(root, 'cache') }, bundled),
        file: () => Promise.reject(new Error('No file is read here')),
      }),
    end: () => rmSync(root, { recursive: true }),
  }
}

/**
 * Rules of one permit for lamp keepers: so many months with a lamp, and, where nights are asked, no sleeping at night.
 * Besides, an earlier edition with a month more.
 */
export const lampRules = (
  months: number,
  { nights = false, id = '2031-01-01' } = {},
): Readonly<Record<string, string>> => ({
  'rules/index.ts': `
import { asked, parse, suggest } from './interview.ts'

const line = (months: number) => ({
  id: 'lamp.months',
  asks: 'months',
  fails: { below: months },
  says: { en: \`A lamp for \${months} months\`, fr: \`Une lampe pendant \${months} mois\` },
  cites: [],
})
const nights = { id: 'lamp.nights', asks: 'nights', fails: { is: ['asleep'] }, cites: [] }
const permit = (months: number) => ({
  id: 'lamp-k1',
  stream: 'other_route',
  code: 'K1',
  condition: { all: [line(months)${nights ? ', nights' : ''}] },
  evidence: [],
})
const note = { en: 'Invented.', fr: 'Inventé.' }
export const editions = [
  { id: '2030-01-01', from: '2030-01-01', note, variants: [permit(${months + 1})] },
  { id: '${id}', from: '${id}', note, variants: [permit(${months})] },
]
export const parseAnswers = (input: object) => parse(input, asked(editions.at(-1)))
export const suggestUnder = suggest
`,
  'rules/interview.ts': `
interface Line { asks: string; fails: { below?: number; is?: string[] } }
interface Edition { variants: { condition: { all: Line[] } }[] }
type Answers = Record<string, number | string>

const linesOf = (edition?: Edition) => edition?.variants.flatMap(({ condition }) => condition.all) ?? []
export const asked = (edition?: Edition) => linesOf(edition).map(({ asks }) => asks)

export function parse(input: object, known: string[]) {
  const fields = Object.entries(input)
  return {
    answers: Object.fromEntries(fields.filter(([field]) => known.includes(field))),
    problems: fields
      .filter(([field]) => !known.includes(field))
      .map(([field, value]) => ({ field, value })),
  }
}

const fails = ({ asks, fails: { below = 0, is = [] } }: Line, answers: Answers) =>
  Number(answers[asks]) < below || is.includes(String(answers[asks]))

export function suggest(edition: Edition, answers: Answers) {
  const lines = linesOf(edition)
  if (lines.some((line) => fails(line, answers))) {
    return { stream: 'lmia_route', variant: null, code: null, standing: 'lmia_route', settled: true }
  }
  const settled = lines.every(({ asks }) => asks in answers)
  return settled
    ? { stream: 'other_route', variant: 'lamp-k1', code: 'K1', standing: 'possible', settled }
    : { stream: 'insufficient_information', variant: null, code: null, standing: 'open', settled }
}

export const interviewOf = (edition: Edition) => ({
  nextQuestion: (answers: Answers) => asked(edition).find((id) => !(id in answers)) ?? null,
  counted: (answers: Answers) => asked(edition).filter((id) => id in answers),
  pivot: (_: string, question: string) => {
    const base = {
      months: 99,
      ...(asked(edition).includes('nights') ? { nights: 'awake' } : {}),
      hat: 'lamp.~',
    }
    const [line] = linesOf(edition).filter(({ asks }) => asks === question)
    const { below = 0 } = line?.fails ?? {}
    return question === 'months'
      ? [{ ...base, months: below }, { ...base, months: below - 1 }]
      : [base, { ...base, nights: 'asleep' }]
  },
})
`,
})

/** People of invented cases. */
export const lampCases = (
  lists: Readonly<Record<string, readonly { name: string; answers: object }[]>>,
): Readonly<Record<string, string>> => ({
  'tests/cases/index.ts': `export const caseLists = ${JSON.stringify(lists)} as const\n`,
})
