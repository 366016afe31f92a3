/**
 * Finds people. A *person* gives every variable one of its buckets (groups of answers that no criterion can
 * tell apart). The search looks for one who makes some formulas true and others false: a witness.
 *
 * Formulas are trees of all-of and any-of over leaves "the variable's bucket is one of these" (a bit mask).
 * Plain backtracking: drop what is settled, follow what is forced, take what suits every goal, branch where fewest
 * ways are left.
 */

export type Formula = { readonly leaf: number; readonly mask: number } | Combined

type Combined = { readonly all: readonly Formula[] } | { readonly any: readonly Formula[] }

export interface Goal {
  readonly formula: Formula
  readonly wanted: boolean
}

/** A goal that can be met in several ways. */
interface Branch extends Goal {
  readonly formula: Combined
}

/** What each variable may still be: one bit a bucket. */
export type Domains = readonly number[]

/** What one variable may still be: nothing, where there is no such variable. */
export const domainOf = (domains: Domains, variable: number): number => domains[variable] ?? 0

/** True, false, or `undefined` while it depends on the buckets that are still possible. */
export function settled(formula: Formula, domains: Domains): boolean | undefined {
  if ('leaf' in formula) {
    const domain = domainOf(domains, formula.leaf)
    if ((domain & formula.mask) === 0) return false
    if ((domain & ~formula.mask) === 0) return true
    return undefined
  }
  const parts = 'all' in formula ? formula.all : formula.any
  const decisive = 'any' in formula
  let open = false
  for (const part of parts) {
    const value = settled(part, domains)
    if (value === decisive) return decisive
    if (value === undefined) open = true
  }
  return open ? undefined : !decisive
}

/** The outcome of a search; `'gaveUp'` when the budget ran out, which callers must treat as "perhaps". */
export type Found = Domains | null | 'gaveUp'

/** Steps that one search may take. On the real law no search needs a tenth of it (see the tests). */
export const budget = 20_000

/** A person within the domains who meets every goal, given as single-bucket-per-forced-variable domains. */
export function findPerson(goals: readonly Goal[], domains: Domains, steps = budget): Found {
  return solve(goals, domains, { left: steps })
}

function solve(goals: readonly Goal[], start: Domains, steps: { left: number }): Found {
  const domains = [...start]
  let pending: readonly Goal[] = goals
  for (;;) {
    if (--steps.left < 0) return 'gaveUp'
    let branch: Branch | undefined
    let forced = false
    const next: Goal[] = []
    for (const { formula: before, wanted } of pending) {
      const formula = simplified(before, domains)
      if (isAlways(formula) || isNever(formula)) {
        if (isAlways(formula) !== wanted) return null
        continue
      }
      if ('leaf' in formula) {
        domains[formula.leaf] =
          domainOf(domains, formula.leaf) & (wanted ? formula.mask : ~formula.mask)
        forced = true
        continue
      }
      if (wanted === 'all' in formula) {
        for (const part of partsOf(formula)) next.push({ formula: part, wanted })
        forced = true
        continue
      }
      const goal: Branch = { formula, wanted }
      next.push(goal)
      if (branch === undefined || waysOf(goal) < waysOf(branch)) branch = goal
    }
    pending = next
    if (forced) continue
    if (!branch) return domains
    if (tookWhatSuits(pending, domains)) continue
    const { formula, wanted } = branch
    const rest = pending.filter((goal) => goal !== branch)
    for (const way of partsOf(formula)) {
      const found = solve([{ formula: way, wanted }, ...rest], domains, steps)
      if (found !== null) return found
    }
    return null
  }
}

/**
 * Narrows the variables of which some bucket suits every goal that reads them: choosing it can't stand in the way of
 * anything, so there is nothing to try again. Most routes that a search is not about are put aside by this (nobody
 * ticked them); else each of them doubles the ways to be tried. True when there was such a variable.
 */
function tookWhatSuits(goals: readonly Goal[], domains: number[]): boolean {
  const suits = new Map<number, number>()
  const read = (formula: Formula, wanted: boolean): void => {
    if ('leaf' in formula) {
      const { leaf, mask } = formula
      suits.set(leaf, (suits.get(leaf) ?? domainOf(domains, leaf)) & (wanted ? mask : ~mask))
    } else for (const part of partsOf(formula)) read(part, wanted)
  }
  for (const { formula, wanted } of goals) read(formula, wanted)
  let took = false
  for (const [leaf, buckets] of suits) {
    if (buckets === 0) continue
    domains[leaf] = buckets
    took = true
  }
  return took
}

const partsOf = (formula: Combined): readonly Formula[] =>
  'all' in formula ? formula.all : formula.any

const waysOf = ({ formula }: Branch): number => partsOf(formula).length

export const always: Formula = { all: [] }
export const never: Formula = { any: [] }

/** True for a formula that holds whatever else is answered. */
export const isAlways = (formula: Formula): boolean => 'all' in formula && formula.all.length === 0

/** True for a formula that can't hold any more. */
export const isNever = (formula: Formula): boolean => 'any' in formula && formula.any.length === 0

/**
 * The same formula without what the domains have settled. What nothing of is settled is not copied: most of the law
 * stays as it is under a few answers, and copies of it were most of the memory and the work of a long list.
 */
export function simplified(formula: Formula, domains: Domains): Formula {
  if ('leaf' in formula) {
    const domain = domainOf(domains, formula.leaf)
    if ((domain & formula.mask) === 0) return never
    return (domain & ~formula.mask) === 0 ? always : formula
  }
  const all = 'all' in formula
  const before = all ? formula.all : formula.any
  // The parts that are left, from the first one on that did not stay the same.
  let parts: Formula[] | undefined
  let at = -1
  for (const part of before) {
    at += 1
    const simple = simplified(part, domains)
    if (all ? isNever(simple) : isAlways(simple)) return all ? never : always
    const inner = all && 'all' in simple ? simple.all : !all && 'any' in simple ? simple.any : null
    if (parts === undefined) {
      if (simple === part && inner === null) continue
      parts = before.slice(0, at)
    }
    if (inner === null) parts.push(simple)
    else for (const one of inner) parts.push(one)
  }
  const left = parts ?? before
  const [only, another] = left
  if (only !== undefined && another === undefined) return only
  if (parts === undefined) return formula
  if (parts.length === 0) return all ? always : never
  return all ? { all: parts } : { any: parts }
}

/** The variables that a formula reads. */
export function variablesIn(formula: Formula, into: Set<number> = new Set()): Set<number> {
  if ('leaf' in formula) into.add(formula.leaf)
  else for (const part of partsOf(formula)) variablesIn(part, into)
  return into
}

/** True when the formula reads one of the variables. */
export function reads(formula: Formula, variables: ReadonlySet<number>): boolean {
  if ('leaf' in formula) return variables.has(formula.leaf)
  for (const part of partsOf(formula)) if (reads(part, variables)) return true
  return false
}

/**
 * The same formula about another person's answers to some variables: each moved up by the distance. Parts that read
 * none of them are not copied.
 */
export function moved(formula: Formula, variables: ReadonlySet<number>, by: number): Formula {
  if ('leaf' in formula) {
    return variables.has(formula.leaf) ? { leaf: formula.leaf + by, mask: formula.mask } : formula
  }
  if (!reads(formula, variables)) return formula
  if ('all' in formula) return { all: formula.all.map((part) => moved(part, variables, by)) }
  return { any: formula.any.map((part) => moved(part, variables, by)) }
}
