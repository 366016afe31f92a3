/// <reference types="node" />
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { InvalidInput } from '../screen/invalidInput.ts'
import { changedSinceCommit, rulesTreeOf, writeTree } from './git.ts'
import type { Changed } from './git.ts'
import { NotComparable, ruleSetOf } from './ruleSet.ts'
import type { RuleSet } from './ruleSet.ts'

/** Where versions of the rules, and people to try them on, come from. Each rejects with an InvalidInput. */
export interface Repository {
  /** The rules as they lie in the working tree. */
  readonly working: () => Promise<RuleSet>
  /** The rules of a commit, and its short id. */
  readonly at: (name: string) => Promise<{ readonly rules: RuleSet; readonly commit: string }>
  readonly changed: () => Changed
  /** The lists of cases of the working tree, by name. */
  readonly cases: () => Promise<unknown>
}

/** The folders that are read and written. Temporary ones go below `cache`, so that packages are found from there. */
export interface Folders {
  readonly root: string
  readonly cache: string
}

/**
 * The repository in a folder. `bundle` makes one JavaScript module of a TypeScript entry, named by its whole path.
 * To load a commit's rules is to run them: they are as trusted as the rest of the repository.
 */
export function repositoryIn(
  { root, cache }: Folders,
  bundle: (entry: string) => Promise<string>,
): Repository {
  async function inTemporary<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    mkdirSync(cache, { recursive: true })
    const folder = mkdtempSync(join(cache, 'diff-'))
    try {
      return await work(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  async function loaded(folder: string, lines: readonly string[]): Promise<object> {
    const entry = join(folder, 'entry.ts')
    writeFileSync(entry, `${lines.join('\n')}\n`)
    const file = join(folder, 'bundle.mjs')
    writeFileSync(file, await bundle(entry))
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as object
  }

  async function rulesIn(rules: string, temporary: string, whose: string): Promise<RuleSet> {
    try {
      const missing = doors.find((name) => !existsSync(join(rules, name)))
      if (missing !== undefined) throw new NotComparable(`they have no ${missing}`)
      return ruleSetOf(
        await loaded(temporary, [
          `export * from ${quoted(join(rules, 'index.ts'))}`,
          `export { interviewOf } from ${quoted(join(rules, 'interview.ts'))}`,
        ]),
      )
    } catch (error) {
      const why = error instanceof NotComparable ? error.message : firstLine(error)
      throw new InvalidInput(whose, `its rules can’t be loaded: ${why}.`, 'rules that can be run.')
    }
  }

  return {
    working: () =>
      inTemporary((folder) => rulesIn(join(root, 'rules'), folder, 'the working tree')),
    at: (name) =>
      inTemporary(async (folder) => {
        const { commit, tree } = rulesTreeOf(root, name)
        const rules = join(folder, 'rules')
        mkdirSync(rules)
        writeTree(root, tree, rules)
        return { rules: await rulesIn(rules, folder, `commit ${commit}`), commit }
      }),
    changed: () => changedSinceCommit(root),
    cases: () =>
      inTemporary(async (folder) => {
        const index = join(root, 'tests', 'cases', 'index.ts')
        try {
          const module = await loaded(folder, [`export { caseLists } from ${quoted(index)}`])
          return 'caseLists' in module ? module.caseLists : {}
        } catch (error) {
          throw new InvalidInput('tests/cases', `${firstLine(error)}.`, 'cases that can be loaded.')
        }
      }),
  }
}

/** The files of the rules that a comparison goes through. */
const doors = ['index.ts', 'interview.ts']

/** A path as a module's name, on every system. */
const quoted = (path: string): string => JSON.stringify(path.replaceAll('\\', '/'))

/**
 * What went wrong, on one line, without colours and without a full stop. Of a bundle that failed: the first reason, and
 * the place.
 */
function firstLine(error: unknown): string {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  const [line = ''] = text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^Build failed with \d+ errors?:$/.test(one))
  const [, place] = /\[ (\S+:\d+:\d+) \]/.exec(text) ?? []
  const reason = line.replace(/^\[[\w:-]+\] /, '').replace(/[.:]$/, '')
  return place === undefined ? reason : `${reason} (${place})`
}
