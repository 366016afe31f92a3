import { use } from 'react'
import type { Citation } from '#rules'
import type { Mark, SheetLine, SheetPart } from './content.ts'
import { NotesContext } from './notesContext.ts'

/** Drawn, not printed as letters: every printer has the same shapes, and none needs a colour. */
const drawings: Readonly<Record<Mark, string>> = {
  met: 'M3 8.5l3.5 3.5L13 4.5',
  proof: 'M4 2h5.5L12 4.5V14H4zM6 8h4M6 11h4',
  open: 'M5.5 6a2.5 2.5 0 1 1 3.7 2.2C8.3 8.7 8 9.2 8 10.2M8 13v.1',
  unmet: 'M4 4l8 8M12 4l-8 8',
  bullet: 'M7.9 8h.2',
  box: 'M2.5 2.5h11v11h-11z',
  ticked: 'M2.5 2.5h11v11h-11zM5 8l2.3 2.5L11.3 5',
}

/** The shape before a line. */
export const SheetMark = ({ mark }: { readonly mark: Mark }) => (
  <svg className={`sheet-mark sheet-mark-${mark}`} aria-hidden="true" viewBox="0 0 16 16">
    <path d={drawings[mark]} />
  </svg>
)

/** The numbers of the notes where something is written. */
export function NoteNumbers({ cites }: { readonly cites: readonly Citation[] }) {
  const { numbersOf } = use(NotesContext)
  if (cites.length === 0) return null
  return <span className="sheet-numbers"> [{numbersOf(cites).join(', ')}]</span>
}

/** A heading with its lines. Short lists stay whole, long ones run over two columns. */
export function SheetPartView({ part }: { readonly part: SheetPart }) {
  const { title, lead, numbered = false, groups } = part
  return (
    <section className={`sheet-part sheet-${part.id}`}>
      <h2>{title}</h2>
      {lead !== undefined && <p className="sheet-lead">{lead}</p>}
      <div className="sheet-columns">
        {groups.map((group) => (
          <div key={group.title ?? ''} className="sheet-group">
            {group.title !== null && <h3>{group.title}</h3>}
            {numbered ? (
              <ol className="sheet-lines">
                {group.lines.map((line) => (
                  <LineItem key={line.id} line={line} drawn={false} />
                ))}
              </ol>
            ) : (
              <ul className="sheet-lines">
                {group.lines.map((line) => (
                  <LineItem key={line.id} line={line} drawn />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

const LineItem = ({
  line: { mark, says, note, cites },
  drawn,
}: {
  readonly line: SheetLine
  readonly drawn: boolean
}) => (
  <li>
    {drawn && <SheetMark mark={mark} />}
    <span>
      {says}
      {note !== undefined && <em> {note}</em>}
      <NoteNumbers cites={cites} />
    </span>
  </li>
)
