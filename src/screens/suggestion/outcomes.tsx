import { useMemo } from 'react'
import { amountOf, criteriaOf } from '#rules'
import type { Citation, QuestionId, Variant } from '#rules'
import { Later } from '../../components/Later.tsx'
import { mainStreams } from '../mainStreams.ts'
import { useAround } from './around.ts'
import { Changes } from './Changes.tsx'
import { Facts, wholePages } from './Facts.tsx'
import { CitationList, Law } from './Law.tsx'
import { LazyFold } from '../../components/LazyFold.tsx'
import { Contradictions, Notices } from './Notices.tsx'
import type { Overview } from './overview.ts'
import { Gather } from './Gather.tsx'
import { Journey } from './Journey.tsx'
import { NextSteps, Numbered } from './NextSteps.tsx'
import { PermitPlan } from './PermitPlan.tsx'
import { Reasons } from './Reasons.tsx'
import { Rounds } from './Rounds.tsx'
import { Routes } from './Routes.tsx'
import { Section } from './Section.tsx'
import { counted, fill } from './text.ts'
import { TrialSection } from './TrialSection.tsx'
import { Unsure, UnsureCards } from './Unsure.tsx'
import { unsureQuestions } from './unsureQuestions.ts'
import { Verdict } from './Verdict.tsx'

/** What every outcome is given. */
export interface OutcomeProps {
  readonly overview: Overview
  readonly rounds: {
    readonly firming: readonly QuestionId[]
    readonly others: readonly QuestionId[]
  }
}

const law = (...pinpoints: readonly string[]): readonly Citation[] =>
  pinpoints.map((pinpoint) => ({ source: 'irpr', pinpoint }))

/** What the standing means, and how many lines need proof or are not sure, as far as there are any. */
function useSummary({ suggestion, proof, unsure }: Overview): readonly string[] {
  const { language, text } = useAround().words
  return [
    text.meaning[suggestion.standing],
    ...(proof.length > 0 ? [counted(text.meaning.proof, proof.length, language)] : []),
    ...(unsure.length > 0 ? [counted(text.meaning.unsure, unsure.length, language)] : []),
  ]
}

/** A route of which the rules hold the opening and one line more: it points to a page. */
const isPointer = ({ condition }: Variant): boolean => criteriaOf(condition).length <= 2

/** One of the three streams, or a route beside them: a permit under a variant. */
export function PermitOutcome({
  overview,
  rounds,
  variant,
}: OutcomeProps & { readonly variant: Variant }) {
  const { language, text } = useAround().words
  const { stream, standing } = overview.suggestion
  const isBeside = !mainStreams.includes(stream)
  const summary = useSummary(overview)
  const title = variant.title[language]
  return (
    <>
      <Verdict
        kicker={isBeside ? text.kicker.beside : text.kicker.suggested}
        headline={isBeside ? title : text.stream[stream]}
        standing={standing}
        variant={isBeside ? (stream === 'other_imp' ? null : text.stream[stream]) : title}
        code={variant.code}
        summary={summary}
      >
        {isBeside && (
          <>
            <p>
              {isPointer(variant)
                ? `${text.beside.lead} ${text.beside.page}`
                : text.beside.official}
            </p>
            <CitationList cites={wholePages(variant)} />
          </>
        )}
      </Verdict>
      <Contradictions pairs={overview.contradictions} />
      <Later>
        {overview.plan !== null && <Facts plan={overview.plan} />}
        <Reasons overview={overview} />
        <Unsure lines={overview.unsure} />
        <Journey />
        <Changes changes={overview.changes} title={text.changes.title} />
        <TrialSection />
        <Rounds rounds={rounds} />
        <Routes overview={overview} />
        <Notices notices={overview.others} unsettled={overview.unsettled} />
        {overview.plan !== null && <PermitPlan plan={overview.plan} variant={variant} />}
      </Later>
    </>
  )
}

/** Work that may need no permit: its limits, and what to carry. */
export function NoPermitOutcome({
  overview,
  rounds,
  variant,
}: OutcomeProps & { readonly variant: Variant }) {
  const { language, text } = useAround().words
  const { noPermit } = text
  const { plan } = overview
  return (
    <>
      <Verdict
        kicker={text.kicker.before}
        headline={text.headline.no_permit}
        standing={overview.suggestion.standing}
        variant={variant.title[language]}
        code={null}
        summary={useSummary(overview)}
      />
      <Contradictions pairs={overview.contradictions} />
      <Later>
        <Section title={noPermit.limitsTitle}>
          {plan !== null && <BulletList items={plan.after.map(({ says }) => says[language])} />}
          {variant.duration.note && <p>{variant.duration.note[language]}</p>}
          <Law cites={[...variant.cites, ...(plan?.after ?? []).flatMap(({ cites }) => cites)]} />
        </Section>
        {plan !== null && plan.documents.length > 0 && (
          <Gather title={noPermit.carryTitle} documents={plan.documents} variant={variant} />
        )}
        {plan !== null && <NextSteps plan={plan} />}
        <Reasons overview={overview} />
        <Unsure lines={overview.unsure} />
        <Journey />
        {variant.id !== 'status-citizen' && (
          <>
            <TrialSection />
            <Rounds rounds={rounds} />
            <Routes overview={overview} />
          </>
        )}
        <Notices notices={overview.others} unsettled={overview.unsettled} />
      </Later>
    </>
  )
}

/** No stream fits: what would open a door comes first, then the honest alternative. */
export function LmiaOutcome({ overview, rounds }: OutcomeProps) {
  const { words, answers } = useAround()
  const { language, text } = words
  const { lmia } = text
  const hasOffer = answers.offer !== 'none'
  const assessment = amountOf('lmia')[language]
  return (
    <>
      <Verdict
        kicker={text.kicker.onAnswers}
        headline={text.headline.lmia_route}
        standing="lmia_route"
        variant={null}
        code={null}
        summary={hasOffer ? [lmia.leadOffer, text.meaning.lmia_route] : [lmia.leadNoOffer]}
      />
      <Contradictions pairs={overview.contradictions} />
      <Later>
        {!hasOffer && (
          <Section title={lmia.offerTitle}>
            <Numbered>
              {lmia.offerSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </Numbered>
            <p>
              <OutsideLink address={addresses.jobBank[language]} label={lmia.jobBank} />
            </p>
          </Section>
        )}
        <Changes
          changes={overview.changes.filter(({ effect }) => effect === 'opens')}
          title={text.changes.doorTitle}
        />
        <TrialSection />
        <Rounds rounds={rounds} />
        <Section title={lmia.honestTitle} part="next">
          <p>{lmia.program}</p>
          <Numbered>
            {lmia.honest.map((step) => (
              <li key={step}>{fill(step, { assessment })}</li>
            ))}
          </Numbered>
          <p>
            <OutsideLink address={addresses.hire[language]} label={lmia.hire} />
          </p>
          <Law cites={law('203', '315.2', '200(3)(b)')} />
        </Section>
        <Journey />
        <Routes overview={overview} />
        <Notices
          notices={overview.others.filter(({ id }) => id !== 'offerFirst')}
          unsettled={overview.unsettled}
        />
      </Later>
    </>
  )
}

const addresses = {
  jobBank: { en: 'https://www.jobbank.gc.ca/', fr: 'https://www.guichetemplois.gc.ca/' },
  hire: {
    en: 'https://www.canada.ca/en/employment-social-development/services/foreign-workers.html',
    fr: 'https://www.canada.ca/fr/emploi-developpement-social/services/travailleurs-etrangers.html',
  },
} as const

/** So many answers to find out are shown at once. */
const mostUnsureAtOnce = 5

/** Too many answers are "not sure": which ones, and how to find out. */
export function UnknownOutcome({ overview, rounds }: OutcomeProps) {
  const { words, answers } = useAround()
  const { language, text } = words
  const { unknown } = text
  const questions = useMemo(
    () => unsureQuestions(overview.candidates, answers),
    [overview.candidates, answers],
  )
  const first = questions.slice(0, mostUnsureAtOnce)
  const rest = questions.slice(mostUnsureAtOnce)
  return (
    <>
      <Verdict
        kicker={text.kicker.onAnswers}
        headline={text.headline.insufficient_information}
        standing="open"
        variant={null}
        code={null}
        summary={[text.meaning.open, unknown.lead]}
      />
      <Contradictions pairs={overview.contradictions} />
      <Later>
        <Section
          title={unknown.listTitle}
          lead={questions.length === 0 ? unknown.empty : unknown.listLead}
          part="next"
        >
          <UnsureCards questions={first} />
          {rest.length > 0 && (
            <LazyFold summary={counted(unknown.more, rest.length, language)}>
              {() => <UnsureCards questions={rest} />}
            </LazyFold>
          )}
        </Section>
        <Changes
          changes={overview.changes.filter(({ effect }) => effect === 'opens')}
          title={text.changes.doorTitle}
        />
        <TrialSection />
        <Rounds rounds={rounds} />
        <Journey />
        <Routes overview={overview} />
        <Notices notices={overview.others} unsettled={overview.unsettled} />
      </Later>
    </>
  )
}

const BulletList = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="plain-list">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

function OutsideLink({ address, label }: { readonly address: string; readonly label: string }) {
  const { text } = useAround().words
  return (
    <a href={address} target="_blank" rel="noopener noreferrer external">
      {label}
      <span className="unseen"> ({text.newTab})</span>
    </a>
  )
}
