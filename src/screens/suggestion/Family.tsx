import type { SpousePlan } from '#rules'
import { useAround } from './around.ts'
import { Law } from './Law.tsx'
import { Section } from './Section.tsx'

/** What a spouse or partner and the children can expect, and what shows it. */
export function Family({ spouse }: { readonly spouse: SpousePlan }) {
  const { language, text } = useAround().words
  const { outlook, code, says, notes, evidence, children } = spouse
  return (
    <Section title={text.family.title} part="family">
      <p>
        <strong>{text.facts.outlook[outlook]}</strong>{' '}
        {code !== null && <span className="code">{code}</span>}
      </p>
      <ul className="plain-list">
        <li>{says[language]}</li>
        {notes.map((note) => (
          <li key={note.id}>{note.says[language]}</li>
        ))}
      </ul>
      {evidence.length > 0 && (
        <>
          <h3>{text.family.shows}</h3>
          <ul className="plain-list">
            {evidence.map((paper) => (
              <li key={paper.id}>{paper.says[language]}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{text.family.children}</h3>
      <p>{children.says[language]}</p>
      <Law
        cites={[
          ...spouse.cites,
          ...[...notes, ...evidence, children].flatMap(({ cites }) => cites),
        ]}
      />
    </Section>
  )
}
