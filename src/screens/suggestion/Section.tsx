import type { ReactNode } from 'react'

/** The parts of the page that can be jumped to. */
export type PartId =
  | 'why'
  | 'unsure'
  | 'changes'
  | 'routes'
  | 'stay'
  | 'family'
  | 'gather'
  | 'next'
  | 'after'
  | 'rules'

const domId = (part: PartId): string => `part-${part}`

/** Brings a part of the page into view and puts the focus on its heading. The address stays as it is. */
export function goToPart(part: PartId): void {
  const heading = document.getElementById(domId(part))
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
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
