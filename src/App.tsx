import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Answers } from '#rules'
import { Banner } from './components/Banner.tsx'
import type { Embed } from './embed/index.ts'
import {
  selectAnswers,
  selectArrival,
  selectLetter,
  selectReport,
  selectScreen,
  selectSuggestion,
} from './questionnaire/index.ts'
import type {
  Questionnaire,
  QuestionnaireEvent,
  QuestionnaireSnapshot,
} from './questionnaire/index.ts'
import { Announcer } from './screens/announce.tsx'
import { BelowVerdict } from './screens/belowVerdict.ts'
import { onBroughtIntoView } from './screens/bringIntoView.ts'
import type { Sending } from './screens/embed/sending.ts'
import { LoadedEmbed } from './screens/LoadedEmbed.tsx'
import { Arriving } from './screens/Arriving.tsx'
import { AsidePage } from './screens/AsidePage.tsx'
import type { AudienceChoice } from './screens/AudienceSwitch.tsx'
import { Colophon } from './screens/Colophon.tsx'
import { Doors } from './screens/Doors.tsx'
import { BothLanguages, LastResort } from './screens/LastResort.tsx'
import { LetterInUse } from './screens/letterInUse.ts'
import { LoadedLetters } from './screens/LoadedLetters.tsx'
import { LoadedScreen, loadEnd } from './screens/LoadedScreen.tsx'
import { Masthead } from './screens/Masthead.tsx'
import { focusPage, Notices, PendingLink } from './screens/Notices.tsx'
import { usePageAddress } from './screens/pageAddress.ts'
import type { Preferences, Theme } from './screens/preferences.ts'
import { QuestionPage } from './screens/QuestionPage.tsx'
import { Review } from './screens/Review.tsx'
import { useLoaded } from './screens/useLoaded.ts'
import { changedAt, usePlace } from './screens/usePlace.ts'
import type { Place } from './screens/usePlace.ts'
import { UpdateNotice } from './screens/UpdateNotice.tsx'
import { useWide } from './screens/useWide.ts'
import { WayBack } from './screens/WayBack.tsx'
import { useWords, WordsProvider, wordsOf } from './screens/words.ts'
import type { Words } from './screens/words.ts'
import type { Audience } from './wording/audience.ts'
import type { Letter } from './sharing/index.ts'
import { loadEmbedWording } from './wording/embed/index.ts'
import { loadWording } from './wording/index.ts'
import { wordsMissing } from './wording/interface/bilingual.ts'
import type { Language } from './wording/language.ts'

interface Props {
  readonly questionnaire: Questionnaire
  readonly preferences: Preferences
  /** The site around the page; `null` where there is none. */
  readonly embed?: Embed | null
  /** Words that are there already: the first screen needs them at once. */
  readonly wordsAtHand?: Words | null
}

/** The whole app, in the language of the person and as it speaks to them. */
export function App({ questionnaire, preferences, embed = null, wordsAtHand = null }: Props) {
  const [theme, setTheme] = useState<Theme>(preferences.theme)
  const [language, setLanguage] = useState<Language>(preferences.language)
  const [audience, setAudience] = useState<Audience>(
    audienceArriving(questionnaire.getSnapshot()) ?? preferences.audience,
  )
  const load = useCallback(
    async () =>
      wordsOf(
        ...(await Promise.all([
          loadWording(language, audience),
          embed === null ? null : loadEmbedWording(language),
        ])),
      ),
    [language, audience, embed],
  )
  const loaded = useLoaded(load)
  const { keep } = preferences
  const chooseAudience = useCallback(
    (chosen: Audience) => {
      keep('audience', chosen)
      setAudience(chosen)
    },
    [keep],
  )
  useAudienceOfLetters(questionnaire, chooseAudience)
  // While other words load, or can't be had, those on screen stay.
  const [before, setBefore] = useState<Words | null>(wordsAtHand)
  if (loaded.state === 'ready' && loaded.value !== before) setBefore(loaded.value)
  const words = loaded.state === 'ready' ? loaded.value : before

  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset['theme']
    else dataset['theme'] = theme
  }, [theme])

  useEffect(() => {
    if (words) document.documentElement.lang = words.language
  }, [words])

  if (words === null) {
    if (loaded.state !== 'failed') return null
    return (
      <main className="main">
        <BothLanguages words={wordsMissing} onAgain={loaded.again} />
      </main>
    )
  }
  return (
    <WordsProvider value={words}>
      <Announcer>
        <Frame
          questionnaire={questionnaire}
          embed={embed}
          theme={theme}
          onWordsAgain={loaded.state === 'failed' ? loaded.again : null}
          onLanguage={(chosen) => {
            preferences.keep('language', chosen)
            setLanguage(chosen)
            if (loaded.state === 'failed') loaded.again()
          }}
          choice={{
            audience: loaded.state === 'failed' ? words.audience : audience,
            onAudience: (chosen) => {
              chooseAudience(chosen)
              if (loaded.state === 'failed') loaded.again()
            },
          }}
          onTheme={(chosen) => {
            preferences.keep('theme', chosen)
            setTheme(chosen)
          }}
        />
      </Announcer>
    </WordsProvider>
  )
}

/**
 * For whom the letter is that has just been taken up. One that this device kept from an earlier visit has had its say:
 * what was chosen since holds.
 */
function audienceArriving(snapshot: QuestionnaireSnapshot): Audience | undefined {
  return selectArrival(snapshot).kind === 'linked' ? selectLetter(snapshot)?.audience : undefined
}

/** The page speaks to the people whom a letter is for, once the letter is taken up. */
function useAudienceOfLetters(
  questionnaire: Questionnaire,
  choose: (audience: Audience) => void,
): void {
  useEffect(() => {
    let taken: Letter | null = null
    const follow = (snapshot: QuestionnaireSnapshot): void => {
      const letter = selectLetter(snapshot)
      if (letter === taken) return
      taken = letter
      const audience = audienceArriving(snapshot)
      if (audience !== undefined) choose(audience)
    }
    follow(questionnaire.getSnapshot())
    const subscription = questionnaire.subscribe(follow)
    return () => subscription.unsubscribe()
  }, [questionnaire, choose])
}

function Frame({
  questionnaire,
  embed,
  theme,
  onWordsAgain,
  onLanguage,
  choice,
  onTheme,
}: {
  readonly questionnaire: Questionnaire
  readonly embed: Embed | null
  readonly theme: Theme
  /** Loads words again that could not be had; `null` when all are there. */
  readonly onWordsAgain: (() => void) | null
  readonly onLanguage: (language: Language) => void
  readonly choice: AudienceChoice
  readonly onTheme: (theme: Theme) => void
}) {
  const { text, language } = useWords()
  const snapshot = useSelector(questionnaire, (now) => now)
  const { send } = questionnaire
  const place = usePlace(snapshot)
  const title = useTitle(snapshot)
  const answered = Object.keys(selectAnswers(snapshot)).length
  const hasBegun = answered > 0
  const { page, leave } = usePageAddress()
  const sendBox = useSiteAround(embed, snapshot)
  /** From the head or the foot, which stand around every page: what comes of it is seen in the questionnaire. */
  const sendFromAnywhere = (event: QuestionnaireEvent): void => {
    leave()
    send(event)
  }

  useEffect(() => {
    // A page beside the questionnaire has a title of its own.
    if (page === null) document.title = text.titleOf(title)
  }, [text, title, page])

  useEffect(() => {
    // Without a network the screen itself will say so when it is needed.
    if (hasBegun) loadEnd(language).catch(() => undefined)
  }, [hasBegun, language])

  return (
    <div className="frame">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          focusPage()
        }}
      >
        {text.masthead.skip}
      </a>
      <Masthead
        theme={theme}
        answered={answered}
        reviewing={snapshot.matches('reviewing')}
        onLanguage={onLanguage}
        onTheme={onTheme}
        onReview={() => sendFromAnywhere({ type: 'REVIEW' })}
      />
      <main className="main" id="main" tabIndex={-1}>
        <UpdateNotice answers={selectAnswers(snapshot)} />
        {onWordsAgain !== null && (
          <Banner kind="warning" title={text.notices.wordsFailed}>
            <div className="buttons">
              <button type="button" className="button button-second" onClick={onWordsAgain}>
                {text.rows.tryAgain}
              </button>
            </div>
          </Banner>
        )}
        {embed !== null && (
          <LoadedEmbed>
            {({ EmbedBar, said }) => (
              <EmbedBar embed={embed} said={said} answers={selectAnswers(snapshot)} />
            )}
          </LoadedEmbed>
        )}
        {page !== null && (
          <LastResort key={page} onAnswers={leave}>
            <Arriving isNew={page === 'candidates'}>
              <AsidePage page={page} onLeave={leave} />
            </Arriving>
          </LastResort>
        )}
        {page !== 'candidates' && <PendingLink snapshot={snapshot} send={send} />}
        {page !== 'candidates' && (
          <WayBack shown={page === null}>
            <Notices snapshot={snapshot} send={send} arriving={place.number === 0} />
            <Page
              place={place}
              snapshot={snapshot}
              questionnaire={questionnaire}
              send={send}
              choice={choice}
              belowVerdict={sendBox}
            />
          </WayBack>
        )}
      </main>
      <Colophon
        own={selectAnswers(snapshot)}
        send={sendFromAnywhere}
        onBuild={embed === null ? () => sendFromAnywhere({ type: 'BUILD' }) : null}
      />
    </div>
  )
}

/** Tells the site around what it may know, and gives what asks whether it may have the answers. */
function useSiteAround(embed: Embed | null, snapshot: QuestionnaireSnapshot): ReactNode {
  const [sending, setSending] = useState<Sending>({ kind: 'asking' })
  const suggestion = snapshot.matches('suggesting') ? selectSuggestion(snapshot) : null
  useEffect(() => embed?.tellResult(suggestion), [embed, suggestion])
  useEffect(() => (embed === null ? undefined : onBroughtIntoView(embed.show)), [embed])
  if (embed === null || embed.settings.results !== 'answers') return null
  return (
    <LoadedEmbed>
      {({ SendAnswers, said }) => (
        <SendAnswers
          embed={embed}
          said={said}
          answers={selectAnswers(snapshot)}
          letter={selectLetter(snapshot)}
          sending={sending}
          onSending={setSending}
        />
      )}
    </LoadedEmbed>
  )
}

/** The name of the page, for the tab and the browser's history. */
function useTitle(snapshot: QuestionnaireSnapshot): string {
  const { text, ask } = useWords()
  const screen = selectScreen(snapshot)
  const [only] = screen?.questions ?? []
  if (screen) {
    return screen.questions.length === 1 && only !== undefined
      ? ask(only).title
      : text.subjects[screen.screen]
  }
  if (snapshot.matches('reviewing')) return text.review.title
  if (snapshot.matches('building')) return text.page.build
  if (snapshot.matches('reporting')) return text.page.report
  return snapshot.matches('standing') ? text.doors.title : text.page.suggestion
}

function Page({
  place,
  snapshot,
  questionnaire,
  send,
  choice,
  belowVerdict,
}: {
  readonly place: Place
  readonly snapshot: QuestionnaireSnapshot
  readonly questionnaire: Questionnaire
  readonly send: (event: QuestionnaireEvent) => void
  readonly choice: AudienceChoice
  readonly belowVerdict: ReactNode
}) {
  const wide = useWide()
  const screen = selectScreen(snapshot)
  const answers = selectAnswers(snapshot)
  const guarded = (page: ReactNode) => (
    <LastResort key={place.number} onAnswers={() => send({ type: 'REVIEW' })}>
      <Arriving isNew={place.number > 0}>{page}</Arriving>
    </LastResort>
  )
  if (snapshot.matches('suggesting'))
    return guarded(
      <LetterInUse value={selectLetter(snapshot)}>
        <BelowVerdict value={belowVerdict}>
          <LoadedScreen which="suggestion" questionnaire={questionnaire} />
        </BelowVerdict>
      </LetterInUse>,
    )
  if (snapshot.matches('standing'))
    return guarded(<LoadedScreen which="standing" questionnaire={questionnaire} />)

  const leave = (): void => send({ type: 'RESUME' })
  if (snapshot.matches('building')) {
    return guarded(
      <LoadedLetters>
        {({ BuildScreen }) => <BuildScreen own={answers} onLeave={leave} />}
      </LoadedLetters>,
    )
  }
  if (snapshot.matches('reporting')) {
    const take = (theirs: Answers): void => send({ type: 'LOAD', answers: theirs, problems: [] })
    return guarded(
      <LoadedLetters>
        {({ ReportScreen }) => (
          <ReportScreen report={selectReport(snapshot)} onTake={take} onLeave={leave} />
        )}
      </LoadedLetters>,
    )
  }

  const doors = snapshot.matches('asking') && Object.keys(answers).length > 0 && (
    <Doors answers={answers} wide={wide} onShow={() => send({ type: 'SHOW_STANDING' })} />
  )
  return (
    <div className="columns">
      <div className="column-main">
        {guarded(
          screen === null ? (
            <Review snapshot={snapshot} send={send} changed={changedAt(place)} choice={choice} />
          ) : (
            <QuestionPage snapshot={snapshot} screen={screen} send={send} choice={choice} />
          ),
        )}
        {!wide && doors}
      </div>
      {wide && <aside className="column-aside">{doors}</aside>}
    </div>
  )
}
