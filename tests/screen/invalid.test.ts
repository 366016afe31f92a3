import { describe, expect, it } from 'vitest'
import { formerCountries, isCountry, question, questionIds } from '#rules'
import { json, run } from './running.ts'

/** What is wrong, then what the one line must name: field, value, and what is allowed. */
const answers: readonly (readonly [string, readonly string[]])[] = [
  ['{"monthsAbroad": 40}', ['monthsAbroad', '40', 'from 0 to 36', '"unsure"']],
  ['{"monthsAbroad": -1}', ['monthsAbroad', '-1', 'from 0 to 36']],
  ['{"monthsAbroad": 37}', ['monthsAbroad', '37', 'from 0 to 36', 'more counts as 36']],
  ['{"youthAge": 0}', ['youthAge', '0', 'from 1 to 120', 'years', '"unsure"']],
  ['{"youthAge": 121}', ['youthAge', '121', 'from 1 to 120']],
  ['{"youthAge": 200}', ['youthAge', '200', 'from 1 to 120']],
  ['{"youthAge": -25}', ['youthAge', '-25', 'whole number']],
  ['{"youthAge": 17.9}', ['youthAge', '17.9', 'whole number']],
  ['{"youthAge": "30"}', ['youthAge', '"30"', 'whole number']],
  ['{"partnerMonths": 61}', ['partnerMonths', '61', 'from 0 to 60', 'more counts as 60']],
  ['{"partnerMonths": -6}', ['partnerMonths', '-6', 'from 0 to 60']],
  ['{"monthsAbroad": 11.5}', ['monthsAbroad', '11.5', 'whole number']],
  ['{"monthsAbroad": "12"}', ['monthsAbroad', '"12"', 'whole number']],
  ['{"offer": "Job"}', ['offer', '"Job"', '"job"', '"ownContract"', '"unsure"']],
  ['{"offer": null}', ['offer', 'null', '"job"']],
  ['{"situations": ["film", "film?"]}', ['situations', '["film","film?"]', 'each once', '"film"']],
  ['{"situations": "film"}', ['situations', '"film"', 'a list']],
  ['{"citizenships": ["US"]}', ['citizenships', '["US"]', 'Did you mean "USA"', 'alpha-3']],
  [
    '{"citizenships": ["YUG"]}',
    ['citizenships', '["YUG"]', '"YUG" no longer exists', "today's country", '"HRV"', '"SRB"'],
  ],
  [
    '{"citizenships": ["NLD", "ANT"]}',
    ['citizenships', '"ANT" no longer exists', '"BES", "CUW", "SXM"'],
  ],
  ['{"residences": ["SUN"]}', ['residences', '"SUN" no longer exists', '"RUS"', '"UKR"']],
  ['{"employerCountry": "DDR"}', ['employerCountry', '"DDR" no longer exists', '"DEU"']],
  ['{"partnerCountry": "CSK"}', ['partnerCountry', '"CSK" no longer exists', '"CZE", "SVK"']],
  ['{"partnerCountry": ["AUS"]}', ['partnerCountry', '["AUS"]', 'alpha-3']],
  ['{"citizenships": ["ZZZ"]}', ['citizenships', '["ZZZ"]', 'alpha-3']],
  ['{"citizenships": ["USA", "USA"]}', ['citizenships', '["USA","USA"]', 'each once']],
  ['{"citizenships": "USA"}', ['citizenships', '"USA"', 'a list of countries']],
  ['{"employerCountry": "Mexique"}', ['employerCountry', '"Mexique"', 'Did you mean "MEX"']],
  [
    '{"professionCusma": "registered nurse"}',
    ['professionCusma', 'cusma.registered_nurse', 'list cusma'],
  ],
  [
    '{"professionCusma": "cusma.registred_nurse"}',
    ['professionCusma', 'Did you mean "cusma.registered_nurse"'],
  ],
  [
    '{"professionCusma": "gats.engineer"}',
    ['professionCusma', '"gats.engineer"', 'list cusma', '"none"'],
  ],
  ['{"occupationPacific": "cptpp.aus.technician.nobody"}', ['occupationPacific', 'list cptpp']],
  ['{"monthsabroad": 12}', ['"monthsabroad"', '12', 'Did you mean "monthsAbroad"', '--questions']],
  ['{"citizenship": ["USA"]}', ['"citizenship"', '["USA"]', 'Did you mean "citizenships"']],
  ['{"constructor": 1}', ['"constructor"', 'no such question']],
  ['{"__proto__": 1}', ['"__proto__"', 'no such question']],
  ['{"offer": "a\\nb"}', ['offer', '"a\\nb"', '"job"']],
  ['[{"offer": "job"}]', ['stdin', 'no object', '{"offer": "job"}']],
  ['"offer"', ['stdin', '"offer"', 'no object']],
  ['null', ['stdin', 'null', 'no object']],
  ['{"offer": "job"', ['stdin', 'not JSON', 'a JSON object']],
  ['{"offer":\n"job",,}', ['stdin', 'not JSON']],
  ['', ['stdin', 'empty', 'a JSON object']],
  [' \n', ['stdin', 'empty']],
]

const commandLines: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[], ['there are none', 'FILE.json', '--questions', '--help']],
  [['--questoins'], ['"--questoins"', 'no such option', '--questions']],
  [['-q'], ['"-q"', 'no such option']],
  [['--questions=1'], ['--questions', '"1"', 'no value']],
  [
    ['--questions', '--code', 'C12'],
    ['--code', 'one request', '--questions'],
  ],
  [
    ['a.json', 'b.json'],
    ['"b.json"', 'one request', '"a.json"'],
  ],
  [['missing.json'], ['missing.json', 'no such file', 'a file']],
  [[''], ['file', 'names no file']],
  [['--profession'], ['--profession', 'value is missing']],
  [
    ['--profession', '--citizenship', 'USA'],
    ['--profession', 'value is missing'],
  ],
  [
    ['--profession', ' ! '],
    ['--profession', '" ! "', 'registered nurse'],
  ],
  [
    ['--profession', 'nurse', '--citizenship', 'us'],
    ['--citizenship', '"us"', 'Did you mean "USA"', 'alpha-3'],
  ],
  [
    ['--profession', 'nurse', '--citizenship', 'ZZZ'],
    ['--citizenship', '"ZZZ"', 'alpha-3'],
  ],
  [
    ['--profession', 'nurse', '--citizenship', 'yug'],
    ['--citizenship', '"YUG" no longer exists', '"SVN"'],
  ],
  [
    ['--citizenship', 'USA'],
    ['--citizenship', '--profession'],
  ],
  [
    ['--code', 'C12', '--citizenship', 'USA'],
    ['--citizenship', '--profession'],
  ],
  [
    ['--code', 'twelve'],
    ['--code', '"twelve"', 'C12'],
  ],
  [['--code'], ['--code', 'value is missing']],
  [
    ['--code', 'C1000'],
    ['--code', '"C1000"', 'C12'],
  ],
  [
    ['-', '--today', '2027-02-29'],
    ['--today', '"2027-02-29"', '2026-11-24'],
  ],
  [
    ['-', '--today', 'tomorrow'],
    ['--today', '"tomorrow"'],
  ],
  [
    ['-', '--today', '2026-11-24', '--today', '2026-11-25'],
    ['--today', 'twice'],
  ],
  [
    ['--questions', '--today', '2026-11-24'],
    ['--today', 'answers only'],
  ],
  [
    ['--today', '2026-11-24'],
    ['--today', 'answers only'],
  ],
  [
    ['-', '--today'],
    ['--today', 'value is missing'],
  ],
]

async function refused(
  args: readonly string[],
  piped: string,
  names: readonly string[],
): Promise<void> {
  const { stdout, stderr, exitCode } = await run(args, { piped })
  expect(exitCode).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^screen: [^\n]+\n$/)
  for (const name of names) expect(stderr).toContain(name)
}

describe('countries that no longer exist', () => {
  it('are no countries of today, and become some', () => {
    for (const [code, today] of Object.entries(formerCountries)) {
      expect([code, isCountry(code)]).toEqual([code, false])
      expect([code, today.length > 0, today.filter((one) => !isCountry(one))]).toEqual([
        code,
        true,
        [],
      ])
    }
  })
})

describe('a code that nobody knows', () => {
  it.each(['C99', 'Z01'])('%s is answered, as unknown', async (code) => {
    expect(await json(['--code', code])).toMatchObject({ code, kind: 'unknown', entry: null })
  })
})

describe('what can’t be used ends with 2 and one line', () => {
  it.each(answers)('answers %j', async (piped, names) => refused(['-'], piped, names))

  it.each(commandLines)('command line %j', async (args, names) => refused(args, '', names))

  it('names what every question takes, on one line', async () => {
    for (const id of questionIds) {
      const { stderr, exitCode } = await run(['-'], { piped: JSON.stringify({ [id]: { odd: 1 } }) })
      expect(exitCode, id).toBe(2)
      expect(stderr, id).toMatch(/^screen: [^\n]+ Allowed: [^\n]+\n$/)
      expect(stderr).toContain(`${id}: {"odd":1}`)
      const asked = question(id)
      const wanted =
        asked.kind === 'choice' || asked.kind === 'ticks'
          ? asked.options
          : asked.kind === 'amount'
            ? [`${asked.min}`, `${asked.max}`]
            : asked.kind === 'row'
              ? asked.lists
              : ['alpha-3']
      for (const word of [...wanted, '"unsure"']) expect(stderr, id).toContain(word)
    }
  })

  it('a very long value does not fill the screen', async () => {
    const { stderr } = await run(['-'], { piped: JSON.stringify({ offer: 'x'.repeat(9000) }) })
    expect(stderr.length).toBeLessThan(400)
  })
})
