import { useSelector } from '@xstate/react'
import { Suspense, useMemo } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { selectAnswers, selectProgress } from '../../questionnaire/index.ts'
import { questionWording } from '../../wording/questions/index.ts'
import { doorsFor } from '../doors.ts'
import type { Door } from '../doors.ts'
import { AroundContext, useAround, useEverything } from './around.ts'
import { ChangeButton } from './ChangeButton.tsx'
import { Loading } from './Loading.tsx'
import type { SuggestionProps } from './SuggestionScreen.tsx'
import { counted, fill } from './text.ts'
import { ToCandidate } from './ToCandidate.tsx'
import { useWords } from './useWords.ts'

/** What stands so far: every stream as a door, and how many questions are left. */
export function StandingScreen(props: SuggestionProps) {
  return (
    <Suspense fallback={<Loading language={props.language} />}>
      <SoFar {...props} />
    </Suspense>
  )
}

function SoFar({ questionnaire, language, audience }: SuggestionProps) {
  const words = useWords(language, audience)
  const answers = useSelector(questionnaire, selectAnswers)
  const { max } = selectProgress(useSelector(questionnaire, (snapshot) => snapshot))
  const doors = useMemo(() => doorsFor(answers), [answers])
  const around = useEverything(words, answers, questionnaire)
  const { soFar } = words.text
  return (
    <AroundContext value={around}>
      <div className="column-main" lang={words.language}>
        <div className="question-head">
          <h1 tabIndex={-1}>{soFar.title}</h1>
          <p>{soFar.lead}</p>
          <p>{max === 0 ? soFar.none : counted(soFar.left, max, words.language)}</p>
        </div>
        <ToCandidate />
        <div className="doors">
          <ul className="door-list">
            {doors.map((door) => (
              <DoorRow key={door.stream} door={door} />
            ))}
          </ul>
        </div>
        <div className="buttons section">
          <button
            type="button"
            className="button"
            onClick={() => questionnaire.send({ type: 'RESUME' })}
          >
            {soFar.back}
          </button>
        </div>
      </div>
    </AroundContext>
  )
}

function DoorRow({ door }: { readonly door: Door }) {
  const { text, language, questions } = useAround().words
  const { soFar } = text
  const says: Readonly<Record<Door['state'], string>> = {
    stands: `${soFar.door.stands}${text.colon} ${text.standing[door.standing]}`,
    open: soFar.door.open,
    narrowing: fill(soFar.door.narrowing, { n: door.left, all: door.all }),
    closed: soFar.door.closed,
  }
  return (
    <li className={`door door-${door.state}`}>
      <Icon name={`door-${door.state}`} size={26} />
      <div>
        <p className="door-name">{text.stream[door.stream]}</p>
        <p className="door-state">{says[door.state]}</p>
        {door.closedBy !== null && (
          <>
            <p className="door-state">
              {door.closedBy.needs === null
                ? fill(soFar.closedBy, {
                    question: questionWording(questions, door.closedBy.question).title,
                  })
                : fill(soFar.because, { line: door.closedBy.needs[language] })}
            </p>
            <ChangeButton question={door.closedBy.question} label={soFar.change} />
          </>
        )}
      </div>
    </li>
  )
}
