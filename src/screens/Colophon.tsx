import { edition } from '#rules'
import { dateText } from '../wording/language.ts'
import { useWords } from './words.ts'

/** The foot of every page: what this is not, how fresh the rules are, and the way to where links are made. */
export function Colophon({ onBuild }: { readonly onBuild: () => void }) {
  const { text, language } = useWords()
  const { notGovernment, notAdvice, private: stays, rulesAsOf, build } = text.colophon
  return (
    <footer className="colophon">
      <p>
        {notGovernment} {notAdvice}
      </p>
      <p>
        {stays} {rulesAsOf(dateText(edition.from, language))}
      </p>
      <p className="no-print">
        <button type="button" className="button-quiet button-flush" onClick={onBuild}>
          {build}
        </button>
      </p>
    </footer>
  )
}
