import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { watch } from './driving.ts'

/** Five thousand candidates: a few kinds of people, and every thousandth with a slip. */
function list(): string {
  const kinds = ['citizenOrResident,job', 'openPermit,job', 'none,job', 'none,none', 'unsure,']
  const rows = Array.from({ length: 5000 }, (_, at) => {
    const kind = at % 1000 === 999 ? 'nobody,job' : (kinds[at % kinds.length] ?? '')
    return `Candidate ${at + 1},${kind}`
  })
  return `Name,canadianStatus,offer,notes\n${rows.join('\n')}\n`
}

test('five thousand candidates: screened in a worker, filtered, one opened', async ({ page }) => {
  // Five thousand rows, and axe on tables and long lists, on a machine that is shared.
  test.slow()
  const { complaints, strangers } = await watch(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'For employers: many candidates' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Many candidates' })).toBeFocused()
  await expect(page).toHaveTitle(/Many candidates/)
  await page.setInputFiles('input[type="file"]', {
    name: 'candidates.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list()),
  })
  await expect(page.getByText('4 columns, 3 known by the heading.').first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('button', { name: 'Screen the list' }).click()
  const table = page.getByRole('table', { name: /^Candidates/ })
  await expect(table.locator('caption')).toHaveText('Candidates 1 to 100 of 5,000')
  await page.getByLabel('With cells that were not read').check()
  await expect(table.locator('caption')).toHaveText('Candidates 1 to 5 of 5')
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await page.getByLabel('Suggested stream').selectOption('no_permit')
  await expect(table.locator('caption')).toHaveText(/of 2,\d{3}|of 1,\d{3}/)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('button', { name: 'Open Candidate 1', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Candidate: Candidate 1' })).toBeFocused()
  await page.getByLabel('Compare Candidate 1', { exact: true }).check()
  await page.getByLabel('Compare Candidate 2', { exact: true }).check()
  await page.getByRole('button', { name: 'Compare 2 side by side' }).click()
  await expect(page.getByRole('table', { name: 'Candidates side by side' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
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
  await tab.close()

  await page.getByRole('button', { name: 'Back to the questions' }).click()
  // The other tab keeps its answers on this device, and this one follows them.
  await expect(page.getByRole('heading', { level: 1, name: /no work permit/ })).toBeVisible()
  expect(complaints).toEqual([])
  expect(strangers).toEqual([])
})
