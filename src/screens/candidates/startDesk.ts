import { remoteDesk } from '../../batch/index.ts'
import type { Desk, Progress } from '../../batch/index.ts'

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

interface ScriptPolicy {
  createScriptURL(address: string): unknown
}

/** What is used of a window's Trusted Types, which not every browser has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): ScriptPolicy
}

let policy: ScriptPolicy | undefined

/** The page's content policy lets one script address through, this worker's, and only by this name. */
function trusted(address: string): string | URL {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return address
  policy ??= trustedTypes.createPolicy('imp-worker', {
    createScriptURL: (wanted) => {
      if (wanted === address) return wanted
      throw new TypeError('Only our own worker may be started.')
    },
  })
  return policy.createScriptURL(address) as URL
}

/** Starts the desk in a worker, so that the page never waits. */
export const startDesk: StartDesk = async (onProgress, onFailure) => {
  const { default: workerAddress } = await import('../../batch/worker.ts?worker&url')
  const worker = new Worker(trusted(workerAddress), { type: 'module' })
  worker.addEventListener('error', onFailure)
  return remoteDesk(worker, onProgress)
}
