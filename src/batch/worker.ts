/** The desk in a worker: messages in, messages out. `remoteDesk` is its other end. */
import { deskOf } from './desk.ts'
import type { Answered, Asked } from './remoteDesk.ts'

const tell = (message: Answered): void => postMessage(message)

const desk = deskOf((progress) => tell({ kind: 'progress', progress }))

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data))

async function answer({ id, asked }: Asked): Promise<void> {
  try {
    tell({ kind: 'answer', id, value: await carriedOut(asked) })
  } catch {
    tell({ kind: 'failed', id })
  }
}

function carriedOut(asked: Asked['asked']): Promise<unknown> {
  switch (asked.what) {
    case 'open':
      return desk.open(asked.file, asked.sheet)
    case 'screen':
      return desk.screen(asked.columns)
    case 'cancel':
      return desk.cancel()
    case 'page':
      return desk.page(asked.view)
    case 'details':
      return desk.details(asked.indexes)
    case 'update':
      return desk.update(asked.index, asked.answers)
    case 'write':
      return desk.write(asked.format, asked.view, asked.language)
  }
}
