import { useEffect } from 'react'
import { Banner } from '../../components/Banner.tsx'
import { Busy } from '../../components/Busy.tsx'
import { Icon } from '../../components/Icon.tsx'
import { wordsMissing } from '../../wording/interface/bilingual.ts'
import { useAnnounce } from '../announce.tsx'
import { BothLanguages } from '../LastResort.tsx'
import { useWords, WordsProvider } from '../words.ts'
import { GiveList } from './GiveList.tsx'
import { MapColumns } from './MapColumns.tsx'
import { Results } from './Results.tsx'
import { startDesk as startWorker } from './startDesk.ts'
import type { StartDesk } from './startDesk.ts'
import { BatchWordsProvider, useBatchWords, useLoadedBatchWords } from './useBatchWords.ts'
import { useDesk } from './useDesk.ts'
import type { Stage } from './useDesk.ts'

/** Many candidates: give a list, say what its columns mean, look through what comes out. */
export function CandidatesScreen({
  startDesk = startWorker,
  onLeave,
}: {
  readonly startDesk?: StartDesk
  readonly onLeave: () => void
}) {
  const { language, text } = useWords()
  const words = useLoadedBatchWords(language)
  if (words.state === 'loading') return <Busy text={text.page.loading} />
  if (words.state === 'failed') return <BothLanguages words={wordsMissing} onAgain={words.again} />
  return (
    <BatchWordsProvider value={words.value}>
      <WordsProvider value={words.value.asked}>
        <Loaded startDesk={startDesk} onLeave={onLeave} />
      </WordsProvider>
    </BatchWordsProvider>
  )
}

function Loaded({
  startDesk,
  onLeave,
}: {
  readonly startDesk: StartDesk
  readonly onLeave: () => void
}) {
  const { text } = useBatchWords()
  const { stage, open, screen, cancel, change } = useDesk(startDesk)
  useEffect(() => {
    document.title = text.titleOf(text.title)
  }, [text])
  useSaying(stage)

  return (
    <div className="candidates">
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
      <GiveList onFile={open} />
      {stage.at === 'nothing' && stage.trouble !== null && (
        <Banner kind="warning" title={text.trouble[stage.trouble]}>
          {null}
        </Banner>
      )}
      {stage.at === 'opening' && <Busy text={text.give.opening} />}
      {'file' in stage && <p className="quiet">{text.give.chosen(stage.file)}</p>}
      {stage.at === 'mapping' && (
        <MapColumns
          // Another file has other columns.
          key={stage.opened.headings.join('\n')}
          opened={stage.opened}
          columns={stage.columns}
          onStart={screen}
        />
      )}
      {stage.at === 'screening' && (
        <div className="section">
          <progress
            className="progress-bar"
            aria-label={text.progress.label}
            value={stage.progress.fraction}
          />
          <p>{text.progress.rows(stage.progress.rows)}</p>
          <div className="buttons">
            <button type="button" className="button button-second" onClick={cancel}>
              <Icon name="stop" size={20} />
              {text.progress.cancel}
            </button>
          </div>
        </div>
      )}
      {stage.at === 'done' && (
        <>
          {stage.screened.trouble !== null && (
            <Banner kind="warning" title={text.trouble[stage.screened.trouble]}>
              {null}
            </Banner>
          )}
          {stage.opened.format !== 'ndjson' && (
            <div className="buttons no-print">
              <button type="button" className="button-quiet button-flush" onClick={change}>
                <Icon name="change" size={18} />
                {text.map.change}
              </button>
            </div>
          )}
          <Results desk={stage.desk} screened={stage.screened} />
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
