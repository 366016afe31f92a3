import { rulesAddress } from '../rulesAddress.ts'
import { useWords } from '../words.ts'
import { book, variantsByStream } from './book.ts'
import { PageHead, PagePath } from './PageHead.tsx'
import { firstText } from './ruleText.ts'
import { useRulebookWords } from './rulebookWords.ts'

/** Every variant below its stream. */
export function StreamsPage({ name }: { readonly name: string | null }) {
  const words = useWords()
  const { text, suggestion } = useRulebookWords()
  return (
    <>
      <PagePath />
      <PageHead title={text.parts.streams}>
        <p className="lead">{text.about.streams}</p>
      </PageHead>
      {variantsByStream(book()).map(({ stream, entries }) => (
        <section key={stream} className="section">
          <h2 {...(stream === name ? { 'data-named': true, className: 'rule-named' } : {})}>
            {suggestion.stream[stream]}{' '}
            <span className="tag">{text.variant.count(entries.length)}</span>
          </h2>
          <ul className="rule-links">
            {entries.map(({ variant }) => (
              <li key={variant.id} className="rule-row">
                <a href={rulesAddress('variant', variant.id)}>{variant.title[words.language]}</a>
                {variant.code !== null && <span className="code">{variant.code}</span>}
                <span className="quiet">
                  {stream === 'no_permit'
                    ? text.duration.noPermit
                    : firstText(variant.duration, { said: text, words })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
