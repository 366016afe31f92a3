import type { Column, Desk, Opening, Progress, Screened, View } from '../../batch/index.ts'
import { wholeView } from '../../batch/index.ts'
import { followCandidates } from '../../sharing/index.ts'
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
      /** The list's name between tabs. */
      readonly list: string
      readonly view: View
      /** Candidates who were answered for in their own tab since, the last one at the end. */
      readonly updated: readonly number[]
    }

type Done = Extract<Stage, { at: 'done' }>

/** What went wrong, by its key in the wording. */
export type TroubleShown = Exclude<Opening, Opened>['trouble'] | 'workerFailed'

/** A list on its way through a desk. It lasts as long as the page, whatever screen is shown. */
export interface CandidateList {
  readonly stage: () => Stage
  readonly subscribe: (changed: () => void) => () => void
  /** A new file begins anew, and ends what was still under way. */
  readonly open: (file: Blob, name: string) => void
  /** Reads another sheet of the same workbook. */
  readonly chooseSheet: (sheet: string) => void
  readonly screen: (columns: readonly Column[]) => void
  readonly cancel: () => void
  /** Back to what the columns mean, once screened. */
  readonly change: () => void
  readonly show: (view: View) => void
  /** Every row was given to the person as a file: closing the tab loses nothing any more. */
  readonly saved: () => void
  /** Puts the list away: nothing of it is left. */
  readonly close: () => void
}

/** What is used of a window. */
type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>

const askBeforeLeaving = (event: Event): void => event.preventDefault()

/** A word that no other list has. */
const newName = (): string => Math.random().toString(36).slice(2, 12)

/** A list, none yet. While rows are there that were not saved, the browser asks before the page is closed. */
export function candidateList(start: StartDesk, page: Page): CandidateList {
  let stage: Stage = { at: 'nothing', trouble: null }
  let running: RunningDesk | null = null
  let given: { readonly file: Blob; readonly name: string } | null = null
  /** Which file is the newest: an older one that is still on its way comes too late. */
  let opening = 0
  let stopFollowing = (): void => undefined
  const listeners = new Set<() => void>()

  function set(next: Stage): void {
    stage = next
    for (const listener of listeners) listener()
  }

  const setDone = (change: (done: Done) => Partial<Done>): void => {
    if (stage.at === 'done') set({ ...stage, ...change(stage) })
  }

  function hold(unsaved: boolean): void {
    if (unsaved) page.addEventListener('beforeunload', askBeforeLeaving)
    else page.removeEventListener('beforeunload', askBeforeLeaving)
  }

  function end(): void {
    running?.end()
    running = null
    opening += 1
    stopFollowing()
    hold(false)
  }

  async function look(file: Blob, name: string, sheet: string | null): Promise<void> {
    end()
    given = { file, name }
    const nth = opening
    const isLate = (): boolean => opening !== nth
    const failed = (): void => {
      if (isLate()) return
      end()
      set({ at: 'nothing', trouble: 'workerFailed' })
    }
    set({ at: 'opening', file: name })
    try {
      const mine = await start((progress) => {
        if (stage.at === 'screening' && !isLate()) set({ ...stage, progress })
      }, failed)
      if (isLate()) {
        mine.end()
        return
      }
      running = mine
      const opened = await mine.desk.open(file, sheet)
      if (isLate()) return
      set(
        opened.kind === 'trouble'
          ? { at: 'nothing', trouble: opened.trouble }
          : { at: 'mapping', file: name, opened, columns: opened.columns },
      )
    } catch {
      failed()
    }
  }

  async function work({ desk }: RunningDesk, columns: readonly Column[]): Promise<void> {
    if (!('opened' in stage)) return
    const { file, opened } = stage
    const nth = opening
    stopFollowing()
    set({ at: 'screening', file, opened, progress: { rows: 0, fraction: 0 } })
    hold(true)
    try {
      const screened = await desk.screen(columns)
      if (opening !== nth) return
      const list = newName()
      hold(screened.rows > 0)
      set({
        at: 'done',
        ...{ file, opened, columns, screened, desk, list },
        view: wholeView,
        updated: [],
      })
      stopFollowing = followCandidates(list, (index, answers) => {
        const update = async (): Promise<void> => {
          const found = await desk.update(index, answers)
          if (found === null || opening !== nth) return
          hold(true)
          setDone((done) => ({
            screened: { ...done.screened, ...found },
            // The same view of other rows: it is looked at anew.
            view: { ...done.view },
            updated: [...done.updated.filter((one) => one !== index), index],
          }))
        }
        update().catch(() => undefined)
      })
    } catch {
      if (opening !== nth) return
      end()
      set({ at: 'nothing', trouble: 'workerFailed' })
    }
  }

  return {
    stage: () => stage,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    open: (file, name) => void look(file, name, null),
    chooseSheet(sheet) {
      if (given !== null) void look(given.file, given.name, sheet)
    },
    screen(columns) {
      if (running !== null) void work(running, columns)
    },
    cancel: () => void running?.desk.cancel(),
    change() {
      if (stage.at !== 'done') return
      const { file, opened, columns } = stage
      set({ at: 'mapping', file, opened, columns })
    },
    show: (view) => setDone(() => ({ view })),
    saved: () => hold(false),
    close() {
      end()
      given = null
      set({ at: 'nothing', trouble: null })
    },
  }
}
