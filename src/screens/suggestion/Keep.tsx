import { use, useState } from 'react'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { linkTo } from '../../sharing/index.ts'
import { LetterInUse } from '../letterInUse.ts'
import { LoadedLetters } from '../LoadedLetters.tsx'
import { useAround } from './around.ts'

type Copying = 'not yet' | 'copied' | 'failed'

/** Keep the result: a link with the answers, paper, the list of answers; or start anew. */
export function Keep() {
  const { words, answers, send } = useAround()
  const { keep } = words.text
  const letter = use(LetterInUse)
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
    <section className="card keep no-print">
      <h2>{keep.title}</h2>
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
      {letter !== undefined && (
        <LoadedLetters>
          {({ SendBox }) => <SendBox letter={letter} answers={answers} />}
        </LoadedLetters>
      )}
      <div className="keep-buttons">
        <button type="button" className="button-quiet button-flush" onClick={() => window.print()}>
          <Icon name="print" size={20} />
          {keep.print}
        </button>
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => send({ type: 'REVIEW' })}
        >
          <Icon name="list" size={20} />
          {keep.review}
        </button>
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
    </section>
  )
}
