import type { ReactNode } from 'react'

/** A notice above the page: quiet, a warning, or (red) something for a professional. */
export function Banner({
  title,
  children,
  kind = 'quiet',
}: {
  readonly title: string
  readonly children: ReactNode
  readonly kind?: 'quiet' | 'warning' | 'stop'
}) {
  return (
    <section className={kind === 'quiet' ? 'banner' : `banner banner-${kind}`} aria-label={title}>
      <p className="banner-title">{title}</p>
      {children}
    </section>
  )
}
