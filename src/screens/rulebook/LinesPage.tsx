import { isQuestionId, questionIds } from '#rules'
import type { QuestionId } from '#rules'
import { useWords } from '../words.ts'
import { book, criteriaByQuestion } from './book.ts'
import { PageHead, PagePath } from './PageHead.tsx'
import { CriterionLinks } from './RuleLinks.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** Every criterion below the question that it reads. */
export function LinesPage({ name }: { readonly name: string | null }) {
  const { ask } = useWords()
  const { text } = useRulebookWords()
  const byQuestion = criteriaByQuestion(book())
  const named: QuestionId | null = name !== null && isQuestionId(name) ? name : null
  return (
    <>
      <PagePath />
      <PageHead title={text.parts.lines}>
        <p className="lead">{text.about.lines}</p>
        <p className="quiet">{text.you}</p>
      </PageHead>
      {questionIds.map((id) => (
        <section key={id} className="section rule-question">
          <h2 {...(id === named ? { 'data-named': true, className: 'rule-named' } : {})}>
            {ask(id).title}
          </h2>
          <CriterionLinks criteria={(byQuestion.get(id) ?? []).map(({ criterion }) => criterion)} />
        </section>
      ))}
    </>
  )
}
