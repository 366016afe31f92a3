import { use } from 'react'
import { citationText } from '../../../wording/interface/citation.ts'
import type { Language } from '../../../wording/language.ts'
import { useAround } from '../around.ts'
import type { Note } from './notes.ts'
import { NotesContext } from './notesContext.ts'

/** Where everything is written: each source once, with its address and dates, and the places in it by number. */
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
              <strong>{text.name}</strong>
              {notes.map((note) => (
                <Place key={note.number} note={note} language={language} />
              ))}
              <span className="sheet-source">
                <span className="sheet-address">{text.url.replace(/^https:\/\/(www\.)?/, '')}</span>
                {` (${[text.otherLanguage, text.dates].filter((part) => part !== null).join(', ')})`}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Place({
  note: { number, citation },
  language,
}: {
  readonly note: Note
  readonly language: Language
}) {
  const { provision, part } = citationText(citation, language)
  return (
    <span>
      {' '}
      <b>[{number}]</b>
      {provision !== null && ` ${provision}`}
      {part !== null && (
        <>
          {` ${part.quotes[0]}`}
          <span lang="en">{part.name}</span>
          {part.quotes[1]}
        </>
      )}
    </span>
  )
}
