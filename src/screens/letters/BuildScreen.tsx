import { useCallback, useEffect, useState } from 'react'
import type { Answers, QuestionId } from '#rules'
import { Banner } from '../../components/Banner.tsx'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { audiences, storeKey, tabStore, textLimits } from '../../sharing/index.ts'
import type { Audience, Letter, LetterKind } from '../../sharing/index.ts'
import { loadEmbedWording } from '../../wording/embed/index.ts'
import { useAnnounce } from '../announce.tsx'
import { useStaying } from '../useLoaded.ts'
import { useWords } from '../words.ts'
import { AheadList } from './AheadList.tsx'
import { ChosenQuestions } from './ChosenQuestions.tsx'
import {
  draftFrom,
  draftOf,
  draftText,
  emptyDraft,
  letterIn,
  withDraftAnswer,
  withMark,
  withOwnAnswers,
  withoutAnswer,
  withoutQuestion,
} from './draft.ts'
import type { Draft } from './draft.ts'
import { useLetterWords } from './letterWords.ts'
import { LinkMade } from './LinkMade.tsx'
import { QuestionSearch } from './QuestionSearch.tsx'
import { Templates } from './Templates.tsx'
import { TextField } from './TextField.tsx'

const kinds = ['invitation', 'handOff', 'blank'] as const satisfies readonly LetterKind[]

/** Where a consultant or an employer makes a link: what they know, who they are, and the link with its code. */
export function BuildScreen({
  own,
  onLeave,
}: {
  /** The answers of this device, which may be taken as a start. */
  readonly own: Answers
  readonly onLeave: () => void
}) {
  const { text, audience } = useWords()
  const { build, youIsWorker } = useLetterWords()
  const say = useAnnounce()
  const [draft, setDraft] = useDraft()
  const [added, setAdded] = useState<QuestionId | null>(null)
  const { letter } = draft
  const isBlank = letter.kind === 'blank'
  const put = (words: Partial<Letter>): void =>
    setDraft((now) => ({ ...now, letter: { ...now.letter, ...words } }))

  return (
    <div className="column-main">
      <div className="topline">
        <button type="button" className="button-quiet button-flush" onClick={onLeave}>
          <Icon name="back" size={20} />
          {build.back}
        </button>
      </div>
      <div className="question-head">
        <h1>{build.title}</h1>
        <p>
          {build.lead} {build.private}
        </p>
      </div>
      <Banner title={text.notices.severity.warning}>
        <p>{build.tamper}</p>
      </Banner>
      <Templates draft={draft} onUse={(template) => setDraft(draftFrom(template.letter))} />
      <Settings letter={letter} onChange={put} />
      {!isBlank && (
        <section className="section" aria-labelledby="build-questions">
          <h2 id="build-questions">{build.questions}</h2>
          <p className="section-lead">
            {build.questionsLead} {audience === 'worker' && youIsWorker}
          </p>
          <QuestionSearch
            draft={draft}
            onAdd={(id) => {
              setDraft((now) => ({ ...now, chosen: [...now.chosen, id] }))
              setAdded(id)
            }}
          />
          {Object.keys(own).length > 0 && (
            <button
              type="button"
              className="button-quiet button-flush"
              onClick={() => setDraft((now) => withOwnAnswers(now, own))}
            >
              <Icon name="plus" size={20} />
              {build.own(Object.keys(own).length)}
            </button>
          )}
          <ChosenQuestions
            draft={draft}
            added={added}
            onAnswer={(id, value) => setDraft((now) => withDraftAnswer(now, id, value))}
            onClear={(id) => setDraft((now) => withoutAnswer(now, id))}
            onMark={(id, mark) => setDraft((now) => withMark(now, id, mark))}
            onRemove={(id) => setDraft((now) => withoutQuestion(now, id))}
          />
        </section>
      )}
      <AheadList letter={letterIn(draft)} />
      <section className="section" aria-labelledby="build-words">
        <h2 id="build-words">{build.words}</h2>
        <p className="section-lead">{build.wordsLead}</p>
        <TextField
          label={build.from}
          value={letter.from}
          limit={textLimits.from}
          onChange={(from) => put({ from })}
        />
        <TextField
          label={build.reference}
          value={letter.reference}
          limit={textLimits.reference}
          onChange={(reference) => put({ reference })}
        />
        <TextField
          label={build.note}
          value={letter.note}
          limit={textLimits.note}
          hint={build.sensitive}
          rows={4}
          onChange={(note) => put({ note })}
        />
      </section>
      <LinkMade letter={letterIn(draft)} />
      <OnSite letter={letter} />
      <div className="buttons section">
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => {
            setDraft(emptyDraft)
            window.scrollTo(0, 0)
            say(build.none)
          }}
        >
          <Icon name="again" size={20} />
          {build.restart}
        </button>
      </div>
    </div>
  )
}

/** The way onto a consultant's site: downloaded with this screen, apart from what others see of links. */
function OnSite({ letter }: { readonly letter: Letter }) {
  const { language } = useWords()
  const load = useCallback(
    async () => ({ ...(await loadSnippet()), said: await loadEmbedWording(language) }),
    [language],
  )
  // While another language loads, what was typed stays.
  const loaded = useStaying(load)
  if (loaded.state !== 'ready') return null
  const { SiteSnippet, said } = loaded.value
  return (
    <section className="section">
      <Fold summary={said.site.title}>
        <SiteSnippet letter={letter} said={said} />
      </Fold>
    </section>
  )
}

const loadSnippet = () => import('./SiteSnippet.tsx')

function Settings({
  letter,
  onChange,
}: {
  readonly letter: Letter
  readonly onChange: (words: Partial<Letter>) => void
}) {
  const { build } = useLetterWords()
  const languageCards = (['browser', 'en', 'fr'] as const).map((value) => ({
    value,
    label: build.languages[value],
  }))
  return (
    <>
      <section className="section" aria-labelledby="build-kind">
        <h2 id="build-kind">{build.kind}</h2>
        <ChoiceCards
          name="kind"
          labelledBy="build-kind"
          cards={kinds.map((value) => ({ value, ...build.kinds[value] }))}
          value={letter.kind}
          onChoose={(value) => onChange({ kind: kinds.find((one) => one === value) ?? 'blank' })}
        />
      </section>
      <section className="section" aria-labelledby="build-audience">
        <h2 id="build-audience">{build.audience}</h2>
        <ChoiceCards
          name="audience"
          labelledBy="build-audience"
          cards={audiences.map((value: Audience) => ({ value, label: build.audiences[value] }))}
          value={letter.audience}
          onChoose={(value) =>
            onChange({ audience: audiences.find((one) => one === value) ?? 'worker' })
          }
        />
      </section>
      <section className="section" aria-labelledby="build-language">
        <h2 id="build-language">{build.language}</h2>
        <ChoiceCards
          name="language"
          labelledBy="build-language"
          cards={languageCards}
          value={letter.language ?? 'browser'}
          onChoose={(value) =>
            onChange({ language: value === 'en' || value === 'fr' ? value : null })
          }
        />
        <p className="quiet">{build.languageHint}</p>
      </section>
    </>
  )
}

const draftKey = storeKey('draft')

/** The draft of this tab: it outlives a reload, where the browser allows it. */
function useDraft(): readonly [Draft, (change: Draft | ((now: Draft) => Draft)) => void] {
  const [draft, setDraft] = useState<Draft>(() => {
    try {
      return draftOf(tabStore(window)?.getItem(draftKey) ?? null)
    } catch {
      return emptyDraft
    }
  })
  useEffect(() => {
    try {
      const store = tabStore(window)
      if (draft === emptyDraft) store?.removeItem(draftKey)
      else store?.setItem(draftKey, draftText(draft))
    } catch {
      // Nothing can be kept: the draft lasts as long as the page.
    }
  }, [draft])
  return [draft, setDraft]
}
