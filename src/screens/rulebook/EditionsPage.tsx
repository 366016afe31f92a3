import { agreements, criteriaOf, dayText, difference, effectsOf } from '#rules'
import type {
  AgreementId,
  Changes,
  Citation,
  Confidence,
  Criterion,
  Edition,
  FieldChange,
  Variant,
} from '#rules'
import { citationText } from '../../wording/interface/citation.ts'
import type { Language } from '../../wording/language.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'
import { useRowTitles } from '../useRowTitles.ts'
import { useWords } from '../words.ts'
import { book } from './book.ts'
import { PageHead, PagePath } from './PageHead.tsx'
import { CriterionLink, VariantLink } from './RuleLinks.tsx'
import { answerTexts, durationText, rowsIn, spouseText } from './ruleText.ts'
import type { Saying } from './ruleText.ts'
import { useRulebookWords } from './rulebookWords.ts'

/** Each edition, the newest first, and how it differs from the one before. */
export function EditionsPage({ name }: { readonly name: string | null }) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  const { editions } = book()
  const said = text.editions
  return (
    <>
      <PagePath />
      <PageHead title={text.parts.editions}>
        <p className="lead">{said.lead}</p>
      </PageHead>
      {[...editions.entries()].toReversed().map(([at, edition]) => {
        const before = editions[at - 1]
        const isNamed = edition.id === name
        return (
          <section
            key={edition.id}
            className={isNamed ? 'section rule-named' : 'section'}
            {...(isNamed ? { 'data-named': true } : {})}
          >
            <h2>
              {said.edition(dayText(edition.from, language))}{' '}
              {at === editions.length - 1 && <span className="tag">{said.now}</span>}
            </h2>
            <p>{edition.note[language]}</p>
            {before === undefined ? (
              <p className="quiet">{said.first}</p>
            ) : (
              <Differences before={before} after={edition} />
            )}
          </section>
        )
      })}
    </>
  )
}

function Differences({ before, after }: { readonly before: Edition; readonly after: Edition }) {
  const { text } = useRulebookWords()
  const said = text.editions
  const { variants, criteria, reordered } = difference(before, after)
  const all = [variants, criteria].flatMap((one) => [...one.added, ...one.removed, ...one.changed])
  return (
    <>
      <h3>{said.differs}</h3>
      {all.length === 0 && <p>{said.same}</p>}
      <ChangeList title={said.variants} changes={variants} before={before} after={after} />
      <ChangeList title={said.criteria} changes={criteria} before={before} after={after} />
      {reordered && <p>{said.reordered}</p>}
    </>
  )
}

function ChangeList({
  title,
  changes,
  before,
  after,
}: {
  readonly title: string
  readonly changes: Changes
  readonly before: Edition
  readonly after: Edition
}) {
  const said = useRulebookWords().text.editions
  const { added, removed, changed } = changes
  if (added.length + removed.length + changed.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="rule-changes">
        {added.map((id) => (
          <li key={id}>
            <span className="tag">{said.added}</span> <Named id={id} />
          </li>
        ))}
        {removed.map((id) => (
          <li key={id}>
            <span className="tag">{said.removed}</span> <Named id={id} />
          </li>
        ))}
        {changed.map(({ id, differs }) => (
          <li key={id}>
            <span className="tag">{said.changed}</span> <Named id={id} />
            <dl className="rule-facts">
              {differs
                .filter(({ field }) => !aboutAnswers.includes(field))
                .map((change) => (
                  <FieldDifference key={change.field} change={change} />
                ))}
              {differs.some(({ field }) => aboutAnswers.includes(field)) && (
                <AnswersDifference
                  before={criterionIn(before, id)}
                  after={criterionIn(after, id)}
                />
              )}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an id stands for, with a link to it. */
function Named({ id }: { readonly id: string }) {
  const { variants, criteria } = book()
  const variant = variants.get(id)?.variant
  if (variant !== undefined) return <VariantLink variant={variant} />
  const criterion = criteria.get(id)?.criterion
  return criterion === undefined ? <code>{id}</code> : <CriterionLink criterion={criterion} />
}

function FieldDifference({ change }: { readonly change: FieldChange }) {
  const words = useWords()
  const { text, suggestion } = useRulebookWords()
  const said = text.editions
  const names: Readonly<Record<string, string>> = said.fields
  const { field, moves, before, after } = change
  const saying = { said: text, words }
  const [was, is] = [before, after].map((value) => valueText(field, value, saying, suggestion))
  return (
    <div>
      <dt>{names[field] ?? said.other}</dt>
      <dd>
        {moves?.map((move) => (
          <span key={move} className="cell-note">
            {move.startsWith('+') ? said.moved.in : said.moved.out} <Named id={move.slice(1)} />
          </span>
        ))}
        {typeof was === 'string' && (
          <span className="cell-note">{text.labelled(said.before, was)}</span>
        )}
        {typeof is === 'string' && (
          <span className="cell-note">{text.labelled(said.after, is)}</span>
        )}
      </dd>
    </div>
  )
}

/** Fields that together say what an answer does. */
const aboutAnswers: readonly string[] = ['asks', 'fails', 'needsEvidence', 'anchor']

const criterionIn = ({ variants }: Edition, id: string): Criterion | undefined =>
  variants
    .flatMap(({ condition, evidence }) => [...criteriaOf(condition), ...evidence])
    .find((one) => one.id === id)

function AnswersDifference({
  before,
  after,
}: {
  readonly before: Criterion | undefined
  readonly after: Criterion | undefined
}) {
  const { text } = useRulebookWords()
  return (
    <div>
      <dt>{text.line.answers}</dt>
      <dd>
        {before && (
          <p>
            {text.labelled(text.editions.before, '')} <Effects criterion={before} />
          </p>
        )}
        {after && (
          <p>
            {text.labelled(text.editions.after, '')} <Effects criterion={after} />
          </p>
        )}
      </dd>
    </div>
  )
}

/** What answers do to a criterion, in one paragraph. */
function Effects({ criterion }: { readonly criterion: Criterion }) {
  const words = useWords()
  const { text } = useRulebookWords()
  const effects = effectsOf(criterion)
  const rowTitle = useRowTitles(rowsIn(effects))
  return effects
    .map(({ effect, answers }) =>
      text.labelled(
        text.line.effects[effect],
        answerTexts(answers, criterion.asks, { said: text, words }, rowTitle).join(', '),
      ),
    )
    .join('. ')
}

/** A field in words; `null` where it has none. */
function valueText(field: string, value: unknown, saying: Saying, names: Names): string | null {
  const { language } = saying.words
  if (value === undefined || value === null) return null
  switch (field) {
    case 'duration':
      return durationText({ stream: 'other_imp', duration: value as Variant['duration'] }, saying)
    case 'spouse':
      return spouseText(value as Variant['spouse'], saying)
    case 'title':
    case 'says':
      return (value as Criterion['says'])[language]
    case 'unsettled':
      return (value as readonly Criterion['says'][]).map((one) => one[language]).join(' ')
    case 'cites':
      return (value as Criterion['cites']).map((one) => citedText(one, language)).join('; ')
    case 'best':
      return names.standing[value as Variant['best']]
    case 'stream':
      return names.stream[value as Variant['stream']]
    case 'agreement':
      return agreements[value as AgreementId].name[language]
    case 'confidence':
      return value === 'high'
        ? saying.said.line.high
        : names.reasons[value as Exclude<Confidence, 'high'>]
    default:
      return typeof value === 'string' ? value : null
  }
}

type Names = Pick<SuggestionWording, 'standing' | 'stream' | 'reasons'>

function citedText(citation: Citation, language: Language): string {
  const { name, provision, part } = citationText(citation, language)
  return [name, provision ?? part?.name].filter(Boolean).join(', ')
}
