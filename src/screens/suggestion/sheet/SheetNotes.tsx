import { use } from 'react'
import { citationText } from '../../../wording/interface/citation.ts'
import type { Language } from '../../../wording/language.ts'
import { useAround } from '../around.ts'
import type { Note } from './notes.ts'
import { NotesContext } from './notesContext.ts'

/** Where everything is written: each source once, with its dates, and the places in it by number. */
export function SheetNotes({ title }: { readonly title: string }) {
  const { language } = useAround().words
  const { bySource } = use(NotesContext)
  return (
    <section className="sheet-part sheet-notes">
      <h2>{title}</h2>
      <ul className="sheet-columns">
        {bySource.map(({ source, notes }) => {
          const text = citationText({ source, pinpoint: 'whole page' }, language)
          return (
            <li key={source}>
              <a href={text.url} hrefLang={text.urlLanguage}>
                {text.name}
              </a>
              <span>
                {` ${new URL(text.url).host.replace(/^www\./, '')}, `}
                {[text.otherLanguage, text.dates].filter((part) => part !== null).join(', ')}
              </span>
              <ul>
                {notes.map((note) => (
                  <Place key={note.number} note={note} language={language} />
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** One place in a source, with its number. A whole page needs no name of its own. */
function Place({
  note: { number, citation },
  language,
}: {
  readonly note: Note
  readonly language: Language
}) {
  const { provision, part } = citationText(citation, language)
  return (
    <li>
      <b>{number}</b>
      {provision !== null && ` ${provision}`}
      {part !== null && (
        // The quotation marks belong to the text, or a line could end between them.
        <span lang="en">{` ${part.quotes[0]}${part.name}${part.quotes[1]}`}</span>
      )}
    </li>
  )
}
