import type { Contradiction, Notice } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import { questionWording } from '../../wording/questions/index.ts'
import { useAround } from './around.ts'
import { Law } from './Law.tsx'
import { Section } from './Section.tsx'
import { fill } from './text.ts'

/** Pairs of answers that can't both be so, each with a way to change either. */
export function Contradictions({ pairs }: { readonly pairs: readonly Contradiction[] }) {
  const { words, send } = useAround()
  const { notices: text } = words.text
  if (pairs.length === 0) return null
  return (
    <section className="banner banner-warning contradictions">
      <h2 className="banner-title">{text.contradictionTitle}</h2>
      {pairs.map(({ id, says, questions }) => (
        <div key={id} className="contradiction">
          <p>
            {says[words.language]} {text.contradictionLead}
          </p>
          {questions.map((question) => (
            <button
              key={question}
              type="button"
              className="button-quiet button-flush no-print"
              onClick={() => send({ type: 'CHANGE', question })}
            >
              <Icon name="change" size={18} />
              <span>
                {fill(text.changeTo, {
                  question: questionWording(words.questions, question).title,
                })}
              </span>
            </button>
          ))}
        </div>
      ))}
    </section>
  )
}

/** Warnings and notes, then the points on which official texts disagree. */
export function Notices({
  notices,
  unsettled,
}: {
  readonly notices: readonly Notice[]
  readonly unsettled: readonly Notice[]
}) {
  const { language, text } = useAround().words
  const [anyUnsettled] = unsettled
  return (
    <>
      {notices.length > 0 && (
        <Section title={text.notices.title}>
          <ul className="lines">
            {notices.map(({ id, severity, text: says, cites }) => (
              <li key={id} className={`line ${severity === 'warning' ? 'line-open' : ''}`}>
                <Icon name={severity === 'warning' ? 'warning' : 'info'} size={22} />
                <div>
                  <p>
                    <strong>
                      {severity === 'warning' ? text.notices.warning : text.notices.info}
                      {text.colon}
                    </strong>{' '}
                    {says[language]}
                  </p>
                  <Law cites={cites} summary={text.notices.law} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {anyUnsettled && (
        <Section title={text.notices.unsettledTitle} lead={text.notices.unsettledLead}>
          <ul className="lines">
            {unsettled.map(({ id, text: says }) => (
              <li key={id} className="line line-open">
                <Icon name="scales" size={22} />
                <p>{says[language]}</p>
              </li>
            ))}
          </ul>
          <Law cites={anyUnsettled.cites} summary={text.notices.law} />
        </Section>
      )}
    </>
  )
}
