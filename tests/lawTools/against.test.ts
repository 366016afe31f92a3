import { afterEach, describe, expect, it, vi } from 'vitest'
import { inventedRepository, lampCases, lampRules } from './inventedRepository.ts'
import type { InventedRepository } from './inventedRepository.ts'

let repository: InventedRepository
afterEach(() => {
  vi.unstubAllEnvs()
  repository.end()
})

const cases = lampCases({
  keepers: [
    { name: 'Eight months', answers: { months: 8, nights: 'awake' } },
    { name: 'A year', answers: { months: 12, nights: 'awake' } },
  ],
  others: [{ name: 'Asleep', answers: { months: 12, nights: 'asleep' } }],
})

/** Commit A asks for 12 months. What is laid over it is the working tree. */
function committed(working: Readonly<Record<string, string>>): void {
  repository = inventedRepository()
  repository.write({ ...lampRules(12), ...cases })
  repository.commit('Twelve months')
  repository.write(working)
}

describe('law:diff --against', { timeout: 60_000 }, () => {
  it('names the criterion that changed, with both values, and who flips', async () => {
    committed(lampRules(6))
    const { stdout, stderr, exitCode } = await repository.diff('--against', 'HEAD')
    expect([exitCode, stderr]).toEqual([0, ''])
    const commit = repository.git('rev-parse', '--short', 'HEAD')
    expect(stdout.split('\n')).toEqual([
      `Edition 2031-01-01 of commit ${commit} compared with edition 2031-01-01`,
      'Invented.',
      '',
      'Criteria: 0 added, 0 removed, 1 changed',
      '  ~ lamp.months: fails, says',
      '      fails, before: {"below":12}',
      '      fails, after: {"below":6}',
      '      says, before: {"en":"A lamp for 12 months","fr":"Une lampe pendant 12 mois"}',
      '      says, after: {"en":"A lamp for 6 months","fr":"Une lampe pendant 6 mois"}',
      'Variants: 0 added, 0 removed, 1 changed',
      '  ~ lamp-k1: condition',
      '',
      'Cases that flip: 1 of 3',
      '  Eight months: lmia_route → lamp-k1 K1 possible',
      // 12, 11, 6 and 5 months: two flip.
      'Distinguishable situations that flip: 2 of 4',
      '  2 × lmia_route → lamp-k1 K1 possible',
      '      such as (lamp-k1, months, outside): {"months":11}',
      'Answers left out because the first side does not know them: 7 (nights, hat)',
      'Answers left out because the second side does not know them: 7 (nights, hat)',
      '',
    ])
  })

  it('finds nothing where nothing changed', async () => {
    committed({})
    const { stdout } = await repository.diff('--against', 'HEAD')
    expect(stdout).toContain('Criteria: 0 added, 0 removed, 0 changed\nVariants: 0 added, 0')
    expect(stdout).toContain('Cases that flip: 0 of 3\n')
    expect(stdout).toContain('situations that flip: 0 of 2\n')
  })

  it('drops answers that the older rules do not know, and says so', async () => {
    committed(lampRules(12, { nights: true }))
    const { stdout } = await repository.diff('--against', 'HEAD')
    expect(stdout).toContain('Criteria: 1 added, 0 removed, 0 changed\n  + lamp.nights\n')
    expect(stdout).toContain('  ~ lamp-k1: condition (+lamp.nights)\n')
    expect(stdout).toContain('  Asleep: lamp-k1 K1 possible → lmia_route\n')
    expect(stdout).toContain('the first side does not know them: 13 (nights, hat)\n')
    expect(stdout).toContain('the second side does not know them: 6 (hat)\n')
    // The people of the older rules, who say nothing of nights, are not sure: they are asked nothing more.
    expect(stdout).toContain(
      'situations that flip: 1 of 6\n  1 × lamp-k1 K1 possible → lmia_route\n',
    )
    expect(stdout).toContain('such as (lamp-k1, nights, outside): {"months":99,"nights":"asleep"}')
  })

  it('says who is asked more than before', async () => {
    committed({
      ...lampRules(12, { nights: true }),
      ...lampCases({ keepers: [{ name: 'A year', answers: { months: 12 } }] }),
    })
    const { stdout } = await repository.diff('--against', 'HEAD')
    expect(stdout).toContain('  A year: lamp-k1 K1 possible → still asks nights\n')
  })

  it('takes the newest edition of each', async () => {
    committed(lampRules(6, { id: '2031-06-01' }))
    const { stdout } = await repository.diff('--against', 'HEAD')
    expect(stdout).toMatch(/^Edition 2031-01-01 of commit \w+ compared with edition 2031-06-01\n/)
  })

  it('takes any commit by any name, and leaves the repository as it is', async () => {
    committed(lampRules(6))
    repository.git('tag', 'first')
    repository.commit('Six months')
    repository.write(lampRules(3))
    const before = repository.git('status', '--porcelain', 'rules')
    const { stdout } = await repository.diff('--against', 'first')
    expect(stdout).toContain('fails, before: {"below":12}\n      fails, after: {"below":3}')
    expect((await repository.diff('--against', 'HEAD')).stdout).toContain('before: {"below":6}')
    expect(repository.git('status', '--porcelain', 'rules')).toBe(before)
    expect(repository.git('status', '--porcelain', 'cache')).toBe('')
  })

  it('speaks French', async () => {
    committed(lampRules(6))
    const { stdout } = await repository.diff('--against', 'HEAD', '--language', 'fr')
    expect(stdout).toMatch(/^Édition 2031-01-01 du commit \w+ comparée à l’édition 2031-01-01\n/)
    expect(stdout).toContain('Inventé.\n')
    expect(stdout).toContain('Cas qui basculent : 1 sur 3\n  Eight months : lmia_route → lamp-k1')
    expect(stdout).toContain('Situations discernables qui basculent : 2 sur 4\n')
    expect(stdout).not.toMatch(/before|after|flip/)
  })

  it('prints JSON for machines', async () => {
    committed(lampRules(6))
    const { stdout } = await repository.diff('--against', 'HEAD', '--json')
    const commit = repository.git('rev-parse', '--short', 'HEAD')
    expect(JSON.parse(stdout)).toMatchObject({
      before: { edition: '2031-01-01', commit },
      after: { edition: '2031-01-01', commit: null },
      because: 'asked',
      criteria: { added: [], removed: [], changed: [{ id: 'lamp.months' }] },
      cases: {
        people: 3,
        flips: [
          {
            name: 'Eight months',
            before: { variant: null, standing: 'lmia_route', asks: null },
            after: { variant: 'lamp-k1', code: 'K1', standing: 'possible', asks: null },
          },
        ],
      },
      situations: { people: 4, flips: 2, gaveUp: 0, groups: [{ count: 2 }] },
      people: null,
    })
  })
})

describe('law:diff without arguments', { timeout: 60_000 }, () => {
  it('compares with the last commit where the rules differ from it', async () => {
    committed(lampRules(6))
    const { stdout } = await repository.diff()
    expect(stdout).toMatch(/^Edition 2031-01-01 of commit \w+ compared with edition 2031-01-01\n/)
    expect(stdout).toContain('differ from the last commit')
    expect(stdout).toContain('fails, before: {"below":12}\n      fails, after: {"below":6}')
  })

  it('takes a file that was never committed for a difference, and the rulebook for none', async () => {
    committed({ 'rules/law/new.ts': 'export {}\n' })
    expect((await repository.diff()).stdout).toContain('differ from the last commit')
    repository.remove('rules/law')
    repository.write({ 'rules/RULEBOOK.md': '# Printed\n' })
    expect((await repository.diff()).stdout).toContain('are the last commit’s')
  })

  it('compares the two newest editions where the rules are the last commit’s', async () => {
    committed({})
    const { stdout } = await repository.diff()
    expect(stdout).toMatch(/^Edition 2030-01-01 compared with edition 2031-01-01\n/)
    expect(stdout).toContain('The rules here are the last commit’s')
    expect(stdout).toContain('fails, before: {"below":13}\n      fails, after: {"below":12}')
  })

  it.each([true, false])('does so without a commit or a repository too: git %s', async (git) => {
    repository = inventedRepository({ git })
    repository.write({ ...lampRules(12), ...cases })
    const { stdout, exitCode } = await repository.diff()
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Edition 2030-01-01 compared with edition 2031-01-01\n/)
    expect(stdout).toContain('There is no commit to compare with')
  })
})

describe('what can’t be compared ends with 2 and one line', { timeout: 60_000 }, () => {
  async function refused(why: string, args = ['--against', 'HEAD']): Promise<void> {
    const { stdout, stderr, exitCode } = await repository.diff(...args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^law:diff: [^\n]+\n$/)
    expect(stderr).toContain(why)
  }

  it('no git', async () => {
    committed({})
    vi.stubEnv('PATH', '/nowhere')
    await refused('git can’t be started')
  })

  it('no repository', async () => {
    repository = inventedRepository({ git: false })
    repository.write({ ...lampRules(12), ...cases })
    await refused('no git repository')
  })

  it.each(['nowhere', 'HEAD~7', '', '--all', '-'])('no such commit: %j', async (name) => {
    committed({})
    await refused(name === '' ? 'no commit is named' : 'there is no commit', ['--against', name])
  })

  it('a commit without rules', async () => {
    repository = inventedRepository()
    repository.write({ 'rules/README.md': 'None yet', 'tests/none': '' })
    repository.commit('No rules')
    repository.write({ ...lampRules(12), ...cases })
    await refused('has no rules/index.ts')
  })

  it.each([
    ['no TypeScript', { 'rules/index.ts': 'export const = 1\n' }, 'rules/index.ts:1:14'],
    ['a file is missing', { 'rules/index.ts': "export * from './gone.ts'\n" }, 'gone.ts'],
    [
      'they throw',
      { 'rules/index.ts': "throw new Error('Out of oil\\nand wick')\n" },
      'Out of oil',
    ],
    ['too old', { 'rules/index.ts': 'export const editions = []\n' }, 'they have no suggestUnder'],
    [
      'no editions',
      { 'rules/index.ts': 'export const suggestUnder = () => 1, parseAnswers = () => 1\n' },
      'they have no editions',
    ],
  ])('rules of a commit that can’t be loaded: %s', async (_, files, why) => {
    repository = inventedRepository()
    repository.write({ ...lampRules(12), ...cases, ...files })
    repository.commit('Broken')
    repository.write(lampRules(12))
    await refused(why)
    await refused(`commit ${repository.git('rev-parse', '--short', 'HEAD')}: its rules can’t be`)
  })

  it('rules from before there was an interview', async () => {
    repository = inventedRepository()
    repository.write({ ...lampRules(12), ...cases })
    repository.remove('rules/interview.ts')
    repository.commit('No interview')
    repository.write(lampRules(12))
    await refused('they have no interview.ts')
  })

  it('rules of the working tree that can’t be loaded', async () => {
    committed({ 'rules/index.ts': 'export const editions = [\n' })
    await refused('the working tree: its rules can’t be loaded')
  })

  it('no cases', async () => {
    committed({})
    repository.remove('tests/cases')
    await refused('tests/cases')
    repository.write(lampCases({ keepers: [] }))
    repository.write({ 'tests/cases/index.ts': 'export const caseLists = { a: 1 }\n' })
    await refused('tests/cases a: 1 is no list')
  })
})
