import { useCallback, useEffect, useRef, useState } from 'react'
import type { Column, Desk, Opening, Progress, Screened } from '../../batch/index.ts'
import type { RunningDesk, StartDesk } from './startDesk.ts'

type Opened = Extract<Opening, { kind: 'opened' }>

/** How far a list has come. */
export type Stage =
  | { readonly at: 'nothing'; readonly trouble: TroubleShown | null }
  | { readonly at: 'opening'; readonly file: string }
  | { readonly at: 'mapping'; readonly file: string; readonly opened: Opened }
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
      readonly screened: Screened
      readonly desk: Desk
    }

/** What went wrong, by its key in the wording. */
export type TroubleShown = Exclude<Opening, Opened>['trouble'] | 'workerFailed'

/** A list on its way through a desk. A new file begins anew, and ends what was still under way. */
export function useDesk(start: StartDesk): {
  readonly stage: Stage
  open(file: Blob, name: string): void
  screen(columns: readonly Column[]): void
  cancel(): void
} {
  const [stage, setStage] = useState<Stage>({ at: 'nothing', trouble: null })
  const running = useRef<RunningDesk | null>(null)

  useEffect(() => () => running.current?.end(), [])

  const open = useCallback(
    (file: Blob, name: string): void => {
      running.current?.end()
      const failed = (): void => setStage({ at: 'nothing', trouble: 'workerFailed' })
      try {
        running.current = start(
          (progress) => setStage((now) => (now.at === 'screening' ? { ...now, progress } : now)),
          failed,
        )
      } catch {
        failed()
        return
      }
      const mine = running.current
      setStage({ at: 'opening', file: name })
      void mine.desk.open(file).then(
        (opened) => {
          if (running.current !== mine) return
          setStage(
            opened.kind === 'trouble'
              ? { at: 'nothing', trouble: opened.trouble }
              : { at: 'mapping', file: name, opened },
          )
        },
        () => {
          if (running.current === mine) failed()
        },
      )
    },
    [start],
  )

  const screen = useCallback((columns: readonly Column[]): void => {
    const mine = running.current
    if (mine === null) return
    setStage((now) =>
      'opened' in now
        ? {
            at: 'screening',
            file: now.file,
            opened: now.opened,
            progress: { rows: 0, fraction: 0 },
          }
        : now,
    )
    void mine.desk.screen(columns).then(
      (screened) => {
        if (running.current !== mine) return
        setStage((now) =>
          'opened' in now
            ? { at: 'done', file: now.file, opened: now.opened, screened, desk: mine.desk }
            : now,
        )
      },
      () => {
        if (running.current === mine) setStage({ at: 'nothing', trouble: 'workerFailed' })
      },
    )
  }, [])

  const cancel = useCallback((): void => void running.current?.desk.cancel(), [])

  return { stage, open, screen, cancel }
}
