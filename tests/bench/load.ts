/// <reference types="node" />
/** A fresh process: how long until the rules can answer. What it takes to read this file is counted by rules.ts. */
import { nextQuestion } from '#rules'

const started = performance.now()
const first = nextQuestion({})
const answered = performance.now()
process.stdout.write(JSON.stringify({ first, interview: answered - started }))
