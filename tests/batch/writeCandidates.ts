/// <reference types="node" />
/**
 * Writes candidates as CSV to measure with: `node .tools/run.js tests/batch/writeCandidates.ts 100000 > FILE.csv`.
 */
import { csvOf } from './candidates.ts'

const [, , count = '1000'] = process.argv
for (const line of csvOf(Number(count))) process.stdout.write(line)
