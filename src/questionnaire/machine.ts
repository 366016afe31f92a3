import { assertEvent, assign, emit, setup } from 'xstate'
import { suggest } from '#rules'
import type { QuestionId, Section, StreamId } from '#rules'
import {
  adopted,
  begin,
  cleared,
  confirmedOn,
  isChoice,
  isSettled,
  isSingleChoice,
  isTheLetterOpen,
  joined,
  linked,
  losesNothing,
  newRound,
  recorded,
  seenPage,
} from './conversation.ts'
import type { Beginning, Conversation, QuestionnaireEvent, Station } from './conversation.ts'
import {
  askingPage,
  openIn,
  pageBefore,
  pageTurned,
  pageTurnedBack,
  roundAt,
  roundPosition,
} from './pages.ts'
import type { RoundKind } from './pages.ts'
import { destination } from './step.ts'
import type { Destination } from './step.ts'

const anyBeginning: Beginning = {}

/**
 * The conversation around the questions. What is asked and what is suggested is for the rules to say: the
 * branching of the law is in `rules/`, printed in its RULEBOOK.md. Guards and their parameters are data, so
 * that this chart can be printed (docs/diagrams).
 */
const conversation = setup({
  types: {
    context: {} as Conversation,
    events: {} as QuestionnaireEvent,
    input: anyBeginning,
    emitted: {} as { readonly type: 'FORGOTTEN' },
  },

  guards: {
    'nothing is left in the section': ({ context }, { section }: { section: Section }) =>
      askingPage(context)?.section !== section,
    'nothing is left to ask': ({ context }) => askingPage(context) === null,
    'the suggestion is settled': ({ context }) => isSettled(context),
    'the suggestion is open': ({ context }) => !isSettled(context),
    'the suggestion is': ({ context }, { stream }: { stream: StreamId }) =>
      suggest(context.answers).stream === stream,

    'the page is this single choice': ({ context, event }) => {
      assertEvent(event, 'ANSWER')
      return isSingleChoice(askingPage(context), event.question)
    },
    'the question is on the page': ({ context, event }) => {
      assertEvent(event, ['ANSWER', 'CLEAR'])
      return askingPage(context)?.questions.includes(event.question) === true
    },
    'the page is complete': ({ context }) =>
      askingPage(context)?.questions.every(
        (id) => context.answers[id] !== undefined || context.suggested[id] !== undefined,
      ) === true,
    'there is an earlier page': ({ context }) => pageBefore(context) !== undefined,
    'the page was seen': ({ context, event }) => {
      assertEvent(event, 'GO')
      const step = destination(event.step)
      return step.to === 'ask' && seenPage(context, step.screen) !== undefined
    },

    'the question has an answer': ({ context, event }) => {
      assertEvent(event, 'CHANGE')
      return context.answers[event.question] !== undefined
    },
    'one press answers the reopened question': ({ context, event }) => {
      assertEvent(event, 'ANSWER')
      return event.question === context.reopened?.question && isChoice(event.question)
    },
    'it answers the reopened question': ({ context, event }) => {
      assertEvent(event, 'ANSWER')
      return event.question === context.reopened?.question
    },
    'the change began in': ({ context }, { station }: { station: Station }) =>
      context.station === station,
    'the changed question has an answer': ({ context, event }) => {
      assertEvent(event, 'GO')
      const step = destination(event.step)
      return step.to === 'change' && context.answers[step.question] !== undefined
    },

    'the round has questions': ({ context }, { round }: { round: RoundKind }) =>
      openIn(round, context.answers).length > 0,
    'the round is over': ({ context }, { round }: { round: RoundKind }) =>
      roundPosition(round, context).page === undefined,
    'the round has an earlier page': ({ context }, { round }: { round: RoundKind }) =>
      roundPosition(round, context).before !== undefined,
    'the page of the round is this single choice': (
      { context, event },
      { round }: { round: RoundKind },
    ) => {
      assertEvent(event, 'ANSWER')
      return isSingleChoice(roundPosition(round, context).page, event.question)
    },
    'the question is on the page of the round': (
      { context, event },
      { round }: { round: RoundKind },
    ) => {
      assertEvent(event, ['ANSWER', 'CLEAR'])
      return roundPosition(round, context).page?.questions.includes(event.question) === true
    },
    'the step leads into the round': ({ context, event }, { round }: { round: RoundKind }) => {
      assertEvent(event, 'GO')
      const step = destination(event.step)
      const leads = round === 'firming' ? step.to === 'firm' : step.to === 'others'
      return leads && 'screen' in step && roundAt(round, context, step.screen) !== undefined
    },

    'no own answer would be lost': ({ context, event }) => {
      assertEvent(event, 'LOAD')
      return losesNothing(context.answers, event.answers)
    },
    'it is the letter already open': ({ context, event }) => {
      assertEvent(event, 'LOAD')
      return isTheLetterOpen(context, event)
    },
    'there is a report': ({ context, event }) => {
      assertEvent(event, 'GO')
      return destination(event.step).to === 'report' && context.report !== null
    },
    'a link is waiting': ({ context }) => context.pendingLink !== null,
    'a letter is waiting': ({ context }) => !!context.pendingLink?.letter,
    'the step leads to': ({ event }, { to }: { to: Destination['to'] }) => {
      assertEvent(event, 'GO')
      return destination(event.step).to === to
    },
  },

  actions: {
    record: assign(({ context, event }) => {
      assertEvent(event, 'ANSWER')
      return recorded(context, event.question, event.value)
    }),
    'take the answer back': assign(({ context, event }) => {
      assertEvent(event, 'CLEAR')
      return cleared(context, event.question)
    }),

    'hold it on the page': assign(({ context, event }) => {
      assertEvent(event, 'ANSWER')
      return { held: [...new Set([...context.held, event.question])] }
    }),
    'leave the page': assign({ held: [] }),
    'confirm what is suggested': assign(({ context }) => ({
      answers: confirmedOn(context, askingPage(context)?.questions ?? []),
    })),
    'go to the earlier page': assign(({ context }) => ({
      held: pageBefore(context)?.questions ?? [],
    })),
    'go to the page seen': assign(({ context, event }) => {
      assertEvent(event, 'GO')
      const step = destination(event.step)
      return { held: step.to === 'ask' ? (seenPage(context, step.screen)?.questions ?? []) : [] }
    }),

    'reopen the question': assign(({ event }) => {
      assertEvent(event, 'CHANGE')
      return { reopened: { question: event.question, draft: null } }
    }),
    'reopen the question of the step': assign(({ event }) => {
      assertEvent(event, 'GO')
      const step = destination(event.step)
      if (step.to !== 'change') return {}
      return { reopened: { question: step.question, draft: null } }
    }),
    'note the new answer': assign(({ event }) => {
      assertEvent(event, 'ANSWER')
      return { reopened: { question: event.question, draft: event.value } }
    }),
    'take over the new answer': assign(({ context }) => {
      const { reopened } = context
      if (reopened === null || reopened.draft === null) return {}
      return recorded(context, reopened.question, reopened.draft)
    }),
    'adopt what was tried': assign(({ context, event }) => {
      assertEvent(event, 'ADOPT')
      return adopted(context, event.answers)
    }),
    'be at': assign((_, { station }: { station: Station }) => ({ station, reopened: null })),

    'begin a round': assign({ round: newRound }),
    'hold it in the round': assign(({ context, event }) => {
      assertEvent(event, 'ANSWER')
      const held = [...new Set([...context.round.held, event.question])]
      return { round: { ...context.round, held } }
    }),
    'turn the page': assign(({ context }, { round }: { round: RoundKind }) => ({
      round: pageTurned(round, context),
    })),
    'turn the page and confirm what is suggested': assign(
      ({ context }, { round }: { round: RoundKind }) => {
        const answers = confirmedOn(context, roundPosition(round, context).page?.questions ?? [])
        const added = (Object.keys(answers) as QuestionId[]).filter(
          (id) => context.answers[id] === undefined,
        )
        const turned = pageTurned(round, context)
        return { answers, round: { ...turned, held: [...turned.held, ...added] } }
      },
    ),
    'turn the page back': assign(({ context }, { round }: { round: RoundKind }) => ({
      round: pageTurnedBack(round, context),
    })),
    'turn to the page of the step': assign(
      ({ context, event }, { round }: { round: RoundKind }) => {
        assertEvent(event, 'GO')
        const step = destination(event.step)
        if (!('screen' in step)) return {}
        return { round: roundAt(round, context, step.screen) ?? context.round }
      },
    ),

    'start anew': assign(({ context }) => begin({ savingTrouble: context.savingTrouble })),
    'have everything forgotten': emit({ type: 'FORGOTTEN' }),
    'take the link': assign(({ context, event }) => {
      assertEvent(event, 'LOAD')
      return linked(context, event)
    }),
    'let the link wait': assign(({ event }) => {
      assertEvent(event, 'LOAD')
      const { type: _type, ...link } = event
      return {
        pendingLink: link,
        linkTrouble: null,
      }
    }),
    'take the waiting link': assign(({ context }) =>
      context.pendingLink === null ? {} : linked(context, context.pendingLink),
    ),
    'keep the answers and join the waiting letter': assign(({ context }) =>
      context.pendingLink === null ? {} : joined(context, context.pendingLink),
    ),
    'drop the waiting link': assign({ pendingLink: null }),
    'tell what is wrong with the link': assign(({ event }) => {
      assertEvent(event, 'LINK_UNREADABLE')
      return { linkTrouble: event.trouble }
    }),
    'take up the report': assign(({ event }) => {
      assertEvent(event, 'OPEN_REPORT')
      return { report: { letter: event.letter, problems: event.problems }, linkTrouble: null }
    }),
    'put the notices away': assign(() => ({
      arrival: { kind: 'anew' as const },
      linkTrouble: null,
    })),
    'note how saving went': assign(({ event }) => {
      assertEvent(event, 'SAVED')
      return { savingTrouble: event.trouble }
    }),
  },
})

/** The questionnaire's machine. Its input is what a conversation begins with: nothing, or answers kept before. */
export const questionnaireMachine = conversation.createMachine({
  id: 'questionnaire',
  context: ({ input }) => begin(input),
  initial: 'asking',

  states: {
    /** A section's state lasts while the page belongs to it; the chain runs from the start at every step. */
    asking: {
      entry: { type: 'be at', params: { station: 'asking' } },
      initial: 'offer',
      states: {
        offer: {
          always: {
            guard: { type: 'nothing is left in the section', params: { section: 'offer' } },
            target: 'employment',
          },
        },
        employment: {
          always: {
            guard: { type: 'nothing is left in the section', params: { section: 'employment' } },
            target: 'nationality',
          },
        },
        nationality: {
          always: {
            guard: { type: 'nothing is left in the section', params: { section: 'nationality' } },
            target: 'benefit',
          },
        },
        benefit: {},
      },
      // Runs after the sections' own `always`, so the chain has reached its end by then.
      always: { guard: 'nothing is left to ask', target: 'suggesting' },
      on: {
        ANSWER: [
          {
            guard: 'the page is this single choice',
            target: '.offer',
            actions: ['record', 'leave the page'],
          },
          {
            guard: 'the question is on the page',
            target: '.offer',
            actions: ['hold it on the page', 'record'],
          },
          { target: '.offer', actions: 'record' },
        ],
        CLEAR: {
          guard: 'the question is on the page',
          target: '.offer',
          actions: 'take the answer back',
        },
        CONTINUE: {
          guard: 'the page is complete',
          target: '.offer',
          actions: ['confirm what is suggested', 'leave the page'],
        },
        BACK: {
          guard: 'there is an earlier page',
          target: '.offer',
          actions: 'go to the earlier page',
        },
        SHOW_STANDING: { guard: 'the suggestion is open', target: 'standing' },
      },
    },

    /** One earlier answer is being changed; it counts once it is confirmed. */
    changing: {
      on: {
        ANSWER: [
          {
            guard: 'one press answers the reopened question',
            target: 'returning',
            actions: 'record',
          },
          { guard: 'it answers the reopened question', actions: 'note the new answer' },
        ],
        CONTINUE: { target: 'returning', actions: 'take over the new answer' },
        KEEP: 'returning',
        BACK: 'returning',
      },
    },

    /** Passed through on the way back to where the change began. */
    returning: {
      always: [
        {
          guard: { type: 'the change began in', params: { station: 'reviewing' } },
          target: 'reviewing',
        },
        {
          guard: { type: 'the change began in', params: { station: 'standing' } },
          target: 'standing',
        },
        {
          guard: { type: 'the change began in', params: { station: 'firming' } },
          target: 'firming',
        },
        {
          guard: { type: 'the change began in', params: { station: 'checkingOthers' } },
          target: 'checkingOthers',
        },
        { target: 'asking' },
      ],
    },

    /** The list of answers. */
    reviewing: {
      entry: { type: 'be at', params: { station: 'reviewing' } },
      on: { RESUME: 'asking', BACK: 'asking' },
    },

    /** Links for others are made here; the person's own answers wait. */
    building: {
      entry: { type: 'be at', params: { station: 'asking' } },
      on: { RESUME: 'asking', BACK: 'asking', CHANGE: {} },
    },

    /** A result that somebody sent is read here; the person's own answers wait. */
    reporting: {
      entry: { type: 'be at', params: { station: 'asking' } },
      on: { RESUME: 'asking', BACK: 'asking', CHANGE: {} },
    },

    /** Stopped before a suggestion, to see what stands so far. */
    standing: {
      entry: { type: 'be at', params: { station: 'standing' } },
      always: { guard: 'the suggestion is settled', target: 'asking' },
      on: { RESUME: 'asking', BACK: 'asking' },
    },

    suggesting: {
      entry: { type: 'be at', params: { station: 'asking' } },
      initial: 'weighing',
      states: {
        weighing: {
          always: [
            {
              guard: { type: 'the suggestion is', params: { stream: 'intra_company_transferee' } },
              target: 'intraCompanyTransferee',
            },
            {
              guard: {
                type: 'the suggestion is',
                params: { stream: 'trade_agreement_professional' },
              },
              target: 'tradeAgreementProfessional',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'significant_benefit' } },
              target: 'significantBenefit',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'trader_investor' } },
              target: 'traderInvestor',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'business_owner' } },
              target: 'businessOwner',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'francophone_mobility' } },
              target: 'francophoneMobility',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'reciprocal_exchange' } },
              target: 'reciprocalExchange',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'charitable_religious' } },
              target: 'charitableReligious',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'other_imp' } },
              target: 'otherImp',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'no_permit' } },
              target: 'noPermit',
            },
            {
              guard: { type: 'the suggestion is', params: { stream: 'lmia_route' } },
              target: 'lmiaRoute',
            },
            { target: 'insufficientInformation' },
          ],
        },
        intraCompanyTransferee: {},
        tradeAgreementProfessional: {},
        significantBenefit: {},
        traderInvestor: {},
        businessOwner: {},
        francophoneMobility: {},
        reciprocalExchange: {},
        charitableReligious: {},
        otherImp: {},
        noPermit: {},
        lmiaRoute: {},
        insufficientInformation: {},
      },
      on: {
        FIRM: {
          guard: { type: 'the round has questions', params: { round: 'firming' } },
          target: 'firming',
          actions: 'begin a round',
        },
        CHECK_OTHERS: {
          guard: { type: 'the round has questions', params: { round: 'checkingOthers' } },
          target: 'checkingOthers',
          actions: 'begin a round',
        },
        BACK: {
          guard: 'there is an earlier page',
          target: 'asking',
          actions: 'go to the earlier page',
        },
        ADOPT: { target: 'asking', actions: ['adopt what was tried', 'leave the page'] },
      },
    },

    /** Optional questions that make the suggestion firmer; any of them may be left open. */
    firming: {
      entry: { type: 'be at', params: { station: 'firming' } },
      always: [
        { guard: 'the suggestion is open', target: 'asking' },
        {
          guard: { type: 'the round is over', params: { round: 'firming' } },
          target: 'suggesting',
        },
      ],
      on: {
        ANSWER: [
          {
            guard: {
              type: 'the page of the round is this single choice',
              params: { round: 'firming' },
            },
            actions: [
              { type: 'turn the page', params: { round: 'firming' } },
              'hold it in the round',
              'record',
            ],
          },
          {
            guard: {
              type: 'the question is on the page of the round',
              params: { round: 'firming' },
            },
            actions: ['hold it in the round', 'record'],
          },
        ],
        CLEAR: {
          guard: { type: 'the question is on the page of the round', params: { round: 'firming' } },
          actions: 'take the answer back',
        },
        CONTINUE: {
          actions: {
            type: 'turn the page and confirm what is suggested',
            params: { round: 'firming' },
          },
        },
        BACK: [
          {
            guard: { type: 'the round has an earlier page', params: { round: 'firming' } },
            actions: { type: 'turn the page back', params: { round: 'firming' } },
          },
          { target: 'suggesting' },
        ],
        RESUME: 'suggesting',
      },
    },

    /** Optional questions on the streams besides the suggested one. */
    checkingOthers: {
      entry: { type: 'be at', params: { station: 'checkingOthers' } },
      always: [
        { guard: 'the suggestion is open', target: 'asking' },
        {
          guard: { type: 'the round is over', params: { round: 'checkingOthers' } },
          target: 'suggesting',
        },
      ],
      on: {
        ANSWER: [
          {
            guard: {
              type: 'the page of the round is this single choice',
              params: { round: 'checkingOthers' },
            },
            actions: [
              { type: 'turn the page', params: { round: 'checkingOthers' } },
              'hold it in the round',
              'record',
            ],
          },
          {
            guard: {
              type: 'the question is on the page of the round',
              params: { round: 'checkingOthers' },
            },
            actions: ['hold it in the round', 'record'],
          },
        ],
        CLEAR: {
          guard: {
            type: 'the question is on the page of the round',
            params: { round: 'checkingOthers' },
          },
          actions: 'take the answer back',
        },
        CONTINUE: {
          actions: {
            type: 'turn the page and confirm what is suggested',
            params: { round: 'checkingOthers' },
          },
        },
        BACK: [
          {
            guard: { type: 'the round has an earlier page', params: { round: 'checkingOthers' } },
            actions: { type: 'turn the page back', params: { round: 'checkingOthers' } },
          },
          { target: 'suggesting' },
        ],
        RESUME: 'suggesting',
      },
    },
  },

  on: {
    REVIEW: '.reviewing',
    BUILD: '.building',
    OPEN_REPORT: { target: '.reporting', actions: 'take up the report' },
    CHANGE: {
      guard: 'the question has an answer',
      target: '.changing',
      actions: 'reopen the question',
    },
    RESTART: { target: '.asking', actions: 'start anew' },
    FORGET: { target: '.asking', actions: ['start anew', 'have everything forgotten'] },

    LOAD: [
      { guard: 'it is the letter already open', target: '.asking' },
      { guard: 'no own answer would be lost', target: '.asking', actions: 'take the link' },
      { actions: 'let the link wait' },
    ],
    TAKE_LINK: {
      guard: 'a link is waiting',
      target: '.asking',
      actions: 'take the waiting link',
    },
    JOIN_LINK: {
      guard: 'a letter is waiting',
      target: '.asking',
      actions: 'keep the answers and join the waiting letter',
    },
    KEEP_OWN: { actions: 'drop the waiting link' },
    LINK_UNREADABLE: { actions: 'tell what is wrong with the link' },
    NOTED: { actions: 'put the notices away' },
    SAVED: { actions: 'note how saving went' },

    // The browser's history asks; where it can't be followed, the rules say where the person is.
    GO: [
      { guard: { type: 'the step leads to', params: { to: 'review' } }, target: '.reviewing' },
      { guard: { type: 'the step leads to', params: { to: 'standing' } }, target: '.standing' },
      { guard: { type: 'the step leads to', params: { to: 'build' } }, target: '.building' },
      { guard: 'there is a report', target: '.reporting' },
      {
        guard: 'the changed question has an answer',
        target: '.changing',
        actions: 'reopen the question of the step',
      },
      {
        guard: { type: 'the step leads into the round', params: { round: 'firming' } },
        target: '.firming',
        actions: { type: 'turn to the page of the step', params: { round: 'firming' } },
      },
      {
        guard: { type: 'the step leads into the round', params: { round: 'checkingOthers' } },
        target: '.checkingOthers',
        actions: { type: 'turn to the page of the step', params: { round: 'checkingOthers' } },
      },
      { guard: 'the page was seen', target: '.asking', actions: 'go to the page seen' },
      { target: '.asking', actions: 'leave the page' },
    ],
  },
})
