/**
 * `npm run test:all-slices`: the interview against a reduced diagram in every slice of the law, whole. Takes hours;
 * `npm test` walks a part of some slices, others each day.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ready, root } from './ready.js'

ready()
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/properties/slices.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ALL_SLICES: '1' } },
)
process.exitCode = status ?? 1
