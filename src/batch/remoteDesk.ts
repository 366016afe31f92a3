import type { Answers } from '#rules'
import type { Language } from '../wording/language.ts'
import type { Desk, Format, Progress } from './desk.ts'
import type { Column } from './table.ts'
import type { View } from './view.ts'

/** What a desk in a worker is asked. */
export interface Asked {
  readonly id: number
  readonly asked:
    | { readonly what: 'open'; readonly file: Blob; readonly sheet: string | null }
    | { readonly what: 'screen'; readonly columns: readonly Column[] }
    | { readonly what: 'cancel' }
    | { readonly what: 'page'; readonly view: View }
    | { readonly what: 'details'; readonly indexes: readonly number[] }
    | { readonly what: 'update'; readonly index: number; readonly answers: Answers }
    | {
        readonly what: 'write'
        readonly format: Format
        readonly view: View
        readonly language: Language
      }
}

/** What it says. */
export type Answered =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number }
  | { readonly kind: 'progress'; readonly progress: Progress }

/** What is used of a Worker. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** A desk that works in a worker, and how to end it. What is asked rejects when the worker fails or is ended. */
export function remoteDesk(
  worker: DeskWorker,
  onProgress: (progress: Progress) => void,
): { readonly desk: Desk; end(): void } {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >()
  let last = 0

  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('The worker is gone.'))
    waiting.clear()
  }

  worker.addEventListener('message', ({ data }) => {
    const message = data as Answered
    if (message.kind === 'progress') {
      onProgress(message.progress)
      return
    }
    const one = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') one?.resolve(message.value)
    else one?.reject(new Error('The worker could not do it.'))
  })
  worker.addEventListener('error', fail)

  function ask<Value>(asked: Asked['asked']): Promise<Value> {
    last += 1
    const id = last
    return new Promise<Value>((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as Value), reject })
      worker.postMessage({ id, asked } satisfies Asked, [])
    })
  }

  return {
    desk: {
      open: (file, sheet = null) => ask({ what: 'open', file, sheet }),
      screen: (columns) => ask({ what: 'screen', columns }),
      cancel: () => ask({ what: 'cancel' }),
      page: (view) => ask({ what: 'page', view }),
      details: (indexes) => ask({ what: 'details', indexes }),
      update: (index, answers) => ask({ what: 'update', index, answers }),
      write: (format, view, language) => ask({ what: 'write', format, view, language }),
    },
    end() {
      worker.terminate()
      fail()
    },
  }
}
