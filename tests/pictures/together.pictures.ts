import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { fragmentOf, worker, workers } from '../browser/people.ts'
import type { Person } from '../browser/driving.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { compose, take } from './composed.ts'
import type { Shot } from './composed.ts'

/** `npm run pictures`: the picture at the head of the README, the one for a link that is shared, and those of DESIGN.md. */

const [, engineer = {}] = workers.map(({ person }) => person)
const text = { en, fr }

/** Opens the app with answers, without the notice that they came by a link. */
const withAnswers =
  (person: Person, language: 'en' | 'fr', then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.goto(`./${fragmentOf(person)}`)
    if (Object.keys(person).length > 0) {
      await page.getByRole('button', { name: text[language].notices.understood }).click()
    }
    await page.locator('.verdict, [data-question]').first().waitFor()
    await then?.(page)
  }

/** The map of a result at the head of the window. */
const toMap = async (page: Page): Promise<void> => {
  await page.locator('svg.map').waitFor()
  await page.evaluate(() => {
    const map = document.querySelector('svg.map')?.closest('section')?.getBoundingClientRect()
    window.scrollTo(0, (map?.top ?? 0) + window.scrollY - 24)
  })
}

const phone = { width: 390, height: 780 }
const american = { ...worker, relationship: 'none', citizenships: ['USA'], residences: [] }

const shots = {
  french: { ...phone, scheme: 'dark', language: 'fr', open: withAnswers(worker, 'fr') },
  start: { ...phone, scheme: 'light', language: 'en', open: withAnswers({}, 'en') },
  list: {
    ...phone,
    scheme: 'dark',
    language: 'fr',
    open: withAnswers({ ...american, controlsBusiness: 'no' }, 'fr', async (page) => {
      await page.locator('input[type="search"]').fill('ing')
      await page.locator('input[value="cusma.engineer"]').waitFor()
    }),
  },
  soFar: {
    ...phone,
    scheme: 'light',
    language: 'en',
    open: withAnswers(worker, 'en', async (page) => {
      await page.locator('.strip > summary').click()
      await page.locator('svg.map').waitFor()
      await page.locator('.strip').evaluate((strip) => strip.scrollIntoView())
    }),
  },
  result: { ...phone, scheme: 'light', language: 'en', open: withAnswers(engineer, 'en') },
  map: {
    width: 820,
    height: 640,
    scheme: 'light',
    language: 'en',
    open: withAnswers(engineer, 'en', toMap),
  },
} satisfies Record<string, Shot>

test.describe('put together', () => {
  test.setTimeout(240_000)

  test('the head of the README', async ({ browser, page, baseURL }) => {
    const [map, french, result] = await Promise.all([
      take(browser, baseURL ?? '', shots.map),
      take(browser, baseURL ?? '', shots.french),
      take(browser, baseURL ?? '', shots.result),
    ])
    await compose(page, 'docs/pictures/hero.png', { width: 1280, height: 640 }, [
      { picture: map, as: 'window', left: 262, top: 36, width: 740 },
      { picture: french, as: 'phone', left: 24, top: 60, width: 246 },
      { picture: result, as: 'phone', left: 994, top: 60, width: 246 },
    ])
  })

  test('a link that is shared', async ({ browser, page, baseURL }) => {
    const [french, result] = await Promise.all([
      take(browser, baseURL ?? '', shots.french),
      take(browser, baseURL ?? '', shots.result),
    ])
    await compose(
      page,
      'public/preview.png',
      { width: 1200, height: 630 },
      [
        { picture: result, as: 'phone', left: 610, top: 50, width: 272 },
        { picture: french, as: 'phone', left: 900, top: 90, width: 272 },
      ],
      `<p class="title" style="left:60px;top:130px;width:530px">Which stream could fit?</p>
       <p class="title" style="left:60px;top:275px;width:530px" lang="fr">Quel volet pourrait convenir?</p>
       <p class="lead" style="left:60px;top:440px;width:520px">IMP Stream Finder · Repère PMI<br>Free and private. Not a government site.<br>Gratuit et privé. Pas un site du gouvernement.</p>`,
    )
  })

  test('four screens', async ({ browser, page, baseURL }) => {
    const pictures = await Promise.all(
      [shots.start, shots.list, shots.soFar, shots.result].map((shot) =>
        take(browser, baseURL ?? '', shot),
      ),
    )
    await compose(
      page,
      'docs/pictures/screens.png',
      { width: 716, height: 340 },
      pictures.map((picture, at) => ({
        picture,
        as: 'phone',
        left: 12 + at * 176,
        top: 12,
        width: 148,
      })),
    )
  })
})
