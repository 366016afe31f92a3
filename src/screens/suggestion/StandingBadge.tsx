import type { Standing } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { useAround } from './around.ts'

const shapes: Readonly<Record<Standing, IconName>> = {
  not_this_stream: 'cross',
  open: 'unsure',
  possible: 'check',
  possible_needs_evidence: 'document',
  officer_judgement: 'scales',
  no_permit_may_be_needed: 'door-open',
  lmia_route: 'stream',
}

/** How something stands, in a shape and in words; the colour only repeats them. */
export function StandingBadge({
  standing,
  small = false,
}: {
  readonly standing: Standing
  readonly small?: boolean
}) {
  const { text } = useAround().words
  return (
    <span className={`standing standing-${standing}${small ? ' standing-small' : ''}`}>
      <Icon name={shapes[standing]} size={small ? 16 : 22} />
      <span>{text.standing[standing]}</span>
    </span>
  )
}
