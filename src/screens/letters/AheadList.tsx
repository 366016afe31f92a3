import { useMemo } from 'react'
import { countedAtOnce, toConfirm } from '../../sharing/index.ts'
import type { Letter } from '../../sharing/index.ts'
import { useWords } from '../words.ts'
import { aheadOf } from './ahead.ts'
import { useLetterWords } from './letterWords.ts'

/** What the person who opens the link will still be asked. */
export function AheadList({ letter }: { readonly letter: Letter }) {
  const { ask } = useWords()
  const { build } = useLetterWords()
  // The text of the letter changes at each key; what is ahead only with its answers.
  const key = JSON.stringify([countedAtOnce(letter), toConfirm(letter)])
  const ahead = useMemo(() => {
    const [known, suggested] = JSON.parse(key) as Parameters<typeof aheadOf>
    return aheadOf(known, suggested)
  }, [key])
  return (
    <section className="section" aria-labelledby="build-ahead">
      <h2 id="build-ahead">{build.ahead}</h2>
      {ahead.length === 0 ? (
        <p>{build.aheadDone}</p>
      ) : (
        <>
          <p className="section-lead">{build.aheadNext(ahead.length)}</p>
          <ol className="bullets bullets-numbered">
            {ahead.map(({ question, suggested }) => (
              <li key={question}>
                {ask(question).title}
                {suggested && ` (${build.toConfirm})`}
              </li>
            ))}
          </ol>
          <p className="quiet">{build.aheadHint}</p>
        </>
      )}
    </section>
  )
}
