import { useSelector } from '@xstate/react'
import { Suspense, useMemo } from 'react'
import { decisiveLines, streamStandings } from '#rules'
import type { Answers, Criterion, StreamStanding } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import { selectAnswers, selectProgress } from '../../questionnaire/index.ts'
import { AroundContext, useAround, useEverything } from './around.ts'
import { Loading } from './Loading.tsx'
import type { SuggestionProps } from './SuggestionScreen.tsx'
import { counted, fill } from './text.ts'
import { useWords } from './useWords.ts'

/** What stands so far: every stream as a door, and how many questions are left. */
export function StandingScreen(props: SuggestionProps) {
  return (
    <Suspense fallback={<Loading language={props.language} />}>
      <SoFar {...props} />
    </Suspense>
  )
}

function SoFar({ questionnaire, language }: SuggestionProps) {
  const words = useWords(language)
  const answers = useSelector(questionnaire, selectAnswers)
  const { max } = selectProgress(useSelector(questionnaire, (snapshot) => snapshot))
  const standings = useMemo(() => streamStandings(answers), [answers])
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
        <div className="doors">
          <ul className="door-list">
            {standings.map((row) => (
              <Door key={row.stream} row={row} />
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

type DoorState = 'stands' | 'open' | 'narrowing' | 'closed'

function stateOf({ standing, candidates }: StreamStanding): DoorState {
  if (standing === 'not_this_stream') return 'closed'
  if (standing !== 'open') return 'stands'
  return candidates.some((one) => one.standing === 'not_this_stream') ? 'narrowing' : 'open'
}

function Door({ row }: { readonly row: StreamStanding }) {
  const { words, answers } = useAround()
  const { text, language } = words
  const { soFar } = text
  const state = stateOf(row)
  const live = row.candidates.filter(({ standing }) => standing !== 'not_this_stream').length
  const closing = state === 'closed' ? closingLine(row, answers) : null
  const says: Readonly<Record<DoorState, string>> = {
    stands: `${soFar.door.stands}${text.colon} ${text.standing[row.standing]}`,
    open: soFar.door.open,
    narrowing: fill(soFar.door.narrowing, { n: live, all: row.candidates.length }),
    closed: soFar.door.closed,
  }
  return (
    <li className={`door door-${state}`}>
      <Icon name={`door-${state}`} size={26} />
      <div>
        <p className="door-name">{text.stream[row.stream]}</p>
        <p className="door-state">{says[state]}</p>
        {closing && (
          <p className="door-state">{fill(soFar.because, { line: closing.says[language] })}</p>
        )}
      </div>
    </li>
  )
}

/** The unmet line that closes most of a stream's variants. */
function closingLine({ candidates }: StreamStanding, answers: Answers): Criterion | null {
  const unmet = candidates.flatMap(({ variant }) =>
    decisiveLines(variant.id, answers).flatMap(({ criterion }) => (criterion ? [criterion] : [])),
  )
  const times = (line: Criterion): number => unmet.filter(({ id }) => id === line.id).length
  return unmet.reduce<Criterion | null>(
    (most, line) => (most && times(most) >= times(line) ? most : line),
    null,
  )
}
