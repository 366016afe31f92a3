import { expect } from '@playwright/test'
import { zip, sheetsOf, row1 } from '../../batch/zipped.ts'
import { openAt, unfold } from '../visit.ts'
import type { Screen, Visit } from '../visit.ts'

/** Many candidates: the list given, read, screened, looked through, and everything that can go wrong. */

const list = [
  'Name,canadianStatus,offer,situations,hardshipKind,citizenships,notes',
  'Amara Diallo,none,job,none,,SEN,',
  'Priya Sharma,nobody,job,none,,IND,',
  'Emma Wilson,none,none,hardship,claimant,USA,',
  'Jun Tanaka,citizenOrResident,job,,,JPN,',
  ...Array.from({ length: 120 }, (_, at) => `Candidate ${at},openPermit,job,,,,`),
].join('\n')

async function give(visit: Visit, name: string, content: string | Uint8Array): Promise<void> {
  await openAt(visit, '#candidates')
  await expect(visit.page.locator('h1')).toHaveText(visit.words.batch.title)
  await visit.page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  })
}

async function screened(visit: Visit): Promise<void> {
  await give(visit, 'candidates.csv', list)
  await visit.page.getByRole('button', { name: visit.words.batch.map.start }).click()
  await expect(visit.page.locator('.list-table caption')).toContainText('124')
}

async function opened(visit: Visit, name: string): Promise<void> {
  const { batch } = visit.words
  await screened(visit)
  await visit.page.getByRole('button', { name: batch.results.detailsOf(name), exact: true }).click()
  await expect(visit.page.getByRole('heading', { name: batch.detail.heading(name) })).toBeFocused()
  await unfold(visit.page)
}

const troubles = {
  empty: ['a.csv', ''],
  notATable: ['a.pdf', '%PDF-1.7 nothing'],
  oldExcel: ['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  damagedZip: ['a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0])],
} as const satisfies Partial<
  Record<keyof Visit['words']['batch']['trouble'], readonly [string, string | Uint8Array]>
>

export const candidates: readonly Screen[] = [
  {
    name: 'list: start',
    open: async (visit) => {
      await openAt(visit, '#candidates')
      await expect(visit.page.locator('input[type="file"]')).toBeVisible()
    },
  },
  ...(Object.keys(troubles) as (keyof typeof troubles)[]).map((trouble) => ({
    name: `list: trouble (${trouble})`,
    open: async (visit: Visit) => {
      const [name, content] = troubles[trouble]
      await give(visit, name, content)
      await expect(visit.page.locator('.banner-title')).toHaveText(
        visit.words.batch.trouble[trouble],
      )
    },
  })),
  {
    name: 'list: no heading known',
    open: async (visit) => {
      await give(visit, 'a.csv', 'one,two\n1,2\n')
      await expect(visit.page.getByText(visit.words.batch.trouble.noColumns)).toBeVisible()
    },
  },
  {
    name: 'list: what the columns mean',
    open: async (visit) => {
      await give(visit, 'candidates.csv', list)
      await expect(
        visit.page.getByRole('button', { name: visit.words.batch.map.start }),
      ).toBeEnabled()
    },
  },
  {
    name: 'list: a workbook of two sheets',
    open: async (visit) => {
      await give(
        visit,
        'a.xlsx',
        zip(sheetsOf({ First: row1('Name', 'offer'), Second: row1('Name', 'role') })),
      )
      await expect(visit.page.getByLabel(visit.words.batch.map.sheet)).toBeVisible()
    },
  },
  { name: 'list: the candidates', open: screened },
  {
    name: 'list: no candidate fits the filters',
    open: async (visit) => {
      await screened(visit)
      await visit.page.getByLabel(visit.words.batch.results.search).fill('xyzzy')
      await expect(visit.page.getByText(visit.words.batch.results.none).first()).toBeVisible()
    },
  },
  { name: 'list: a candidate opened', open: (visit) => opened(visit, 'Amara Diallo') },
  {
    name: 'list: a candidate with a cell that was not read',
    open: (visit) => opened(visit, 'Priya Sharma'),
  },
  {
    name: 'list: a candidate with a warning',
    open: (visit) => opened(visit, 'Emma Wilson'),
  },
  {
    name: 'list: two candidates side by side',
    open: async (visit) => {
      const { results, compare } = visit.words.batch
      await screened(visit)
      for (const name of ['Amara Diallo', 'Jun Tanaka']) {
        await visit.page.getByLabel(results.compareThis(name), { exact: true }).check()
      }
      await visit.page.getByRole('button', { name: compare.show(2) }).click()
      await expect(visit.page.getByRole('table', { name: compare.caption })).toBeVisible()
    },
  },
]
