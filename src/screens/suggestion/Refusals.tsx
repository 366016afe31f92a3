import type { Refusal } from '#rules'
import { useAround } from './around.ts'
import { CitationList } from './Law.tsx'
import { LazyFold } from '../../components/LazyFold.tsx'
import { Section } from './Section.tsx'

/** Why files of this kind fail, each with what answers it: folded, so that nobody is frightened unasked. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { language, text } = useAround().words
  if (refusals.length === 0) return null
  return (
    <Section title={text.refusals.title} lead={text.refusals.lead}>
      <ul>
        {refusals.map(({ id, ground, answer, cites }) => (
          <li key={id}>
            <LazyFold summary={ground[language]}>
              {() => (
                <>
                  <p>
                    <span className="line-note">{text.refusals.answer}</span> {answer[language]}
                  </p>
                  <CitationList cites={cites} />
                </>
              )}
            </LazyFold>
          </li>
        ))}
      </ul>
    </Section>
  )
}
