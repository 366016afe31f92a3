import { useId, useMemo } from 'react'
import { agreements, countryName, dayText, notInForce } from '#rules'
import type { AgreementId } from '#rules'
import { TableHead } from '../../components/TableHead.tsx'
import { rulesAddress } from '../rulesAddress.ts'
import { useWords } from '../words.ts'
import { agreementKinds, agreementRows, book, everyRow, filteredRows } from './book.ts'
import type { AgreementFilters, AgreementRow } from './book.ts'
import { keptText, useKept } from './kept.ts'
import { PageHead, PagePath } from './PageHead.tsx'
import { countriesText, durationText, spouseText } from './ruleText.ts'
import { useRulebookWords } from './rulebookWords.ts'

const ids = Object.keys(agreements) as AgreementId[]

/** Country, kind of work, code, time and spouse: every variant under an agreement, to be filtered. */
export function AgreementsPage({ name }: { readonly name: string | null }) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  const said = text.agreements
  const rows = useMemo(() => agreementRows(book()), [])
  const [filters, setFilters] = useKept(
    'filters',
    { ...everyRow, agreement: name ?? '' },
    keptFilters,
  )
  const shown = useMemo(() => filteredRows(rows, filters), [rows, filters])
  return (
    <>
      <PagePath />
      <PageHead title={text.parts.agreements}>
        <p className="lead">{said.lead}</p>
      </PageHead>
      <Filters rows={rows} filters={filters} onFilters={setFilters} />
      <output className="rule-count">
        {shown.length === 0 ? said.none : said.shown(shown.length)}
      </output>
      {shown.length > 0 && <Table rows={shown} />}
      <section className="section">
        <h2>{said.inForce}</h2>
        <ul className="plain-list">
          {ids.map((id) => (
            <li key={id}>
              <a
                href={rulesAddress('agreements', id)}
                onClick={() => setFilters({ ...filters, agreement: id })}
              >
                {agreements[id].name[language]}
              </a>{' '}
              ({agreements[id].short[language]}),{' '}
              {said.since(dayText(agreements[id].inForce, language))}
            </li>
          ))}
        </ul>
        <h3>{said.notInForce}</h3>
        <ul className="plain-list">
          {notInForce.map(({ name: title, checked }) => (
            <li key={title.en}>
              {title[language]}, {said.checked(dayText(checked, language))}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The filters that this page was left with. */
function keptFilters(kept: unknown): AgreementFilters | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const said = new Map(Object.entries(kept))
  const filter = (name: keyof AgreementFilters): string => keptText(said.get(name)) ?? ''
  return {
    country: filter('country'),
    agreement: filter('agreement'),
    kind: filter('kind'),
    code: filter('code'),
  }
}

function Filters({
  rows,
  filters,
  onFilters,
}: {
  readonly rows: readonly AgreementRow[]
  readonly filters: AgreementFilters
  readonly onFilters: (filters: AgreementFilters) => void
}) {
  const { language } = useWords()
  const said = useRulebookWords().text.agreements
  const countries = useMemo(() => countriesIn(rows, language), [rows, language])
  const id = useId()
  const set = (change: Partial<AgreementFilters>): void => onFilters({ ...filters, ...change })
  return (
    <fieldset className="filters no-print">
      <legend>{said.filters}</legend>
      <div>
        <label htmlFor={`${id}country`}>{said.country}</label>
        <select
          id={`${id}country`}
          className="select"
          value={filters.country}
          onChange={({ target }) => set({ country: target.value })}
        >
          <option value="">{said.anyCountry}</option>
          {countries.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}agreement`}>{said.agreement}</label>
        <select
          id={`${id}agreement`}
          className="select"
          value={filters.agreement}
          onChange={({ target }) => set({ agreement: target.value })}
        >
          <option value="">{said.anyAgreement}</option>
          {ids.map((one) => (
            <option key={one} value={one}>
              {agreements[one].short[language]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}kind`}>{said.kind}</label>
        <select
          id={`${id}kind`}
          className="select"
          value={filters.kind}
          onChange={({ target }) => set({ kind: target.value })}
        >
          <option value="">{said.anyKind}</option>
          {agreementKinds.map((one) => (
            <option key={one} value={one}>
              {said.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}code`}>{said.code}</label>
        <input
          id={`${id}code`}
          type="search"
          className="select rule-code-field"
          autoComplete="off"
          maxLength={3}
          value={filters.code}
          onChange={({ target }) => set({ code: target.value })}
        />
      </div>
      <button
        type="button"
        className="button-quiet button-flush"
        onClick={() => onFilters(everyRow)}
      >
        {said.clear}
      </button>
    </fieldset>
  )
}

/** The countries that any row names, by name. */
const countriesIn = (
  rows: readonly AgreementRow[],
  language: 'en' | 'fr',
): readonly (readonly [string, string])[] =>
  [
    ...new Set(
      rows.flatMap(({ people }) => people.flatMap(({ sure, doubtful }) => [...sure, ...doubtful])),
    ),
  ]
    .map((code) => [code, countryName(code, language)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, language))

function Table({ rows }: { readonly rows: readonly AgreementRow[] }) {
  const { text } = useRulebookWords()
  const said = text.agreements
  const head = [
    said.variant,
    said.kind,
    text.variant.code,
    said.who,
    text.variant.duration,
    text.variant.spouse,
  ]
  return (
    <table className="table rule-table">
      <caption className="unseen">{said.caption}</caption>
      <TableHead titles={head} />
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.variant.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function TableRow({ row: { variant, kind, people } }: { readonly row: AgreementRow }) {
  const words = useWords()
  const { text } = useRulebookWords()
  const said = text.agreements
  const saying = { said: text, words }
  const whose = {
    citizenships: said.citizens,
    residences: said.residents,
    employerCountry: said.employers,
  }
  return (
    <tr>
      <th scope="row">
        <a href={rulesAddress('variant', variant.id)}>{variant.title[words.language]}</a>
      </th>
      <td data-label={said.kind}>{said.kinds[kind]}</td>
      <td data-label={text.variant.code}>
        <span className="code">{variant.code}</span>
      </td>
      <td data-label={said.who}>
        {people.map(({ asks, sure, doubtful }) => (
          <span key={asks} className="cell-note">
            {[
              ...(sure.length === 0 ? [] : [whose[asks](countriesText(sure, saying))]),
              ...(doubtful.length === 0 ? [] : [said.doubtful(countriesText(doubtful, saying))]),
            ].join('. ')}
          </span>
        ))}
      </td>
      <td data-label={text.variant.duration}>{durationText(variant, saying)}</td>
      <td data-label={text.variant.spouse}>{spouseText(variant.spouse, saying)}</td>
    </tr>
  )
}
