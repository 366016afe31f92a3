import { Suspense } from 'react'
import { Busy } from '../components/Busy.tsx'
import type { Questionnaire } from '../questionnaire/index.ts'
import { wordsMissing } from '../wording/interface/bilingual.ts'
import { BothLanguages } from './LastResort.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWords } from './words.ts'

/** The screens that come at the end: downloaded while the questions are answered. */
export const loadEnd = () => import('./suggestion/index.ts')

/** The suggestion, or what stands so far. */
export function LoadedScreen({
  which,
  questionnaire,
}: {
  readonly which: 'suggestion' | 'standing'
  readonly questionnaire: Questionnaire
}) {
  const { text, language, audience } = useWords()
  const end = useLoaded(loadEnd)
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
