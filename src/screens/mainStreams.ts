import type { StreamId } from '#rules'

/** The three streams that every comparison shows, whatever the answers. */
export const mainStreams: readonly StreamId[] = [
  'intra_company_transferee',
  'trade_agreement_professional',
  'significant_benefit',
]
