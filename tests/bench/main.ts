/// <reference types="node" />
/**
 * `npm run bench`: the rules beside three other engines, and by themselves. Prints tables and writes them into
 * docs/PERFORMANCE.md. Everything stands in one run, so that ratios compare what the same machine did in the same
 * minutes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import {
  answerTo,
  candidates,
  edition,
  explain,
  notices,
  planFor,
  suggestUnder,
  whatIf,
  withAnswer,
} from '#rules'
import type { Answers, Variant } from '#rules'
import { interviewOf } from '../../rules/interview.ts'
import { screenBatch } from '../../src/screen/batch.ts'
import { csvOf } from '../batch/candidates.ts'
import { cases } from '../cases/index.ts'
import { completePeople, questionsOf } from './people.ts'
import { factsOf, jsonLogicPeer, jsonRulesPeer, listsIn, publicodesPeer } from './peers.ts'
import { lineOf, median, sorted, withSection } from './tables.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const inOrder: readonly Variant[] = edition.variants.filter(({ sameAs }) => sameAs === undefined)
// C10 is looked at last of all, as in rules/interview.ts.
const law = [
  ...inOrder.filter(({ stream }) => stream !== 'significant_benefit'),
  ...inOrder.filter(({ stream }) => stream === 'significant_benefit'),
]
const questions = questionsOf(law)
const people = completePeople(600, questions)

/** Milliseconds that one call takes: the median of passes over everybody, after one to warm up. */
async function timeOf(each: (index: number) => unknown, count = people.length): Promise<number> {
  const passes: number[] = []
  const until = performance.now() + 2500
  for (let pass = 0; pass < 4 || (pass < 12 && performance.now() < until); pass++) {
    const started = performance.now()
    for (let index = 0; index < count; index++) {
      const made = each(index)
      // One engine answers later. Everybody is screened by themselves, so nothing runs side by side.
      // oxlint-disable-next-line no-await-in-loop
      if (made instanceof Promise) await made
    }
    if (pass > 0) passes.push((performance.now() - started) / count)
  }
  return median(passes)
}

const personAt = (index: number): Answers => people[index] ?? {}

// One interview for all passes: it remembers fewer situations than there are people, so nobody is met a second time.
// What single answers rule out is remembered; that is the law, made ready in the first pass, which does not count.
const fresh = { ...edition }

async function besideOthers(): Promise<readonly string[]> {
  const lists = listsIn(law)
  const facts = people.map((person) => factsOf(person, questions, lists))
  const factsAt = (index: number) => facts[index] ?? {}
  const peers = [jsonLogicPeer(law), jsonRulesPeer(law), publicodesPeer(law)]
  let suggested = 0
  for (const [index, person] of people.entries()) {
    const { variant } = suggestUnder(fresh, person)
    if (variant !== null) suggested += 1
    for (const peer of peers) {
      // oxlint-disable-next-line no-await-in-loop
      const theirs = await peer.suggest(factsAt(index))
      if (theirs !== (variant ?? '')) {
        throw new Error(`${peer.name} suggests ${theirs}, the rules ${variant}: person ${index}`)
      }
    }
  }
  say(`All agree on ${people.length} people, of whom ${suggested} have a variant suggested.`)

  const ours = await timeOf((index) => suggestUnder(fresh, personAt(index)))
  const explained = await timeOf((index) => {
    const { variant } = suggestUnder(fresh, personAt(index))
    return variant === null ? null : explain(variant, personAt(index))
  })
  const rows: [string, number][] = [
    ['the rules: suggestion', ours],
    ['the rules: suggestion and its whole explanation', explained],
  ]
  for (const peer of peers) {
    const count = peer.name === 'publicodes' ? 20 : people.length
    // One after the other, or they would share the processor.
    // oxlint-disable-next-line no-await-in-loop
    const took = await timeOf((index) => peer.suggest(factsAt(index)), count)
    rows.push([`${peer.name}: suggestion, no explanation`, took])
  }
  return [
    `${people.length} people who are sure of every answer, ${law.length} variants, ${questions.length} questions; all four engines make the same suggestion to each (${suggested} times a variant, else none).`,
    '',
    lineOf('', 'µs each', 'a second', 'times the rules’ suggestion', 'times explained'),
    lineOf('---', '--:', '--:', '--:', '--:'),
    ...rows.map(([name, took]) =>
      lineOf(
        name,
        (took * 1000).toFixed(1),
        Math.round(1000 / took).toLocaleString('en'),
        (took / ours).toFixed(1),
        (took / explained).toFixed(1),
      ),
    ),
  ]
}

/** Every step of the interviews of all cases, each the quickest of three, so that other work is not counted. */
function steps(): readonly number[] {
  const runs = [1, 2, 3].map(() => {
    const interview = interviewOf(edition)
    return cases.flatMap(({ answers: person }) => {
      const took: number[] = []
      let answers: Answers = {}
      for (;;) {
        const started = performance.now()
        const next = interview.nextQuestion(answers)
        took.push(performance.now() - started)
        if (next === null) return took
        answers = withAnswer(answers, next, answerTo(person, next) ?? 'unsure')
      }
    })
  })
  const [first = [], ...others] = runs
  return sorted(first.map((took, at) => Math.min(took, ...others.map((run) => run[at] ?? took))))
}

/** Milliseconds to load the rules, and then to the first question, in fifteen fresh processes. */
function loading(): { readonly load: number; readonly first: number } {
  const script = `
    const started = performance.now()
    const { nextQuestion } = await import('./node_modules/.cache/imp/tests-bench-load.mjs')
    const loaded = performance.now()
    nextQuestion({})
    const asked = performance.now()
    console.log([loaded - started, asked - loaded].join())`
  const runs = Array.from({ length: 15 }, () => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    const [load = NaN, first = NaN] = out.split(',').map(Number)
    return { load, first }
  })
  return {
    load: median(runs.map(({ load }) => load)),
    first: median(runs.map(({ first }) => first)),
  }
}

async function manyRows(count: number): Promise<{ seconds: number; cpu: number; rss: number }> {
  const bytes = Buffer.from([...csvOf(count)].join(''))
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
    await Promise.resolve()
  }
  const before = process.cpuUsage()
  const started = performance.now()
  await screenBatch(
    { kind: 'batch', from: '-', format: 'csv', language: 'en' },
    {
      bytes: pieces,
      write: () => Promise.resolve(),
      note: () => {},
      now: () => performance.now(),
    },
  )
  const { user, system } = process.cpuUsage(before)
  return {
    seconds: (performance.now() - started) / 1000,
    cpu: (user + system) / 1e6,
    rss: process.memoryUsage().rss / 1e6,
  }
}

async function byThemselves(): Promise<readonly string[]> {
  const { load, first } = loading()
  const each = steps()
  const at = (share: number): number => each[Math.floor((each.length - 1) * share)] ?? 0
  const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`
  const alone = async (what: (answers: Answers) => unknown) =>
    ms(await timeOf((index) => what(cases[index]?.answers ?? {}), cases.length))
  const most = 100_000
  const { seconds, cpu, rss } = await manyRows(most)
  return [
    lineOf('', 'measured', 'target'),
    lineOf('---', '--:', '--:'),
    lineOf('loading the rules, fresh process', ms(load), '10 ms'),
    lineOf('then building the interview and the first question', ms(first), ''),
    lineOf(`next question, median of ${each.length.toLocaleString('en')}`, ms(at(0.5)), '1 ms'),
    lineOf('next question, 95th percentile', ms(at(0.95)), ''),
    lineOf('next question, slowest', ms(at(1)), ''),
    lineOf('the slowest on a processor a quarter as fast', ms(at(1) * 4), '16 ms'),
    lineOf('standing of every variant', await alone(candidates), ''),
    lineOf('plan', await alone(planFor), ''),
    lineOf('what would change it', await alone(whatIf), ''),
    lineOf('notices', await alone(notices), ''),
    lineOf(
      `${most.toLocaleString('en')} candidates, CSV in and out`,
      `${seconds.toFixed(1)} s (${Math.round(most / seconds).toLocaleString('en')} rows a second, ${cpu.toFixed(1)} s of processor, ${Math.round(rss)} MB with the file in memory)`,
      '10 s',
    ),
  ]
}

const file = 'docs/PERFORMANCE.md'
const beside = await besideOthers()
say(beside.join('\n'))
const own = await byThemselves()
say(own.join('\n'))
const [processor] = cpus()
const made = [
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}.`,
  '',
  ...beside,
  '',
  ...own,
].join('\n')
writeFileSync(file, withSection(readFileSync(file, 'utf8'), made))
