import { expect as expectNow, test } from '@playwright/test'
import { en } from '../../src/wording/interface/en.ts'
import { findings, watch } from './driving.ts'

/** A worker starts and a second tab loads, on a machine that may be shared. */
const expect = expectNow.configure({ timeout: 20_000 })

/** A thousand candidates: a few kinds of people, and every two hundredth with a slip. */
function list(): string {
  const kinds = ['citizenOrResident,job', 'openPermit,job', 'none,job', 'none,none', 'unsure,']
  const rows = Array.from({ length: 1000 }, (_, at) => {
    const kind = at % 200 === 199 ? 'nobody,job' : (kinds[at % kinds.length] ?? '')
    return `Candidate ${at + 1},${kind}`
  })
  return `Name,canadianStatus,offer,notes\n${rows.join('\n')}\n`
}

test('a thousand candidates: screened in a worker, filtered, one opened', async ({ page }) => {
  // Axe on tables and long lists, on a machine that is shared.
  test.slow()
  const { complaints, strangers } = await watch(page)
  await page.goto('/')
  await page.getByRole('link', { name: en.colophon.candidates }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Many candidates' })).toBeFocused()
  await expect(page).toHaveTitle(/Many candidates/)
  await page.setInputFiles('input[type="file"]', {
    name: 'candidates.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list()),
  })
  await expect(page.getByText('4 columns, 3 known by the heading.').first()).toBeVisible()
  expect(await findings(page)).toEqual([])

  await page.getByRole('button', { name: 'Screen the list' }).click()
  const table = page.getByRole('table', { name: /^Candidates/ })
  await expect(table.locator('caption')).toHaveText('Candidates 1 to 100 of 1,000')
  await page.getByLabel('Suggested stream').selectOption('no_permit')
  await expect(table.locator('caption')).toHaveText('Candidates 1 to 100 of 400')
  await page.getByLabel('Name contains').fill('Candidate 10')
  await expect(table.locator('caption')).toHaveText('Candidates 1 to 4 of 4')

  await page.getByRole('button', { name: 'Open Candidate 101', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Candidate: Candidate 101' })).toBeFocused()
  await page.getByLabel('Compare Candidate 101', { exact: true }).check()
  await page.getByLabel('Compare Candidate 102', { exact: true }).check()
  await page.getByRole('button', { name: 'Compare 2 side by side' }).click()
  await expect(page.getByRole('table', { name: 'Candidates side by side' })).toBeVisible()
  // A few rows stand for all: the table, the filters, one candidate and two compared are on the page.
  expect(await findings(page)).toEqual([])
  // Wide tables scroll in their own frames: the page never does.
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBe(0)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'XLSX', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toBe('candidates-results.xlsx')

  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /Open as a full result/ }).click(),
  ])
  await expect(tab.getByRole('heading', { level: 1, name: /no work permit/ })).toBeVisible()
  await expect(tab.getByText('Candidate in row 101 of your list')).toBeVisible()
  await tab.reload()
  await expect(tab.getByRole('heading', { level: 1, name: /no work permit/ })).toBeVisible()
  // A candidate's answers are nobody else's: the device keeps none, and this tab is where it was.
  expect(await tab.evaluate(() => Object.keys(localStorage).join())).not.toContain('progress')
  await tab.close()

  await page.getByRole('button', { name: 'Back to the questions' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /no work permit/ })).toBeHidden()
  await page.goBack()
  // The list outlives the way to the questions, and the browser asks before it is lost.
  await expect(table.locator('caption')).toHaveText('Candidates 1 to 4 of 4')
  const asked = page.waitForEvent('dialog')
  const leaving = page.goto('/?again').catch(() => 'stayed')
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  expect(await leaving).toBe('stayed')
  await expect(table).toBeVisible()
  expect(complaints).toEqual([])
  expect(strangers).toEqual([])
})
