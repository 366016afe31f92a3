/** Lets the page scroll, and take a press, before the work goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
