import { edition, dayText, isoDay } from '#rules'
import type { Citation } from '#rules'
import { criterionOf } from '../../../slip/index.ts'
import type { Slip, SlipReason } from '../../../slip/index.ts'
import type { Language } from '../../../wording/language.ts'
import { questionWording } from '../../../wording/questions/index.ts'
import type { RecordWording } from '../../../wording/record/index.ts'
import { useAround } from '../around.ts'
import type { Overview } from '../overview.ts'
import { fill } from '../text.ts'
import { useTicks } from '../ticks.tsx'
import { sheetParts } from './content.ts'
import type { SheetLine, SheetPart } from './content.ts'
import { notesOf } from './notes.ts'
import { NotesContext } from './notesContext.ts'
import type { Prepared } from './prepare.ts'
import './sheet.css'
import { SheetAnswers } from './SheetAnswers.tsx'
import { SheetFacts, SheetStops, SheetVerdict } from './SheetHead.tsx'
import { SheetPartView } from './SheetLines.tsx'
import { SheetNotes } from './SheetNotes.tsx'
import { SlipFoot } from './SlipFoot.tsx'

export interface SheetProps {
  readonly overview: Overview
  readonly prepared: Prepared
  /** Given: the record of the result is printed, with its digest, and not the plan. */
  readonly slip: Slip | null
}

/** The result as a few pages of paper: what counts of what is folded on the screen, and nothing that can be pressed. */
export function Sheet({ overview, prepared, slip }: SheetProps) {
  const { words, answers, today } = useAround()
  const { ticks } = useTicks()
  const { language, text } = words
  const { record, link, code } = prepared
  const { sheet } = record
  const { questions } = words
  const input = { overview, language, text, record, ticks, questions, answers }
  const parts = slip === null ? sheetParts(input) : [slipReasons(slip, language, record)]
  const notes = notesOf([...headCites(overview, slip === null), ...citesIn(parts)])
  return (
    <NotesContext value={notes}>
      <main className="sheet" lang={language}>
        <header className="sheet-head">
          <div>
            <p className="sheet-name">{prepared.words.text.name}</p>
            <p className="sheet-title">{slip === null ? sheet.title : sheet.slipTitle}</p>
            <p>
              {fill(sheet.made, { date: dayText(isoDay(today), language) })} ·{' '}
              {fill(sheet.edition, { date: dayText(edition.from, language) })}
            </p>
            <p className="sheet-small">{text.rules.not.slice(0, 2).join(' ')}</p>
            {words.audience === 'employer' && <p className="sheet-small">{text.toCandidate}</p>}
          </div>
          {code !== null && (
            <figure className="sheet-code">
              <svg
                viewBox={`0 0 ${code.side} ${code.side}`}
                shapeRendering="crispEdges"
                aria-hidden="true"
              >
                <path d={code.path} />
              </svg>
              <figcaption>{sheet.scan}</figcaption>
            </figure>
          )}
        </header>
        <SheetStops stops={overview.stops} />
        <SheetVerdict overview={overview} />
        {slip === null && overview.plan !== null && <SheetFacts plan={overview.plan} />}
        {parts.map((part) => (
          <SheetPartView key={part.id} part={part} />
        ))}
        {slip === null && (
          <section className="sheet-part sheet-map">
            <h2>{text.parts.map}</h2>
            <prepared.map.parts.PrintedMap
              answers={answers}
              say={{
                language,
                words: prepared.map.words,
                titleOf: (id) => questionWording(questions, id).title,
              }}
            />
          </section>
        )}
        <SheetAnswers prepared={prepared} />
        {slip !== null && <SlipFoot slip={slip} wording={sheet} />}
        <SheetNotes title={sheet.notes} />
        <footer className="sheet-foot">
          <h2>{sheet.again}</h2>
          <p>
            {sheet.app} <span className="sheet-address">{link.replace(/#.*/, '')}</span>
          </p>
          <p>
            {sheet.link} <span className="sheet-address">{link}</span>
          </p>
          <p>{sheet.share}</p>
        </footer>
      </main>
    </NotesContext>
  )
}

/** For a record: the lines that it holds, with the truth that it gives them. */
const slipReasons = (
  slip: Slip,
  language: Language,
  { sheet, truth: names }: RecordWording,
): SheetPart => ({
  id: 'why',
  title: slip.suggestion.variant === null ? sheet.closing : sheet.whole,
  groups: [{ title: null, lines: slip.reasons.reduce(withReason(language, names), []) }],
})

/** Adds a reason; the same sentence with the same truth is printed once, with the law of all that say it. */
const withReason =
  (language: Language, names: RecordWording['truth']) =>
  (lines: readonly SheetLine[], { criterion: id, truth }: SlipReason): readonly SheetLine[] => {
    const criterion = criterionOf(id)
    if (criterion === undefined) return lines
    const says = criterion.says[language]
    const said = lines.find((line) => line.says === says && line.mark === truth)
    if (said !== undefined) {
      const more = { ...said, cites: [...said.cites, ...criterion.cites] }
      return lines.map((line) => (line === said ? more : line))
    }
    const note = truth === 'met' ? {} : { note: names[truth] }
    return [...lines, { id, mark: truth, says, ...note, cites: criterion.cites }]
  }

const citesIn = (parts: readonly SheetPart[]): readonly Citation[] =>
  parts.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites)))

const headCites = ({ stops, variant, plan }: Overview, withFacts: boolean): readonly Citation[] => [
  ...stops.flatMap(({ cites }) => cites),
  ...(variant?.cites ?? []),
  ...(plan === null || !withFacts
    ? []
    : [plan.duration, plan.spouse, plan.where].flatMap(({ cites }) => cites)),
]
