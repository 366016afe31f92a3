import type { SuggestionWording } from '../index.ts'
import type { EmployerSuggestion } from './en.ts'

/** The suggestion's words in a language, with what they say otherwise to an employer. */
export const forEmployer = (
  text: SuggestionWording,
  own: EmployerSuggestion,
): SuggestionWording => ({
  ...text,
  headline: { ...text.headline, ...own.headline },
  meaning: { ...text.meaning, ...own.meaning },
  bars: { ...text.bars, ...own.bars },
  facts: {
    ...text.facts,
    outlook: { ...text.facts.outlook, ...own.outlook },
    first: { ...text.facts.first, ...own.first },
  },
  unsure: { ...text.unsure, who: own.who },
  changes: { ...text.changes, kind: { ...text.changes.kind, act: own.act } },
  rounds: { ...text.rounds, ...own.rounds },
  routes: {
    ...text.routes,
    you: own.forWhom,
    requirements: { ...text.routes.requirements, ...own.requirements },
  },
  gather: {
    ...text.gather,
    lead: own.gather.lead,
    notKept: own.gather.notKept,
    from: { ...text.gather.from, worker: own.gather.worker },
  },
  next: { ...text.next, who: { ...text.next.who, worker: own.actor } },
  after: { ...text.after, title: own.after },
  lmia: { ...text.lmia, ...own.lmia },
  unknown: { ...text.unknown, ...own.unknown },
  rules: {
    ...text.rules,
    truth: own.rules.truth,
    stale: { ...text.rules.stale, note: own.rules.stale },
  },
  parts: { ...text.parts, after: own.after },
})
