import { isQuestionId, screens } from '#rules'
import type { QuestionId, Screen } from '#rules'

/**
 * Where a person is, for the browser's history: a page or a list, never an answer.
 * Several pages of one subject share a step.
 */
export type Step =
  | `ask/${Screen}`
  | `change/${QuestionId}`
  | `firm/${Screen}`
  | `others/${Screen}`
  | 'build'
  | 'report'
  | 'review'
  | 'standing'
  | 'suggestion'

/** What a step asks for, taken apart. */
export type Destination =
  | { readonly to: 'ask' | 'firm' | 'others'; readonly screen: Screen }
  | { readonly to: 'change'; readonly question: QuestionId }
  | { readonly to: 'build' | 'report' | 'review' | 'standing' | 'suggestion' }

/** Reads a step from anything, for history entries that another edition of the app may have made. */
export function parseStep(value: unknown): Step | undefined {
  return typeof value === 'string' && destinationIn(value) ? (value as Step) : undefined
}

/** Takes a step apart. */
export function destination(step: Step): Destination {
  return destinationIn(step) ?? { to: 'suggestion' }
}

function destinationIn(text: string): Destination | undefined {
  const [to, what = '', ...more] = text.split('/')
  if (more.length > 0) return undefined
  switch (to) {
    case 'build':
    case 'report':
    case 'review':
    case 'standing':
    case 'suggestion':
      return what === '' ? { to } : undefined
    case 'change':
      return isQuestionId(what) ? { to, question: what } : undefined
    case 'ask':
    case 'firm':
    case 'others': {
      const screen = screens.find((one) => one === what)
      return screen && { to, screen }
    }
    case undefined:
    default:
      return undefined
  }
}
