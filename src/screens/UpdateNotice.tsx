import { useEffect, useState } from 'react'
import type { Answers } from '#rules'
import { Banner } from '../components/Banner.tsx'
import { keepOffline } from '../offline/index.ts'
import type { Update } from '../offline/index.ts'
import { answerStore, encodeAnswers, isKeeping } from '../sharing/index.ts'
import { useWords } from './words.ts'

/** Says that a newer version is there, and lets the person choose when to load it. Their answers come along. */
export function UpdateNotice({ answers }: { readonly answers: Answers }) {
  const { notices } = useWords().text
  const [update, setUpdate] = useState<Update | null>(null)
  const [later, setLater] = useState(false)
  useEffect(() => {
    // The dev server has no service worker.
    if (import.meta.env.PROD) void keepOffline(window, setUpdate)
  }, [])
  if (update === null || later) return null
  const take = (): void => {
    // Where nothing is kept, the address takes the answers over.
    const store = answerStore(window)
    if (Object.keys(answers).length > 0 && (!store || !isKeeping(store)))
      window.history.replaceState(null, '', encodeAnswers(answers))
    update.take()
  }
  return (
    <Banner title={notices.update}>
      <p>{notices.updateText}</p>
      <div className="buttons">
        <button type="button" className="button button-second" onClick={take}>
          {notices.updateNow}
        </button>
        <button type="button" className="button-quiet" onClick={() => setLater(true)}>
          {notices.updateLater}
        </button>
      </div>
    </Banner>
  )
}
