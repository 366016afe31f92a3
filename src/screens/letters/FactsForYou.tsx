import { useMemo } from 'react'
import type { Answers } from '#rules'
import { settlers, whoSettles } from '../suggestion/whoSettles.ts'
import { useWords } from '../words.ts'
import { aheadOf } from './ahead.ts'
import { useLetterWords } from './letterWords.ts'

/** What is open, by who can tell. */
export function FactsForYou({
  answers,
  suggested,
}: {
  readonly answers: Answers
  readonly suggested: Answers
}) {
  const { ask } = useWords()
  const { facts, build } = useLetterWords()
  const ahead = useMemo(() => aheadOf(answers, suggested), [answers, suggested])
  return (
    <div className="link-box">
      <p className="banner-title">{facts.title}</p>
      <p>{ahead.length === 0 ? facts.none : facts.lead}</p>
      {settlers.map((who) => {
        const own = ahead.filter(({ question }) => whoSettles[question] === who)
        return own.length === 0 ? null : (
          <div key={who}>
            <p className="card-title">{facts.who[who]}</p>
            <ul className="bullets">
              {own.map(({ question, suggested: isSuggested }) => (
                <li key={question}>
                  {ask(question).title}
                  {isSuggested && ` (${build.toConfirm})`}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
