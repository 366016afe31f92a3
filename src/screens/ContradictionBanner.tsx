import type { Contradiction, QuestionId } from '#rules'
import { Banner } from '../components/Banner.tsx'
import { Icon } from '../components/Icon.tsx'
import { useWords } from './words.ts'

/** Two answers that can't both be so, with a way to change either. */
export function ContradictionBanner({
  contradiction: { questions, says },
  except = [],
  onChange,
}: {
  readonly contradiction: Contradiction
  /** Questions that are on the page anyway. */
  readonly except?: readonly QuestionId[]
  readonly onChange: (question: QuestionId) => void
}) {
  const { text, ask, language } = useWords()
  return (
    <Banner kind="warning" title={text.notices.contradiction}>
      <p>{says[language]}</p>
      <div className="buttons">
        {questions
          .filter((question) => !except.includes(question))
          .map((question) => (
            <button
              key={question}
              type="button"
              className="button-quiet button-flush"
              onClick={() => onChange(question)}
            >
              <Icon name="change" size={18} />
              {text.notices.contradictionChange(ask(question).title)}
            </button>
          ))}
      </div>
    </Banner>
  )
}
