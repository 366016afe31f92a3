import { useId } from 'react'
import type { ComponentProps } from 'react'
import { listOf, question as registered } from '#rules'
import type { Answer, Answers, CountryCode, Question, QuestionId } from '#rules'
import { AmountInput } from '../components/AmountInput.tsx'
import type { AmountTrouble } from '../components/AmountInput.tsx'
import { ChoiceCards } from '../components/ChoiceCards.tsx'
import type { Card } from '../components/ChoiceCards.tsx'
import { CountryPicker } from '../components/CountryPicker.tsx'
import { Icon } from '../components/Icon.tsx'
import { TickList } from '../components/TickList.tsx'
import { optionText } from '../wording/questions/index.ts'
import type { QuestionWording } from '../wording/questions/index.ts'
import { useAnnounce } from './announce.tsx'
import { NotYet } from './NotYet.tsx'
import { residencesThatMatter } from './residences.ts'
import type { RowField } from './RowField.tsx'
import { useLoaded } from './useLoaded.ts'
import { WhyWeAsk } from './WhyWeAsk.tsx'
import { useWords } from './words.ts'

/** Why a field has no answer that could be taken. */
export type FieldTrouble = AmountTrouble | 'missing'

export interface FieldProps {
  readonly id: QuestionId
  readonly answers: Answers
  /** What the control shows: the answer that counts, or one not yet confirmed. */
  readonly value: Answer | undefined
  /** Where the answer came from, when it was not given here: said beside it. */
  readonly cameFrom: string | null
  readonly trouble: FieldTrouble | undefined
  /** On a page of several facts each has its own heading; alone it is named by the page's. */
  readonly titleId: string
  readonly ownTitle: 'h2' | 'h3' | null
  readonly onAnswer: (value: Answer, walking?: boolean) => void
  readonly onAgain?: (() => void) | undefined
  readonly onTrouble: (trouble: FieldTrouble) => void
}

/** One question of a page: its words, its control, what is wrong, and why it is asked. */
export function QuestionField(props: FieldProps) {
  const { id, answers, cameFrom, trouble, titleId, ownTitle: Title } = props
  const { ask } = useWords()
  const base = useId()
  const { title, help } = ask(id)
  const asked = registered(id)
  const described = [help && 'help', cameFrom && 'from', trouble && 'trouble']
    .flatMap((part) => (part ? [base + part] : []))
    .join(' ')
  return (
    <div className="field" data-question={id}>
      {Title !== null && (
        <Title className="field-title" id={titleId}>
          {title}
        </Title>
      )}
      {help !== undefined && (
        <p className="field-help" id={`${base}help`}>
          {help}
        </p>
      )}
      {cameFrom !== null && (
        <p id={`${base}from`}>
          <span className="tag">
            <Icon name="link" size={16} />
            {cameFrom}
          </span>
        </p>
      )}
      {trouble !== undefined && (
        <p className="field-error" id={`${base}trouble`}>
          <Icon name="warning" size={20} />
          <TroubleText asked={asked} trouble={trouble} />
        </p>
      )}
      {aboutTheRow.has(id) && <LazyChosenRows answers={answers} />}
      <Control {...props} asked={asked} describedBy={described || undefined} />
      <WhyWeAsk question={id} answers={answers} />
    </div>
  )
}

function TroubleText({
  asked,
  trouble,
}: {
  readonly asked: Question
  readonly trouble: FieldTrouble
}) {
  const { page, amount } = useWords().text
  if (asked.kind === 'amount')
    return trouble === 'bounds' ? amount.bounds(asked.min, asked.max) : page.numberMissing
  if (asked.kind === 'countries' || asked.kind === 'country') return page.countryMissing
  return page.answerMissing
}

/** The cards of a question's options, "not sure" last and equal. */
function cardsOf(
  options: readonly string[],
  { options: texts }: QuestionWording,
  unsure: Card,
): readonly Card[] {
  const cards = options.map((value) => ({ value, ...optionText(texts?.[value] ?? value) }))
  return [...cards, unsure]
}

function Control({
  id,
  asked,
  answers,
  value,
  trouble,
  titleId,
  describedBy,
  onAnswer,
  onAgain,
  onTrouble,
}: FieldProps & { readonly asked: Question; readonly describedBy: string | undefined }) {
  const { text, ask, language } = useWords()
  const say = useAnnounce()
  const name = useId()
  const words = ask(id)
  const unsure: Card = {
    value: 'unsure',
    label: words.unsure.label ?? text.page.notSure,
    hint: words.unsure.hint,
    unsure: true,
  }
  const none: Card = { value: 'none', ...optionText(words.options?.['none'] ?? text.ticks.none) }
  const invalid = trouble !== undefined || undefined
  const shared = { name, labelledBy: titleId, describedBy }
  const listed = Array.isArray(value) ? (value as readonly string[]) : undefined

  switch (asked.kind) {
    case 'choice':
      return (
        <ChoiceCards
          {...shared}
          invalid={invalid}
          cards={cardsOf(asked.options, words, unsure)}
          value={typeof value === 'string' ? value : undefined}
          onChoose={onAnswer}
          onAgain={onAgain}
        />
      )
    case 'ticks':
      return (
        <TickList
          {...shared}
          groups={(words.groups ?? [{ heading: null, options: asked.options }]).map((group) => ({
            heading: group.heading,
            rows: group.options.map((option) => ({
              value: option,
              ...optionText(words.options?.[option] ?? option),
            })),
          }))}
          unsure={unsure}
          none={optionText(words.none ?? text.ticks.none)}
          words={text.ticks}
          value={value === 'unsure' ? value : listed}
          onChange={onAnswer}
        />
      )
    case 'amount':
      return (
        <AmountInput
          {...shared}
          invalid={invalid}
          min={asked.min}
          max={asked.max}
          unsure={unsure}
          words={{
            less: text.amount.less(asked.unit),
            more: text.amount.more(asked.unit),
            unit: text.amount.unit[asked.unit],
          }}
          value={typeof value === 'number' || value === 'unsure' ? value : undefined}
          onChange={onAnswer}
          onTrouble={onTrouble}
        />
      )
    case 'country':
    case 'countries': {
      if (id === 'residences') {
        return (
          <TickList
            {...shared}
            groups={[{ heading: null, rows: residencesThatMatter(language, listed ?? []) }]}
            unsure={unsure}
            none={none}
            words={text.ticks}
            certain
            value={value === 'unsure' ? value : listed}
            onChange={onAnswer}
          />
        )
      }
      const several = asked.kind === 'countries'
      return (
        <CountryPicker
          {...shared}
          invalid={invalid}
          language={language}
          several={several}
          none={several ? none : undefined}
          unsure={unsure}
          words={text.countries}
          value={value === 'unsure' ? value : typeof value === 'string' ? [value] : listed}
          onChange={(codes) =>
            onAnswer(several || codes === 'unsure' ? codes : (codes[0] ?? 'unsure'))
          }
          onEmptied={() => onTrouble('empty')}
          onSay={say}
        />
      )
    }
    case 'row':
      return (
        <LazyRowField
          {...shared}
          invalid={invalid}
          lists={asked.lists}
          citizenships={citizenshipsIn(answers)}
          none={none}
          unsure={unsure}
          value={typeof value === 'string' ? value : undefined}
          onChange={onAnswer}
        />
      )
  }
}

const citizenshipsIn = ({ citizenships }: Answers): readonly CountryCode[] | null =>
  Array.isArray(citizenships) ? (citizenships as readonly CountryCode[]) : null

const loadRowField = () => import('./RowField.tsx')

/** The search for a profession is only downloaded by those who are asked for one. */
function LazyRowField(props: ComponentProps<typeof RowField>) {
  const loaded = useLoaded(loadRowField)
  if (loaded.state === 'ready') return <loaded.value.RowField {...props} />
  return <NotYet loaded={loaded} />
}

/** Questions that speak of "this job" and "the credentials shown". */
const aboutTheRow: ReadonlySet<QuestionId> = new Set([
  'credential',
  'dutiesMatch',
  'degreeField',
  'credentialCountry',
])

function LazyChosenRows({ answers }: { readonly answers: Answers }) {
  const loaded = useLoaded(loadRowField)
  const rows = Object.values(answers).filter(
    (value): value is string => typeof value === 'string' && listOf(value) !== undefined,
  )
  if (rows.length === 0) return null
  if (loaded.state === 'ready') return <loaded.value.ChosenRows rows={rows} />
  return <NotYet loaded={loaded} />
}
