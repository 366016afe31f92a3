import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from '@playwright/test'
import { expect as expectSoon, test } from '@playwright/test'
import { accentFor, Message, messageSource } from '../../src/embed/index.ts'
import { decodeAnyLink, encodeAnswers } from '../../src/sharing/index.ts'
import { en as embedEn } from '../../src/wording/embed/en.ts'
import { fr as embedFr } from '../../src/wording/embed/fr.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr as rulebookFr } from '../../src/wording/rulebook/fr.ts'
import { openHostSite } from './hostSite.ts'
import type { HostSite } from './hostSite.ts'
import { workers } from './people.ts'
import { watch } from './driving.ts'

/** The app inside another site: what that site is told, what it is never told, and how it looks there. */

test.use({ locale: 'en-CA' })
test.setTimeout(180_000)

// Two pages of two sites take their time on a busy machine.
const expect = expectSoon.configure({ timeout: 30_000 })

const [, engineer] = workers
if (!engineer) throw new Error('The engineer is gone.')
const { licence, ...begun } = engineer.person
/** All answers of the engineer but the last one. */
const link = encodeAnswers(begun)

const appAddress = (): string => `http://127.0.0.1:${process.env['IMP_TEST_PORT']}/`

const sites: HostSite[] = []
test.afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()))
})

async function siteWith(
  pages: Record<string, (origin: string) => string>,
  attributes = '',
): Promise<HostSite> {
  const site = await openHostSite(appAddress(), pages, attributes)
  sites.push(site)
  return site
}

/** A page of one's own that embeds by the app's script, and notes every message whatever it is. */
const scripted = (attributes: string): string =>
  `<div id="finder" data-imp-stream-finder ${attributes}></div><ol id="told"></ol>
   <script>addEventListener('message', ({ data }) => {
     const line = document.createElement('li'); line.textContent = JSON.stringify(data); told.append(line) })</script>
   <script src="host.js"></script>`

/** What the site was told so far, each message as the protocol knows it. */
async function told(page: Page): Promise<readonly Message[]> {
  const lines = await page.locator('#told li').allTextContents()
  return lines.map((line) => Message.parse(JSON.parse(line)))
}

const typesTold = async (page: Page): Promise<readonly string[]> =>
  (await told(page)).map(({ type }) => type)

async function appIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('There is no frame.')
  await frame.locator('h1').waitFor()
  return frame
}

/** The frame is as high as what is in it, as the site was told; nothing scrolls, and nothing lies beyond its edges. */
async function expectFitting(page: Page, frame: Frame): Promise<void> {
  const sizes = async () => {
    const inside = await frame.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
      const { height } = document.documentElement.getBoundingClientRect()
      return {
        spare: clientHeight - Math.ceil(height),
        over: scrollHeight - clientHeight,
        wide: scrollWidth - clientWidth,
        height: clientHeight,
      }
    })
    const last = (await told(page)).findLast((message) => message.type === 'height')
    return { ...inside, height: inside.height - (last?.height ?? 0) }
  }
  await expect.poll(sizes).toEqual({ spare: 0, over: 0, wide: 0, height: 0 })
}

test('a site is told the height and the kind of outcome, and gets answers only when the person agrees', async ({
  page,
}) => {
  const seen = await watch(page)
  const site = await siteWith({}, `data-link="${link}"`)
  await page.goto(site.origin)
  const app = await appIn(page)
  const { bar, send } = embedEn
  await expect(app.getByText(bar.unseenUnless)).toBeVisible()
  await expect(app.getByText('Northlight Immigration')).toBeVisible()
  await expect.poll(() => typesTold(page)).toContain('height')
  expect((await typesTold(page))[0]).toBe('ready')
  await expectFitting(page, app)
  await app.getByText(bar.told).click()
  await expectFitting(page, app)

  const { accent } = accentFor('#7a1f5c').light
  const rgb = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16)).join(', ')
  await app.locator(`[data-question="licence"] input[value="${String(licence)}"]`).click()
  await expect(app.getByRole('heading', { name: send.title })).toBeVisible()
  await expect.poll(() => typesTold(page)).toContain('result')
  expect(await typesTold(page)).toContain('show')
  const button = app.getByRole('button', { name: send.send })
  await expect(button).toHaveCSS('background-color', `rgb(${rgb})`)
  await app.getByText(send.what).click()
  await expectFitting(page, app)
  expect((await new AxeBuilder({ page }).include('#finder').analyze()).violations).toEqual([])

  // Nothing of an answer in anything told so far, whatever the type of the message.
  const before = JSON.stringify(await told(page))
  expect(before).not.toMatch(/answers|USA|engineer|T36|professional/)
  expect(await told(page)).toContainEqual({
    source: messageSource,
    version: 1,
    type: 'result',
    kind: 'permit',
  })
  await app.getByRole('button', { name: send.decline }).click()
  await expect(app.getByRole('heading', { name: send.declined })).toBeFocused()
  expect(await typesTold(page)).not.toContain('answers')
  await app.getByRole('button', { name: send.reconsider }).click()
  await button.click()
  await expect(app.getByRole('heading', { name: send.sent })).toBeFocused()
  await expect.poll(() => typesTold(page)).toContain('answers')
  const sent = (await told(page)).find((message) => message.type === 'answers')
  expect(sent?.answers).toEqual({ ...begun, licence })
  expect(new URL(sent?.link ?? '').search).toBe('')
  expect(decodeAnyLink(sent?.link ?? '')).toMatchObject({ kind: 'read' })
  await expectFitting(page, app)

  expect(seen.complaints).toEqual([])
  expect(seen.strangers.filter((url) => !url.startsWith(site.origin))).toEqual([])
})

test('a site that the address does not name is told nothing', async ({ page }) => {
  const frame = (host: string): string =>
    `<iframe title="App" src="${appAddress()}?embed&host=${host}&results=answers${link}"></iframe>
     <ol id="told"></ol><script>addEventListener('message', () => told.append('told'))</script>`
  const site = await siteWith({
    wrong: () => frame('https://example.org'),
    star: () => frame('*'),
  })
  for (const [name, reason] of [
    ['wrong', embedEn.problems.reasons.otherHost],
    ['star', embedEn.problems.reasons.unreadable],
  ] as const) {
    await page.goto(`${site.origin}/${name}`)
    const app = await appIn(page)
    await expect(app.getByText(`host ${reason}`)).toBeVisible()
    await app.locator(`[data-question="licence"] input[value="${String(licence)}"]`).click()
    await expect(app.locator('.verdict')).toBeVisible()
    await expect(app.getByText(embedEn.send.title)).toHaveCount(0)
    expect(await page.locator('#told').textContent()).toBe('')
  }
})

test('it works without an origin of its own, where nothing can be kept, and in French', async ({
  page,
}) => {
  const site = await siteWith({
    strict: () => scripted(`data-keep="no" data-lang="fr" data-theme="dark" data-link="${link}"`),
  })
  const seen = await watch(page)
  await page.goto(`${site.origin}/strict`)
  const app = await appIn(page)
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(app.getByText(embedFr.bar.unseen)).toBeVisible()
  expect(await app.evaluate(() => window.origin)).toBe('null')
  await app.locator(`[data-question="licence"] input[value="${String(licence)}"]`).click()
  await expect(app.locator('.verdict')).toBeVisible()
  await expect.poll(() => typesTold(page)).toContain('result')
  await expectFitting(page, app)
  await app.locator('a.line-rule').first().click()
  await expect(app.getByRole('article')).toBeFocused()
  await expectFitting(page, app)
  await app.getByRole('button', { name: rulebookFr.back }).click()
  await expect(app.locator('.verdict')).toBeVisible()
  await expectFitting(page, app)
  expect(seen.complaints).toEqual([])
})

test('a dialog opens where the person looks, not in the middle of a long frame', async ({
  page,
}) => {
  const answers = encodeAnswers(engineer.person)
  const site = await siteWith({ long: () => scripted(`data-link="${answers}"`) })
  await page.goto(`${site.origin}/long`)
  const app = await appIn(page)
  await app
    .getByRole('button', { name: en.masthead.answersCount(Object.keys(begun).length + 1) })
    .click()
  await expect(app.getByRole('heading', { level: 1, name: en.review.title })).toBeVisible()
  await expectFitting(page, app)
  const restart = app.getByRole('button', { name: en.review.restart })
  await restart.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await restart.click()
  const dialog = app.getByRole('dialog')
  await expect(dialog).toBeInViewport({ ratio: 1 })
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(370)
})

test('the way out takes the answers along, and nothing of the site', async ({ page }) => {
  const site = await siteWith({ own: () => scripted(`data-name="X" data-link="${link}"`) })
  await page.goto(`${site.origin}/own`)
  const app = await appIn(page)
  const opening = page.waitForEvent('popup')
  await app.getByRole('link', { name: embedEn.bar.ownTab }).click()
  const tab = await opening
  await expect(tab.getByText(en.notices.linked)).toBeVisible()
  await expect(tab.locator('.embed-bar')).toHaveCount(0)
  expect(new URL(tab.url()).search).toBe('?lang=en')
  expect(await tab.evaluate(() => window.opener === null)).toBe(true)
})
