/** Whom the questions speak to: the worker, or an employer who answers about a candidate. */
export type Audience = 'worker' | 'employer'

export const audiences: readonly Audience[] = ['worker', 'employer']

/** Reads an audience from what was kept or written in the address, which may be anything. */
export const parseAudience = (text: string | null): Audience | undefined =>
  audiences.find((one) => one === text)
