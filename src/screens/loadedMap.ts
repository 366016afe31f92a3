import { useCallback, useState } from 'react'
import type { Language } from '../wording/language.ts'
import { loadMapWording } from '../wording/map/index.ts'
import type { MapWording } from '../wording/map/index.ts'
import type * as Parts from './map/index.ts'
import { useLoaded } from './useLoaded.ts'
import type { Loaded } from './useLoaded.ts'

/** The map's code, and its words in one language. */
export interface LoadedMap {
  readonly parts: typeof Parts
  readonly words: MapWording
  readonly language: Language
}

const arrived = new Map<Language, LoadedMap>()

/** Fetches the map. Called early, it is drawn at once later. Rejects when it can't be fetched. */
export async function loadMap(language: Language): Promise<LoadedMap> {
  const known = arrived.get(language)
  if (known) return known
  const [parts, words] = await Promise.all([import('./map/index.ts'), loadMapWording(language)])
  const map = { parts, words, language }
  arrived.set(language, map)
  return map
}

/** The map in a language. While that comes the one on screen stays. */
export function useMap(language: Language): Loaded<LoadedMap> {
  const load = useCallback(() => loadMap(language), [language])
  const loaded = useLoaded(load)
  const here = arrived.get(language) ?? (loaded.state === 'ready' ? loaded.value : null)
  const [before, setBefore] = useState(here)
  if (here !== null && here !== before) setBefore(here)
  const shown = here ?? before
  if (shown !== null && loaded.state !== 'failed') return { state: 'ready', value: shown }
  return loaded
}
