import { audiences } from '../sharing/index.ts'
import type { Audience } from '../sharing/index.ts'

export { audiences }
export type { Audience }

/** Who knows what this side does not: the employer for a worker, the worker for an employer. */
export const otherSide = (audience: Audience): Audience =>
  audience === 'worker' ? 'employer' : 'worker'

/** Reads an audience from what was kept or written in the address, which may be anything. */
export const parseAudience = (text: string | null): Audience | undefined =>
  audiences.find((one) => one === text)
