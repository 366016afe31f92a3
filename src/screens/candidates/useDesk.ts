import { useCallback, useEffect, useRef, useState } from 'react'
import type { Column, Desk, Opening, Progress, Screened } from '../../batch/index.ts'
import type { RunningDesk, StartDesk } from './startDesk.ts'

type Opened = Extract<Opening, { kind: 'opened' }>

/** How far a list has come. */
export type Stage =
  | { readonly at: 'nothing'; readonly trouble: TroubleShown | null }
  | { readonly at: 'opening'; readonly file: string }
  /** `columns`: what they were said to mean the last time. */
  | {
      readonly at: 'mapping'
      readonly file: string
      readonly opened: Opened
      readonly columns: readonly Column[]
    }
  | {
      readonly at: 'screening'
      readonly file: string
      readonly opened: Opened
      readonly progress: Progress
    }
  | {
      readonly at: 'done'
      readonly file: string
      readonly opened: Opened
      readonly columns: readonly Column[]
      readonly screened: Screened
      readonly desk: Desk
    }

/** What went wrong, by its key in the wording. */
export type TroubleShown = Exclude<Opening, Opened>['trouble'] | 'workerFailed'

/** A list on its way through a desk. A new file begins anew, and ends what was still under way. */
export function useDesk(start: StartDesk): {
  readonly stage: Stage
  readonly open: (file: Blob, name: string) => void
  readonly screen: (columns: readonly Column[]) => void
  readonly cancel: () => void
  /** Back to what the columns mean, once screened. */
  readonly change: () => void
} {
  const [stage, setStage] = useState<Stage>({ at: 'nothing', trouble: null })
  const running = useRef<RunningDesk | null>(null)
  /** Which file is the newest: an older one that is still on its way comes too late. */
  const opening = useRef(0)

  useEffect(() => () => running.current?.end(), [])

  const open = useCallback(
    (file: Blob, name: string): void => {
      running.current?.end()
      running.current = null
      opening.current += 1
      const nth = opening.current
      const isLate = (): boolean => opening.current !== nth
      const look = async (): Promise<void> => {
        setStage({ at: 'opening', file: name })
        const failed = (): void => {
          if (!isLate()) setStage({ at: 'nothing', trouble: 'workerFailed' })
        }
        try {
          const mine = await start(
            (progress) => setStage((now) => (now.at === 'screening' ? { ...now, progress } : now)),
            failed,
          )
          if (isLate()) {
            mine.end()
            return
          }
          running.current = mine
          const opened = await mine.desk.open(file)
          if (isLate()) return
          setStage(
            opened.kind === 'trouble'
              ? { at: 'nothing', trouble: opened.trouble }
              : { at: 'mapping', file: name, opened, columns: opened.columns },
          )
        } catch {
          failed()
        }
      }
      void look()
    },
    [start],
  )

  const screen = useCallback((columns: readonly Column[]): void => {
    const work = async (mine: RunningDesk): Promise<void> => {
      const progress = { rows: 0, fraction: 0 }
      setStage((now) =>
        'opened' in now ? { at: 'screening', file: now.file, opened: now.opened, progress } : now,
      )
      try {
        const screened = await mine.desk.screen(columns)
        if (running.current !== mine) return
        setStage((now) =>
          'opened' in now
            ? { at: 'done', file: now.file, opened: now.opened, columns, screened, desk: mine.desk }
            : now,
        )
      } catch {
        if (running.current === mine) setStage({ at: 'nothing', trouble: 'workerFailed' })
      }
    }
    if (running.current !== null) void work(running.current)
  }, [])

  const cancel = useCallback((): void => void running.current?.desk.cancel(), [])

  const change = useCallback(
    () =>
      setStage((now) =>
        now.at === 'done'
          ? { at: 'mapping', file: now.file, opened: now.opened, columns: now.columns }
          : now,
      ),
    [],
  )

  return { stage, open, screen, cancel, change }
}
