import { isQuestionId } from '#rules'
import {
  countedAtOnce,
  decodeAnswers,
  decodeLetter,
  isAnswerFragment,
  isLetterFragment,
  keepReport,
  plainFragment,
  readKeptReport,
  tabStore,
} from '../sharing/index.ts'
import type { KeepingBrowser, LetterProblem, LinkProblem } from '../sharing/index.ts'
import type { Questionnaire } from './actor.ts'
import type { QuestionnaireEvent, Report } from './conversation.ts'

/** What is used of a window. */
export type LinkBrowser = KeepingBrowser &
  Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>

/** The address of the screen where links are made. */
export const buildFragment = '#build'

/**
 * Reads what came in the address, now and when another link is pasted into the same tab (which only changes the
 * fragment): answers, a letter, or the way to where links are made. The fragment is then removed from the address bar.
 * Returns how to stop.
 */
export function followLinks(questionnaire: Questionnaire, browser: LinkBrowser): () => void {
  const read = (): void => {
    const { hash, pathname, search } = browser.location
    const event = eventOf(hash)
    if (event === null) return
    browser.history.replaceState(browser.history.state, '', pathname + search)
    if (event.type === 'OPEN_REPORT') keepReport(tabStore(browser), hash)
    questionnaire.send(event)
  }
  read()
  browser.addEventListener('hashchange', read)
  return () => browser.removeEventListener('hashchange', read)
}

/** The result that was open in this tab before it was loaded again; `null` when there was none. Never throws. */
export function reportBefore(browser: KeepingBrowser): Report | null {
  const event = letterEvent(readKeptReport(tabStore(browser)) ?? '')
  return event.type === 'OPEN_REPORT' ? { letter: event.letter, problems: event.problems } : null
}

/** What a fragment asks for; `null` when it is none of ours. */
function eventOf(fragment: string): QuestionnaireEvent | null {
  if (fragment === buildFragment) return { type: 'BUILD' }
  if (isLetterFragment(fragment)) return letterEvent(fragment)
  const text = plainFragment(fragment)
  if (!isAnswerFragment(text)) return null
  const reading = decodeAnswers(fragment.length > text.length + 100 ? fragment : text)
  if (reading.kind === 'unreadable') return { type: 'LINK_UNREADABLE', trouble: reading.trouble }
  const { answers, problems } = reading
  return { type: 'LOAD', answers, problems }
}

function letterEvent(fragment: string): QuestionnaireEvent {
  const reading = decodeLetter(fragment)
  if (reading.kind === 'unreadable') {
    const { trouble } = reading
    return { type: 'LINK_UNREADABLE', trouble: trouble === 'notALetter' ? 'damaged' : trouble }
  }
  const { letter } = reading
  const problems = reading.problems.map(linkProblem)
  if (letter.kind === 'result') return { type: 'OPEN_REPORT', letter, problems }
  return { type: 'LOAD', answers: countedAtOnce(letter), problems, letter }
}

/** A problem of a letter as the questionnaire tells it. */
const linkProblem = ({ field, problem }: LetterProblem): LinkProblem => ({
  question: isQuestionId(field) ? field : null,
  reason: problem === 'unknownQuestion' ? 'newerQuestions' : problem,
})
