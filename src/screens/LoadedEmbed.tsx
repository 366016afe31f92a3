import type { ReactNode } from 'react'
import type { EmbedWording } from '../wording/embed/index.ts'
import { useLoaded } from './useLoaded.ts'
import { useWords } from './words.ts'

const loadParts = () => import('./embed/index.ts')
type Parts = Awaited<ReturnType<typeof loadParts>> & { readonly said: EmbedWording }

/** Whatever is shown only inside another site: downloaded only there. */
export function LoadedEmbed({ children }: { readonly children: (parts: Parts) => ReactNode }) {
  const { embed: said } = useWords()
  const loaded = useLoaded(loadParts)
  if (said === null || loaded.state !== 'ready') return null
  return children({ ...loaded.value, said })
}
