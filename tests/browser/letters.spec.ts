import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { emptyLetter, encodeLetter, storeKey } from '../../src/sharing/index.ts'
import { en as interfaceEn } from '../../src/wording/interface/en.ts'
import { fr as interfaceFr } from '../../src/wording/interface/fr.ts'
import { en as lettersEn } from '../../src/wording/letters/en.ts'
import { fr as lettersFr } from '../../src/wording/letters/fr.ts'
import { en as questionsEn } from '../../src/wording/questions/en.ts'
import { fr as questionsFr } from '../../src/wording/questions/fr.ts'
import { findings, walkByKeyboard, watch } from './driving.ts'
import { searchIn, workers } from './people.ts'

/** A consultant prepares a link, a worker corrects one answer and sends a result, the consultant reads it. */

const wordsIn = {
  en: { text: interfaceEn, letters: lettersEn, questions: questionsEn.worker },
  fr: { text: interfaceFr, letters: lettersFr, questions: questionsFr.worker },
}

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

const pageFor = async (browser: Browser, language: 'en' | 'fr', options = {}): Promise<Page> =>
  (await browser.newContext({ locale: `${language}-CA`, ...options })).newPage()

/** A part of the page that lies beyond the right edge. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function prepare(page: Page, language: 'en' | 'fr'): Promise<string> {
  const { letters, questions } = wordsIn[language]
  const { build } = letters
  await page.goto('/')
  await page.getByRole('button', { name: wordsIn[language].text.colophon.build }).click()
  await expect(page.getByRole('heading', { level: 1, name: build.title })).toBeFocused()
  const add = async (id: 'canadianStatus' | 'offer' | 'relationship', value: string) => {
    const { title } = questions[id]
    await page.getByLabel(build.search, { exact: true }).fill(title.slice(0, 24))
    await page.getByRole('button', { name: build.add(title), exact: true }).click()
    await page.locator(`[data-question="${id}"] input[value="${value}"]`).check()
  }
  await add('canadianStatus', 'none')
  await page
    .getByRole('radiogroup', { name: build.markOf(questions.canadianStatus.title) })
    .getByText(build.marks.given.label)
    .click()
  await add('offer', 'employersContract')
  await add('relationship', 'none')
  await page.getByLabel(build.from).fill('Anne <b>Müller</b> \u202Egnp.exe')
  await page.getByLabel(build.reference).fill('File 2026-118')
  await page.getByLabel(build.note).fill('Please check the offer. https://example.org')
  expect(await findings(page)).toEqual([])
  expect(await tooWide(page)).toBe(0)
  const link = await page.getByLabel(build.link, { exact: true }).inputValue()
  expect(link.length).toBeLessThan(300)
  await expect(page.locator('svg.qr')).toBeVisible()
  return link
}

// In English `npm run test:browsers` walks it, in every engine.
for (const language of ['fr'] as const) {
  test(`an invitation goes to a worker and a result comes back (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const { text, letters, questions } = wordsIn[language]
    const consultant = await pageFor(browser, language)
    const seen = await watch(consultant)
    const link = await prepare(consultant, language)

    const worker = await pageFor(browser, language, phone)
    const alsoSeen = await watch(worker)
    await worker.goto(link)
    await expect(worker.getByText(text.notices.letter.invitation)).toBeVisible()
    // What the sender wrote is text: no element, no link, nothing turned around.
    await expect(worker.getByText('Anne <b>Müller</b> gnp.exe')).toBeVisible()
    await expect(worker.locator('.sender a')).toHaveCount(0)
    await expect(worker.locator('[data-question="canadianStatus"]')).toHaveCount(0)
    const offer = worker.locator('[data-question="offer"]')
    await expect(offer.locator('input[value="employersContract"]')).toBeChecked()
    await expect(offer.getByText(text.page.toConfirm)).toBeVisible()
    expect(await findings(worker)).toEqual([])
    expect(await tooWide(worker)).toBe(0)
    const [, engineer] = workers
    if (!engineer) throw new Error('The engineer is gone.')
    await walkByKeyboard(worker, engineer.person, searchIn(language))

    const { send } = letters
    await worker.getByLabel(send.name).fill('R. O.')
    const result = await worker.getByLabel(send.link, { exact: true }).inputValue()
    const print = await worker.locator('.keep .code').first().textContent()
    expect(await findings(worker)).toEqual([])
    await worker.getByRole('button', { name: text.masthead.answers }).click()
    await expect(worker.getByText(text.review.corrected)).toHaveCount(1)
    await expect(worker.getByText(text.review.confirmed)).toHaveCount(1)
    expect(await findings(worker)).toEqual([])

    await consultant.goto('about:blank')
    await consultant.goto(result)
    const { report } = letters
    await expect(consultant.getByRole('heading', { level: 1, name: report.title })).toBeVisible()
    const corrected = consultant.locator('[data-corrected]')
    await expect(corrected).toHaveCount(1)
    const { options } = questions.offer
    const label = (option: keyof typeof options): string => {
      const said = options[option]
      return typeof said === 'string' ? said : said.label
    }
    await expect(corrected).toContainText(label('employersContract'))
    await expect(corrected).toContainText(label('job'))
    await expect(consultant.getByText('File 2026-118')).toBeVisible()
    await expect(consultant.getByText('R. O.')).toBeVisible()
    await expect(consultant.locator('.code').first()).toHaveText(print ?? '')
    await expect(consultant.getByText(report.code('T36'))).toBeVisible()
    expect(await findings(consultant)).toEqual([])
    expect(await tooWide(consultant)).toBe(0)

    expect([...seen.complaints, ...alsoSeen.complaints]).toEqual([])
    expect([...seen.strangers, ...alsoSeen.strangers]).toEqual([])
  })
}

test('a hand-off lists the facts by who knows them and asks only those', async ({ browser }) => {
  const { text, letters } = wordsIn.en
  const page = await pageFor(browser, 'en', phone)
  const link = encodeLetter({
    ...emptyLetter,
    kind: 'handOff',
    audience: 'employer',
    from: 'Worker',
    answers: { canadianStatus: 'none', offer: 'job', situations: [] },
    marks: { canadianStatus: 'given', offer: 'given', situations: 'given' },
  })
  await page.goto(`/${link}`)
  await expect(page.getByText(letters.facts.who.foreignEmployer)).toBeVisible()
  // The link asks an employer, so the page speaks to one.
  await expect(page.locator('[data-question="relationship"]')).toContainText(
    'your company in Canada',
  )
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: text.notices.understood }).click()
  await expect(page.getByText(letters.facts.title)).toHaveCount(0)
})

const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storeKey('progress'))

test('an invitation waits when there are own answers, survives a reload, and opens in its language', async ({
  browser,
}) => {
  const page = await pageFor(browser, 'en')
  const link = encodeLetter({
    ...emptyLetter,
    language: 'fr',
    from: 'Cabinet',
    answers: { canadianStatus: 'none', offer: 'job' },
    marks: { canadianStatus: 'given', offer: 'suggested' },
  })
  await page.goto(`/${link}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  const preselected = page.locator('[data-question="offer"] input[value="job"]')
  await expect(preselected).toBeChecked()
  await page.reload()
  await expect(preselected).toBeChecked()

  await page.locator('[data-question="offer"] input[value="none"]').check()
  await page.goto('about:blank')
  await page.goto(`/${encodeLetter({ ...emptyLetter, answers: { canadianStatus: 'openPermit' } })}`)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button').first().click()
  expect(await kept(page)).toContain('"offer":"none"')
})

test('two tabs: the other one asks before it gives up its answers', async ({ browser }) => {
  const { dialogs } = wordsIn.en.text
  const context = await browser.newContext({ locale: 'en-CA' })
  const [one, other] = [await context.newPage(), await context.newPage()]
  await one.goto('/')
  await other.goto('/')
  await one.locator('[data-question="canadianStatus"] input[value="none"]').check()
  await one.locator('[data-question="offer"] input[value="job"]').check()
  // Nothing of the second tab is lost by it, so the second tab goes along.
  await expect(other.locator('[data-question="canadianStatus"]')).toHaveCount(0)
  await other.getByRole('button', { name: wordsIn.en.text.masthead.answers }).click()
  await other
    .getByRole('button', { name: wordsIn.en.text.review.changeOf(questionsEn.worker.offer.title) })
    .click()
  // One press answers it, and leads back to the list.
  await other.locator('[data-question="offer"] input[value="none"]').click()
  const dialog = one.getByRole('dialog', { name: dialogs.otherTab.title })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: dialogs.otherTab.cancel }).click()
  await expect(one.locator('[data-question="offer"] input[value="job"]')).toBeChecked()
})

test('templates are kept on the device, and go through a file', async ({ page }) => {
  const { build, templates } = lettersEn
  await page.goto('/#build')
  await expect(page.getByRole('heading', { level: 1, name: build.title })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await page.getByLabel(build.from).fill('Anne')
  await page.locator('summary', { hasText: templates.save }).click()
  await page.getByLabel(templates.name).fill('US software firm, C63')
  await page.getByRole('button', { name: templates.save }).click()
  await page.reload()
  await expect(page.getByLabel(build.from)).toHaveValue('Anne')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: templates.export }).click()
  const file = await (await saving).path()
  await page.getByRole('button', { name: templates.removeOf('US software firm, C63') }).click()
  await expect(page.getByText(templates.none)).toBeVisible()
  await page.locator('input[type="file"]').setInputFiles(file)
  await page.getByRole('button', { name: templates.takeOf('US software firm, C63') }).click()
  await expect(page.getByLabel(build.from)).toHaveValue('Anne')
  await page.locator('input[type="file"]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"something else","version":1}'),
  })
  await expect(page.getByText(templates.unreadable.notOurs)).toBeVisible()
})
