import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { Busy } from '../components/Busy.tsx'
import { wordsMissing } from '../wording/interface/bilingual.ts'
import type { Language } from '../wording/language.ts'
import { loadLetterWording } from '../wording/letters/index.ts'
import type { LetterWording } from '../wording/letters/index.ts'
import { BothLanguages } from './LastResort.tsx'
import { useStaying } from './useLoaded.ts'
import { useWords } from './words.ts'

const loadParts = () => import('./letters/index.ts')
type Parts = Awaited<ReturnType<typeof loadParts>>

interface Arrived {
  readonly parts: Parts
  readonly words: LetterWording
}

const loadAll = async (language: Language): Promise<Arrived> => {
  const [parts, words] = await Promise.all([loadParts(), loadLetterWording(language)])
  return { parts, words }
}

/**
 * Whatever has to do with links between people: downloaded only by those who see it. While another language loads,
 * what is on screen stays, with everything typed into it.
 */
export function LoadedLetters({ children }: { readonly children: (parts: Parts) => ReactNode }) {
  const { text, language } = useWords()
  const load = useCallback(() => loadAll(language), [language])
  const loaded = useStaying(load)
  if (loaded.state === 'loading') return <Busy text={text.page.loading} />
  if (loaded.state === 'failed')
    return <BothLanguages words={wordsMissing} onAgain={loaded.again} />
  const { parts, words } = loaded.value
  const { LetterWordsProvider } = parts
  return <LetterWordsProvider value={words}>{children(parts)}</LetterWordsProvider>
}
