import { amountOf } from '#rules'
import type { Answers, Citation, ExplainedLine, Line, Party, Plan } from '#rules'
import type { Language } from '../../../wording/language.ts'
import { questionWording } from '../../../wording/questions/index.ts'
import type { QuestionWordings } from '../../../wording/questions/index.ts'
import type { RecordWording } from '../../../wording/record/index.ts'
import type { SuggestionWording } from '../../../wording/suggestion/index.ts'
import { nearest, waysOf } from '../Changes.tsx'
import type { Overview } from '../overview.ts'
import { fill } from '../text.ts'
import { unsureQuestions } from '../unsureQuestions.ts'
import { settlers, whoSettles } from '../whoSettles.ts'

/** The shape that stands before a line of a sheet. */
export type Mark = 'met' | 'proof' | 'open' | 'unmet' | 'bullet' | 'box' | 'ticked'

/** One line of a sheet: a sentence, what is said of it in a few words, and where it is written. */
export interface SheetLine {
  readonly id: string
  readonly mark: Mark
  readonly says: string
  readonly note?: string
  readonly cites: readonly Citation[]
}

/** Lines under one heading. */
export interface SheetPart {
  readonly id: string
  readonly title: string
  readonly lead?: string
  /** In order: a numbered list. */
  readonly numbered?: boolean
  readonly groups: readonly {
    readonly title: string | null
    readonly lines: readonly SheetLine[]
  }[]
}

/** What a sheet needs to be put together. */
export interface SheetInput {
  readonly overview: Overview
  readonly language: Language
  readonly text: SuggestionWording
  readonly record: RecordWording
  readonly questions: QuestionWordings
  readonly answers: Answers
  readonly ticks: readonly string[]
}

/** The parts of a result sheet, in the order in which they are needed. Parts without lines are left out. */
export function sheetParts(input: SheetInput): readonly SheetPart[] {
  const { overview } = input
  const { plan, variant, suggestion } = overview
  const isPermit = variant !== null && suggestion.stream !== 'no_permit'
  return [
    warnings(input),
    reasons(input),
    unsure(input),
    ...(variant === null ? [findOut(input), offerSteps(input), honest(input), changes(input)] : []),
    ...(plan === null ? [] : [gather(input, plan, isPermit), steps(input, plan)]),
    ...(plan === null || !isPermit ? [] : [stay(input, plan), family(input, plan)]),
    ...(plan === null ? [] : [afterwards(input, plan, isPermit)]),
  ].filter(({ groups }) => groups.some(({ lines }) => lines.length > 0))
}

const only = (lines: readonly SheetLine[]) => [{ title: null, lines }]

const bullets = (lines: readonly Line[], language: Language): readonly SheetLine[] =>
  lines.map(({ id, says, cites }) => ({ id, mark: 'bullet', says: says[language], cites }))

const sentences = (all: readonly string[], mark: Mark = 'bullet'): readonly SheetLine[] =>
  all.map((says) => ({ id: says, mark, says, cites: [] }))

function markOf({ truth, wantsEvidence }: ExplainedLine): 'met' | 'proof' | 'open' | 'unmet' {
  if (truth !== 'met') return truth
  return wantsEvidence ? 'proof' : 'met'
}

/** The lines of a rule, each with its state. */
export const ruleLines = (
  lines: readonly ExplainedLine[],
  { language, text }: Pick<SheetInput, 'language' | 'text'>,
): readonly SheetLine[] =>
  lines.flatMap((line) => {
    const { criterion, truth, asked } = line
    if (criterion === null) return []
    const mark = markOf(line)
    const state = truth === 'open' && !asked ? 'notAsked' : mark
    return {
      id: criterion.id,
      mark,
      says: criterion.says[language],
      ...(mark === 'met' ? {} : { note: text.reasons[state] }),
      cites: criterion.cites,
    }
  })

const reasons = (input: SheetInput): SheetPart => ({
  id: 'why',
  title: input.text.reasons.title,
  groups: only(ruleLines(input.overview.reasons, input)),
})

/** What is not sure and not among the reasons already. */
function unsure(input: SheetInput): SheetPart {
  const { overview, text } = input
  const shown = new Set(overview.reasons)
  const more = overview.unsure.filter((line) => !shown.has(line))
  return { id: 'unsure', title: text.unsure.title, groups: only(ruleLines(more, input)) }
}

function warnings({ overview, language, text }: SheetInput): SheetPart {
  const { others, unsettled, contradictions } = overview
  const { notices } = text
  return {
    id: 'notices',
    title: notices.title,
    groups: only([
      ...contradictions.map(({ id, says }) => ({
        id,
        mark: 'unmet' as const,
        says: says[language],
        note: notices.contradictionTitle,
        cites: [],
      })),
      ...[...others, ...unsettled].map(({ id, severity, text: says, cites }) => ({
        id,
        mark: 'bullet' as const,
        says: says[language],
        ...(severity === 'warning' ? { note: notices.warning } : {}),
        cites,
      })),
    ]),
  }
}

const parties: readonly Party[] = ['worker', 'canadianEmployer', 'foreignEmployer']

const gather = (
  { language, text, record, ticks }: SheetInput,
  { documents }: Plan,
  isPermit: boolean,
): SheetPart => ({
  id: 'gather',
  title: isPermit ? text.gather.title : text.noPermit.carryTitle,
  lead: ticks.length === 0 ? record.sheet.byHand : `${record.sheet.byHand} ${record.sheet.found}`,
  groups: parties
    .map((party) => ({
      title: text.gather.from[party],
      lines: documents
        .filter(({ from }) => from === party)
        .map(({ id, says, open, cites }) => ({
          id,
          mark: ticks.includes(id) ? ('ticked' as const) : ('box' as const),
          says: says[language],
          ...(open ? { note: text.gather.open } : {}),
          cites,
        })),
    }))
    .filter(({ lines }) => lines.length > 0),
})

const steps = ({ language, text }: SheetInput, plan: Plan): SheetPart => ({
  id: 'next',
  title: text.next.title,
  numbered: true,
  ...(plan.fees === null ? {} : { lead: plan.fees.says[language] }),
  groups: only(
    plan.steps.map(({ id, who, says, costs, cites }) => {
      const cost = costs.map((one) => amountOf(one)[language]).join(' + ')
      const acts = text.next.who[who]
      return {
        id,
        mark: 'box',
        says: says[language],
        note: cost === '' ? acts : `${acts} · ${fill(text.next.cost, { cost })}`,
        cites,
      }
    }),
  ),
})

const stay = ({ language, text }: SheetInput, { duration, where }: Plan): SheetPart => ({
  id: 'stay',
  title: `${text.facts.howLong} · ${text.facts.where}`,
  groups: only([...bullets(duration.notes, language), ...bullets(where.ways, language)]),
})

const family = ({ language, text }: SheetInput, { spouse }: Plan): SheetPart => ({
  id: 'family',
  title: text.family.title,
  groups: [
    {
      title: null,
      lines: [
        ...bullets([{ ...spouse, id: 'spouse' }, ...spouse.notes, spouse.children], language),
      ],
    },
    {
      title: text.family.shows,
      lines: bullets(spouse.evidence, language).map((line) => ({ ...line, mark: 'box' as const })),
    },
  ].filter(({ lines }) => lines.length > 0),
})

/** What a person needs on the way: duties of the employer and permanent residence stay on the screen. */
const topics = ['permit', 'time', 'visit'] as const

const afterwards = ({ language, text }: SheetInput, plan: Plan, isPermit: boolean): SheetPart => ({
  id: 'after',
  title: isPermit ? text.after.title : text.noPermit.limitsTitle,
  groups: topics
    .map((topic) => ({
      title: isPermit ? text.after.about[topic] : null,
      lines: bullets(
        plan.after.filter(({ about }) => about === topic),
        language,
      ),
    }))
    .filter(({ lines }) => lines.length > 0),
})

/** Where too much is not sure: the questions to find out, by whom to ask. */
function findOut({ overview, text, questions, answers }: SheetInput): SheetPart {
  const ids = unsureQuestions(overview.candidates, answers)
  return {
    id: 'unsure',
    title: text.unknown.listTitle,
    groups: settlers
      .map((who) => ({
        title: text.unsure.who[who],
        lines: ids
          .filter((id) => whoSettles[id] === who)
          .map((id) => {
            const { title, unsure: help } = questionWording(questions, id)
            return { id, mark: 'box' as const, says: title, note: help.hint, cites: [] }
          }),
      }))
      .filter(({ lines }) => lines.length > 0),
  }
}

const offerSteps = ({ overview, text, answers }: SheetInput): SheetPart => ({
  id: 'offer',
  title: text.lmia.offerTitle,
  numbered: true,
  groups: only(
    answers.offer !== 'none' || overview.suggestion.stream !== 'lmia_route'
      ? []
      : sentences(text.lmia.offerSteps),
  ),
})

const honest = ({ overview, language, text }: SheetInput): SheetPart => ({
  id: 'next',
  title: text.lmia.honestTitle,
  lead: text.lmia.program,
  numbered: true,
  groups: only(
    overview.suggestion.stream === 'lmia_route'
      ? sentences(
          text.lmia.honest.map((step) => fill(step, { assessment: amountOf('lmia')[language] })),
        )
      : [],
  ),
})

function changes({ overview, language, text, record }: SheetInput): SheetPart {
  const ways = nearest(waysOf(overview.changes.filter(({ effect }) => effect === 'opens')))
  return {
    id: 'changes',
    title: record.sheet.changes,
    lead: text.changes.lead,
    groups: only(
      ways.map(({ changes: needed, variants }) => ({
        id: variants.join(' '),
        mark: 'bullet',
        says: needed.map(({ criterion }) => criterion.says[language]).join(' '),
        note: [...new Set(needed.map(({ kind }) => text.changes.kind[kind]))].join(' · '),
        cites: needed.flatMap(({ criterion }) => criterion.cites),
      })),
    ),
  }
}
