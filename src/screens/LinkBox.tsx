import { useId, useState } from 'react'
import type { Answers } from '#rules'
import { Icon } from '../components/Icon.tsx'
import { linkTo } from '../sharing/index.ts'
import { useAnnounce } from './announce.tsx'
import { useWords } from './words.ts'

/** Copies a link that carries the answers. Where the browser forbids it, the link is there to be selected. */
export function LinkBox({ answers }: { readonly answers: Answers }) {
  const { review } = useWords().text
  const say = useAnnounce()
  const id = useId()
  const [copying, setCopying] = useState<'no' | 'copied' | 'failed'>('no')
  const link = linkTo(window.location.href, answers)

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link)
      setCopying('copied')
      say(review.copied)
    } catch {
      setCopying('failed')
      say(review.copyFailed)
    }
  }

  return (
    <section className="section no-print" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{review.linkTitle}</h2>
      <p className="section-lead">{review.linkNote}</p>
      <div className="buttons">
        <button type="button" className="button button-second" onClick={() => void copy()}>
          <Icon name={copying === 'copied' ? 'check' : 'copy'} size={20} />
          {copying === 'copied' ? review.copied : review.copyLink}
        </button>
      </div>
      {copying === 'failed' && (
        <div className="link-box">
          <p id={`${id}failed`}>{review.copyFailed}</p>
          <input
            className="text-input"
            type="text"
            readOnly
            value={link}
            aria-label={review.link}
            aria-describedby={`${id}failed`}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
    </section>
  )
}
