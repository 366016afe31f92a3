import { deskOf } from './desk.ts'
import type { Answered, Asked } from './remoteDesk.ts'

/** A desk for a worker: carries out what it is asked, and tells how far it has come. */
export function openDesk(
  tell: (message: Answered) => void,
): (asked: Asked['asked']) => Promise<unknown> {
  const desk = deskOf((progress) => tell({ kind: 'progress', progress }))
  return (asked) => {
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
}
