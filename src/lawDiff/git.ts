/// <reference types="node" />
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { InvalidInput, shown } from '../screen/invalidInput.ts'

const allowed = 'a commit, a branch or a tag of this repository, such as HEAD.'

/** A folder of rules as a commit has it. */
export interface RulesTree {
  /** The commit's short id. */
  readonly commit: string
  /** The object id of its folder of rules. */
  readonly tree: string
}

/** How the rules of the working tree stand to the last commit's; `none` when there is nothing to compare with. */
export type Changed = 'changed' | 'same' | 'none'

/** The answer of git without its last line end; `null` when it refuses or can't be started. */
function git(
  folder: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string | null {
  // Which repository is meant follows from the folder, not from the hook that may have started this.
  const around = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(DIR|INDEX|WORK|PRE)/.test(name),
  )
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...Object.fromEntries(around), ...more },
  })
  return status === 0 ? stdout.replace(/\r?\n$/, '') : null
}

/** Finds a commit's folder of rules. Throws InvalidInput without git, without the commit, or without rules in it. */
export function rulesTreeOf(root: string, name: string): RulesTree {
  if (git(root, ['--version']) === null) {
    throw new InvalidInput('--against', 'git can’t be started here.', 'a device with git.')
  }
  if (git(root, ['rev-parse', '--git-dir']) === null) {
    throw new InvalidInput(
      '--against',
      'this folder is no git repository.',
      'a clone with its history.',
    )
  }
  const commit = name.startsWith('-')
    ? null
    : git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  if (commit === null) {
    throw new InvalidInput('--against', `there is no commit ${shown(name)}.`, allowed)
  }
  const tree = git(root, ['rev-parse', '--verify', '--quiet', `${commit}:./rules`])
  const door = git(root, ['rev-parse', '--verify', '--quiet', `${commit}:./rules/index.ts`])
  if (tree === null || door === null) {
    throw new InvalidInput('--against', `commit ${shown(name)} has no rules/index.ts.`, allowed)
  }
  return { commit: git(root, ['rev-parse', '--short', commit]) ?? commit, tree }
}

/** Writes a tree into the folder. The working tree and its index stay as they are. */
export function writeTree(root: string, tree: string, folder: string): void {
  const top = git(root, ['rev-parse', '--show-toplevel'])
  const index = { GIT_INDEX_FILE: join(folder, '.index') }
  const read = top === null ? null : git(top, ['read-tree', tree], index)
  const written =
    top === null || read === null
      ? null
      : git(top, ['checkout-index', '--all', `--prefix=${folder}/`], index)
  if (written === null) {
    throw new InvalidInput('--against', 'git can’t write that commit’s rules out.', allowed)
  }
}

/** Compares the rules of the working tree with the last commit's. The printed rulebook does not count. */
export function changedSinceCommit(root: string): Changed {
  if (git(root, ['rev-parse', '--verify', '--quiet', 'HEAD:./rules/index.ts']) === null)
    return 'none'
  const paths = ['rules', ':(exclude)rules/*.md']
  const status = git(root, ['status', '--porcelain', '--untracked-files=all', '--', ...paths])
  if (status === null) return 'none'
  return status === '' ? 'same' : 'changed'
}
