import type { ExplainedLine } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { rulesAddress } from '../rulesAddress.ts'
import { useAround } from './around.ts'
import { ChangeButton } from './ChangeButton.tsx'
import { CitationList } from './Law.tsx'
import { LazyFold } from '../../components/LazyFold.tsx'

type LineState = 'met' | 'proof' | 'open' | 'notAsked' | 'unmet'

const shapes: Readonly<Record<LineState, readonly [string, IconName]>> = {
  met: ['line-met', 'check'],
  proof: ['line-proof', 'document'],
  open: ['line-open', 'unsure'],
  notAsked: ['line-open', 'unsure'],
  unmet: ['line-unmet', 'cross'],
}

function stateOf({ truth, wantsEvidence, asked }: ExplainedLine): LineState {
  if (truth === 'open') return asked ? 'open' : 'notAsked'
  if (truth === 'unmet') return 'unmet'
  return wantsEvidence ? 'proof' : 'met'
}

/** One line of the rule: its state in a shape and in words, what it says, and its law folded. */
function Line({ line }: { readonly line: ExplainedLine }) {
  const { words } = useAround()
  const { criterion, asked } = line
  if (criterion === null) return null
  const { reasons } = words.text
  const state = stateOf(line)
  const [className, icon] = shapes[state]
  return (
    <li className={`line ${className}`}>
      <Icon name={icon} size={22} />
      <div>
        <p>{criterion.says[words.language]}</p>
        <p className={state === 'met' ? 'unseen' : 'line-note'}>{reasons[state]}</p>
        <div className="step-more">
          <LazyFold summary={reasons.law}>
            {() => (
              <>
                <CitationList cites={criterion.cites} />
                {criterion.confidence !== 'high' && (
                  <p className="quiet">{reasons[criterion.confidence]}</p>
                )}
                {asked && <ChangeButton question={criterion.asks} label={reasons.change} />}
              </>
            )}
          </LazyFold>
          <a className="line-rule" href={rulesAddress('criterion', criterion.id)}>
            {reasons.rulebook}
            <span className="unseen">
              {words.text.colon} {criterion.says[words.language]}
            </span>
          </a>
        </div>
      </div>
    </li>
  )
}

/** Lines of the rule, one below the other. */
export function LineList({ lines }: { readonly lines: readonly ExplainedLine[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <Line key={line.criterion?.id} line={line} />
      ))}
    </ul>
  )
}

/** The whole rule in its own shape: what must hold together, and where one of several is enough. */
export function LineTree({ lines }: { readonly lines: readonly ExplainedLine[] }) {
  return (
    <ul className="lines">
      {lines
        .flatMap(flattened)
        .map((line, index) =>
          line.kind === 'criterion' ? (
            <Line key={`${index} ${line.criterion?.id ?? ''}`} line={line} />
          ) : (
            <Group key={`${index} ${line.says?.en ?? ''}`} group={line} />
          ),
        )}
    </ul>
  )
}

/** Lines that must all hold need no heading at the top. */
const flattened = (line: ExplainedLine): readonly ExplainedLine[] =>
  line.kind === 'all' ? line.parts.flatMap(flattened) : [line]

/** What a line is made of: the ways of a rule have no name of their own. */
const nameOf = ({ criterion, kind, parts }: ExplainedLine): string =>
  criterion?.id ?? `${kind}(${parts.map(nameOf).join(' ')})`

function Group({ group }: { readonly group: ExplainedLine }) {
  const { language, text } = useAround().words
  const state = stateOf(group)
  const [className, icon] = shapes[state]
  return (
    <li className={`line ${className}`}>
      <Icon name={icon} size={22} />
      <div>
        <p>{group.says?.[language]}</p>
        <p className="line-note">
          {text.reasons[state]}. {text.reasons.oneIsEnough}
        </p>
        <ul className="lines tree-ways">
          {group.parts.map((way) => (
            <li key={nameOf(way)} className="tree-way">
              {flattened(way).length > 1 && <p className="line-note">{text.reasons.together}</p>}
              <LineTree lines={[way]} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
