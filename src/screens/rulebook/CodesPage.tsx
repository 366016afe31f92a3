import { useId, useMemo } from 'react'
import type { ReactNode } from 'react'
import { codeEntries, dayText, narrowedCodes } from '#rules'
import type { Citation } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { Fold } from '../../components/Fold.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { rulesAddress } from '../rulesAddress.ts'
import { useWords } from '../words.ts'
import { currentCodes, oldCodes } from './book.ts'
import { keptText, useKept } from './kept.ts'
import { PageHead, PagePath } from './PageHead.tsx'
import { VariantLink } from './RuleLinks.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** Codes: what they are, which are closed and since when, and which once meant more. */
export function CodesPage({ name }: { readonly name: string | null }) {
  const { text } = useRulebookWords()
  const said = text.codes
  const id = useId()
  const [typed, setTyped] = useKept('typed', '', keptText)
  const [old, current] = useMemo(() => [oldCodes(), currentCodes()] as const, [])
  const begins = ({ code }: { readonly code: string }): boolean =>
    code.startsWith(typed.trim().toUpperCase())
  return (
    <>
      <PagePath />
      <PageHead title={text.parts.codes}>
        <p className="lead">{said.lead}</p>
      </PageHead>
      <search className="rule-search no-print">
        <SearchField id={id} label={said.search} maxLength={4} value={typed} onType={setTyped} />
        <output>{codeEntries().some(begins) ? '' : said.none}</output>
      </search>
      <section className="section">
        <h2>{said.closed}</h2>
        <p className="section-lead">{said.closedLead}</p>
        <ul className="rule-items">
          {old.filter(begins).map(({ code, since, now, says, cites, entry }) => (
            <Code key={code} code={code} name={name} label={entry.label} says={says} cites={cites}>
              <Line label={entry.status === 'unconfirmed' ? said.ending : said.day}>
                <DayText day={since} />
              </Line>
              <Line label={said.now}>
                {now.length === 0 ? said.nothing : <CodeLinks codes={now} />}
              </Line>
            </Code>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{said.narrowed}</h2>
        <p className="section-lead">{said.narrowedLead}</p>
        <ul className="rule-items">
          {narrowedCodes.filter(begins).map(({ code, since, now, says, cites }) => (
            <Code key={code} code={code} name={null} says={says} cites={cites}>
              <Line label={said.changed}>
                <DayText day={since} />
              </Line>
              <Line label={said.now}>
                <CodeLinks codes={now} />
              </Line>
            </Code>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{said.current}</h2>
        <ul className="rule-items">
          {current
            .filter(({ entry }) => begins(entry))
            .map(({ entry, variants }) => (
              <Code
                key={entry.code}
                code={entry.code}
                name={name}
                label={entry.label}
                says={entry.forWhom}
                cites={entry.cites}
              >
                <Line label={said.variants}>
                  {variants.length === 0
                    ? said.noVariants
                    : variants.map((variant) => (
                        <span key={variant.id} className="cell-note">
                          <VariantLink variant={variant} />
                        </span>
                      ))}
                </Line>
              </Code>
            ))}
        </ul>
      </section>
    </>
  )
}

type Says = Readonly<Record<'en' | 'fr', string>>

function Code({
  code,
  name,
  label,
  says,
  cites,
  children,
}: {
  readonly code: string
  /** The code that the address names. */
  readonly name: string | null
  readonly label?: Says
  readonly says: Says
  readonly cites: readonly Citation[]
  readonly children: ReactNode
}) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  const isNamed = code === name
  return (
    <li
      className={isNamed ? 'rule-item rule-named' : 'rule-item'}
      {...(isNamed ? { 'data-named': true } : {})}
    >
      <p className="card-title">
        <a className="code" href={rulesAddress('codes', code)}>
          {code}
        </a>{' '}
        {label?.[language]}
      </p>
      <p>{says[language]}</p>
      <dl className="rule-facts">{children}</dl>
      <Fold summary={text.codes.law}>
        <ul className="law">
          {cites.map((citation) => (
            <li key={`${citation.source} ${citation.pinpoint}`}>
              <CitationLink citation={citation} language={language} />
            </li>
          ))}
        </ul>
      </Fold>
    </li>
  )
}

const Line = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

function DayText({ day }: { readonly day: string }) {
  const { language } = useWords()
  return <time dateTime={day}>{dayText(day, language)}</time>
}

const CodeLinks = ({ codes }: { readonly codes: readonly string[] }) => (
  <span className="rule-codes">
    {codes.map((code) => (
      <a key={code} className="code" href={rulesAddress('codes', code)}>
        {code}
      </a>
    ))}
  </span>
)
