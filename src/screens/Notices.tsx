import { useState } from 'react'
import { edition, dayText } from '#rules'
import { Banner } from '../components/Banner.tsx'
import { SenderWords } from '../components/SenderWords.tsx'
import {
  selectAnswers,
  selectArrival,
  selectLetter,
  selectLinkTrouble,
  selectPendingLink,
  selectSavingTrouble,
} from '../questionnaire/index.ts'
import type { Arrival, QuestionnaireEvent, QuestionnaireSnapshot } from '../questionnaire/index.ts'
import { candidateTabIn, countedAtOnce, toConfirm } from '../sharing/index.ts'
import type { Letter, LinkProblem } from '../sharing/index.ts'
import { ClearDialog, LinkDialog } from './dialogs.tsx'
import type { Clearing } from './dialogs.tsx'
import { LoadedLetters } from './LoadedLetters.tsx'
import { useWords } from './words.ts'

type Send = (event: QuestionnaireEvent) => void

/** What to tell about the answers themselves: how they got here, and what went wrong with keeping or linking. */
export function Notices({
  snapshot,
  arriving,
  send,
}: {
  readonly snapshot: QuestionnaireSnapshot
  /** The person has not gone anywhere yet: "you were here before" is still news. */
  readonly arriving: boolean
  readonly send: Send
}) {
  const { notices } = useWords().text
  const [savingNoted, setSavingNoted] = useState<string | null>(null)
  const saving = selectSavingTrouble(snapshot)
  const linkTrouble = selectLinkTrouble(snapshot)
  const arrival = selectArrival(snapshot)
  return (
    <>
      {saving !== null && saving !== savingNoted && (
        <Banner kind="warning" title={notices.saving}>
          <p>{notices.savingText[saving]}</p>
          <div className="buttons">
            <Noted label={notices.understood} onNoted={() => setSavingNoted(saving)} />
          </div>
        </Banner>
      )}
      {linkTrouble !== null && (
        <Banner kind="warning" title={notices.linkTrouble}>
          <p>{notices.linkTroubleText[linkTrouble]}</p>
          <div className="buttons">
            <Noted label={notices.understood} onNoted={() => send({ type: 'NOTED' })} />
          </div>
        </Banner>
      )}
      {(arriving || arrival.kind !== 'resumed') && (
        <ArrivalNotice arrival={arrival} letter={selectLetter(snapshot)} send={send} />
      )}
    </>
  )
}

/** Asks what to do with answers of a link, or of another tab. A dialog is seen only where nothing around it is hidden. */
export function PendingLink({
  snapshot,
  send,
}: {
  readonly snapshot: QuestionnaireSnapshot
  readonly send: Send
}) {
  const pending = selectPendingLink(snapshot)
  if (pending === null) return null
  return (
    <LinkDialog
      link={Object.keys(pending.letter?.answers ?? pending.answers).length}
      own={Object.keys(selectAnswers(snapshot)).length}
      otherTab={pending.otherTab === true}
      onJoin={
        pending.letter && pending.otherTab !== true ? () => send({ type: 'JOIN_LINK' }) : undefined
      }
      onConfirm={() => send({ type: 'TAKE_LINK' })}
      onCancel={() => send({ type: 'KEEP_OWN' })}
    />
  )
}

/** Puts the focus on the page itself, above its heading. */
export const focusPage = (): void => document.getElementById('main')?.focus({ preventScroll: true })

/** Puts a notice away. The button goes with it, so the focus goes to the page. */
function Noted({ label, onNoted }: { readonly label: string; readonly onNoted: () => void }) {
  const put = (): void => {
    onNoted()
    focusPage()
  }
  return (
    <button type="button" className="button button-second" onClick={put}>
      {label}
    </button>
  )
}

const isRead = ({ kind }: Arrival): boolean => kind === 'linked' || kind === 'resumed'

function ArrivalNotice({
  arrival,
  letter,
  send,
}: {
  readonly arrival: Arrival
  readonly letter: Letter | null
  readonly send: Send
}) {
  const { text, language } = useWords()
  const { notices } = text
  const [asking, setAsking] = useState<Clearing | null>(null)
  const noted = (label: string) => <Noted label={label} onNoted={() => send({ type: 'NOTED' })} />
  // Nothing of the address is looked at for the first screen, which is drawn without one.
  const candidate =
    letter === null && isRead(arrival) ? candidateTabIn(window.location.search) : null
  if (candidate !== null) {
    return (
      <Banner title={notices.candidate(candidate.index + 1)}>
        <p>{notices.candidateText}</p>
        {arrival.kind === 'linked' && arrival.problems.length > 0 && (
          <LinkProblems problems={arrival.problems} />
        )}
        <div className="buttons">{noted(notices.understood)}</div>
      </Banner>
    )
  }
  switch (arrival.kind) {
    case 'anew':
      return null
    case 'resumed':
      return (
        <Banner title={notices.resumed}>
          <p>{notices.resumedText}</p>
          {arrival.rulesChanged && <p>{notices.rulesChanged(dayText(edition.from, language))}</p>}
          {arrival.problems.length > 0 && <p>{notices.droppedAnswers(arrival.problems.length)}</p>}
          <div className="buttons">
            {noted(notices.goOn)}
            {(['restart', 'forget'] as const).map((what) => (
              <button
                key={what}
                type="button"
                className="button-quiet"
                onClick={() => setAsking(what)}
              >
                {notices[what]}
              </button>
            ))}
          </div>
          {asking !== null && (
            <ClearDialog what={asking} send={send} onCancel={() => setAsking(null)} />
          )}
        </Banner>
      )
    case 'lost':
      return (
        <Banner kind="warning" title={notices.lost}>
          <p>{notices.lostText[arrival.reason]}</p>
          <div className="buttons">
            {noted(notices.understood)}
            {arrival.reason === 'newerVersion' && (
              <button
                type="button"
                className="button-quiet"
                onClick={() => window.location.reload()}
              >
                {notices.reload}
              </button>
            )}
          </div>
        </Banner>
      )
    case 'linked':
      return (
        <Banner title={letter === null ? notices.linked : notices.letter[letter.kind]}>
          {letter === null ? <p>{notices.linkedText}</p> : <LetterText letter={letter} />}
          {arrival.problems.length > 0 && <LinkProblems problems={arrival.problems} />}
          <div className="buttons">
            {noted(notices.understood)}
            <button type="button" className="button-quiet" onClick={() => send({ type: 'REVIEW' })}>
              {notices.seeAnswers}
            </button>
          </div>
        </Banner>
      )
  }
}

/** Who sent the letter, what it brings, and what will become of the answers. */
function LetterText({ letter }: { readonly letter: Letter }) {
  const { text, language } = useWords()
  const { notices } = text
  const known = countedAtOnce(letter)
  const suggested = toConfirm(letter)
  const counts = { given: Object.keys(known).length, suggested: Object.keys(suggested).length }
  return (
    <>
      <SenderWords
        {...letter}
        words={{
          from: notices.letterFrom,
          reference: notices.letterReference,
          note: notices.letterNote,
          notVerified: notices.notVerified,
        }}
      />
      {letter.edition !== edition.from && (
        <p>{notices.letterEdition(dayText(letter.edition, language))}</p>
      )}
      {counts.suggested > 0 && <p>{notices.letterSuggested(counts.suggested)}</p>}
      {counts.given > 0 && <p>{notices.letterGiven(counts.given)}</p>}
      {letter.kind === 'handOff' && (
        <LoadedLetters>
          {({ FactsForYou }) => <FactsForYou answers={known} suggested={suggested} />}
        </LoadedLetters>
      )}
      <p>{notices.letterBack}</p>
    </>
  )
}

function LinkProblems({ problems }: { readonly problems: readonly LinkProblem[] }) {
  const { text, ask } = useWords()
  const { linkProblem, linkProblems } = text.notices
  return (
    <>
      <p>{linkProblems}</p>
      <ul className="bullets">
        {problems.map(({ question, reason }) => (
          <li key={question ?? reason}>
            {question === null
              ? linkProblem[reason]
              : `${ask(question).title} (${linkProblem[reason]})`}
          </li>
        ))}
      </ul>
    </>
  )
}
