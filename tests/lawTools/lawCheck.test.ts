import { execFile } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { citedIn, digests, quotations } from '#rules'
import type { Digests, Quotation } from '#rules'
import { digestOf, printedInto } from '../../src/lawCheck/digest.ts'
import { lawCheck } from '../../src/lawCheck/lawCheck.ts'
import type { Outcome } from '../../src/lawCheck/lawCheck.ts'
import { NotARegulation, provision, readRegulation } from '../../src/lawCheck/regulation.ts'
import { InvalidInput } from '../../src/screen/invalidInput.ts'

const root = resolve(import.meta.dirname, '../..')
const invented = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'invented', `${name}.xml`), 'utf8')

const files: Readonly<Record<string, string>> = {
  'eng.xml': invented('keepers-eng'),
  'fra.xml': invented('keepers-fra'),
  'later.xml': invented('keepers-eng-later'),
  'page.html': '<!DOCTYPE html><html><body>No law here</body></html>',
  'act.xml': '<Statute xml:lang="en"/>',
}

/** SHA-256 of the texts as a person reads them off the fixture, taken apart from the tool. */
const recorded: Digests = {
  currentTo: { en: '2031-03-04', fr: '2031-03-04' },
  provisions: [
    { pinpoint: '7(1)(a)', en: '70211b913cf72826', fr: '9dc0fea100046137' },
    { pinpoint: '7(1)(f.1)(ii)', en: '3357885be86c8bf7', fr: 'a1d748373c9fd73e' },
    { pinpoint: '7(2)', en: '4beed6be631826be', fr: 'e376eca8686c8477' },
    { pinpoint: '7.1', en: '47371639d239575b', fr: '88cdc9f9af3b70d1' },
    { pinpoint: '8', en: '6ae9b8e95ddd56ec', fr: 'f9183a8db19f52a7' },
  ],
}

const citers: ReadonlyMap<string, readonly string[]> = new Map(
  recorded.provisions.map(({ pinpoint }) => [pinpoint, [`line.${pinpoint}`]] as const),
)

interface Ran extends Outcome {
  readonly written: Digests | null
}

async function run(
  args: readonly string[],
  {
    cited = citers,
    known = recorded,
    today = '2031-03-14',
    quoted = [] as readonly Quotation[],
  } = {},
): Promise<Ran> {
  let written: Digests | null = null
  const outcome = await lawCheck(
    args,
    {
      instrument: { en: 'SOR/2099-1', fr: 'DORS/2099-1' },
      cited,
      digests: known,
      quotations: quoted,
    },
    {
      file: (path) => {
        const text = files[path]
        return text === undefined
          ? Promise.reject(new InvalidInput(path, 'it can’t be read.', 'a file.'))
          : Promise.resolve(text)
      },
      today,
      write: (anew) => {
        written = anew
        return Promise.resolve()
      },
    },
  )
  return { ...outcome, written }
}

describe('law:check', () => {
  it.each(['eng.xml', 'fra.xml'])('finds an unchanged file unchanged: %s', async (file) => {
    const { stdout, stderr, exitCode, written } = await run([file, '--language', 'en'])
    expect([exitCode, stderr, written]).toEqual([0, '', null])
    expect(stdout).toContain('Changed: 0\n')
    expect(stdout).toContain('Unchanged: 5\n')
    expect(stdout).toContain(file === 'eng.xml' ? 'SOR/2099-1, English text' : 'French text')
  })

  it('says how old the file is', async () => {
    const { stdout } = await run(['eng.xml'])
    expect(stdout).toContain('current to 2031-03-04: 10 days old on 2031-03-14')
    expect(stdout).toContain('à jour au 2031-03-04 : il a 10 jours le 2031-03-14')
    expect(stdout).not.toContain('older than what was recorded')
  })

  it('warns of a file older than the record', async () => {
    const known = { ...recorded, currentTo: { en: '2031-05-01' } }
    const { stdout } = await run(['eng.xml', '--language', 'en'], { known })
    expect(stdout).toContain('older than what was recorded')
  })

  it('lists what changed and what is gone or repealed, and what cites it', async () => {
    const { stdout, exitCode } = await run(['later.xml', '--language', 'en'])
    expect(exitCode).toBe(1)
    expect(stdout.split('\n').slice(3)).toEqual([
      'Changed: 1',
      '  7(1)(f.1)(ii) – cited by line.7(1)(f.1)(ii)',
      'No longer there, or repealed: 2',
      '  7(2) – cited by line.7(2)',
      '  8 – cited by line.8',
      'Not recorded yet: 0',
      'Quoted words that are not there: 0',
      'Unchanged: 2',
      '',
    ])
  })

  it('says the same in French', async () => {
    const { stdout } = await run(['later.xml', '--language', 'fr'])
    expect(stdout).toContain('Modifiées : 1\n  7(1)(f.1)(ii) – citée par')
    expect(stdout).toContain('Disparues ou abrogées : 2\n')
    expect(stdout).not.toContain('Changed')
  })

  it('counts a provision that was never recorded as something to do', async () => {
    const cited = new Map([...citers, ['7(1)', ['line.new']] as const])
    const { stdout, exitCode } = await run(['eng.xml', '--language', 'en'], { cited })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Not recorded yet: 1\n  7(1) – cited by line.new\n')
  })

  it('looks for quoted words in the provision, word for word', async () => {
    const quote = (words: string, pinpoint = '7.1', language: 'en' | 'fr' = 'en'): Quotation => ({
      pinpoint,
      language,
      words,
    })
    const there = [quote('one gull’s feather'), quote('The fee'), quote('must not sleep', '8')]
    const good = await run(['eng.xml', '--language', 'en'], { quoted: there })
    expect([good.exitCode, good.stdout]).toEqual([0, expect.stringContaining('not there: 0\n')])
    // Another case, half a word, another provision, a provision that is gone, nothing at all.
    const wrong = ['the fee', 'one gull', 'a gull’s feather', 'feath', ''].map((words) =>
      quote(words),
    )
    const gone = [...wrong, quote('The fee', '8'), quote('The fee', '9')]
    const bad = await run(['eng.xml', '--language', 'en'], { quoted: [...there, ...gone] })
    expect(bad.exitCode).toBe(1)
    expect(bad.stdout).toContain(
      [
        'Quoted words that are not there: 6',
        '  7.1 – "the fee"',
        '  7.1 – "a gull’s feather"',
        '  7.1 – "feath"',
        '  7.1 – ""',
        '  8 – "The fee"',
        '  9 – "The fee"',
        'Unchanged: 5\n',
      ].join('\n'),
    )
    // "one gull" stands before an apostrophe: a whole word. The French file has no English words to look for.
    const french = await run(['fra.xml', '--language', 'fr'], { quoted: gone })
    expect([french.exitCode, french.stdout]).toEqual([
      0,
      expect.stringContaining('Mots cités qui n’y sont pas : 0\n'),
    ])
  })

  it('records one language and keeps the other', async () => {
    const { written, exitCode } = await run(['--record', 'later.xml'], {
      cited: new Map([['7(1)(a)', ['line']]]),
    })
    expect(exitCode).toBe(0)
    expect(written).toEqual({
      currentTo: { en: '2031-09-03', fr: '2031-03-04' },
      provisions: [{ pinpoint: '7(1)(a)', en: '70211b913cf72826', fr: '9dc0fea100046137' }],
    })
  })

  it('records nothing when a cited provision is missing', async () => {
    const { written, exitCode, stderr } = await run(['--record', 'later.xml'])
    expect([exitCode, written]).toEqual([1, null])
    expect(stderr).toContain('Nothing was recorded')
  })

  it.each([
    [[], 'none is named'],
    [['eng.xml', 'fra.xml'], 'one file at a time'],
    [['--fast', 'eng.xml'], 'no such option'],
    [['--language', 'de', 'eng.xml'], 'en, fr or both'],
    [['eng.xml', '--language'], 'en, fr or both'],
    [['nowhere.xml'], 'can’t be read'],
    [['page.html'], 'it is not XML: line 1'],
    [['act.xml'], 'its root is <Statute>, not <Regulation>'],
  ])('ends with 2 and one line on bad input: %j', async (args, why) => {
    const { stdout, stderr, exitCode } = await run(args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

const english = readRegulation(invented('keepers-eng'))

describe('a provision', () => {
  it.each([
    [
      '7(1)(f.1)(i)',
      'A lamp permit may be issued to a keeper who keeps a lamp that is (i) bright, or (A) if it is not bright, loud, or',
    ],
    [
      '7(1)(f.1)(i)(A)',
      'A lamp permit may be issued to a keeper who keeps a lamp that is bright, or (A) if it is not bright, loud, or',
    ],
    ['7.1', '7.1 The fee is one gull’s feather.'],
    ['8', '8 A keeper must not sleep. (a) Nor nap.'],
    ['8(a)', 'A keeper must not sleep. (a) Nor nap.'],
  ])('is its words with what it stands in and what stands below: %s', (pinpoint, text) => {
    expect(provision(english, pinpoint)).toBe(text)
  })

  it.each(['9', '7(3)', '7(1)(f)', '7(1)(f.1)(iii)', '7(1)(g)', '7(a)'])(
    'that does not exist, or is repealed, is none: %s',
    (pinpoint) => {
      expect(provision(english, pinpoint)).toBeNull()
    },
  )

  it.each(['', 'R205', '205 (a)', '205a)', '7()'])('needs a pinpoint: %j', (pinpoint) => {
    expect(() => provision(english, pinpoint)).toThrow(RangeError)
  })
})

describe('a file that is no regulation', () => {
  const head = '<Regulation xml:lang="en" lims:current-date="2031-03-04">'
  const named = '<Identification><InstrumentNumber>SOR/2099-1</InstrumentNumber></Identification>'
  const section = '<Section><Label>1</Label><Text>A.</Text></Section>'
  const whole = `${head}${named}<Body>${section}</Body></Regulation>`

  it('is told from one that is', () => {
    expect(readRegulation(whole).sections.size).toBe(1)
    expect(readRegulation(`\uFEFF<?xml version="1.0"?>\n${whole}\n`).sections.size).toBe(1)
  })

  it.each([
    ['', 'there is no element'],
    ['{"a": 1}', 'text outside the root'],
    [whole.replace(' xml:lang="en"', ''), 'xml:lang'],
    [whole.replace('2031-03-04', '2031-02-31'), 'current-date'],
    [whole.replace(named, ''), 'no <Identification>'],
    [whole.replace(`<Body>${section}</Body>`, ''), 'no <Body>'],
    [whole.replace(section, ''), 'no sections'],
    [whole.replace(section, section + section), 'section 1 stands twice'],
    [whole.replace('<Label>1</Label>', ''), 'no number'],
    [whole.replace('</Body>', '</Bodies>'), '</Bodies> where </Body> belongs'],
    [whole.replace('</Regulation>', ''), '<Regulation> is never closed'],
    [`${whole}</Regulation>`, 'closes nothing'],
    [`${whole}<More/>`, 'after the root'],
    [`${whole} more`, 'outside the root'],
    [whole.replace('A.', 'A & B'), 'entity'],
    [whole.replace('A.', '&secret;'), 'entity'],
    [whole.replace('A.', '&#0;'), 'entity'],
    [whole.replace('A.', 'a < b'), 'no markup'],
    [whole.replace('<Text>', '<Text a="1" a="2">'), 'stands twice'],
    [whole.replace('<Text>', '<Text a=1>'), 'no markup'],
    [`<!DOCTYPE Regulation [<!ENTITY a "b">]>${whole}`, 'no markup'],
  ])('is refused with the reason (%#)', (text, why) => {
    expect(() => readRegulation(text)).toThrow(NotARegulation)
    expect(() => readRegulation(text)).toThrow(why)
  })

  it('names the line', () => {
    const broken = whole.replace('<Body>', '\n\n<Body>').replace('</Body>', '</Boat>')
    expect(() => readRegulation(broken)).toThrow('line 3')
  })
})

describe('the record', () => {
  const cited = citedIn('irpr')

  it('has a digest of every cited provision in both languages, and of no other', () => {
    const complete = digests.provisions.filter(({ en, fr }) => en !== undefined && fr !== undefined)
    expect(complete.map(({ pinpoint }) => pinpoint)).toEqual([...cited.keys()])
    for (const { en, fr } of digests.provisions) {
      expect(en).toMatch(/^[0-9a-f]{16}$/)
      expect(fr).toMatch(/^[0-9a-f]{16}$/)
      expect(en).not.toBe(fr)
    }
    expect(digests.currentTo).toEqual({ en: '2026-06-14', fr: '2026-06-14' })
  })

  it('misses no citation that is written anywhere in the rules', () => {
    const written = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...readFileSync(join(root, 'rules', path), 'utf8').matchAll(
          /cite\(\s*'irpr',\s*'(\d[^']*)',?\s*\)/g,
        ),
      ])
      .map(([, pinpoint]) => pinpoint ?? '')
    expect(written.length).toBeGreaterThan(20)
    expect([...new Set(written)].filter((pinpoint) => !cited.has(pinpoint))).toEqual([])
  })

  it('has every quotation from the Regulations that is shown, and no other', () => {
    const shown = ['rules', 'src/wording'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .flatMap((path) => readFileSync(join(root, folder, path), 'utf8').split('\n'))
        .filter((line) => /\b(regulation|règlement)/i.test(line))
        .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line))
        .flatMap((line) => [...line.matchAll(/“([^”]*)”|«\s*([^»]*?)\s*»/g)])
        .map(([, inEnglish, inFrench]) => inEnglish ?? inFrench),
    )
    expect(shown.length).toBeGreaterThan(0)
    expect(new Set(quotations.map(({ words }) => words))).toEqual(new Set(shown))
    for (const { pinpoint } of quotations) expect(cited.has(pinpoint)).toBe(true)
  })

  it('knows what cites a provision', () => {
    expect(cited.get('200(3)(h)')).toContain('bar.employer')
    expect(cited.get('205(c)(i.1)')).toContain('C32')
    expect(cited.get('205(a)')).toContain('benefit-c10')
    expect(cited.get('205(a)')).toContain('benefit.reach')
  })

  it('is printed as it stands', () => {
    const file = readFileSync(join(root, 'rules/law/digests.ts'), 'utf8')
    expect(printedInto(file, digests)).toBe(file)
    expect(printedInto(file, { currentTo: {}, provisions: [] })).not.toBe(file)
    expect(() => printedInto('export const other = 1', digests)).toThrow('write after')
  })

  it('tells any change of a word', () => {
    expect(digestOf('A keeper must not sleep.')).not.toBe(digestOf('A keeper must sleep.'))
  })
})

describe('the real command', { timeout: 60_000 }, () => {
  const ended = (args: readonly string[]): Promise<readonly [unknown, string, string]> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        ['.tools/run.js', 'src/lawCheck/main.ts', ...args],
        { cwd: root },
        (error, stdout, stderr) => done([error === null ? 0 : error.code, stdout, stderr]),
      )
    })

  it('refuses another regulation, and a file that is not there, in one line', async () => {
    const [code, stdout, stderr] = await ended(['tests/lawTools/invented/keepers-eng.xml'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('"SOR/2099-1"')
    expect(stderr).toContain('SOR/2002-227')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    const [missing, , why] = await ended(['nowhere.xml'])
    expect(missing).toBe(2)
    expect(why).toContain('ENOENT')
  })
})
