/**
 * The entry of the worker: messages in, messages out. `remoteDesk` is its other end.
 *
 * It holds nothing that another file of the build could share. WebKit reads the entry of a worker once more when a file
 * that is loaded later imports it: there were then two desks, and each message was answered by both.
 */
import type { Answered, Asked } from './remoteDesk.ts'

const tell = (message: Answered): void => postMessage(message)

const desk = import('./workerDesk.ts').then(({ openDesk }) => openDesk(tell))

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data))

async function answer({ id, asked }: Asked): Promise<void> {
  try {
    const carryOut = await desk
    tell({ kind: 'answer', id, value: await carryOut(asked) })
  } catch {
    tell({ kind: 'failed', id })
  }
}
