import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { barQuestions, criteriaOf, edition, questionIds } from '#rules'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Source {
  readonly file: string
  readonly imports: readonly string[]
  /** Those that come in the same chunk: no types, nothing that is loaded later. */
  readonly together: readonly string[]
}

/** What a file imports, by the words alone: static, dynamic and re-exported. */
const importsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].flatMap(([, name]) => name ?? [])

/** What a file brings along when it is loaded. */
const togetherIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(/^(?:import|export)(?! type\b)[^'()]*?\bfrom '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
  ].flatMap(([, name]) => name ?? [])

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => {
      const path = join(item.parentPath, item.name)
      const text = readFileSync(path, 'utf8')
      const named = (name: string): string =>
        name.startsWith('.') ? relative(root, resolve(dirname(path), name)) : name
      return {
        file: relative(root, path),
        imports: importsIn(text).map(named),
        together: togetherIn(text).map(named),
      }
    })

/** Which folder may import what, packages included. A folder is its first match. */
const allowed: readonly (readonly [folder: string, imports: readonly string[]])[] = [
  ['rules/', ['rules/', 'zod/mini']],
  ['src/sharing/', ['src/sharing/', '#rules', 'zod/mini', 'uqr']],
  ['src/trustedScript/', []],
  ['src/offline/', ['src/offline/', 'src/trustedScript/index.ts']],
  ['src/slip/', ['src/slip/', '#rules', 'zod/mini']],
  ['src/embed/', ['src/embed/', 'src/sharing/index.ts', '#rules', 'zod/mini']],
  ['src/wording/', ['src/wording/', 'src/sharing/index.ts', '#rules']],
  [
    'src/batch/',
    ['src/batch/', 'src/wording/', '#rules', 'papaparse', 'read-excel-file/universal', 'zod/mini'],
  ],
  [
    'src/first/',
    [
      'src/first/',
      'src/main.tsx',
      'src/Root.tsx',
      'src/screens/words.ts',
      'src/questionnaire/index.ts',
      'src/sharing/index.ts',
      'src/wording/',
      'src/styles/index.css',
      '#rules',
      'react',
    ],
  ],
  ['src/questionnaire/', ['src/questionnaire/', 'src/sharing/index.ts', '#rules', 'xstate']],
  ['src/components/', ['src/components/', 'src/wording/', '#rules', 'react']],
  [
    'src/screens/embed/',
    [
      'src/screens/',
      'src/components/',
      'src/wording/',
      'src/embed/index.ts',
      'src/sharing/index.ts',
      '#rules',
      'react',
    ],
  ],
  [
    'src/screens/letters/',
    [
      'src/screens/',
      'src/components/',
      'src/wording/',
      'src/questionnaire/index.ts',
      'src/embed/index.ts',
      'src/sharing/index.ts',
      '#rules',
      'react',
      'uqr',
    ],
  ],
  [
    'src/screens/',
    [
      'src/screens/',
      'src/components/',
      'src/wording/',
      'src/questionnaire/index.ts',
      'src/sharing/index.ts',
      'src/slip/index.ts',
      'src/batch/index.ts',
      'src/offline/index.ts',
      'src/trustedScript/index.ts',
      // What a worker is started with is an address, not a module.
      'src/batch/worker.ts?worker&url',
      '#rules',
      'react',
      '@xstate/react',
    ],
  ],
  [
    'src/screen/',
    ['src/screen/', 'src/slip/index.ts', 'src/batch/index.ts', 'src/wording/', '#rules', 'node:'],
  ],
  ['src/rulebook/', ['src/rulebook/', 'src/wording/', '#rules', 'node:']],
  // For engineers, never in the build: sees all, and only the entry of the app sees its door.
  [
    'src/dev/',
    [
      'src/dev/',
      'src/screens/',
      'src/components/',
      'src/wording/',
      'src/questionnaire/index.ts',
      'src/styles/index.css',
      '#rules',
      'react',
      '@xstate/react',
    ],
  ],
  [
    'src/diagrams/',
    [
      'src/diagrams/',
      'src/questionnaire/index.ts',
      // Only pictures need the printer of the chart: behind the door it would be near the page.
      'src/questionnaire/chart.ts',
      'src/wording/',
      '#rules',
      'node:',
    ],
  ],
  [
    'src/lawCheck/',
    ['src/lawCheck/', 'src/screen/invalidInput.ts', 'src/wording/', '#rules', 'node:'],
  ],
  [
    'src/lawDiff/',
    ['src/lawDiff/', 'src/screen/invalidInput.ts', 'src/wording/', '#rules', 'node:'],
  ],
]

/** The imports that a file may not have. */
export function trespasses({ file, imports }: Pick<Source, 'file' | 'imports'>): readonly string[] {
  const [, may = []] = allowed.find(([folder]) => file.startsWith(folder)) ?? []
  const isAllowed = (name: string): boolean =>
    may.some((one) =>
      one.endsWith('/') || one.endsWith(':')
        ? name.startsWith(one)
        : name === one || (one === 'react' && /^react(-dom)?(\/|$)/.test(name)),
    )
  return imports.filter((name) => !isAllowed(name)).map((name) => `${file} imports ${name}`)
}

describe('imports', () => {
  const sources = [...sourcesIn('rules'), ...sourcesIn('src')]

  it('point one way, through the doors', () => {
    const known = sources.filter(({ file }) => allowed.some(([folder]) => file.startsWith(folder)))
    expect(known.length).toBeGreaterThan(80)
    expect(known.flatMap(trespasses)).toEqual([])
  })

  it('leave no source file outside the map but the entry and the app', () => {
    const outside = sources.filter(
      ({ file }) => !allowed.some(([folder]) => file.startsWith(folder)),
    )
    expect(outside.map(({ file }) => file).toSorted()).toEqual([
      'src/App.tsx',
      'src/Root.tsx',
      'src/main.tsx',
    ])
  })

  it.each([
    ['rules/verdict.ts', ['react'], 1],
    ['rules/verdict.ts', ['src/main.tsx'], 1],
    ['src/screens/Review.tsx', ['rules/verdict.ts'], 1],
    ['src/components/Fold.tsx', ['src/questionnaire/index.ts'], 1],
    ['src/screens/Review.tsx', ['src/questionnaire/machine.ts'], 1],
    ['src/screens/Review.tsx', ['#rules', 'react', 'src/questionnaire/index.ts'], 0],
  ] as const)('%s with %j is a trespass %i times', (file, imports, times) => {
    expect(trespasses({ file, imports })).toHaveLength(times)
  })

  it('are found in every form', () => {
    expect(
      importsIn(
        "import a from 'a'\nexport { b } from 'b'\nimport('c')\nimport 'd'\nimport type E from 'e'",
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('what an employer reads', () => {
  const sources = new Map(sourcesIn('src').map((source) => [source.file, source]))

  /** The file and all that comes with it. */
  function chunkOf(...files: readonly string[]): readonly string[] {
    const found = new Set<string>()
    const visit = (file: string): void => {
      if (found.has(file)) return
      found.add(file)
      for (const name of sources.get(file)?.together ?? []) visit(name)
    }
    for (const file of files) visit(file)
    return [...found]
  }

  const isEmployers = (file: string): boolean => file.includes('/employer/')

  it.each([
    ['src/wording/en.ts', 'src/wording/questions/en.people.ts'],
    ['src/wording/fr.ts', 'src/wording/questions/fr.people.ts'],
    ['src/screens/suggestion/index.ts', 'src/screens/suggestion/NextSteps.tsx'],
    ['src/wording/suggestion/en.ts', 'src/wording/suggestion/en.ts'],
    ['src/wording/suggestion/fr.ts', 'src/wording/suggestion/fr.ts'],
  ])('does not come to a worker with %s', (chunk, part) => {
    const files = chunkOf('src/main.tsx', chunk)
    expect(files).toContain('src/App.tsx')
    expect(files).toContain(part)
    expect(files.filter(isEmployers)).toEqual([])
  })

  it('comes as a whole when it is asked for', () => {
    const asked = [...sources.keys()].filter((file) =>
      /wording\/.*employer\/(en|fr)\.ts$/.test(file),
    )
    expect(
      chunkOf(...asked)
        .filter(isEmployers)
        .toSorted(),
    ).toEqual([...sources.keys()].filter(isEmployers).toSorted())
  })

  it('is not all that comes later: a page by itself brings nothing of the one inside another site', () => {
    const parts = [
      'src/embed/',
      'src/screens/embed/',
      'src/wording/embed/en',
      'src/wording/embed/fr',
    ]
    const files = chunkOf('src/main.tsx', 'src/wording/en.ts', 'src/screens/suggestion/index.ts')
    expect(files.filter((file) => parts.some((part) => file.startsWith(part)))).toEqual([])
  })

  it('comes after the first screen, like everything else that is not needed to show it', () => {
    expect(chunkOf('src/first/start.ts').toSorted()).toEqual([
      'src/first/presses.ts',
      'src/first/start.ts',
      'src/styles/index.css',
      // How to load words, not the words.
      'src/wording/index.ts',
      'src/wording/language.ts',
    ])
  })

  it('is seen in every form of import but that of a type', () => {
    expect(
      togetherIn(
        "import a from 'a'\nimport {\n  b,\n} from 'b'\nexport { c } from 'c'\nimport 'd'\nimport type E from 'e'\nimport('f')",
      ).toSorted(),
    ).toEqual(['a', 'b', 'c', 'd'])
  })
})

it('no file or folder has a name that says nothing', () => {
  const names = ['rules', 'src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map(({ name }) =>
      name.replace(/\..*$/, '').toLowerCase(),
    ),
  )
  expect(names.filter((name) => /^(utils?|helpers?|common|lib|misc|types)$/.test(name))).toEqual([])
})

describe('the law', () => {
  const read = new Set([
    ...edition.variants.flatMap(({ condition, evidence }) =>
      [...criteriaOf(condition), ...evidence].map(({ asks }) => asks),
    ),
    ...barQuestions,
  ])

  it('has no question that can’t matter: each is read by a line, a point or a bar', () => {
    expect(questionIds.filter((id) => !read.has(id))).toEqual([])
  })

  it('grows knowingly: so many variants, lines and questions', () => {
    const lines = edition.variants.reduce(
      (sum, { condition }) => sum + criteriaOf(condition).length,
      0,
    )
    // Raise a bound when you add law on purpose; the interview's search is measured against its size.
    expect(edition.variants.length).toBeLessThanOrEqual(160)
    expect(lines).toBeLessThanOrEqual(2600)
    expect(questionIds.length).toBeLessThanOrEqual(200)
  })
})
