import { prepareInterview } from '#rules'

/** Milliseconds of work at a stretch. What follows a press on the page must not wait longer. */
const stretch = 10

/** Makes the questions ready in short stretches, so that the page scrolls and takes presses meanwhile. */
export async function prepareQuestions(): Promise<void> {
  const until = performance.now() + stretch
  while (performance.now() < until) if (prepareInterview()) return
  await new Promise((resolve) => setTimeout(resolve))
  await prepareQuestions()
}
