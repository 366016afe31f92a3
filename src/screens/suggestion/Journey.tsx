import { BothLanguages } from '../LastResort.tsx'
import { wordsMissing } from '../../wording/interface/bilingual.ts'
import { questionWording } from '../../wording/questions/index.ts'
import { useMap } from '../loadedMap.ts'
import { useAround } from './around.ts'
import { Section } from './Section.tsx'

/** How the result came about, as a picture. */
export function Journey() {
  const { words, answers } = useAround()
  const { language, text, questions } = words
  const map = useMap(language)
  const title = text.parts.map
  return (
    <Section title={title} lead={text.mapLead} part="map">
      {map.state === 'failed' && <BothLanguages words={wordsMissing} onAgain={map.again} />}
      {map.state === 'ready' && (
        <map.value.parts.BigMap
          answers={answers}
          title={title}
          say={{
            language: map.value.language,
            words: map.value.words,
            titleOf: (id) => questionWording(questions, id).title,
          }}
        />
      )}
    </Section>
  )
}
