import { useMemo } from 'react'
import { sections } from '#rules'
import type { Standing } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { Doors } from '../../screens/Doors.tsx'
import { Stations } from '../../screens/Stations.tsx'
import { AroundContext } from '../../screens/suggestion/around.ts'
import { Facts } from '../../screens/suggestion/Facts.tsx'
import { Group } from '../../screens/suggestion/Group.tsx'
import { LineTree } from '../../screens/suggestion/Lines.tsx'
import { overviewOf } from '../../screens/suggestion/overview.ts'
import { Routes } from '../../screens/suggestion/Routes.tsx'
import { StandingBadge } from '../../screens/suggestion/StandingBadge.tsx'
import { Stay } from '../../screens/suggestion/Stay.tsx'
import type { Words } from '../../screens/suggestion/useWords.ts'
import { useWords } from '../../screens/words.ts'
import { frenchSpeaker, interviewed, midway } from './people.ts'
import { Shelf, Specimen } from './Shelf.tsx'

const nothing = (): void => undefined
const today = new Date()

/** The parts of a result, out of a real one. */
export function Results({ words }: { readonly words: Words }) {
  const { text } = useWords()
  const answers = useMemo(() => interviewed(frenchSpeaker), [])
  const overview = useMemo(() => overviewOf(answers, []), [answers])
  const around = useMemo(() => ({ words, answers, send: nothing, today }), [words, answers])
  const standings = Object.keys(words.text.standing) as Standing[]
  const { plan, variant, explanation } = overview
  return (
    <AroundContext value={around}>
      <Shelf title="Standings">
        {[false, true].map((small) => (
          <Specimen key={String(small)} title={small ? 'Small, in tables' : 'Beside a headline'}>
            <div className="design-row">
              {standings.map((standing) => (
                <StandingBadge key={standing} standing={standing} small={small} />
              ))}
            </div>
          </Specimen>
        ))}
      </Shelf>
      <Shelf title="Where the person is">
        {sections.map((section, index) => (
          <Specimen key={section} title={section}>
            <Stations
              progress={{ section, index, count: sections.length, min: 1, max: 9 - 2 * index }}
            />
          </Specimen>
        ))}
      </Shelf>
      <Shelf title="Doors">
        <Specimen title="At the side, after the first pages">
          <Doors answers={midway} wide onShow={nothing} />
        </Specimen>
        <Specimen title="As a strip, on a phone">
          <Doors answers={midway} wide={false} onShow={nothing} />
        </Specimen>
        <Specimen title="At the end">
          <Doors answers={answers} wide onShow={nothing} />
        </Specimen>
      </Shelf>
      <Shelf title="Facts, time and lines of a result">
        {plan !== null && <Facts plan={plan} />}
        {plan !== null && <Stay duration={plan.duration} />}
        {explanation !== null && <LineTree lines={[explanation.condition]} />}
      </Shelf>
      <Shelf title="Tables">
        <Routes overview={overview} />
      </Shelf>
      <Shelf title="Tags, cards and sources">
        <Specimen title="Tags">
          <div className="design-row">
            <span className="tag">{text.page.optional}</span>
            <ul className="alert-tags">
              <li className="tag">{text.review.kept}</li>
              <li className="tag tag-stop">{text.subjects.bars}</li>
            </ul>
          </div>
        </Specimen>
        <Specimen title="A card that opens">
          <Group title={text.subjects.bars} count="3" open>
            <p>{text.dialogs.forget.text}</p>
          </Group>
        </Specimen>
        <Specimen title="Sources">
          {variant?.cites.map((citation) => (
            <p key={citation.pinpoint}>
              <CitationLink citation={citation} language={words.language} />
            </p>
          ))}
        </Specimen>
      </Shelf>
    </AroundContext>
  )
}
