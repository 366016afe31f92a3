import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from '@playwright/test'

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>

/** WCAG 2.2, levels A and AA, and what axe holds for good practice besides. Target size is off unless asked for. */
const rules: Parameters<AxeBuilder['options']>[0] = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
}

/** The rules that other colours of the same page can break. */
const colourRules: typeof rules = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations', 'incomplete'],
}

/** What axe says of a page: each breach with its element, and the rules that it could not decide. */
export interface Said {
  readonly breaches: readonly string[]
  readonly undecided: readonly string[]
}

/**
 * Looks at the page, or at a frame in it, with every rule, or with those about colours. Axe is put into it once, and asked
 * as often as wanted.
 */
export async function axe(
  page: Page,
  surface: Page | Frame,
  about: 'everything' | 'colours',
): Promise<Said> {
  const isThere = await surface.evaluate(() => 'axe' in window)
  if (!isThere) {
    const builder = new AxeBuilder({ page }).withRules(['document-title'])
    await (surface === page ? builder.setLegacyMode() : builder).analyze()
  }
  const { violations, incomplete } = await surface.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (o: unknown) => Promise<AxeResults> } }).axe.run(options),
    about === 'everything' ? rules : colourRules,
  )
  return {
    breaches: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    ),
    undecided: incomplete.map(({ id }) => id),
  }
}
