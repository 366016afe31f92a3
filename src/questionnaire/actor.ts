import { createActor } from 'xstate'
import type { ActorRefFrom } from 'xstate'
import {
  answerStore,
  candidateTabIn,
  forgetCaches,
  forgetEverything,
  keepLetter,
  progressIn,
  readKeptLetter,
  readProgress,
  sameAnswers,
  saveProgress,
  saveTicks,
  storesOf,
  tellList,
} from '../sharing/index.ts'
import type { AnswerBrowser, CandidateTab, SavedProgress, Store } from '../sharing/index.ts'
import type { Beginning } from './conversation.ts'
import { followHistory } from './history.ts'
import type { HistoryBrowser } from './history.ts'
import { followLinks, reportBefore } from './links.ts'
import type { LinkBrowser } from './links.ts'
import { questionnaireMachine } from './machine.ts'

/** The running questionnaire: send it events, read its snapshots through the selectors. */
export type Questionnaire = ActorRefFrom<typeof questionnaireMachine>

/** What is used of a window. */
export type Browser = HistoryBrowser &
  LinkBrowser &
  AnswerBrowser &
  Pick<Window, 'addEventListener'>

/** A questionnaire that runs by itself, started: nothing is kept and no history followed. */
export function startQuestionnaire(beginning: Beginning = {}): Questionnaire {
  return createActor(questionnaireMachine, { input: beginning }).start()
}

/**
 * The app's questionnaire, outside React and for as long as the page lives: continues from what this device
 * keeps, keeps every answer, follows the browser's history, and reads links.
 */
export function openQuestionnaire(browser: Browser): Questionnaire {
  const store = answerStore(browser)
  const questionnaire = startQuestionnaire({
    ...beginningFrom(readProgress(store)),
    letter: readKeptLetter(store),
    report: reportBefore(browser),
  })
  keepAnswers(questionnaire, store)
  // The tab of a candidate of a list is nobody else's: it follows no other, and tells the list only.
  const candidate = candidateTabIn(browser.location.search)
  if (candidate === null) followOtherTabs(questionnaire, browser)
  else tellAnswers(questionnaire, candidate)
  questionnaire.on('FORGOTTEN', () => {
    const refuse = (done: boolean): void => {
      if (!done) questionnaire.send({ type: 'SAVED', trouble: 'blocked' })
    }
    refuse(forgetEverything(storesOf(browser)))
    void forgetCaches(browser).then(refuse)
  })
  followHistory(questionnaire, browser)
  followLinks(questionnaire, browser)
  return questionnaire
}

function beginningFrom(saved: SavedProgress): Beginning {
  switch (saved.kind) {
    case 'nothing':
      return {}
    case 'found': {
      const { answers, problems, rulesChanged } = saved
      return { answers, arrival: { kind: 'resumed', problems, rulesChanged } }
    }
    case 'unreadable':
      return { arrival: { kind: 'lost', reason: saved.reason } }
    case 'blocked':
      return { savingTrouble: 'blocked' }
  }
}

function keepAnswers(questionnaire: Questionnaire, store: Store | undefined): void {
  let { answers: kept, letter } = questionnaire.getSnapshot().context
  questionnaire.subscribe(({ context }) => {
    if (context.letter !== letter) {
      letter = context.letter
      keepLetter(store, letter)
    }
    if (context.answers === kept) return
    kept = context.answers
    const trouble = saveProgress(store, kept)
    // Whoever starts anew has gathered nothing yet.
    if (Object.keys(kept).length === 0) saveTicks(store, [])
    if (trouble !== context.savingTrouble) questionnaire.send({ type: 'SAVED', trouble })
  })
}

/** Whoever starts anew in the tab of a candidate takes nothing away from the list. */
function tellAnswers(questionnaire: Questionnaire, candidate: CandidateTab): void {
  let { answers: told } = questionnaire.getSnapshot().context
  questionnaire.subscribe(({ context: { answers } }) => {
    if (answers === told) return
    told = answers
    if (Object.keys(answers).length > 0) tellList(candidate, answers)
  })
}

/**
 * Two tabs at once: what another tab keeps is taken over where nothing of this one's is lost, else the person is asked
 * which to go on with. Nothing is written meanwhile.
 */
function followOtherTabs(questionnaire: Questionnaire, browser: Browser): void {
  browser.addEventListener('storage', ({ key, newValue }) => {
    const saved = progressIn(key, newValue)
    if (saved?.kind !== 'found') return
    const { answers } = saved
    const { context } = questionnaire.getSnapshot()
    if (!sameAnswers(answers, context.answers)) {
      questionnaire.send({
        type: 'LOAD',
        answers,
        problems: [],
        letter: readKeptLetter(answerStore(browser)),
        otherTab: true,
      })
    }
  })
}
