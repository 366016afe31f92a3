import { use, useState } from 'react'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { linkTo } from '../../sharing/index.ts'
import { DeviceSwitch } from '../DeviceSwitch.tsx'
import { OpenRecord } from '../record/OpenRecord.tsx'
import { LetterInUse } from '../letterInUse.ts'
import { LoadedLetters } from '../LoadedLetters.tsx'
import { useAround } from './around.ts'
import type { Overview } from './overview.ts'
import { downloadSlip } from './slipFile.ts'
import { useTicks } from './ticks.tsx'
import { usePrinting } from './usePrinting.tsx'

type Copying = 'not yet' | 'copied' | 'failed'
type Saving = 'not yet' | 'saved' | 'failed'

/** Keep the result: a link with the answers, paper, a record, this device; look at the answers; or start anew. */
export function Keep({ overview }: { readonly overview: Overview }) {
  const { words, answers, send } = useAround()
  const { ticks } = useTicks()
  const { keep } = words.text
  const { print, failed, sheet } = usePrinting(overview)
  const [saving, setSaving] = useState<Saving>('not yet')
  const letter = use(LetterInUse)
  const save = async () => {
    try {
      await downloadSlip(answers, words.language)
      setSaving('saved')
    } catch {
      setSaving('failed')
    }
  }
  return (
    <section className="card keep no-print">
      <h2>{keep.title}</h2>
      <CopyLink />
      <div className="keep-buttons">
        <KeepButton icon="print" label={keep.print} onPress={() => void print('sheet')} />
        <output className="quiet">{failed && keep.printFailed}</output>
        <KeepButton icon="list" label={keep.review} onPress={() => send({ type: 'REVIEW' })} />
      </div>
      {letter !== undefined && (
        <LoadedLetters>
          {({ SendBox }) => <SendBox letter={letter} answers={answers} />}
        </LoadedLetters>
      )}
      <div className="keep-buttons">
        <h3>{keep.record}</h3>
        <p className="quiet">{keep.recordHint}</p>
        <KeepButton icon="document" label={keep.save} onPress={() => void save()} />
        <output className="quiet">
          {saving === 'saved' && keep.saved}
          {saving === 'failed' && keep.saveFailed}
        </output>
        <KeepButton icon="print" label={keep.printRecord} onPress={() => void print('slip')} />
        <OpenRecord label={keep.open} language={words.language} own={answers} send={send} />
      </div>
      <div className="keep-buttons">
        <DeviceSwitch language={words.language} answers={answers} ticks={ticks} />
        <Fold summary={keep.restart}>
          <p>{keep.restartAsk}</p>
          <div className="buttons">
            <button
              type="button"
              className="button button-danger"
              onClick={() => send({ type: 'RESTART' })}
            >
              {keep.restartYes}
            </button>
          </div>
        </Fold>
      </div>
      {sheet}
    </section>
  )
}

const KeepButton = ({
  icon,
  label,
  onPress,
}: {
  readonly icon: IconName
  readonly label: string
  readonly onPress: () => void
}) => (
  <button type="button" className="button-quiet button-flush" onClick={onPress}>
    <Icon name={icon} size={20} />
    {label}
  </button>
)

/** Copies a link with the answers; where the browser forbids it, the link is there to be selected. */
function CopyLink() {
  const { words, answers } = useAround()
  const { keep } = words.text
  const [copying, setCopying] = useState<Copying>('not yet')
  const link = () => linkTo(window.location.href, answers)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link())
      setCopying('copied')
    } catch {
      setCopying('failed')
    }
  }
  return (
    <div className="link-box">
      <button type="button" className="button button-second" onClick={() => void copy()}>
        <Icon name="link" size={20} />
        {keep.link}
      </button>
      <p className="quiet">{keep.linkHint}</p>
      <output className="quiet">
        {copying === 'copied' && keep.copied}
        {copying === 'failed' && keep.failed}
      </output>
      {copying === 'failed' && (
        <input
          className="text-input"
          readOnly
          aria-label={keep.failed}
          value={link()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
