import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { dayText, listIds, listSources, loadList, nearMissesFor, searchRows } from '#rules'
import type { ListId, Row } from '#rules'
import { SearchField } from '../../components/SearchField.tsx'
import { RowDetails } from '../../components/RowDetails.tsx'
import { NotYet } from '../NotYet.tsx'
import { rulesAddress } from '../rulesAddress.ts'
import { useLoaded } from '../useLoaded.ts'
import { useWords } from '../words.ts'
import { keptText, useKept } from './kept.ts'
import { PageHead, PagePath } from './PageHead.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** So many rows are shown at first, and so many more each time. */
const step = 20

/** The occupation lists of the agreements: choose one, then search in it. */
export function OccupationsPage({ name }: { readonly name: string | null }) {
  const { text } = useRulebookWords()
  const said = text.occupations
  const list = listIds.find((one) => one === name)
  return (
    <>
      <PagePath {...(list === undefined ? {} : { part: 'occupations' })} />
      <PageHead title={list === undefined ? text.parts.occupations : said.names[list]}>
        {list === undefined && <p className="lead">{said.lead}</p>}
      </PageHead>
      {list !== undefined && <List list={list} />}
      <nav className="section no-print" aria-label={said.choose}>
        <h2>{said.choose}</h2>
        <ul className="rule-links">
          {listIds.map((one) => (
            <li key={one}>
              <a
                href={rulesAddress('occupations', one)}
                aria-current={one === list ? 'page' : undefined}
              >
                {said.names[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

function List({ list }: { readonly list: ListId }) {
  const load = useCallback(() => loadList(list), [list])
  const rows = useLoaded(load)
  return (
    <>
      <From list={list} />
      {rows.state === 'ready' ? <Rows list={list} rows={rows.value} /> : <NotYet loaded={rows} />}
    </>
  )
}

/** The pages and treaties behind a list, with their dates. */
function From({ list }: { readonly list: ListId }) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  return (
    <section className="section">
      <h2>{text.occupations.from}</h2>
      <ul className="plain-list">
        {listSources[list].map(({ title, version, confidence }) => (
          <li key={title.en}>
            {title[language]} (
            {version === null
              ? text.occupations.notRead
              : version.includes('-')
                ? dayText(version, language)
                : version}
            ). {text.occupations.sure[confidence]}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rows({ list, rows }: { readonly list: ListId; readonly rows: readonly Row[] }) {
  const { language, text: around } = useWords()
  const said = useRulebookWords().text.occupations
  const id = useId()
  const [typed, setTyped] = useKept('typed', '', keptText)
  const [most, setMost] = useState(step)
  const asked = useDeferredValue(typed)
  const isAsked = asked.trim() !== ''
  const hits = useMemo(
    () =>
      isAsked
        ? searchRows(rows, asked, language).map(({ row, hit, matched }) => ({
            row,
            matched: hit === 'alias' ? matched : null,
          }))
        : rows.map((row) => ({ row, matched: null })),
    [rows, asked, isAsked, language],
  )
  const misses = useMemo(() => (isAsked ? nearMissesFor(asked, list) : []), [asked, isAsked, list])
  const rest = hits.length - most
  return (
    <section className="section">
      <search className="rule-search no-print">
        <SearchField
          id={id}
          label={said.search}
          hint={around.rows.hint}
          value={typed}
          onType={(text) => {
            setTyped(text)
            setMost(step)
          }}
        />
      </search>
      <output className="rule-count">
        {hits.length === 0 ? said.none : isAsked ? said.found(hits.length) : said.all(hits.length)}
      </output>
      {misses.map((miss) => (
        <p key={miss.en} className="near-miss">
          {miss[language]}
        </p>
      ))}
      <ul className="rule-rows">
        {hits.slice(0, most).map(({ row, matched }) => (
          <li key={row.id}>
            <span className="answer-label">{row[language]}</span>
            <RowDetails row={row} matched={matched} language={language} words={around.rows} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className="buttons no-print">
          <button
            type="button"
            className="button button-second"
            onClick={() => setMost(most + step)}
          >
            {said.more(Math.min(step, rest))}
          </button>
        </div>
      )}
    </section>
  )
}
