import type { Frame, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openHostSite } from '../../browser/hostSite.ts'
import { engineer, fragmentOf } from '../people.ts'
import type { Screen, Visit } from '../visit.ts'

/** Inside another site. */

const { licence: _licence, ...begun } = engineer

/** The frame of the app within the sample page of another site. */
async function frameIn(visit: Visit, person: typeof begun, attributes = ''): Promise<Frame> {
  const site = await openHostSite(
    visit.app,
    {},
    `data-lang="${visit.language}" data-link="${fragmentOf(person)}" ${attributes}`,
  )
  closing.set(visit.page, site.close)
  await visit.page.goto(site.origin)
  const frame = await (await visit.page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('There is no frame.')
  await expect(frame.locator('.embed-bar')).toBeVisible()
  return frame
}

const closing = new Map<Page, () => Promise<void>>()
test.afterEach(async ({ page }) => {
  await closing.get(page)?.()
})

export const embedded: readonly Screen[] = [
  {
    name: 'inside another site: a question',
    open: async (visit) => {
      const frame = await frameIn(visit, begun)
      await frame.getByText(visit.words.embed.bar.told).click()
      return frame
    },
  },
  {
    name: 'inside another site: settings that can’t be followed',
    open: async (visit) => {
      const frame = await frameIn(visit, begun, 'data-theme="pink"')
      await expect(frame.getByText(visit.words.embed.problems.title)).toBeVisible()
      return frame
    },
  },
  ...(['asking', 'declined', 'sent'] as const).map((state) => ({
    name: `inside another site: answers to send (${state})`,
    open: async (visit: Visit) => {
      const frame = await frameIn(visit, engineer)
      const { send } = visit.words.embed
      await frame.getByText(send.what).click()
      if (state === 'declined') await frame.getByRole('button', { name: send.decline }).click()
      if (state === 'sent') await frame.getByRole('button', { name: send.send }).click()
      const heading = { asking: send.title, declined: send.declined, sent: send.sent }[state]
      await expect(frame.getByRole('heading', { name: heading })).toBeVisible()
      return frame
    },
  })),
]
