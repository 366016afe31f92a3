import { edition, dayText } from '#rules'
import type { Answers } from '#rules'
import type { QuestionnaireEvent } from '../questionnaire/index.ts'
import { OpenRecord } from './record/OpenRecord.tsx'
import { candidatesFragment } from './pageAddress.ts'
import { rulesAddress } from './rulesAddress.ts'
import { useWords } from './words.ts'

/** The foot of every page: what this is not, how fresh the rules are and where to read them, the way to a saved record and to the tools. */
export function Colophon({
  own,
  send,
  onBuild,
}: {
  readonly own: Answers
  readonly send: (event: QuestionnaireEvent) => void
  /** To where links are made; `null` inside another site, where the tools of consultants have no place. */
  readonly onBuild: (() => void) | null
}) {
  const { text, language } = useWords()
  const {
    notGovernment,
    notAdvice,
    private: stays,
    rulesAsOf,
    openRecord,
    build,
    candidates,
    rules,
  } = text.colophon
  return (
    <footer className="colophon">
      <p>
        {notGovernment} {notAdvice}
      </p>
      <p>
        {stays} {rulesAsOf(dayText(edition.from, language))}
      </p>
      <p>
        <a className="colophon-link" href={rulesAddress()}>
          {rules}
        </a>
      </p>
      <OpenRecord label={openRecord} language={language} own={own} send={send} />
      {onBuild !== null && (
        <>
          <p className="no-print">
            <button type="button" className="button-quiet button-flush" onClick={onBuild}>
              {build}
            </button>
          </p>
          <p>
            <a className="colophon-link" href={candidatesFragment}>
              {candidates}
            </a>
          </p>
        </>
      )}
    </footer>
  )
}
