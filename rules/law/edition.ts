import type { Text } from '../logic/condition.ts'
import { earlierBenefit } from './earlierBenefit.ts'
import { variants } from './preference.ts'
import { earlierPlacement } from './routes/earlierPlacement.ts'
import { significantBenefit } from './significantBenefit.ts'
import type { Variant } from './variant.ts'

/**
 * An edition is the law from a day on. The next one amends it: `amend(previous, from, note, changed)`, so that a
 * change of law is a few readable lines and the day before still answers as it did.
 */
export interface Edition {
  readonly id: string
  /** First day on which these rules apply, as an ISO date. */
  readonly from: string
  readonly note: Text
  readonly variants: readonly Variant[]
}

/**
 * The edition that follows another. Variants of the same id are replaced where they stand, `null` removes one;
 * new ones are put before the named variant. Throws when something to replace or remove does not exist.
 */
export function amend(
  previous: Edition,
  from: string,
  note: Text,
  changes: Readonly<Record<string, Variant | null>>,
  additions: readonly { readonly variant: Variant; readonly before: string }[] = [],
): Edition {
  for (const id of [...Object.keys(changes), ...additions.map(({ before }) => before)]) {
    if (!previous.variants.some((one) => one.id === id))
      throw new Error(`No variant ${id} in ${previous.id}`)
  }
  if (from <= previous.from) throw new Error(`${from} does not follow ${previous.from}`)
  const kept = previous.variants.flatMap((one) => {
    const added = additions.filter(({ before }) => before === one.id).map(({ variant }) => variant)
    const change = changes[one.id]
    return [...added, ...(change === null ? [] : [change ?? one])]
  })
  return { id: from, from, note, variants: kept }
}

const isStudentPlacement = ({ id }: Variant): boolean => id === 'student-placement'

/** What the pages said on the day when they were copied, before the rewrite of C10. */
const asFirstRead: Edition = {
  id: '2026-02-11',
  from: '2026-02-11',
  note: {
    en: 'Instructions as read on February 11, 2026, before the C10 page was rewritten. Only the opening of that page was read. What changed on February 20 and 24 for C15, C17, C20 and C26 already stands here.',
    fr: 'Instructions lues le 11 février 2026, avant la réécriture de la page sur C10. Seul le début de cette page a été lu. Ce qui a changé les 20 et 24 février pour C15, C17, C20 et C26 y figure déjà.',
  },
  variants: variants.map((one) => {
    if (one === significantBenefit) return earlierBenefit
    return isStudentPlacement(one) ? earlierPlacement : one
  }),
}

const february2026 = amend(
  asFirstRead,
  '2026-02-24',
  {
    en: 'Instructions as read on February 11, 2026, the C10 rewrite of February 24, 2026, the Regulations as consolidated to June 14, 2026.',
    fr: 'Instructions lues le 11 février 2026, réécriture de C10 du 24 février 2026, Règlement codifié au 14 juin 2026.',
  },
  { [significantBenefit.id]: significantBenefit },
)

const placements2026 = amend(
  february2026,
  '2026-04-01',
  {
    en: 'As before, but placements of post-secondary students need no permit of their own since April 1, 2026 (C32).',
    fr: 'Comme avant, mais les stages d’études postsecondaires n’exigent plus de permis distinct depuis le 1er avril 2026 (C32).',
  },
  { [earlierPlacement.id]: null },
  variants.filter(isStudentPlacement).map((variant) => ({ variant, before: 'student-graduated' })),
)

/** All editions, oldest first. */
export const editions: readonly Edition[] = [asFirstRead, february2026, placements2026]

/** The edition in force on a day (ISO date); the first one for earlier days. */
export function editionOn(day: string, among: readonly Edition[] = editions): Edition {
  const started = among.filter(({ from }) => from <= day)
  const last = started.at(-1) ?? among[0]
  if (!last) throw new Error('There is no edition')
  return last
}

/** The newest edition: what the application answers by. */
export const edition: Edition = editionOn('9999-12-31')
