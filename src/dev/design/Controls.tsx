import { useState } from 'react'
import { Banner } from '../../components/Banner.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Later } from '../../components/Later.tsx'
import { LazyFold } from '../../components/LazyFold.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { SenderWords } from '../../components/SenderWords.tsx'
import { Switch } from '../../components/Switch.tsx'
import { AudienceSwitch } from '../../screens/AudienceSwitch.tsx'
import { ClearDialog, LinkDialog } from '../../screens/dialogs.tsx'
import { useWords } from '../../screens/words.ts'
import { keepingWords } from '../../wording/interface/keeping.ts'
import { Shelf, Specimen } from './Shelf.tsx'

const nothing = (): void => undefined

export function Controls() {
  const { text, language } = useWords()
  const { notices, page, dialogs, doors } = text
  const long = `${dialogs.forget.text} ${dialogs.restart.text}`
  return (
    <>
      <Shelf title="Buttons">
        <Specimen title="In a row, as below a page">
          <div className="buttons">
            <button type="button" className="button">
              {page.continue}
              <Icon name="onward" size={20} />
            </button>
            <button type="button" className="button button-second">
              {notices.understood}
            </button>
            <button type="button" className="button button-danger">
              {notices.forget}
            </button>
            <button type="button" className="button-quiet">
              <Icon name="back" size={18} />
              {page.back}
            </button>
          </div>
        </Specimen>
        <Specimen title="Quiet, flush with the text">
          <button type="button" className="button-quiet button-flush">
            {doors.show}
            <Icon name="onward" size={18} />
          </button>
        </Specimen>
        <Specimen title="Words that are too long">
          <button type="button" className="button">
            {long}
          </button>
        </Specimen>
      </Shelf>
      <Shelf title="Banners">
        <Specimen title="Quiet, with buttons">
          <Banner title={notices.resumed}>
            <p>{notices.resumedText}</p>
            <div className="buttons">
              <button type="button" className="button button-second">
                {notices.goOn}
              </button>
              <button type="button" className="button-quiet">
                {notices.restart}
              </button>
            </div>
          </Banner>
        </Specimen>
        <Specimen title="Warning">
          <Banner kind="warning" title={notices.saving}>
            <p>{notices.savingText.blocked}</p>
          </Banner>
        </Specimen>
        <Specimen title="Stop: only for what needs a professional">
          <Banner kind="stop" title={text.subjects.bars}>
            <p>{long}</p>
          </Banner>
        </Specimen>
      </Shelf>
      <Shelf title="Folds and switches">
        <Specimen title="Fold: closed, open">
          <Fold summary={page.notSure}>{long}</Fold>
          <Fold summary={page.notSure} open>
            {long}
          </Fold>
        </Specimen>
        <Specimen title="Fold whose content is worked out when it opens">
          <LazyFold summary={long}>{() => long}</LazyFold>
        </Specimen>
        <Specimen title="Switch: on, off">
          <Toggle at={true} words={keepingWords[language]} />
          <Toggle at={false} words={keepingWords[language]} />
        </Specimen>
        <Specimen title="Copies, and says so">
          <CopyButton
            icon="copy"
            words={{
              copy: text.review.copyLink,
              copied: text.review.copied,
              failed: text.review.copyFailed,
            }}
            textOf={() => page.continue}
          />
        </Specimen>
        <Specimen title="Field to search in">
          <Searched label={text.rows.search} hint={text.rows.hint} />
        </Specimen>
        <Specimen title="One of two">
          <AudienceSwitch audience="worker" onAudience={nothing} />
        </Specimen>
        <Specimen title="Comes a moment later">
          <Later meanwhile={text.page.loading}>{page.continue}</Later>
        </Specimen>
      </Shelf>
      <Shelf title="Dialogs">
        <Dialogs />
      </Shelf>
      <Shelf title="What a sender wrote">
        <SenderWords
          from="Acme Conseil <b>et</b> associés"
          reference="2026-114"
          note={long}
          words={{
            from: notices.letterFrom,
            reference: notices.letterReference,
            note: notices.letterNote,
            notVerified: notices.notVerified,
          }}
        />
      </Shelf>
    </>
  )
}

function Searched(words: { readonly label: string; readonly hint: string }) {
  const [text, setText] = useState('')
  return <SearchField id="searched" {...words} value={text} onType={setText} />
}

function Toggle({
  at,
  words,
}: {
  readonly at: boolean
  readonly words: { readonly label: string; readonly on: string; readonly off: string }
}) {
  const [on, setOn] = useState(at)
  return <Switch label={words.label} hint={on ? words.on : words.off} on={on} onChange={setOn} />
}

function Dialogs() {
  const { dialogs } = useWords().text
  const [open, setOpen] = useState<'restart' | 'forget' | 'link' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <div className="buttons">
      {(['restart', 'forget', 'link'] as const).map((which) => (
        <button
          key={which}
          type="button"
          className="button button-second"
          onClick={() => setOpen(which)}
        >
          {dialogs[which].title}
        </button>
      ))}
      {(open === 'restart' || open === 'forget') && (
        <ClearDialog what={open} send={close} onCancel={close} />
      )}
      {open === 'link' && (
        <LinkDialog
          link={12}
          own={7}
          otherTab={false}
          onJoin={close}
          onConfirm={close}
          onCancel={close}
        />
      )}
    </div>
  )
}
