import type { Citation } from '#rules'

/** An amount that the law sets, in Canadian dollars. */
export interface Fee {
  readonly dollars: number
  readonly cites: Citation
}

const fee = (dollars: number, section: string): Fee => ({
  dollars,
  cites: { source: 'irpr', pinpoint: section },
})

/** Every amount that a screen names. Fees are indexed and can move on December 1. */
export const fees = {
  offer: fee(230, '303.1'),
  permit: fee(155, '299'),
  openPermit: fee(100, '303.2'),
  biometrics: fee(85, '315.1'),
  assessment: fee(1000, '315.2'),
} as const satisfies Record<string, Fee>
