import { describe, expect, it } from 'vitest'
import { edition } from '#rules'
import { storeKey } from '../../src/sharing/index.ts'
import { migrated, steps } from '../../src/sharing/migrations/index.ts'
import type { MigrationStep } from '../../src/sharing/migrations/index.ts'
import { readProgress } from '../../src/sharing/savedProgress.ts'
import { memoryStore } from './stores.ts'

const renamed: MigrationStep = {
  name: '002-rename-job-to-offer',
  migrate: ({ job, ...rest }) => ({ ...rest, ...(job !== undefined && { offer: job }) }),
}
const split: MigrationStep = {
  name: '003-work-becomes-job',
  migrate: (answers) => (answers['offer'] === 'work' ? { ...answers, offer: 'job' } : answers),
}

describe('the numbered steps', () => {
  it('are done in order, from the version on that was saved', () => {
    expect(migrated({ job: 'work' }, 1, [renamed, split])).toEqual({ offer: 'job' })
    expect(migrated({ offer: 'work' }, 2, [renamed, split])).toEqual({ offer: 'job' })
    expect(migrated({ offer: 'work' }, 3, [renamed, split])).toEqual({ offer: 'work' })
  })

  it('bring saved progress up to date before it is checked', () => {
    const text = JSON.stringify({ version: 1, edition: edition.id, answers: { job: 'work' } })
    const store = memoryStore({ [storeKey('progress')]: text })
    expect(readProgress(store, [renamed, split])).toEqual({
      kind: 'found',
      answers: { offer: 'job' },
      problems: [],
      rulesChanged: false,
    })
  })

  it('are numbered without a gap from 002', () => {
    const numbers = steps.map(({ name }) => Number(name.slice(0, 3)))
    expect(numbers).toEqual(steps.map((_, index) => index + 2))
  })
})
