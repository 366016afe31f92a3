import { useCallback } from 'react'
import { Busy } from '../../components/Busy.tsx'
import { Icon } from '../../components/Icon.tsx'
import { wordsMissing } from '../../wording/interface/bilingual.ts'
import type { Language } from '../../wording/language.ts'
import { loadTrialWording } from '../../wording/trial/index.ts'
import { BothLanguages } from '../LastResort.tsx'
import { useStaying } from '../useLoaded.ts'
import { useWords } from '../words.ts'
import { useAround } from './around.ts'
import { Section } from './Section.tsx'
import { useTrying } from './trying.tsx'

const loadAll = async (language: Language) => {
  const [{ TrialPanel }, words] = await Promise.all([
    import('./trial/index.ts'),
    loadTrialWording(language),
  ])
  return { TrialPanel, words }
}

/** Where another answer can be tried in place. What that takes is downloaded when somebody does. */
export function TrialSection() {
  const { words, answers } = useAround()
  const { trial, start: begin } = useTrying()
  const { title, lead, start } = words.text.trial
  return (
    <div className="no-print">
      <Section title={title} lead={lead} part="trial">
        {trial === null ? (
          <div className="buttons">
            <button type="button" className="button button-second" onClick={() => begin(answers)}>
              <Icon name="change" size={20} />
              {start}
            </button>
          </div>
        ) : (
          <LoadedTrial />
        )}
      </Section>
    </div>
  )
}

function LoadedTrial() {
  const { text, language } = useWords()
  const load = useCallback(() => loadAll(language), [language])
  // While another language loads the panel stays, with what is being changed in it.
  const loaded = useStaying(load)
  if (loaded.state === 'loading') return <Busy text={text.page.loading} />
  if (loaded.state === 'failed')
    return <BothLanguages words={wordsMissing} onAgain={loaded.again} />
  const { TrialPanel, words } = loaded.value
  return <TrialPanel words={words} />
}
