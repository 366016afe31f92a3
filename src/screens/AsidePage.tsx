import type { ComponentType } from 'react'
import { Busy } from '../components/Busy.tsx'
import { wordsMissing } from '../wording/interface/bilingual.ts'
import { BothLanguages } from './LastResort.tsx'
import type { PageAside } from './pageAddress.ts'
import { useLoaded } from './useLoaded.ts'
import { useWords } from './words.ts'

type Screen = ComponentType<{ readonly onLeave: () => void }>

const loaders: Readonly<Record<Exclude<PageAside, null>, () => Promise<Screen>>> = {
  candidates: async () => (await import('./candidates/index.ts')).CandidatesScreen,
  rules: async () => (await import('./rulebook/index.ts')).RulebookScreen,
}

/** A page beside the questionnaire, downloaded when it is first opened. */
export function AsidePage({
  page,
  onLeave,
}: {
  readonly page: Exclude<PageAside, null>
  readonly onLeave: () => void
}) {
  const { text } = useWords()
  const screen = useLoaded(loaders[page])
  if (screen.state === 'loading') return <Busy text={text.page.loading} />
  if (screen.state === 'failed')
    return <BothLanguages words={wordsMissing} onAgain={screen.again} />
  const Screen = screen.value
  return <Screen onLeave={onLeave} />
}
