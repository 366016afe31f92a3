import { nextQuestion, withAnswer } from '#rules'
import type { Answers } from '#rules'

/** Someone of whom this is known and nothing else: what is asked besides, they are not sure of. */
export function interviewed(known: Answers): Answers {
  let answers: Answers = {}
  for (let id = nextQuestion(answers); id !== null; id = nextQuestion(answers)) {
    answers = withAnswer(answers, id, known[id] ?? 'unsure')
  }
  return answers
}

/** Someone who speaks French, with a job outside Quebec: a suggestion with a plan of every kind. */
export const frenchSpeaker: Answers = {
  canadianStatus: 'none',
  offer: 'job',
  situations: ['french'],
  relationship: 'none',
  citizenships: ['SEN'],
  outsideQuebec: 'yes',
  frenchLevel: 'tested',
  primaryAgriculture: 'no',
}

/** Someone in the middle: one door closed, some narrower. */
export const midway: Answers = {
  canadianStatus: 'none',
  offer: 'job',
  situations: [],
  relationship: 'none',
}
