import { answerTo } from './answers.ts'
import type { Answers } from './answers.ts'
import { countryName } from './countries.ts'
import { notInForce } from './law/agreements.ts'
import { bars } from './law/bars.ts'
import { contradictionRules } from './law/contradictions.ts'
import { hardship } from './law/routes/residence.ts'
import { cite } from './law/sources.ts'
import type { Citation } from './law/sources.ts'
import type { Variant } from './law/variant.ts'
import { passes } from './logic/condition.ts'
import type { Text } from './logic/condition.ts'
import { state, stateOf, wantsEvidence } from './logic/truth.ts'
import type { QuestionId } from './questions.ts'
import { spouseOf } from './spouse.ts'
import { candidates, suggest, variantOf } from './verdict.ts'
import type { Suggestion } from './verdict.ts'

/** Something to know besides the suggestion. `stop` needs a professional and stands above everything. */
export interface Notice {
  readonly id: string
  readonly severity: 'stop' | 'warning' | 'info'
  readonly text: Text
  readonly cites: readonly Citation[]
}

/** Two answers that can't both be so. */
export interface Contradiction {
  readonly id: string
  readonly questions: readonly [QuestionId, QuestionId]
  readonly says: Text
}

/** The discreet questions on what stops any permit. All are optional. */
export const barQuestions: readonly QuestionId[] = bars.map(({ asks }) => asks)

/** Everything to know besides, the gravest first. */
export function notices(answers: Answers): readonly Notice[] {
  const { settled, variant: id, stream } = suggest(answers)
  const variant = id === null ? null : variantOf(id)
  return [
    ...barNotices(answers),
    ...(stream === 'lmia_route' && answerTo(answers, 'offer') === 'none' ? [offerFirst] : []),
    ...agreementNotices(answers),
    ...(settled && variant
      ? [...helpNotices(variant), ...unsettledNotices(variant), ...spouseNotices(variant, answers)]
      : []),
  ]
}

/**
 * Those of the notices that stop or warn, for whoever has the suggestion already: many candidates are screened, and
 * the search for one is the long part.
 */
export const graveNotices = (
  { settled, variant }: Pick<Suggestion, 'settled' | 'variant'>,
  answers: Answers,
): readonly Notice[] => [
  ...barNotices(answers),
  ...(settled && variant !== null ? helpNotices(variantOf(variant)) : []),
]

function barNotices(answers: Answers): readonly Notice[] {
  return bars.flatMap((bar): readonly Notice[] => {
    const answer = answerTo(answers, bar.asks)
    const value = stateOf(bar, answer)
    const notice = { id: bar.id, text: bar.says, cites: bar.cites }
    if (value === state.failed) return [{ ...notice, severity: 'stop' }]
    if (value === state.unsettled || wantsEvidence(bar, answer))
      return [{ ...notice, severity: 'warning' }]
    return []
  })
}

/** Whoever may ask for a permit in hardship (R206 to R208) has more at stake than a permit. */
const helpNotices = ({ id, cites }: Variant): readonly Notice[] =>
  hardship.some((one) => one.id === id)
    ? [
        {
          id: 'help.hardship',
          severity: 'warning',
          text: {
            en: 'Talk to a lawyer, a Quebec notary, legal aid or a group that helps newcomers before you apply. Much of that help is free.',
            fr: 'Avant toute demande, parlez à un avocat, un notaire du Québec, l’aide juridique ou un organisme pour nouveaux arrivants. Cette aide est souvent gratuite.',
          },
          cites,
        },
      ]
    : []

const offerFirst: Notice = {
  id: 'offerFirst',
  severity: 'info',
  text: {
    en: 'Most routes here start with an offer or a contract. Finding one is the first step; then answer again.',
    fr: 'Ici, la plupart des voies commencent par une offre ou un contrat. C’est la première étape; répondez ensuite de nouveau.',
  },
  cites: [cite('irpr', '200(3)(f.1)')],
}

function agreementNotices(answers: Answers): readonly Notice[] {
  const citizenships = answerTo(answers, 'citizenships')
  if (!Array.isArray(citizenships)) return []
  return notInForce
    .filter(({ countries }) => countries.some((code) => citizenships.includes(code)))
    .map(({ name, checked, countries }) => ({
      id: `notInForce.${countries.join('').toLowerCase()}`,
      severity: 'info' as const,
      text: {
        en: `For citizens of ${namesOf(countries, 'en')}: this was not in force when we last checked on ${checked}: ${name.en}. Look whether it is now.`,
        fr: `Pour les citoyens de ce pays (${namesOf(countries, 'fr')}) : ceci n’était pas en vigueur à notre dernière vérification, le ${checked} : ${name.fr}. Voyez si c’est le cas maintenant.`,
      },
      cites: [cite('codes', 'trade agreements')],
    }))
}

const namesOf = (codes: readonly string[], language: string): string =>
  codes.map((code) => countryName(code, language)).join(', ')

const unsettledNotices = ({ id, unsettled = [], cites }: Variant): readonly Notice[] =>
  unsettled.map((text, index) => ({
    id: `unsettled.${id}.${index + 1}`,
    severity: 'info',
    text,
    cites,
  }))

/** Another variant that is not ruled out and gives the partner a permit of its own, which this one doesn't. */
function spouseNotices(variant: Variant, answers: Answers): readonly Notice[] {
  if (spouseOf(variant, answers).treaty !== null) return []
  const [other] = candidates(answers)
    .filter(
      (one) =>
        one.variant.id !== variant.id &&
        (one.standing === 'possible' || one.standing === 'possible_needs_evidence'),
    )
    .map((one) => ({ ...one.variant, partner: spouseOf(one.variant, answers).treaty }))
    .filter(({ partner }) => partner !== null)
  if (!other) return []
  const { id, title, code, cites, partner } = other
  const named = (language: 'en' | 'fr'): string =>
    [title[language], code].filter(Boolean).join(', ')
  return [
    {
      id: `spouse.${id}`,
      severity: 'info',
      text: {
        en: `Another route looks possible too and gives a spouse or partner a work permit of their own (${partner}): ${named('en')}.`,
        fr: `Une autre voie semble aussi possible et donne au conjoint son propre permis de travail (${partner}) : ${named('fr')}.`,
      },
      cites,
    },
  ]
}

/** Pairs of answers that can't both be so. */
export const contradictions = (answers: Answers): readonly Contradiction[] =>
  contradictionRules
    .filter(({ one, other }) =>
      [one, other].every(({ asks, answers: test }) => {
        const answer = answerTo(answers, asks)
        return answer !== undefined && answer !== 'unsure' && passes(test, answer)
      }),
    )
    .map(({ id, one, other, says }) => ({ id, questions: [one.asks, other.asks], says }))
