import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { rowsOnAPage } from '../../batch/index.ts'
import type { Candidate, Desk, Format, Page, View } from '../../batch/index.ts'
import { Icon } from '../../components/Icon.tsx'
import { useAnnounce } from '../announce.tsx'
import { useWords } from '../words.ts'
import { CandidateDetail } from './CandidateDetail.tsx'
import { Comparison } from './Comparison.tsx'
import { saveFile } from '../saveFile.ts'
import { Filters } from './Filters.tsx'
import type { Stage } from './list.ts'
import { ResultsTable } from './ResultsTable.tsx'
import { useBatchWords } from './useBatchWords.ts'

/** Candidates who can stand side by side. */
const mostCompared = 4

const formats: readonly Format[] = ['csv', 'xlsx', 'json']

/** The candidates who were screened: filtered, sorted, a page at a time; one opened, up to four compared. */
export function Results({
  stage: { desk, screened, list, view, updated },
  onView,
  onSaved,
}: {
  readonly stage: Extract<Stage, { at: 'done' }>
  readonly onView: (view: View) => void
  /** All rows were given as a file. */
  readonly onSaved: () => void
}) {
  const { text } = useBatchWords()
  const { language } = useWords()
  const say = useAnnounce()
  const id = useId()
  const page = usePage(desk, view)
  useCountSaid(page)
  const [opened, setOpened] = useState<Candidate | null>(null)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [compared, setCompared] = useState<readonly Candidate[] | null>(null)
  const [writing, setWriting] = useState(false)
  useUpdates(desk, updated, { opened, setOpened, compared, setCompared })
  const opener = useRef<HTMLElement | null>(null)

  async function open(index: number): Promise<void> {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    const [candidate] = await desk.details([index])
    if (candidate) setOpened(candidate)
  }

  function close(): void {
    setOpened(null)
    opener.current?.focus()
  }

  function choose(index: number, on: boolean): void {
    setCompared(null)
    if (!on) setChosen(chosen.filter((one) => one !== index))
    else if (chosen.length < mostCompared) setChosen([...chosen, index])
    else say(text.compare.full)
  }

  async function give(format: Format): Promise<void> {
    setWriting(true)
    say(text.results.exporting)
    try {
      saveFile(`candidates-results.${format}`, await desk.write(format, view, language))
      if (page?.all === screened.rows) onSaved()
    } finally {
      setWriting(false)
    }
  }

  const seconds = Math.round(screened.milliseconds / 100) / 10
  return (
    <section className="section" aria-labelledby={`${id}heading`}>
      <h2 id={`${id}heading`} data-next tabIndex={-1}>
        {text.results.heading}
      </h2>
      <p>
        {screened.cancelled && `${text.progress.cancelled} `}
        {text.progress.done(screened.rows, seconds)}
      </p>
      <Filters screened={screened} view={view} onView={onView} />
      {opened !== null && (
        <CandidateDetail key={opened.number} candidate={opened} list={list} onClose={close} />
      )}
      <div className="buttons compare-bar no-print">
        <button
          type="button"
          className="button button-second"
          disabled={chosen.length < 2}
          onClick={() => void desk.details(chosen).then(setCompared)}
        >
          {text.compare.show(chosen.length)}
        </button>
        {chosen.length > 0 && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              setChosen([])
              setCompared(null)
            }}
          >
            {text.compare.clear}
          </button>
        )}
        <p className="quiet">{text.compare.hint}</p>
      </div>
      {compared !== null && <Comparison candidates={compared} />}
      {page !== null && (
        <>
          <ResultsTable
            page={page}
            view={view}
            chosen={chosen}
            onView={onView}
            onOpen={(index) => void open(index)}
            onChoose={choose}
          />
          <Pages page={page} onFrom={(from) => onView({ ...view, from })} />
        </>
      )}
      <h3>{text.results.export}</h3>
      <div className="buttons no-print">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button button-second"
            disabled={writing}
            onClick={() => void give(format)}
          >
            <Icon name="document" size={20} />
            {format.toUpperCase()}
          </button>
        ))}
        {writing && <p className="quiet">{text.results.exporting}</p>}
      </div>
    </section>
  )
}

/** Says when a candidate was answered for in another tab, and shows what that changes. */
function useUpdates(
  desk: Desk,
  updated: readonly number[],
  {
    opened,
    setOpened,
    compared,
    setCompared,
  }: {
    readonly opened: Candidate | null
    readonly setOpened: (candidate: Candidate) => void
    readonly compared: readonly Candidate[] | null
    readonly setCompared: (candidates: readonly Candidate[]) => void
  },
): void {
  const { text } = useBatchWords()
  const say = useAnnounce()
  const renew = useEffectEvent(async (changed: number): Promise<void> => {
    say(text.results.updated(changed + 1))
    const isChanged = ({ number }: Candidate): boolean => number === changed + 1
    const [candidate] = await desk.details([changed])
    if (candidate === undefined) return
    if (opened !== null && isChanged(opened)) setOpened(candidate)
    if (compared?.some(isChanged) === true) {
      setCompared(compared.map((one) => (isChanged(one) ? candidate : one)))
    }
  })
  useEffect(() => {
    const last = updated.at(-1)
    if (last !== undefined) void renew(last)
  }, [updated])
}

/** Says how many candidates a filter leaves, to those who don't see the table change. */
function useCountSaid(page: Page | null): void {
  const { text } = useBatchWords()
  const say = useAnnounce()
  const all = page?.all
  const before = useRef<number | undefined>(undefined)
  const tell = useEffectEvent((count: number): void =>
    say(
      count === 0
        ? text.results.none
        : text.results.caption(1, Math.min(rowsOnAPage, count), count),
    ),
  )
  useEffect(() => {
    if (before.current !== undefined && all !== undefined && all !== before.current) tell(all)
    before.current = all
  }, [all])
}

/** The page to show. While another one is fetched the one before stays. */
function usePage(desk: Desk, view: View): Page | null {
  const [page, setPage] = useState<Page | null>(null)
  useEffect(() => {
    let wanted = true
    const turn = async (): Promise<void> => {
      const found = await desk.page(view)
      if (wanted) setPage(found)
    }
    void turn()
    return () => {
      wanted = false
    }
  }, [desk, view])
  return page
}

function Pages({
  page: { from, all },
  onFrom,
}: {
  readonly page: Page
  readonly onFrom: (from: number) => void
}) {
  const { text } = useBatchWords()
  const say = useAnnounce()
  const go = useCallback(
    (to: number): void => {
      onFrom(to)
      say(text.results.caption(to + 1, Math.min(to + rowsOnAPage, all), all))
    },
    [onFrom, say, text, all],
  )
  if (all <= rowsOnAPage) return null
  return (
    <nav className="buttons no-print" aria-label={text.results.pages}>
      <button
        type="button"
        className="button button-second"
        disabled={from === 0}
        onClick={() => go(Math.max(0, from - rowsOnAPage))}
      >
        <Icon name="back" size={20} />
        {text.results.previous}
      </button>
      <button
        type="button"
        className="button button-second"
        disabled={from + rowsOnAPage >= all}
        onClick={() => go(from + rowsOnAPage)}
      >
        {text.results.next}
        <Icon name="onward" size={20} />
      </button>
    </nav>
  )
}
