import { candidates, left, nextScreen, question, streamStandings, suggest, whyAsked } from '#rules'
import type { Answers, AskedScreen, QuestionId, StreamId, Suggestion, Variant } from '#rules'
import { selectAnswers, selectStep } from '../../questionnaire/index.ts'
import type { QuestionnaireSnapshot, Step } from '../../questionnaire/index.ts'

/** Why a question of the next page is asked: what of the law reads it and is still open. */
export interface Asking {
  readonly question: QuestionId
  readonly section: string
  readonly criteria: readonly { readonly id: string; readonly says: string }[]
  readonly variants: number
}

/** What the panel shows of a moment. All of it follows from the snapshot. */
export interface PanelFacts {
  readonly state: QuestionnaireSnapshot['value']
  readonly step: Step
  readonly answers: Answers
  /** Variants that no answer has ruled out, and all of them. */
  readonly variants: { readonly left: number; readonly all: number }
  /** The streams in which something is left, with what. */
  readonly streams: readonly { readonly stream: StreamId; readonly variants: readonly Variant[] }[]
  /** Fewest and most questions that can still be asked. */
  readonly questions: { readonly min: number; readonly max: number }
  readonly next: AskedScreen | null
  readonly asking: readonly Asking[]
  readonly suggestion: Suggestion
}

/** Works out what the panel shows. */
export function panelFacts(snapshot: QuestionnaireSnapshot): PanelFacts {
  const answers = selectAnswers(snapshot)
  const all = candidates(answers)
  const next = nextScreen(answers)
  return {
    state: snapshot.value,
    step: selectStep(snapshot),
    answers,
    variants: {
      left: all.filter(({ standing }) => standing !== 'not_this_stream').length,
      all: all.length,
    },
    streams: streamStandings(answers).flatMap(({ stream, candidates: own }) => {
      const live = own.filter(({ standing }) => standing !== 'not_this_stream')
      return live.length === 0 ? [] : [{ stream, variants: live.map(({ variant }) => variant) }]
    }),
    questions: left(answers),
    next,
    asking: (next?.questions ?? []).map((id) => askingOf(id, answers)),
    suggestion: suggest(answers),
  }
}

function askingOf(id: QuestionId, answers: Answers): Asking {
  const { criteria, variants } = whyAsked(id, answers)
  return {
    question: id,
    section: question(id).section,
    criteria: criteria.map((one) => ({ id: one.id, says: one.says.en })),
    variants: variants.length,
  }
}
