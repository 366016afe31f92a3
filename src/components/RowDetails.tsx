import { countryName, credentialText, noteText, sectorOf, sectorText } from '#rules'
import type { CredentialId, Row } from '#rules'
import type { Language } from '../wording/language.ts'
import { listText } from '../wording/listText.ts'

export interface RowDetailWords {
  readonly alsoCalled: (title: string) => string
  readonly credentials: string
  readonly credential: string
  readonly also: string
  readonly home: string
  readonly working: string
  readonly citizensOf: (countries: string) => string
}

/** What a row of an occupation list asks for, and what to know about it. */
export function RowDetails({
  row,
  matched,
  language,
  words,
}: {
  readonly row: Row
  readonly matched: string | null
  readonly language: Language
  readonly words: RowDetailWords
}) {
  const sector = sectorOf(row.id)
  const hints = [
    ...(sector === undefined ? [] : [sectorText(sector)[language]]),
    ...(row.scope === undefined ? [] : [row.scope[language]]),
    ...(matched === null ? [] : [words.alsoCalled(matched)]),
    ...(row.countries.length === 0
      ? []
      : [
          words.citizensOf(
            listText(
              row.countries.map((code) => countryName(code, language)),
              language,
            ),
          ),
        ]),
  ]
  return (
    <>
      {hints.map((hint) => (
        <span key={hint} className="answer-hint">
          {hint}
        </span>
      ))}
      <Credentials
        title={row.credentials.length > 1 ? words.credentials : words.credential}
        ids={row.credentials}
        language={language}
      />
      <Credentials title={words.home} ids={row.home} language={language} />
      <Credentials title={words.also} ids={row.also} language={language} />
      {row.note !== undefined && (
        <span className="answer-hint">{noteText(row.note)[language]}</span>
      )}
      {language === 'fr' && row.frStatus === 'working' && (
        <span className="answer-hint">{words.working}</span>
      )}
    </>
  )
}

function Credentials({
  title,
  ids,
  language,
}: {
  readonly title: string
  readonly ids: readonly CredentialId[]
  readonly language: Language
}) {
  if (ids.length === 0) return null
  return (
    <span className="credential-list">
      <span>{title}</span>
      {ids.map((id) => (
        <span key={id} className="credential">
          {credentialText(id)[language]}
        </span>
      ))}
    </span>
  )
}
