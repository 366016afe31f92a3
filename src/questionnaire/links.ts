import { decodeAnswers, isAnswerFragment } from '../sharing/index.ts'
import type { Questionnaire } from './actor.ts'

/** What is used of a window. */
export type LinkBrowser = Pick<
  Window,
  'history' | 'location' | 'addEventListener' | 'removeEventListener'
>

/**
 * Reads the answers that came in the address, now and when another link is pasted into the same tab (which
 * only changes the fragment). The fragment is then removed from the address bar. Returns how to stop.
 */
export function followLinks(questionnaire: Questionnaire, browser: LinkBrowser): () => void {
  const read = (): void => {
    const { hash, pathname, search } = browser.location
    if (!isAnswerFragment(hash)) return
    browser.history.replaceState(browser.history.state, '', pathname + search)
    const reading = decodeAnswers(hash)
    if (reading.kind === 'unreadable') {
      questionnaire.send({ type: 'LINK_UNREADABLE', trouble: reading.trouble })
    } else {
      const { answers, problems } = reading
      questionnaire.send({ type: 'LOAD', answers, problems })
    }
  }
  read()
  browser.addEventListener('hashchange', read)
  return () => browser.removeEventListener('hashchange', read)
}
