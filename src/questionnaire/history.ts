import type { Questionnaire } from './actor.ts'
import { selectStep } from './selectors.ts'
import { parseStep } from './step.ts'
import type { Step } from './step.ts'

/** One entry of the browser's history: where the person is, and where the entry before it was. No answers. */
interface Entry {
  readonly step: Step
  readonly previous: Step | null
}

/** What is used of a window. */
export type HistoryBrowser = Pick<Window, 'history' | 'addEventListener' | 'removeEventListener'>

/**
 * Keeps the browser's history and the questionnaire together: a new step is a new entry, the browser's Back
 * and Forward ask the machine to GO there, and where the machine decides otherwise the entry is corrected.
 * A step back within the app goes back in the history too, instead of piling up. Returns how to stop.
 */
export function followHistory(questionnaire: Questionnaire, browser: HistoryBrowser): () => void {
  const { history } = browser
  const stepNow = (): Step => selectStep(questionnaire.getSnapshot())
  let goingBack = false
  let answering = false
  let here: Entry

  const replace = (entry: Entry): void => {
    here = entry
    history.replaceState(entry, '')
  }

  const follow = (): void => {
    const step = stepNow()
    if (answering || goingBack || step === here.step) return
    if (step === here.previous) {
      goingBack = true
      history.back()
      return
    }
    here = { step, previous: here.step }
    history.pushState(here, '')
  }

  const goTo = (entry: Entry): void => {
    here = entry
    if (stepNow() === entry.step) return
    answering = true
    questionnaire.send({ type: 'GO', step: entry.step })
    answering = false
    if (stepNow() !== entry.step) replace({ ...entry, step: stepNow() })
  }

  const onPopState = (event: PopStateEvent): void => {
    const entry = parseEntry(event.state)
    if (!entry) return
    if (goingBack) {
      goingBack = false
      here = entry
      follow()
    } else goTo(entry)
  }

  // A link within the page makes an entry of its own, without a step.
  const onHashChange = (): void => {
    if (!parseEntry(history.state)) replace({ step: stepNow(), previous: here.step })
  }

  const first = parseEntry(history.state)
  here = { step: stepNow(), previous: null }
  if (first) goTo(first)
  else replace(here)

  browser.addEventListener('popstate', onPopState)
  browser.addEventListener('hashchange', onHashChange)
  const subscription = questionnaire.subscribe(follow)
  return () => {
    subscription.unsubscribe()
    browser.removeEventListener('popstate', onPopState)
    browser.removeEventListener('hashchange', onHashChange)
  }
}

function parseEntry(state: unknown): Entry | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state)) return undefined
  const step = parseStep(state.step)
  const previous = 'previous' in state ? (parseStep(state.previous) ?? null) : null
  return step && { step, previous }
}
