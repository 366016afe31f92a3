import { expect } from '@playwright/test'
import { engineer, fragmentOf, helper, outcomes, transferee } from '../people.ts'
import { openWith, unfold } from '../visit.ts'
import type { Screen, Visit } from '../visit.ts'

/** The suggestion and the plan for every kind of outcome, the optional rounds, and what is printed. */

async function openResult(visit: Visit, person: (typeof outcomes)[string] = {}): Promise<void> {
  await openWith(visit, person)
  await expect(visit.page.locator('.verdict')).toBeVisible()
}

/** What the button prepares for paper, with the printer left out. */
async function print(visit: Visit, button: string): Promise<void> {
  await visit.page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes'
    }
  })
  await openResult(visit, transferee)
  await visit.page.getByRole('button', { name: button, exact: true }).click()
  await expect(visit.page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await visit.page.emulateMedia({ media: 'print' })
  await expect(visit.page.locator('.sheet')).toBeVisible()
}

export const results: readonly Screen[] = [
  ...Object.entries(outcomes).map(([name, person]) => ({
    name: `result: ${name}`,
    open: (visit: Visit) => openResult(visit, person),
  })),
  {
    name: 'result and plan, all unfolded, a paper ticked',
    open: async (visit) => {
      await openResult(visit, transferee)
      await visit.page.locator('.gather-item input').first().check()
      await unfold(visit.page)
    },
  },
  {
    name: 'result for an employer, all unfolded',
    open: async (visit) => {
      await visit.page.goto(`/?for=employer${fragmentOf(engineer)}`)
      await expect(visit.page.locator('.verdict')).toBeVisible()
      await unfold(visit.page)
    },
  },
  {
    name: 'result, the link can’t be copied',
    open: async (visit) => {
      await visit.page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('Denied')) },
        })
      })
      await openResult(visit, engineer)
      const { keep } = visit.words.suggestion
      await visit.page.getByRole('button', { name: keep.link }).click()
      await expect(visit.page.getByLabel(keep.failed)).toBeVisible()
    },
  },
  {
    name: 'result, its map as a list',
    open: async (visit) => {
      await openResult(visit, helper)
      const { showList, list } = visit.words.map
      await visit.page.getByRole('button', { name: showList }).click()
      await expect(visit.page.getByRole('region', { name: list })).toBeVisible()
    },
  },
  ...(['begun', 'that changes the result'] as const).map((state) => ({
    name: `result, a trial ${state}`,
    open: async (visit: Visit) => {
      await openResult(visit, engineer)
      const { page, words } = visit
      await page.getByRole('button', { name: words.suggestion.trial.start, exact: true }).click()
      const which = page.getByLabel(words.trial.which)
      await expect(which).toBeVisible()
      if (state === 'begun') return
      await which.selectOption('credential')
      const own = page.locator('.trial [data-question="credential"]')
      await own.locator('input[value="no"]').check()
      await expect(page.getByRole('heading', { name: words.trial.list })).toBeVisible()
    },
  })),
  {
    name: 'round of optional questions',
    open: async (visit) => {
      await openResult(visit, engineer)
      await visit.page.locator('.no-print .card .button').first().click()
      await expect(visit.page.locator('.round-head')).toBeVisible()
    },
  },
  {
    name: 'printed result',
    print: true,
    open: (visit) => print(visit, visit.words.suggestion.keep.print),
  },
  {
    name: 'printed record',
    print: true,
    open: (visit) => print(visit, visit.words.suggestion.keep.printRecord),
  },
]
