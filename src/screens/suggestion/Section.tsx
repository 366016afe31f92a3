import type { ReactNode } from 'react'
import { bringIntoView } from '../bringIntoView.ts'

/** The parts of the page that can be jumped to. */
export type PartId =
  | 'why'
  | 'map'
  | 'unsure'
  | 'changes'
  | 'trial'
  | 'routes'
  | 'stay'
  | 'family'
  | 'gather'
  | 'next'
  | 'after'
  | 'rules'

const domId = (part: PartId): string => `part-${part}`

/** Brings a part of the page into view and puts the focus on its heading. The address stays as it is. */
export const goToPart = (part: PartId): void => goToHeading(domId(part))

/** The same for any heading that can take the focus, by its id. */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id)
  if (heading === null) return
  heading.focus({ preventScroll: true })
  bringIntoView(heading)
}

/** A part of the page under its heading. */
export function Section({
  title,
  lead,
  part,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly part?: PartId
  readonly children: ReactNode
}) {
  return (
    <section className="section">
      <h2 {...(part ? { id: domId(part), tabIndex: -1 } : {})}>{title}</h2>
      {lead !== undefined && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  )
}
