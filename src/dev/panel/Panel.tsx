import { useSelector } from '@xstate/react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Questionnaire, QuestionnaireSnapshot } from '../../questionnaire/index.ts'
import { panelFacts } from './facts.ts'

/** For engineers, in English only: what the machine and the rules think at the moment. Closed at first. */
export function Panel({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const [open, setOpen] = useState(false)
  return (
    <aside className="dev-panel" aria-label="Development panel" lang="en">
      <button
        type="button"
        className="dev-panel-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Close' : 'Dev'}
      </button>
      {open && <Live questionnaire={questionnaire} />}
    </aside>
  )
}

function Live({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const now = useSelector(questionnaire, (snapshot) => snapshot)
  // The page goes first: what it costs to look inside must not slow it.
  return <Facts snapshot={useDeferredValue(now)} />
}

function Facts({ snapshot }: { readonly snapshot: QuestionnaireSnapshot }) {
  const facts = useMemo(() => panelFacts(snapshot), [snapshot])
  const { state, step, answers, variants, streams, questions, next, asking, suggestion } = facts
  return (
    <div className="dev-panel-body">
      <Part title="Machine">
        <pre>{JSON.stringify(state)}</pre>
        <p>Step: {step}</p>
      </Part>
      <Part title="Suggestion">
        <pre>{JSON.stringify(suggestion, null, 1)}</pre>
      </Part>
      <Part title={`Left: ${variants.left} of ${variants.all} variants`}>
        <p>
          {questions.min} to {questions.max} more questions
        </p>
        <ul>
          {streams.map(({ stream, variants: own }) => (
            <li key={stream}>
              <details>
                <summary>
                  {stream}: {own.length}
                </summary>
                {own.map(({ id }) => id).join(', ')}
              </details>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={next === null ? 'Next: nothing' : `Next: ${next.section} / ${next.screen}`}>
        {asking.map(({ question, criteria, variants: readers }) => (
          <details key={question} open>
            <summary>
              {question}: {criteria.length} criteria of {readers} variants
            </summary>
            <ul>
              {criteria.map(({ id, says }) => (
                <li key={id}>
                  <code>{id}</code> {says}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </Part>
      <Part title={`Answers: ${Object.keys(answers).length}`}>
        <pre>{JSON.stringify(answers, null, 1)}</pre>
      </Part>
      <p>
        <a href="/design">Every component in every state</a>
      </p>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
