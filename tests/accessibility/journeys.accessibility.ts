import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { walkByKeyboard, watch } from '../browser/driving.ts'
import { searchIn } from '../browser/people.ts'
import { choose, enter, hear, skippedLevels, tabThrough, tabTo, tick, type } from './listening.ts'
import { watchMotion } from '../browser/measures.ts'
import { engineer, fragmentOf, transferee } from './people.ts'
import { tongues, wordsIn } from './visit.ts'
import type { Tongue } from './visit.ts'

/** The whole way of each audience by the keyboard alone, and what somebody hears who does not see it. */

test.setTimeout(300_000)

const pageFor = async (browser: Browser, language: Tongue): Promise<Page> =>
  (await browser.newContext({ locale: `${language}-CA` })).newPage()

const optionLabel = (option: string | { readonly label: string }): string =>
  typeof option === 'string' ? option : option.label

for (const language of tongues) {
  const { text, letters, batch, suggestion, questions } = wordsIn[language]

  test.describe(language, () => {
    test.use({ locale: `${language}-CA` })

    test('a worker, from the first question to the plan', async ({ page }) => {
      const { complaints } = await watch(page)
      const heard = await hear(page)
      await page.goto('/')
      const first = page.getByRole('radiogroup', { name: questions.canadianStatus.title })
      await expect(first).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page).toHaveTitle(text.titleOf(text.subjects.work))
      await expect(page.getByRole('main')).toMatchAriaSnapshot(`
        - heading "${text.intro.title}" [level=1]
        - group "${text.audience.label}":
          - radio "${text.audience.worker}" [checked]
          - radio "${text.audience.employer}"
        - heading "${questions.canadianStatus.title}" [level=2]
        - radiogroup "${questions.canadianStatus.title}"
        - button "${text.page.continue}"
      `)

      // Too early: it is said, the focus goes to the field, and the field says what is wrong.
      await enter(page, page.getByRole('button', { name: text.page.continue }))
      await expect.poll(heard).toContain(text.page.missing(1))
      await expect(first).toHaveAttribute('aria-invalid', 'true')
      await expect(first).toHaveAccessibleDescription(new RegExp(text.page.answerMissing))
      await expect(first.getByRole('radio').first()).toBeFocused()
      await page.reload()

      await walkByKeyboard(page, transferee, searchIn(language))
      await expect.poll(heard).toContain(text.page.added(1))
      await expect(page).toHaveTitle(text.titleOf(text.page.suggestion))
      await expect(page.locator('h1')).toBeFocused()
      await expect(page.locator('h1')).toHaveText(suggestion.stream.intra_company_transferee)
      for (const landmark of ['banner', 'main', 'complementary', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1)
      }
      expect(await skippedLevels(page)).toEqual([])

      await tick(page, page.locator('.gather-item input').first())
      const fold = page.locator('details.fold:not([open]) > summary').first()
      const handle = await fold.elementHandle()
      await enter(page, fold)
      expect(await handle?.evaluate((one) => one.parentElement?.matches('[open]'))).toBe(true)
      expect(await tabThrough(page)).toEqual([])
      expect(complaints).toEqual([])
    })

    test('an employer, from the list to two candidates side by side', async ({ page }) => {
      const { complaints } = await watch(page)
      const heard = await hear(page)
      const { give, map, results, detail, compare } = batch
      await page.goto('/')
      await enter(page, page.getByRole('link', { name: text.colophon.candidates }))
      await expect(page.getByRole('heading', { level: 1, name: batch.title })).toBeFocused()
      await expect(page).toHaveTitle(batch.titleOf(batch.title))

      await type(page, page.getByLabel(give.paste), 'Name,canadianStatus,offer')
      for (const row of ['Ann,none,job', 'Bob,openPermit,job', 'Cyd,none,none']) {
        await page.keyboard.press('Enter')
        await page.keyboard.type(row)
      }
      await enter(page, page.getByRole('button', { name: give.usePasted }))
      await expect.poll(heard).toContain(map.found(3, 3))
      await enter(page, page.getByRole('button', { name: map.start }))
      const heading = page.getByRole('heading', { level: 2, name: results.heading })
      await expect(heading).toBeFocused()
      const table = page.getByRole('table', { name: results.caption(1, 3, 3) })
      await expect(table.getByRole('columnheader')).toHaveCount(10)
      await expect(table.getByRole('rowheader', { name: 'Bob' })).toBeVisible()

      await type(page, page.getByLabel(results.search), 'Bob')
      await expect.poll(heard).toContain(results.caption(1, 1, 1))
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Delete')
      await expect.poll(heard).toContain(results.caption(1, 3, 3))

      const opener = page.getByRole('button', { name: results.detailsOf('Ann'), exact: true })
      await enter(page, opener)
      await expect(page.getByRole('heading', { name: detail.heading('Ann') })).toBeFocused()
      await enter(page, page.getByRole('button', { name: detail.close, exact: true }))
      await expect(opener).toBeFocused()

      for (const name of ['Ann', 'Bob']) {
        await tick(page, page.getByLabel(results.compareThis(name), { exact: true }))
      }
      // The button stands above the table: back to the top of the page, and down again.
      await page.keyboard.press('Control+Home')
      await enter(page, page.getByRole('button', { name: compare.show(2) }))
      const both = page.getByRole('table', { name: compare.caption })
      await expect(both.getByRole('columnheader', { name: 'Ann' })).toBeVisible()
      expect(await skippedLevels(page)).toEqual([])
      expect(await tabThrough(page)).toEqual([])
      expect(complaints).toEqual([])
    })

    test('a consultant, from the link to the report', async ({ browser }) => {
      const { build, send, report } = letters
      const consultant = await pageFor(browser, language)
      const heard = await hear(consultant)
      await consultant.goto('/')
      await enter(consultant, consultant.getByRole('button', { name: text.colophon.build }))
      await expect(consultant.getByRole('heading', { level: 1, name: build.title })).toBeFocused()
      await expect(consultant).toHaveTitle(text.titleOf(text.page.build))
      await choose(
        consultant,
        consultant.getByRole('radiogroup', { name: build.kind }),
        'invitation',
      )

      for (const [id, value] of [
        ['canadianStatus', 'none'],
        ['offer', 'employersContract'],
      ] as const) {
        const { title } = questions[id]
        const search = consultant.getByLabel(build.search, { exact: true })
        await tabTo(consultant, search)
        await consultant.keyboard.press('Control+A')
        await consultant.keyboard.type(title.slice(0, 24))
        await enter(consultant, consultant.getByRole('button', { name: build.add(title) }))
        await expect.poll(heard).toContain(build.added(title))
        await choose(
          consultant,
          consultant.getByRole('radiogroup', { name: title, exact: true }),
          value,
        )
      }
      await choose(
        consultant,
        consultant.getByRole('radiogroup', { name: build.markOf(questions.canadianStatus.title) }),
        'given',
      )
      await type(consultant, consultant.getByLabel(build.from), 'Maple')
      await tabTo(consultant, consultant.getByLabel(build.link, { exact: true }))
      const link = await consultant.getByLabel(build.link, { exact: true }).inputValue()
      expect(await skippedLevels(consultant)).toEqual([])
      expect(await tabThrough(consultant)).toEqual([])

      const worker = await pageFor(browser, language)
      await worker.goto(link)
      await expect(
        worker.getByRole('region', { name: text.notices.letter.invitation }),
      ).toContainText('Maple')
      const offer = worker.getByRole('radiogroup', { name: questions.offer.title })
      await expect(offer).toHaveAccessibleDescription(new RegExp(text.page.toConfirm))
      await walkByKeyboard(worker, engineer, searchIn(language))
      await type(worker, worker.getByLabel(send.name), 'R. O.')
      const result = await worker.getByLabel(send.link, { exact: true }).inputValue()

      await consultant.goto('about:blank')
      await consultant.goto(result)
      await expect(consultant.getByRole('heading', { level: 1, name: report.title })).toBeVisible()
      await expect(consultant).toHaveTitle(text.titleOf(text.page.report))
      const corrected = consultant.getByRole('region', { name: report.differences })
      await expect(corrected).toContainText(optionLabel(questions.offer.options.job))
      expect(await skippedLevels(consultant)).toEqual([])
      expect(await tabThrough(consultant)).toEqual([])
    })

    test('a dialog takes the focus, keeps it, and gives it back', async ({ page }) => {
      await page.goto('/')
      const opener = page.getByRole('button', { name: text.colophon.openRecord })
      await enter(page, opener)
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      for (let presses = 0; presses < 6; presses++) {
        await page.keyboard.press('Tab')
        const outside = await page.evaluate(() => {
          const { activeElement: here } = document
          return here !== document.body && here?.closest('dialog') === null
        })
        expect(outside, 'Tab leaves the dialog').toBe(false)
      }
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(opener).toBeFocused()

      const { review } = text
      await page.locator('[data-question="canadianStatus"] input').first().check()
      await enter(page, page.getByRole('button', { name: text.masthead.answersCount(1) }))
      const forget = page.getByRole('button', { name: review.forget })
      await enter(page, forget)
      await expect(page.getByRole('dialog', { name: text.dialogs.forget.title })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0)
      await expect(forget).toBeFocused()
    })
  })
}

test.describe('for everybody', () => {
  test.use({ locale: 'en-CA' })
  const { text } = wordsIn.en

  test('nothing runs out: after a day the page is as it was left', async ({ page }) => {
    await page.clock.install()
    await page.goto('/')
    const answer = page.locator('[data-question="canadianStatus"] input[value="none"]')
    await answer.check()
    await expect(page.locator('[data-question="offer"]')).toBeVisible()
    const before = await page.getByRole('main').ariaSnapshot()
    await page.clock.fastForward('24:00:00')
    expect(await page.getByRole('main').ariaSnapshot()).toBe(before)
    await expect(answer).toBeChecked()
  })

  test('a notice that goes leaves the focus on the page', async ({ page }) => {
    const link = fragmentOf({ canadianStatus: 'none', offer: 'job', situations: [] })
    for (const [fragment, title] of [
      [link, text.notices.linked],
      [link.slice(0, -2), text.notices.linkTrouble],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`/${fragment}`)
      const notice = page.getByRole('region', { name: title })
      await enter(page, notice.getByRole('button', { name: text.notices.understood }))
      await expect(notice).toHaveCount(0)
      await expect(page.getByRole('main')).toBeFocused()
    }
  })

  test('things move where nobody asked for calm, so that the watch for it can see them', async ({
    page,
  }) => {
    const motion = await watchMotion(page)
    await page.goto('/')
    await page.locator('[data-question="canadianStatus"] input[value="none"]').check()
    await expect.poll(motion).not.toEqual([])
  })
})
