import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2, levels A and AA, and what axe holds for good practice besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe says of a page: each breach with the first element that has it, and the rules it could not decide. */
export interface Said {
  readonly breaches: readonly string[]
  readonly undecided: readonly string[]
  /** Rules that had something to look at. */
  readonly looked: readonly string[]
}

/** Looks at the page, or at the frame in it, with every rule that applies; target size is off unless asked for. */
export async function axe(page: Page, within: 'page' | 'frame'): Promise<Said> {
  const builder = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
  })
  const { violations, incomplete, passes } =
    within === 'frame'
      ? await builder.include('#finder').analyze()
      : await builder.setLegacyMode().analyze()
  return {
    breaches: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    ),
    undecided: incomplete.map(({ id }) => id),
    looked: [...violations, ...passes].map(({ id }) => id),
  }
}
