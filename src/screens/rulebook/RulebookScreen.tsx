import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { ReactNode, RefObject } from 'react'
import { Busy } from '../../components/Busy.tsx'
import { Icon } from '../../components/Icon.tsx'
import { wordsMissing } from '../../wording/interface/bilingual.ts'
import { bringIntoView, bringTopIntoView } from '../bringIntoView.ts'
import { BothLanguages } from '../LastResort.tsx'
import { followFragment } from '../pageAddress.ts'
import { readRulesAddress } from '../rulesAddress.ts'
import type { RulesPlace } from '../rulesAddress.ts'
import { useWords } from '../words.ts'
import { AgreementsPage } from './AgreementsPage.tsx'
import { book } from './book.ts'
import { CodesPage } from './CodesPage.tsx'
import { ContentsPage } from './ContentsPage.tsx'
import { CriterionPage } from './CriterionPage.tsx'
import { EditionsPage } from './EditionsPage.tsx'
import { LinesPage } from './LinesPage.tsx'
import { OccupationsPage } from './OccupationsPage.tsx'
import { exists } from './places.ts'
import { RulebookWordsProvider, useLoadedRulebookWords, useRulebookWords } from './rulebookWords.ts'
import { SourcesPage } from './SourcesPage.tsx'
import { StreamsPage } from './StreamsPage.tsx'
import { VariantPage } from './VariantPage.tsx'
import './rulebook.css'

/** The rules as pages: which page, the address says. */
export function RulebookScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { language, audience, text } = useWords()
  const words = useLoadedRulebookWords(language, audience)
  if (words.state === 'loading') return <Busy text={text.page.loading} />
  if (words.state === 'failed') return <BothLanguages words={wordsMissing} onAgain={words.again} />
  return (
    <RulebookWordsProvider value={words.value}>
      <Shown onLeave={onLeave} />
    </RulebookWordsProvider>
  )
}

function Shown({ onLeave }: { readonly onLeave: () => void }) {
  const { text } = useRulebookWords()
  const fragment = useSyncExternalStore(
    followFragment,
    () => window.location.hash,
    () => '',
  )
  const goesBack = useGoesBack()
  const place = readRulesAddress(fragment) ?? { part: 'contents' }
  return (
    <div className="rulebook">
      <div className="topline no-print">
        <button type="button" className="button-quiet button-flush" onClick={onLeave}>
          <Icon name="back" size={20} />
          {text.back}
        </button>
        <button type="button" className="button-quiet button-flush" onClick={() => window.print()}>
          <Icon name="print" size={20} />
          {text.print}
        </button>
      </div>
      <Arrived key={fragment} goesBack={goesBack}>
        <PlaceShown place={exists(place, book()) ? place : { part: 'unknown' }} />
      </Arrived>
    </div>
  )
}

function PlaceShown({ place }: { readonly place: RulesPlace }) {
  switch (place.part) {
    case 'contents':
      return <ContentsPage isUnknown={false} />
    case 'unknown':
      return <ContentsPage isUnknown />
    case 'streams':
      return <StreamsPage name={place.name} />
    case 'lines':
      return <LinesPage name={place.name} />
    case 'agreements':
      return <AgreementsPage name={place.name} />
    case 'occupations':
      return <OccupationsPage name={place.name} />
    case 'codes':
      return <CodesPage name={place.name} />
    case 'editions':
      return <EditionsPage name={place.name} />
    case 'sources':
      return <SourcesPage name={place.name} />
    case 'variant':
      return <VariantPage id={place.name} />
    case 'criterion':
      return <CriterionPage id={place.name} />
  }
}

/** Whether the browser has just gone back or forward. */
function useGoesBack(): RefObject<boolean> {
  const goesBack = useRef(false)
  useEffect(() => {
    // An entry that was there before has a state; one that a link has just made has none yet.
    const note = (): void => {
      goesBack.current = window.history.state !== null
    }
    const press = (): void => {
      goesBack.current = false
    }
    window.addEventListener('popstate', note, { capture: true })
    window.addEventListener('click', press, { capture: true })
    return () => {
      window.removeEventListener('popstate', note, { capture: true })
      window.removeEventListener('click', press, { capture: true })
    }
  }, [])
  return goesBack
}

/**
 * What a person comes to takes the focus: the thing that the address names, else the heading. It is brought into view,
 * unless the browser goes back or forward, which it does to where the person was.
 */
function Arrived({
  goesBack,
  children,
}: {
  readonly goesBack: RefObject<boolean>
  readonly children: ReactNode
}) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const named = page.current?.querySelector<HTMLElement>('[data-named]')
    const place = named ?? page.current?.querySelector('h1')
    if (!place || page.current === null) return
    place.tabIndex = -1
    place.focus({ preventScroll: true })
    if (!goesBack.current) {
      if (named) bringIntoView(named)
      else bringTopIntoView(page.current)
    }
  }, [goesBack])
  return <div ref={page}>{children}</div>
}
