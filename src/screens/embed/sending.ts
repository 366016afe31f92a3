import type { Answers } from '#rules'

/** Whether the answers went to the site around: not decided, not wanted, or sent, and then which. */
export type Sending =
  | { readonly kind: 'asking' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'sent'; readonly answers: Answers }
