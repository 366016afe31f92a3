import { useId, useState } from 'react'
import type { Answer, Answers, QuestionId } from '#rules'
import { AnswerCard } from '../../components/AnswerCard.tsx'
import { QuestionField } from '../../screens/QuestionField.tsx'
import type { FieldTrouble } from '../../screens/QuestionField.tsx'
import { useWords } from '../../screens/words.ts'
import { Shelf, Specimen } from './Shelf.tsx'

/** A question in a state: what is answered, and what is wrong with it. */
interface Asked {
  readonly title: string
  readonly id: QuestionId
  readonly value?: Answer
  readonly trouble?: FieldTrouble
  readonly answers?: Answers
}

/** Every kind of control, untouched, answered and in trouble. */
const asked: readonly (readonly [kind: string, states: readonly Asked[]])[] = [
  [
    'Choice: short',
    [
      { title: 'Untouched', id: 'fullTime' },
      { title: 'Not sure', id: 'fullTime', value: 'unsure' },
      { title: 'Missing', id: 'fullTime', trouble: 'missing' },
    ],
  ],
  ['Choice: with hints', [{ title: 'Chosen', id: 'relationship', value: 'commonParent' }]],
  [
    'Ticks',
    [
      { title: 'In groups, one maybe', id: 'situations', value: ['film', 'french?'] },
      { title: 'Yes or no only', id: 'residences', value: [] },
    ],
  ],
  [
    'Amount',
    [
      { title: 'Answered', id: 'monthsAbroad', value: 14 },
      { title: 'Out of bounds', id: 'monthsAbroad', trouble: 'bounds' },
      { title: 'Emptied', id: 'monthsAbroad', trouble: 'empty' },
    ],
  ],
  [
    'Countries',
    [
      { title: 'Several', id: 'citizenships', value: ['MEX', 'GBR'] },
      { title: 'One, missing', id: 'employerCountry', trouble: 'missing' },
    ],
  ],
  [
    'A row of a list',
    [
      { title: 'Chosen', id: 'professionCusma', value: 'cusma.engineer' },
      {
        title: 'A question about the row',
        id: 'credential',
        answers: { professionCusma: 'cusma.engineer' },
      },
    ],
  ],
]

export function Questions() {
  const { text } = useWords()
  return (
    <>
      <Shelf title="Cards of an answer">
        <Specimen title="Plain, chosen, not sure, to tick">
          <div className="answers">
            <Card label={text.page.continue} />
            <Card label={text.page.continue} hint={text.dialogs.forget.text} checked />
            <Card label={text.page.notSure} hint={text.countries.hint} unsure />
            <Card label={text.dialogs.restart.text} kind="checkbox" checked />
          </div>
        </Specimen>
      </Shelf>
      {asked.map(([kind, states]) => (
        <Shelf key={kind} title={kind}>
          {states.map((state) => (
            <Specimen key={state.title} title={state.title}>
              <Field {...state} />
            </Specimen>
          ))}
        </Shelf>
      ))}
    </>
  )
}

function Card({
  label,
  hint,
  checked: at = false,
  unsure = false,
  kind = 'radio',
}: {
  readonly label: string
  readonly hint?: string
  readonly checked?: boolean
  readonly unsure?: boolean
  readonly kind?: 'radio' | 'checkbox'
}) {
  const name = useId()
  const [checked, setChecked] = useState(at)
  return (
    <AnswerCard
      kind={kind}
      name={name}
      value="one"
      text={{ label, hint }}
      checked={checked}
      unsure={unsure}
      onChoose={() => setChecked(!checked)}
      onAgain={() => setChecked(false)}
    />
  )
}

/** A question that works, by itself. */
function Field({ id, value: at, trouble: first, answers = {} }: Asked) {
  const titleId = useId()
  const { text } = useWords()
  const [value, setValue] = useState(at)
  const [trouble, setTrouble] = useState(first)
  return (
    <QuestionField
      id={id}
      answers={answers}
      value={value}
      cameFrom={at === undefined ? null : text.review.kept}
      trouble={trouble}
      titleId={titleId}
      ownTitle="h3"
      onAnswer={(given) => {
        setValue(given)
        setTrouble(undefined)
      }}
      onTrouble={(found) => {
        setValue(undefined)
        setTrouble(found)
      }}
    />
  )
}
