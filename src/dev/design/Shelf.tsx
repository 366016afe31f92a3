import type { ReactNode } from 'react'

/** Components of one kind. Titles are for engineers, in English. */
export function Shelf({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="design-shelf">
      <h2 lang="en">{title}</h2>
      {children}
    </section>
  )
}

/** One component in one state. */
export function Specimen({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <div className="design-specimen">
      <p className="design-label" lang="en">
        {title}
      </p>
      {children}
    </div>
  )
}
