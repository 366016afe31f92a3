import { Suspense, useState } from 'react'
import { Busy } from '../components/Busy.tsx'
import type { Questionnaire } from '../questionnaire/index.ts'
import { wordsMissing } from '../wording/interface/bilingual.ts'
import type { Language } from '../wording/language.ts'
import { BothLanguages } from './LastResort.tsx'
import { loadMap } from './loadedMap.ts'
import { useLoaded } from './useLoaded.ts'
import { useWords } from './words.ts'

/**
 * The screens that come at the end, with their map: downloaded while the questions are answered. Without the map they
 * come all the same, and say so in its place.
 */
export const loadEnd = async (language: Language) => {
  const [end] = await Promise.all([
    import('./suggestion/index.ts'),
    loadMap(language).catch(() => undefined),
  ])
  return end
}

/** The suggestion, or what stands so far. */
export function LoadedScreen({
  which,
  questionnaire,
}: {
  readonly which: 'suggestion' | 'standing'
  readonly questionnaire: Questionnaire
}) {
  const { text, language, audience } = useWords()
  // Another language comes later: what is shown stays meanwhile.
  const [load] = useState(() => () => loadEnd(language))
  const end = useLoaded(load)
  const busy = <Busy text={text.page.loading} />
  if (end.state === 'loading') return busy
  if (end.state === 'failed') return <BothLanguages words={wordsMissing} onAgain={end.again} />
  const Screen = which === 'suggestion' ? end.value.SuggestionScreen : end.value.StandingScreen
  return (
    <Suspense fallback={busy}>
      <Screen questionnaire={questionnaire} language={language} audience={audience} />
    </Suspense>
  )
}
