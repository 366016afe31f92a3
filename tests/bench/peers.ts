import jsonLogic from 'json-logic-js'
import type { RulesLogic } from 'json-logic-js'
import { Engine } from 'json-rules-engine'
import type { NestedCondition, TopLevelCondition } from 'json-rules-engine'
import Publicodes from 'publicodes'
import { answerTo, criteriaOf } from '#rules'
import type { Answers, Condition, Criterion, QuestionId, Test, Variant } from '#rules'

/**
 * The bright lines of the law in the form of three other engines. The translation is exact for people who are sure of
 * every answer: a line is then met or failed, and nothing in between.
 *
 * Each engine gets the form that it is quickest in: facts that it reads as they are, no rule looked at behind the
 * first that holds. A row of an occupation list is given as the prefixes that it starts with, since two of the three
 * can't compare the beginning of a word; the time for that is not counted.
 */

/** What a person's answers are to the other engines. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>

/** Another engine that knows the law. */
export interface Peer {
  readonly name: string
  /** The id of the first variant in order of which every line is met; `''` when there is none. */
  suggest(facts: Facts): string | Promise<string>
}

/** A test of a fact, and whether it is to hold or to fail. */
type Atom =
  | { readonly fact: string; readonly among: readonly string[]; readonly holds: boolean }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly below: number }
  | { readonly fact: string; readonly holdsAny: readonly string[]; readonly holds: boolean }

/** A condition between the law and another engine's form. */
type Tree = Atom | { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] }

const always: Tree = { all: [] }

/** A condition as the other engines have to be told it. */
function treeOf(condition: Condition): Tree {
  if ('all' in condition) return { all: condition.all.map(treeOf) }
  if ('any' in condition) return { any: condition.any.map(treeOf) }
  return condition.fails === undefined ? always : passing(condition, condition.fails)
}

/** The atom that holds when a line is met: when its answer is none of those that fail it. */
function passing({ asks: fact }: Criterion, fails: Test): Tree {
  if ('is' in fails) return { fact, among: fails.is, holds: false }
  if ('below' in fails) return { fact, atLeast: fails.below }
  if ('atLeast' in fails) return { fact, below: fails.atLeast }
  if ('ticked' in fails) return { fact, holdsAny: [fails.ticked], holds: false }
  if ('notTicked' in fails) return { fact, holdsAny: [fails.notTicked], holds: true }
  if ('holdsAny' in fails) return { fact, holdsAny: fails.holdsAny, holds: false }
  if ('holdsNone' in fails) return { fact, holdsAny: fails.holdsNone, holds: true }
  if ('rowIn' in fails) return { fact, holdsAny: fails.rowIn, holds: false }
  if ('rowNotIn' in fails) return { fact, holdsAny: fails.rowNotIn, holds: true }
  throw new Error(`${fact} is tested in a way that is not translated`)
}

/** Every prefix of a row that ends in a dot, and the row itself. */
const prefixesOf = (row: string): readonly string[] => [
  ...row.split('.').map((_, at, parts) => `${parts.slice(0, at).join('.')}.`),
  row,
]

/** The facts of a person who is sure of everything. Countries, ticks and rows become lists of what they hold. */
export function factsOf(
  answers: Answers,
  questions: readonly QuestionId[],
  lists: ReadonlySet<QuestionId>,
): Facts {
  const facts: Record<string, string | number | readonly string[]> = {}
  for (const id of questions) {
    const answer = answerTo(answers, id)
    if (answer === undefined) throw new Error(`${id} has no answer`)
    facts[id] = lists.has(id) && typeof answer === 'string' ? prefixesOf(answer) : answer
  }
  return facts
}

/** The questions of which a line asks what is held or how a row begins: their facts are lists. */
export const listsIn = (variants: readonly Variant[]): ReadonlySet<QuestionId> =>
  new Set(
    variants
      .flatMap(({ condition }) => criteriaOf(condition))
      .filter((line) => line.fails !== undefined && 'holdsAny' in passing(line, line.fails))
      .map(({ asks }) => asks),
  )

// ——— json-logic-js: one long if, then, else

function asJsonLogic(tree: Tree): RulesLogic {
  if ('all' in tree) return tree.all.length === 0 ? true : { and: tree.all.map(asJsonLogic) }
  if ('any' in tree) return { or: tree.any.map(asJsonLogic) }
  const value = { var: tree.fact }
  if ('atLeast' in tree) return { '>=': [value, tree.atLeast] }
  if ('below' in tree) return { '<': [value, tree.below] }
  if ('among' in tree) {
    const [only, ...others] = tree.among
    if (only !== undefined && others.length === 0) {
      return tree.holds ? { '===': [value, only] } : { '!==': [value, only] }
    }
    const among: RulesLogic = { in: [value, [...tree.among]] }
    return tree.holds ? among : { '!': [among] }
  }
  const [first, ...more] = tree.holdsAny.map((one): RulesLogic => ({ in: [one, value] }))
  const held: RulesLogic =
    more.length === 0 && first !== undefined ? first : { or: [first ?? false, ...more] }
  return tree.holds ? held : { '!': [held] }
}

/** The law for json-logic-js: the order of preference as one long "if, then, else if". */
export function jsonLogicPeer(variants: readonly Variant[]): Peer {
  const ways = variants.flatMap(({ id, condition }) => [asJsonLogic(treeOf(condition)), id])
  // Its types list every length of an "if" up to a hundred and sixty; ours is longer.
  const rule = { if: [...ways, ''] } as object as RulesLogic
  return { name: 'json-logic-js', suggest: (facts) => String(jsonLogic.apply(rule, facts)) }
}

// ——— json-rules-engine: a rule a variant, the first that holds ends the run

function asJsonRules(tree: Tree): NestedCondition {
  if ('all' in tree) return { all: tree.all.map(asJsonRules) }
  if ('any' in tree) return { any: tree.any.map(asJsonRules) }
  const { fact } = tree
  if ('atLeast' in tree) {
    return { fact, operator: 'greaterThanInclusive', value: tree.atLeast }
  }
  if ('below' in tree) return { fact, operator: 'lessThan', value: tree.below }
  if ('among' in tree) return { fact, operator: tree.holds ? 'in' : 'notIn', value: tree.among }
  return { fact, operator: tree.holds ? 'holdsAny' : 'holdsNone', value: tree.holdsAny }
}

/** The law for json-rules-engine. */
export function jsonRulesPeer(variants: readonly Variant[]): Peer {
  const engine = new Engine()
  const holdsAny = (held: readonly string[], some: readonly string[]): boolean =>
    some.some((one) => held.includes(one))
  engine.addOperator<string[], string[]>('holdsAny', holdsAny)
  engine.addOperator<string[], string[]>('holdsNone', (held, some) => !holdsAny(held, some))
  variants.forEach(({ id, condition }, at) => {
    const conditions: TopLevelCondition = { all: [asJsonRules(treeOf(condition))] }
    engine.addRule({ conditions, event: { type: id }, priority: variants.length - at })
  })
  engine.on('success', () => engine.stop())
  return {
    name: 'json-rules-engine',
    async suggest(facts) {
      const { events } = await engine.run(facts)
      return events[0]?.type ?? ''
    },
  }
}

// ——— publicodes: a rule a variant, and one that goes through them

type Code = string | { readonly [mechanism: string]: readonly Code[] }

const quoted = (text: string): string => `'${text}'`

/** publicodes knows no lists: what is held is a fact of its own, yes or no. Names may hold letters and digits only. */
function heldName(fact: string, one: string): string {
  const letters = [...one].map((char) =>
    /[a-z0-9]/i.test(char) ? char : `x${char.codePointAt(0)}x`,
  )
  return `${fact} ${letters.join('')}`
}

function asPublicodes(tree: Tree): Code {
  if ('all' in tree) {
    return tree.all.length === 0 ? 'oui' : { 'toutes ces conditions': tree.all.map(asPublicodes) }
  }
  if ('any' in tree) return { 'une de ces conditions': tree.any.map(asPublicodes) }
  const { fact } = tree
  if ('atLeast' in tree) return `${fact} >= ${tree.atLeast}`
  if ('below' in tree) return `${fact} < ${tree.below}`
  if ('among' in tree) {
    return tree.holds
      ? { 'une de ces conditions': tree.among.map((one) => `${fact} = ${quoted(one)}`) }
      : { 'toutes ces conditions': tree.among.map((one) => `${fact} != ${quoted(one)}`) }
  }
  return tree.holds
    ? { 'une de ces conditions': tree.holdsAny.map((one) => heldName(fact, one)) }
    : { 'toutes ces conditions': tree.holdsAny.map((one) => `${heldName(fact, one)} = non`) }
}

/** Every atom of a tree. */
function atomsIn(tree: Tree): readonly Atom[] {
  if ('all' in tree) return tree.all.flatMap(atomsIn)
  return 'any' in tree ? tree.any.flatMap(atomsIn) : [tree]
}

/** The law for publicodes. */
export function publicodesPeer(variants: readonly Variant[]): Peer {
  const rules: Record<string, object> = {}
  const held = new Map<string, { readonly fact: string; readonly one: string }>()
  const others = new Set<string>()
  const trees = variants.map(({ condition }) => treeOf(condition))
  for (const atom of trees.flatMap(atomsIn)) {
    if ('holdsAny' in atom) {
      for (const one of atom.holdsAny) held.set(heldName(atom.fact, one), { fact: atom.fact, one })
    } else {
      others.add(atom.fact)
      rules[atom.fact] = { 'par défaut': 'among' in atom ? quoted('') : 0 }
    }
  }
  for (const name of held.keys()) rules[name] = { 'par défaut': 'non' }
  trees.forEach((tree, at) => (rules[`variant ${at}`] = { valeur: asPublicodes(tree) }))
  rules['suggestion'] = {
    variations: [
      ...variants.map(({ id }, at) => ({ si: `variant ${at}`, alors: quoted(id) })),
      { sinon: quoted(nothing) },
    ],
  }
  const engine = new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0])
  return {
    name: 'publicodes',
    suggest(facts) {
      const situation: Record<string, string | number> = {}
      for (const fact of others) {
        const value = facts[fact]
        if (typeof value === 'number') situation[fact] = value
        if (typeof value === 'string') situation[fact] = quoted(value)
      }
      // What is not held is left at its default, "no".
      for (const [name, { fact, one }] of held) {
        const value = facts[fact]
        if (typeof value === 'object' && value.includes(one)) situation[name] = 'oui'
      }
      const found = engine.setSituation(situation).evaluate('suggestion').nodeValue
      return found === nothing ? '' : String(found)
    },
  }
}

const nothing = 'none'
