import { remoteDesk } from '../../batch/index.ts'
import type { Desk, Progress } from '../../batch/index.ts'
import { trustedScript } from '../../trustedScript/index.ts'
import type { TrustingBrowser } from '../../trustedScript/index.ts'

/** A desk that is running, and how to end it. */
export interface RunningDesk {
  readonly desk: Desk
  end(): void
}

/** Starts a desk. Rejects when the browser can't. */
export type StartDesk = (
  onProgress: (progress: Progress) => void,
  onFailure: () => void,
) => Promise<RunningDesk>

/** Starts the desk in a worker, so that the page never waits. */
export const startDesk: StartDesk = async (onProgress, onFailure) => {
  const { default: workerAddress } = await import('../../batch/worker.ts?worker&url')
  const worker = new Worker(
    trustedScript(window as Window & TrustingBrowser, 'imp-worker', workerAddress),
    { type: 'module' },
  )
  worker.addEventListener('error', onFailure)
  return remoteDesk(worker, onProgress)
}
