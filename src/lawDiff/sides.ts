import { InvalidInput, shown } from '../screen/invalidInput.ts'
import type { Repository } from './load.ts'
import type { Request } from './request.ts'
import type { RuleSet } from './ruleSet.ts'
import { newestSide, sideOf } from './side.ts'
import type { Side } from './side.ts'

/** Why these two are compared, when nobody named them. */
export type Because = 'asked' | 'rulesChanged' | 'rulesSame' | 'noCommit'

/** What is compared. */
export interface Compared {
  readonly before: Side
  readonly after: Side
  readonly because: Because
}

/**
 * The two sides that are asked for: two editions by name, or the newest edition of a commit and the working tree's.
 * Nothing named: the last commit and the working tree if their rules differ, else the two newest editions.
 */
export async function comparedBy(
  { ids, against }: Pick<Request, 'ids' | 'against'>,
  repository: Repository,
): Promise<Compared> {
  if (against !== undefined) return withCommit(against, 'asked', repository)
  if (ids.length > 0) return { ...twoOf(await repository.working(), ids), because: 'asked' }
  const changed = repository.changed()
  if (changed === 'changed') return withCommit('HEAD', 'rulesChanged', repository)
  const rules = await repository.working()
  return {
    ...twoOf(
      rules,
      rules.editions.slice(-2).map(({ id }) => id),
    ),
    because: changed === 'same' ? 'rulesSame' : 'noCommit',
  }
}

async function withCommit(
  name: string,
  because: Because,
  repository: Repository,
): Promise<Compared> {
  const { rules, commit } = await repository.at(name)
  return {
    before: newestSide(rules, commit),
    after: newestSide(await repository.working()),
    because,
  }
}

/** Two editions of the same rules, in the order in which they are named. */
function twoOf(rules: RuleSet, ids: readonly string[]): Pick<Compared, 'before' | 'after'> {
  const known = rules.editions.map(({ id }) => id).join(', ')
  const allowed = `two of ${known}, or none for what changed last.`
  const [before, after, third] = ids.map((id) => {
    const found = rules.editions.find((one) => one.id === id)
    if (!found) throw new InvalidInput(shown(id), 'there is no such edition.', allowed)
    return sideOf(rules, found)
  })
  if (before === undefined || after === undefined || third !== undefined) {
    throw new InvalidInput('editions', `${ids.length} are named.`, allowed)
  }
  return { before, after }
}
