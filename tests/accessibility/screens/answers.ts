import { expect } from '@playwright/test'
import { candidateLink, emptyLetter, encodeLetter, storeKey } from '../../../src/sharing/index.ts'
import { engineer, fragmentOf, helper, transferee, worker } from '../people.ts'
import { keep, openAt, openWith, progressOf } from '../visit.ts'
import type { Screen, Visit } from '../visit.ts'

/** The list of answers, the dialogs, and every notice about answers. */

const some = { ...worker, relationship: 'none', citizenships: ['USA'] }

async function toReview(visit: Visit): Promise<void> {
  const { page, words } = visit
  await page.locator('.masthead-tool').first().click()
  await expect(page.locator('h1')).toHaveText(words.text.review.title)
}

async function openReview(visit: Visit, person: typeof some | typeof engineer): Promise<void> {
  await openWith(visit, person)
  await toReview(visit)
}

/** Opens the app where something in the browser is otherwise than it should be. */
async function openIn({ page }: Visit, world: () => void, address = '/'): Promise<void> {
  await page.addInitScript(world)
  await page.goto(address)
}

export const answers: readonly Screen[] = [
  {
    name: 'answers, none yet',
    open: async (visit) => {
      await openWith(visit, {})
      await toReview(visit)
    },
  },
  { name: 'answers, all of an interview', open: (visit) => openReview(visit, engineer) },
  {
    name: 'answers, the link can’t be copied',
    open: async (visit) => {
      await visit.page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('Denied')) },
        })
      })
      await openReview(visit, some)
      await visit.page
        .getByRole('button', { name: visit.words.text.review.copyLink, exact: true })
        .click()
      await expect(
        visit.page.getByLabel(visit.words.text.review.link, { exact: true }),
      ).toBeVisible()
    },
  },
  {
    name: 'dialog: start anew',
    open: async (visit) => {
      await openReview(visit, some)
      await visit.page.getByRole('button', { name: visit.words.text.review.restart }).click()
      await expect(visit.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'dialog: forget everything',
    open: async (visit) => {
      await openReview(visit, some)
      await visit.page.getByRole('button', { name: visit.words.text.review.forget }).click()
      await expect(visit.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'dialog: a link, and answers of one’s own',
    open: async (visit) => {
      await keep(visit, progressOf(some))
      await openAt(visit, fragmentOf({ canadianStatus: 'openPermit' }))
      await expect(visit.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'dialog: a letter, and answers of one’s own',
    open: async (visit) => {
      await keep(visit, progressOf(some))
      await openAt(
        visit,
        encodeLetter({ ...emptyLetter, from: 'Cabinet', answers: { canadianStatus: 'none' } }),
      )
      await expect(visit.page.getByRole('dialog').getByRole('button')).toHaveCount(3)
    },
  },
  {
    name: 'dialog: answers changed in another tab',
    open: async (visit) => {
      await keep(visit, progressOf(some))
      await visit.page.goto('/')
      await expect(visit.page.getByText(visit.words.text.notices.resumed)).toBeVisible()
      const other = await visit.context.newPage()
      await keep({ ...visit, page: other }, progressOf({ canadianStatus: 'openPermit' }))
      await other.close()
      await expect(visit.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'notice: you were here before',
    open: async (visit) => {
      await keep(visit, progressOf(some))
      await visit.page.goto('/')
      await expect(visit.page.getByText(visit.words.text.notices.resumed)).toBeVisible()
    },
  },
  {
    name: 'notice: here before, rules changed, an answer lost',
    open: async (visit) => {
      const saved = JSON.stringify(progressOf(some))
        .replace(/\\"edition\\":\\"[^"]*\\"/, '\\"edition\\":\\"2020-01-01\\"')
        .replace('USA', 'ZZZ')
      await keep(visit, JSON.parse(saved) as Record<string, string>)
      await visit.page.goto('/')
      await expect(visit.page.getByText(visit.words.text.notices.droppedAnswers(1))).toBeVisible()
    },
  },
  ...(['corrupted', 'newerVersion'] as const).map((reason) => ({
    name: `notice: saved answers lost (${reason})`,
    open: async (visit: Visit) => {
      const text =
        reason === 'corrupted' ? '{' : '{"version":999,"edition":"2030-01-01","answers":{}}'
      await keep(visit, { [storeKey('progress')]: text })
      await visit.page.goto('/')
      await expect(visit.page.getByText(visit.words.text.notices.lost)).toBeVisible()
    },
  })),
  {
    name: 'notice: answers came with a link',
    open: async (visit) => {
      await openAt(visit, fragmentOf(some))
      await expect(visit.page.getByText(visit.words.text.notices.linked)).toBeVisible()
    },
  },
  {
    name: 'notice: a damaged link',
    open: async (visit) => {
      await openAt(visit, fragmentOf(some).slice(0, -2))
      await expect(visit.page.getByText(visit.words.text.notices.linkTrouble)).toBeVisible()
    },
  },
  {
    name: 'notice: this browser keeps nothing',
    open: async (visit) => {
      await openIn(visit, () => {
        for (const store of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, store, {
            get() {
              throw new DOMException('Denied', 'SecurityError')
            },
          })
        }
      })
      await expect(visit.page.getByText(visit.words.text.notices.saving)).toBeVisible()
    },
  },
  {
    name: 'notice: the storage is full',
    open: async (visit) => {
      await openIn(visit, () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full', 'QuotaExceededError')
        }
      })
      await visit.page.locator('[data-question="canadianStatus"] input[value="none"]').check()
      await expect(visit.page.getByText(visit.words.text.notices.savingText.full)).toBeVisible()
    },
  },
  {
    name: 'notice: a newer version is ready',
    open: async (visit) => {
      await openIn(visit, () => {
        const nothing = (): void => undefined
        Object.defineProperty(navigator, 'serviceWorker', {
          value: {
            controller: {},
            addEventListener: nothing,
            getRegistration: () => Promise.resolve(undefined),
            register: () =>
              Promise.resolve({
                waiting: { postMessage: nothing },
                addEventListener: nothing,
              }),
          },
        })
      })
      await expect(visit.page.getByText(visit.words.text.notices.update)).toBeVisible()
    },
  },
  {
    name: 'notice: the other language does not come',
    open: async (visit) => {
      await visit.page.goto('/')
      await visit.page.locator('[data-question="canadianStatus"] input').first().check()
      const other = visit.language === 'en' ? 'fr' : 'en'
      await visit.page.route(`**/assets/${other}*.js`, (route) => route.abort())
      await visit.page.locator(`.masthead-tool[lang="${other}"]`).click()
      await expect(visit.page.getByText(visit.words.text.notices.wordsFailed)).toBeVisible()
    },
  },
  {
    name: 'notice: the language was switched',
    open: async (visit) => {
      const other = visit.language === 'en' ? 'fr' : 'en'
      await openWith(visit, some)
      await visit.page.locator(`.masthead-tool[lang="${other}"]`).click()
      await expect(visit.page.locator('html')).toHaveAttribute('lang', other)
    },
  },
  {
    name: 'notice: a candidate of a list',
    open: async (visit) => {
      await visit.page.goto(candidateLink(visit.app, helper, { list: 'abc', index: 4 }))
      await expect(visit.page.getByText(visit.words.text.notices.candidate(5))).toBeVisible()
    },
  },
  {
    name: 'trouble: the app does not come',
    open: async (visit) => {
      await visit.page.route('**/assets/app-*.js', (route) => route.abort())
      await visit.page.goto('/')
      await expect(visit.page.getByText('could not be loaded')).toBeVisible()
    },
  },
  {
    name: 'trouble: a part of the app does not come',
    open: async (visit) => {
      await visit.page.route('**/assets/unsureQuestions-*.js', (route) => route.abort())
      await openAt(visit, fragmentOf(transferee))
      await expect(visit.page.locator('.last-resort')).toBeVisible()
    },
  },
  {
    name: 'record: dialog',
    open: async (visit) => {
      await visit.page.goto('/')
      await visit.page.getByRole('button', { name: visit.words.text.colophon.openRecord }).click()
      await expect(visit.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'record: not a record',
    open: async (visit) => {
      await visit.page.goto('/')
      await visit.page.getByRole('button', { name: visit.words.text.colophon.openRecord }).click()
      await visit.page
        .getByRole('dialog')
        .locator('input[type="file"]')
        .setInputFiles({
          name: 'other.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{}'),
        })
      await expect(visit.page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'record: beside today’s rules, with own answers to lose',
    open: async (visit) => {
      await openWith(visit, engineer)
      const { keep: words } = visit.words.suggestion
      const waiting = visit.page.waitForEvent('download')
      await visit.page.getByRole('button', { name: words.save }).click()
      const file = await (await waiting).path()
      await visit.page.getByRole('contentinfo').getByRole('button').first().click()
      const dialog = visit.page.getByRole('dialog')
      await dialog.locator('input[type="file"]').setInputFiles(file)
      await dialog.getByRole('button', { name: visit.words.record.compare.take }).click()
      await expect(dialog.getByText(visit.words.record.compare.takeAsk)).toBeVisible()
    },
  },
]
