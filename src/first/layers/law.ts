import { prepareInterview } from '#rules'
import { pause } from '../pause.ts'

/** Milliseconds of work at a stretch. What follows a press on the page must not wait longer. */
const stretch = 10

/** Makes the questions ready in short stretches, while the layers after this one are still on their way. */
export async function prepareQuestions(): Promise<void> {
  await pause()
  const until = performance.now() + stretch
  while (performance.now() < until) if (prepareInterview()) return
  await prepareQuestions()
}
