import { counting } from '../interface/counted.ts'
import { en as shared } from '../interface/en.ts'

const count = counting('en')

/** What the map of the journey says, in English. It speaks to nobody in particular, so that it can be shown around. */
export const en = {
  name: 'IMP Stream Finder',
  list: 'The journey as a list',
  showList: 'Show the same as a list',
  hideList: 'Hide the list',

  start: 'Start',
  end: 'Result',
  sections: shared.sections,
  station: {
    past: (answers: number) => count(answers, { one: '1 answer', other: '# answers' }),
    here: 'The journey is here now',
    ahead: 'Still ahead',
    unneeded: 'No question was needed',
  },

  streams: shared.streams,

  open: 'Still open',
  narrowing: (left: number, all: number) =>
    count(left, { one: `Open: 1 of ${all} ways left`, other: `Open: # of ${all} ways left` }),
  closed: (station: string) => `Closed at “${station}”`,
  needs: (criterion: string) => `It needs: “${criterion}”`,
  because: (question: string) => `Because of the answer to “${question}”`,
  stands: {
    possible: 'Looks possible',
    possible_needs_evidence: 'Looks possible, needs proof',
    officer_judgement: 'An officer will judge',
    no_permit_may_be_needed: 'A permit may not be needed',
    lmia_route: 'Outside this program, through the employer',
  },
  suggested: (standing: string) => `Suggested. ${standing}`,

  save: 'Save as a picture',
  saved: 'The picture is saved on this device.',
  saveFailed: 'The picture could not be saved.',
  saveHint: 'The picture tells what the answers closed. Show it only to people you trust.',
  file: 'stream-map',
  edition: (date: string) => `Rules as of ${date}`,
  notAdvice: 'Information, not advice.',
}

/** What every language must say. A missing key does not compile. */
export type MapWording = typeof en
