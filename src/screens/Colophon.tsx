import { edition } from '#rules'
import { dateText } from '../wording/language.ts'
import type { Answers } from '#rules'
import type { QuestionnaireEvent } from '../questionnaire/index.ts'
import { OpenRecord } from './record/OpenRecord.tsx'
import { useWords } from './words.ts'

/** The foot of every page: what this is not, how fresh the rules are, and the way to a saved record. */
export function Colophon({
  own,
  send,
}: {
  readonly own: Answers
  readonly send: (event: QuestionnaireEvent) => void
}) {
  const { text, language } = useWords()
  const { notGovernment, notAdvice, private: stays, rulesAsOf, openRecord } = text.colophon
  return (
    <footer className="colophon">
      <p>
        {notGovernment} {notAdvice}
      </p>
      <p>
        {stays} {rulesAsOf(dateText(edition.from, language))}
      </p>
      <OpenRecord label={openRecord} language={language} own={own} send={send} />
    </footer>
  )
}
