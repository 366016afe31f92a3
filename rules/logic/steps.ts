/**
 * Long work in steps of which none takes long. Who does it chooses whether to do it at once, or to let others work in
 * between; the result is the same.
 */
export type Steps<Result> = Generator<undefined, Result>

/** All steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
