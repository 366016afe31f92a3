import { edition } from '#rules'
import { dateText } from '../wording/language.ts'
import { candidatesFragment } from './CandidatesPage.tsx'
import { useWords } from './words.ts'

/** The foot of every page: what this is not, and how fresh the rules are. */
export function Colophon() {
  const { text, language } = useWords()
  const { notGovernment, notAdvice, private: stays, rulesAsOf, candidates } = text.colophon
  return (
    <footer className="colophon">
      <p>
        {notGovernment} {notAdvice}
      </p>
      <p>
        {stays} {rulesAsOf(dateText(edition.from, language))}
      </p>
      <p>
        <a className="colophon-link" href={candidatesFragment}>
          {candidates}
        </a>
      </p>
    </footer>
  )
}
