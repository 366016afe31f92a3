import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Banner } from '../../components/Banner.tsx'
import { Busy } from '../../components/Busy.tsx'
import { Icon } from '../../components/Icon.tsx'
import { wordsMissing } from '../../wording/interface/bilingual.ts'
import { useAnnounce } from '../announce.tsx'
import { BothLanguages } from '../LastResort.tsx'
import { useWords, WordsProvider } from '../words.ts'
import { GiveList } from './GiveList.tsx'
import { candidateList } from './list.ts'
import type { CandidateList, Stage } from './list.ts'
import { MapColumns } from './MapColumns.tsx'
import { Results } from './Results.tsx'
import { startDesk } from './startDesk.ts'
import { BatchWordsProvider, useBatchWords, useLoadedBatchWords } from './useBatchWords.ts'

/** The list of this page: it outlives the screen, so that the way to the questions and back loses nothing. */
const listHere = candidateList(startDesk, window)

/** Many candidates: give a list, say what its columns mean, look through what comes out. */
export function CandidatesScreen({
  list = listHere,
  onLeave,
}: {
  readonly list?: CandidateList
  readonly onLeave: () => void
}) {
  const { language, text } = useWords()
  const words = useLoadedBatchWords(language)
  if (words.state === 'loading') return <Busy text={text.page.loading} />
  if (words.state === 'failed') return <BothLanguages words={wordsMissing} onAgain={words.again} />
  return (
    <BatchWordsProvider value={words.value}>
      <WordsProvider value={words.value.asked}>
        <Loaded list={list} onLeave={onLeave} />
      </WordsProvider>
    </BatchWordsProvider>
  )
}

function Loaded({ list, onLeave }: { readonly list: CandidateList; readonly onLeave: () => void }) {
  const { text } = useBatchWords()
  const stage = useSyncExternalStore(list.subscribe, list.stage)
  useEffect(() => {
    document.title = text.titleOf(text.title)
  }, [text])
  useSaying(stage)
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that led on is gone: reading goes on at what came in its place.
    if (stage.at === 'nothing' || document.activeElement !== document.body) return
    screen.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [stage.at])

  return (
    <div className="candidates" ref={screen}>
      <div className="topline no-print">
        <button type="button" className="button-quiet button-flush" onClick={onLeave}>
          <Icon name="back" size={20} />
          {text.back}
        </button>
      </div>
      <div className="question-head">
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <p className="quiet">
          {text.private} {text.notAdvice}
        </p>
      </div>
      <GiveList onFile={list.open} />
      {stage.at === 'nothing' && stage.trouble !== null && (
        <Banner kind="warning" title={text.trouble[stage.trouble]}>
          {null}
        </Banner>
      )}
      {stage.at === 'opening' && <Busy text={text.give.opening} />}
      {'file' in stage && (
        <div className="buttons">
          <p className="quiet">
            {text.give.chosen(stage.file)}
            {'opened' in stage &&
              stage.opened.sheets.length > 1 &&
              ` (${text.labelled(text.map.sheet, stage.opened.sheet ?? '')})`}
          </p>
          <button type="button" className="button-quiet button-flush no-print" onClick={list.close}>
            <Icon name="cross" size={18} />
            {text.give.close}
          </button>
        </div>
      )}
      {stage.at === 'mapping' && (
        <MapColumns
          // Another file has other columns.
          key={[stage.opened.sheet, ...stage.opened.headings].join('\n')}
          opened={stage.opened}
          columns={stage.columns}
          onStart={list.screen}
          onSheet={list.chooseSheet}
        />
      )}
      {stage.at === 'screening' && (
        <section
          className="section"
          aria-label={text.progress.label}
          // Takes the focus from the button that is gone.
          data-next
          tabIndex={-1}
        >
          <progress
            className="progress-bar"
            aria-label={text.progress.label}
            value={stage.progress.fraction}
          />
          <p>{text.progress.rows(stage.progress.rows)}</p>
          <div className="buttons">
            <button type="button" className="button button-second" onClick={list.cancel}>
              <Icon name="stop" size={20} />
              {text.progress.cancel}
            </button>
          </div>
        </section>
      )}
      {stage.at === 'done' && (
        <>
          {stage.screened.trouble !== null && (
            <Banner kind="warning" title={text.trouble[stage.screened.trouble]}>
              {null}
            </Banner>
          )}
          <p className="quiet no-print">{text.results.unsaved}</p>
          {stage.opened.format !== 'ndjson' && (
            <div className="buttons no-print">
              <button type="button" className="button-quiet button-flush" onClick={list.change}>
                <Icon name="change" size={18} />
                {text.map.change}
              </button>
            </div>
          )}
          <Results stage={stage} onView={list.show} onSaved={list.saved} />
        </>
      )}
    </div>
  )
}

/** Says how far the list has come to those who don't see it. */
function useSaying(stage: Stage): void {
  const { text } = useBatchWords()
  const say = useAnnounce()
  const said =
    stage.at === 'nothing'
      ? stage.trouble === null
        ? ''
        : text.trouble[stage.trouble]
      : stage.at === 'opening'
        ? text.give.opening
        : stage.at === 'mapping'
          ? text.map.found(
              stage.opened.headings.length,
              stage.opened.columns.filter(Boolean).length,
            )
          : stage.at === 'done'
            ? text.progress.done(
                stage.screened.rows,
                Math.round(stage.screened.milliseconds / 100) / 10,
              )
            : ''
  useEffect(() => {
    if (said !== '') say(said)
  }, [said, say])
}
