import { effectsOf, question, wantsSureAnswer } from '#rules'
import type { Criterion, ListName, QuestionId } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { rulesAddress } from '../rulesAddress.ts'
import { useRowTitles } from '../useRowTitles.ts'
import { useWords } from '../words.ts'
import { answerTexts, rowsIn } from './ruleText.ts'
import { useRulebookWords } from './rulebookWords.ts'

/** Of one list of answers so many are shown one below the other. */
const mostBelow = 12

/** What a criterion reads, what each answer does to it, where it comes from, and how sure we are. */
export function CriterionBody({ criterion }: { readonly criterion: Criterion }) {
  const words = useWords()
  const { text, suggestion } = useRulebookWords()
  const { asks, fails, cites, confidence } = criterion
  const effects = effectsOf(criterion)
  const rowTitle = useRowTitles(rowsIn(effects))
  const said = text.line
  return (
    <dl className="rule-facts">
      <div>
        <dt>{said.question}</dt>
        <dd>
          {words.ask(asks).title}
          {listsOf(asks).map((list) => (
            <a key={list} className="cell-note" href={rulesAddress('occupations', list)}>
              {text.occupations.names[list]}
            </a>
          ))}
        </dd>
      </div>
      <div>
        <dt>{said.answers}</dt>
        <dd>
          <dl className="rule-effects">
            {effects.map(({ effect, answers }) => (
              <div key={effect} className={`rule-${effect}`}>
                <dt>{said.effects[effect]}</dt>
                <dd>
                  <Answers texts={answerTexts(answers, asks, { said: text, words }, rowTitle)} />
                </dd>
              </div>
            ))}
            <div className="rule-unsure">
              <dt>{said.unsure}</dt>
              <dd>{wantsSureAnswer(criterion) ? said.sureNeeded : said.leavesOpen}</dd>
            </div>
          </dl>
          {fails === undefined && <p className="quiet">{said.rulesNobodyOut}</p>}
        </dd>
      </div>
      <div>
        <dt>{said.law}</dt>
        <dd>
          <ul className="law">
            {cites.map((citation) => (
              <li key={`${citation.source} ${citation.pinpoint}`}>
                <CitationLink citation={citation} language={words.language} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{said.sure}</dt>
        <dd>{confidence === 'high' ? said.high : suggestion.reasons[confidence]}</dd>
      </div>
    </dl>
  )
}

/** The lists of jobs that a question chooses from. */
function listsOf(id: QuestionId): readonly ListName[] {
  const asked = question(id)
  return asked.kind === 'row' ? asked.lists : []
}

function Answers({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 1 || texts.length > mostBelow) return texts.join(', ')
  return (
    <ul className="bullets">
      {texts.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
