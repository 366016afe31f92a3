import { en } from '../en.ts'
import { forEmployer } from './forEmployer.ts'

/**
 * What the suggestion and the standing say otherwise to an employer who answers about a candidate, in English. The
 * sentences of the rules say "you" to the candidate there, so none of these says "you" to anybody.
 */
export const own = {
  headline: {
    no_permit: 'The candidate may need no work permit',
  },
  meaning: {
    no_permit_may_be_needed:
      'The work may be open to the candidate without a permit, within limits.',
  },
  bars: {
    title: 'Get help before the application',
    lead: 'One of the answers can stop a permit, whatever the stream. There may be exceptions.',
    help: 'People who may advise the candidate or an employer for a fee, in confidence:',
    still: 'The suggestion below still shows where the work would fit.',
  },
  outlook: {
    unknownLevel: 'Depends on the job level',
    unknownNationality: 'Depends on the candidate’s citizenship',
  },
  first: {
    abroad: 'Online, before the candidate comes',
    abroadOrBorder: 'Online before the candidate comes, or at the border',
    border: 'At the border, on arrival',
  },
  who: {
    you: 'Ask the candidate',
    canadianEmployer: 'The employer in Canada can find this out',
    foreignEmployer: 'Ask the employer abroad',
  },
  act: 'The candidate or an employer can do this',
  rounds: {
    barsLead: 'Optional and private. It is better to know before this takes time and money.',
    firmLead: 'Optional. These questions can’t rule anybody out; they show which proof is missing.',
  },
  forWhom: 'For the candidate',
  requirements: {
    significant_benefit:
      'A social, cultural or economic benefit that reaches past the candidate and the employer',
    trader_investor:
      'Trade with the candidate’s country, or an investment from it, under an agreement',
  },
  gather: {
    lead: 'Tick off what is there. The ticks stay on this device.',
    worker: 'From the candidate',
    notKept: 'This device can’t keep the ticks. They last until this page is closed.',
  },
  actor: 'The candidate',
  after: 'Once the candidate has the permit',
  lmia: {
    leadOffer: 'No stream matches these answers. That is no judgement on the candidate.',
    leadNoOffer:
      'Every stream starts with an offer or a contract. There is none yet, so that comes first.',
    offerTitle: 'First, make an offer',
    offerSteps: [
      'Settle the tasks, the place, the pay and the dates of the work.',
      'Job Bank, the government’s free site on jobs, shows the usual pay.',
      'With an offer or contract on paper, answer again: most streams can open then.',
    ],
    honest: [
      'The employer may ask for a labour market impact assessment (LMIA).',
      'It shows whether a worker from Canada could do the job.',
      'The employer pays {assessment} for each position. It may not pass this cost on to the candidate.',
      'In Quebec, the candidate also needs a Quebec acceptance certificate (CAQ).',
      'With a positive LMIA, the candidate applies for a work permit outside this program.',
    ],
  },
  unknown: {
    listLead: 'These answers are “not sure”. Start at the top: these settle the most.',
    empty: 'No answer is marked “not sure”. Look through the answers again.',
  },
  rules: {
    stale:
      'Some of these pages may have changed since we read them. Check them before the application.',
    truth: 'False or hidden facts can close Canada to the candidate for 5 years.',
  },
}

/** What every language must say otherwise to an employer. */
export type EmployerSuggestion = typeof own

/** The suggestion and the standing in English, to an employer. */
export const employer = forEmployer(en, own)
