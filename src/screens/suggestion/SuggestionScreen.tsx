import { useSelector } from '@xstate/react'
import { Suspense, useMemo } from 'react'
import type { Citation, Notice } from '#rules'
import { Later } from '../../components/Later.tsx'
import { selectAnswers, selectNotices, selectRounds } from '../../questionnaire/index.ts'
import type { Questionnaire } from '../../questionnaire/index.ts'
import type { Audience } from '../../wording/audience.ts'
import type { Language } from '../../wording/language.ts'
import { AroundContext, useEverything } from './around.ts'
import { Bars } from './Bars.tsx'
import { Contents } from './Contents.tsx'
import { Keep } from './Keep.tsx'
import { Loading } from './Loading.tsx'
import { LmiaOutcome, NoPermitOutcome, PermitOutcome, UnknownOutcome } from './outcomes.tsx'
import type { OutcomeProps } from './outcomes.tsx'
import { overviewOf } from './overview.ts'
import type { Overview } from './overview.ts'
import { Rules } from './Rules.tsx'
import { ToCandidate } from './ToCandidate.tsx'
import type { PartId } from './Section.tsx'
import { TicksProvider } from './ticks.tsx'
import { TryingProvider } from './trying.tsx'
import { useWords } from './useWords.ts'

export interface SuggestionProps {
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly audience: Audience
}

/** Which stream is suggested, why, by which law, how sure, what is missing, and what to do next. */
export function SuggestionScreen(props: SuggestionProps) {
  return (
    <Suspense fallback={<Loading language={props.language} />}>
      <Suggested {...props} />
    </Suspense>
  )
}

function Suggested({ questionnaire, language, audience }: SuggestionProps) {
  const words = useWords(language, audience)
  const answers = useSelector(questionnaire, selectAnswers)
  const notices = useSelector(questionnaire, selectNotices, sameNotices)
  const overview = useMemo(() => overviewOf(answers, notices), [answers, notices])
  const rounds = useSelector(questionnaire, selectRounds, sameRounds)
  const around = useEverything(words, answers, questionnaire)
  return (
    <AroundContext value={around}>
      <TicksProvider>
        <TryingProvider own={answers}>
          <div className="columns columns-wide" lang={words.language}>
            <div className="column-main">
              <ToCandidate />
              <Bars stops={overview.stops} />
              <Outcome overview={overview} rounds={rounds} />
              <Later>
                <RulesOf overview={overview} />
              </Later>
            </div>
            <aside className="column-aside suggestion-aside">
              <Later meanwhile={<span className="coming" hidden />}>
                <ContentsOf overview={overview} />
                <Keep overview={overview} />
              </Later>
            </aside>
          </div>
        </TryingProvider>
      </TicksProvider>
    </AroundContext>
  )
}

function Outcome(props: OutcomeProps) {
  const { suggestion, variant } = props.overview
  if (variant === null) {
    return suggestion.stream === 'lmia_route' ? (
      <LmiaOutcome {...props} />
    ) : (
      <UnknownOutcome {...props} />
    )
  }
  return suggestion.stream === 'no_permit' ? (
    <NoPermitOutcome {...props} variant={variant} />
  ) : (
    <PermitOutcome {...props} variant={variant} />
  )
}

const RulesOf = ({ overview }: { readonly overview: Overview }) => (
  <Rules cites={citesOf(overview)} />
)

const ContentsOf = ({ overview }: { readonly overview: Overview }) => (
  <Contents parts={partsOf(overview)} />
)

/** Every source behind what is shown. */
const citesOf = ({ variant, reasons, stops, others }: Overview): readonly Citation[] => [
  ...(variant?.cites ?? [{ source: 'irpr', pinpoint: '203' }]),
  ...reasons.flatMap(({ criterion }) => criterion?.cites ?? []),
  ...[...stops, ...others].flatMap(({ cites }) => cites),
]

const partsOf = ({ variant, suggestion, unsure, plan }: Overview): readonly PartId[] => {
  const isPermit = variant !== null && suggestion.stream !== 'no_permit'
  return [
    ...(variant === null ? [] : (['why'] as const)),
    ...(variant !== null && unsure.length > 0 ? (['unsure'] as const) : []),
    ...(variant === null ? (['changes', 'trial', 'map'] as const) : (['map'] as const)),
    ...(isPermit ? (['changes', 'trial'] as const) : []),
    ...(variant !== null && !isPermit && variant.id !== 'status-citizen'
      ? (['trial'] as const)
      : []),
    ...(variant?.id === 'status-citizen' ? [] : (['routes'] as const)),
    ...(isPermit ? (['stay', 'family'] as const) : []),
    ...(isPermit && plan !== null && plan.documents.length > 0 ? (['gather'] as const) : []),
    'next',
    ...(isPermit && plan !== null && plan.after.length > 0 ? (['after'] as const) : []),
    'rules',
  ]
}

const sameNotices = (one: readonly Notice[], other: readonly Notice[]): boolean =>
  one.map(({ id }) => id).join() === other.map(({ id }) => id).join()

type Rounds = OutcomeProps['rounds']

const sameRounds = (one: Rounds, other: Rounds): boolean =>
  one.firming.join() === other.firming.join() && one.others.join() === other.others.join()
