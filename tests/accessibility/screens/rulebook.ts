import { expect } from '@playwright/test'
import { edition } from '#rules'
import { transferee } from '../people.ts'
import { openAt, openWith, unfold } from '../visit.ts'
import type { Screen, Visit } from '../visit.ts'

/** The pages of the rulebook: the contents, each part, and one page of each kind. */

async function openRules(visit: Visit, address: string): Promise<void> {
  await openAt(visit, address)
  await expect(visit.page.locator('h1')).toBeFocused()
}

const page = (name: string, address: string): Screen => ({
  name: `rulebook: ${name}`,
  open: (visit) => openRules(visit, address),
})

const [edited] = edition.variants

export const rulebook: readonly Screen[] = [
  page('contents', '#rules'),
  {
    name: 'rulebook: contents, searched',
    open: async (visit) => {
      await openRules(visit, '#rules')
      await visit.page.locator('.rule-search input').fill('t36')
      await expect(visit.page.locator('.rule-search output')).not.toBeEmpty()
    },
  },
  page('streams', '#rules/streams'),
  page('lines', '#rules/lines'),
  page('agreements', '#rules/agreements'),
  {
    name: 'rulebook: agreements, filtered',
    open: async (visit) => {
      await openRules(visit, '#rules/agreements')
      const { agreements } = visit.words.rulebook
      await visit.page.getByLabel(agreements.country, { exact: true }).selectOption('KOR')
      await visit.page.getByLabel(agreements.kind, { exact: true }).selectOption('trader')
      await expect(visit.page.locator('tbody tr')).toHaveCount(1)
    },
  },
  page('occupations', '#rules/occupations'),
  page('jobs of one list', '#rules/occupations/korea'),
  page('codes', '#rules/codes'),
  page('editions', '#rules/editions'),
  page('sources', '#rules/sources'),
  page('a variant', '#rules/variant/cusma-t36'),
  {
    name: 'rulebook: another variant, all unfolded',
    open: async (visit) => {
      await openRules(visit, `#rules/variant/${edited?.id ?? ''}`)
      await unfold(visit.page)
    },
  },
  {
    name: 'rulebook: a line, from a result',
    open: async (visit) => {
      await openWith(visit, transferee)
      await visit.page.locator('a.line-rule').first().click()
      await expect(visit.page.getByRole('article')).toBeFocused()
    },
  },
  page('an address that leads nowhere', '#rules/nothing'),
]
