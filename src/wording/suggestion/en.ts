/**
 * The suggestion and the standing in English. A sentence has 20 words at most. `{name}` is filled in by the screen;
 * `one` and `other` are the forms of a number.
 */
export const en = {
  newTab: 'opens in a new tab',
  colon: ':',

  stream: {
    intra_company_transferee: 'Intra-company transferee',
    trade_agreement_professional: 'Trade agreement professional',
    significant_benefit: 'Significant benefit',
    trader_investor: 'Trader or investor under an agreement',
    business_owner: 'Business owner',
    francophone_mobility: 'Francophone mobility',
    reciprocal_exchange: 'Exchange that works both ways',
    charitable_religious: 'Charitable or religious work',
    beside: 'Other routes of the program',
    other_imp: 'Another route of the program',
    no_permit: 'No permit needed',
    lmia_route: 'LMIA route',
    insufficient_information: 'Not enough is known yet',
  },

  kicker: {
    suggested: 'Suggested stream',
    beside: 'Suggested route, beside the 3 main streams',
    before: 'Before any stream',
    onAnswers: 'On these answers',
  },

  headline: {
    no_permit: 'You may need no work permit',
    lmia_route: 'No stream of this program fits yet',
    insufficient_information: 'Not enough is known yet',
  },

  standing: {
    not_this_stream: 'Not this stream on these answers',
    open: 'Open: more answers are needed',
    possible: 'Looks possible',
    possible_needs_evidence: 'Looks possible, needs proof',
    officer_judgement: 'An officer will judge',
    no_permit_may_be_needed: 'No permit may be needed',
    lmia_route: 'LMIA route',
  },

  meaning: {
    not_this_stream: 'A line of the rule is not met on your answers.',
    open: 'Some answers are missing or not sure.',
    possible: 'Every line of the rule looks met. An officer still decides.',
    possible_needs_evidence: 'The rule looks met, but an officer will want proof.',
    officer_judgement: 'No answer here can settle it. An officer weighs the whole picture.',
    no_permit_may_be_needed: 'The work may be open to you without a permit, within limits.',
    lmia_route: 'The employer may ask for a labour market impact assessment (LMIA).',
    proof: { one: '{n} line needs proof.', other: '{n} lines need proof.' },
    unsure: { one: '{n} answer is “not sure”.', other: '{n} answers are “not sure”.' },
  },

  code: {
    name: 'Code',
    means:
      'It says why this work needs no labour market impact assessment (LMIA). The employer names it in the offer.',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Could not be copied. Select it instead.',
  },

  /** Above the sentences of the rules, which speak to the worker, when an employer reads them. */
  toCandidate:
    'In sentences from the rules, “you” and “your” mean the candidate. “Your answers” are those given here.',

  toNext: 'What to do next',
  toSender: 'Send this result back',

  bars: {
    title: 'Get help before you apply',
    lead: 'One thing you told us can stop a permit, whatever the stream. There may be exceptions.',
    help: 'People who may advise you for a fee, in confidence:',
    lawyer: 'a lawyer, through the law societies',
    notary: 'a notary in Quebec (Chambre des notaires)',
    consultant: 'a member of the College of Immigration and Citizenship Consultants',
    still: 'The suggestion below still shows where your work would fit.',
  },

  facts: {
    title: 'Three facts',
    howLong: 'How long',
    partner: 'Spouse or partner',
    outlook: {
      treaty: 'A work permit looks possible',
      general: 'A work permit looks possible',
      listedJobs: 'Only for jobs on a list',
      level: 'Not at this job level',
      tooShort: 'Not with this permit',
      unknownLevel: 'Depends on your job level',
      unknownNationality: 'Depends on your citizenship',
      apart: 'By a rule of its own',
      none: 'No permit for a partner',
    },
    where: 'Where to apply',
    first: {
      abroad: 'Online, before you come',
      abroadOrBorder: 'Online before you come, or at the border',
      border: 'At the border, when you arrive',
      inside: 'Online, from inside Canada',
    },
    more: 'More, and the law',
    law: 'The law',
  },

  reasons: {
    title: 'Why this suggestion',
    lead: 'These lines of the rule decide. Open one to read its law.',
    rest: { one: '{n} more line', other: '{n} more lines' },
    met: 'Met on your answers',
    proof: 'Needs proof',
    open: 'Not sure yet',
    notAsked: 'Not asked yet',
    unmet: 'Not met on your answers',
    law: 'The law',
    medium: 'We are fairly sure of this line: one source, or sources that differ in details.',
    low: 'We are not sure of this line. Read the source.',
    rulebook: 'In the rulebook',
    change: 'Change this answer',
    all: 'Everything the rule looks at',
    bright: 'What decides',
    evidence: 'What makes it firmer',
    oneIsEnough: 'One of these is enough:',
    together: 'All of these together:',
  },

  unsure: {
    title: 'What is not sure yet',
    lead: '“Not sure” counts against nobody. Each answer you find makes this clearer.',
    who: {
      you: 'You can find this out',
      canadianEmployer: 'Ask the employer in Canada',
      foreignEmployer: 'Ask your employer abroad',
    },
    answer: 'Answer it now',
  },

  changes: {
    title: 'What would change this',
    doorTitle: 'What would open a door',
    lead: 'The fewest changes come first. Only a true change of facts counts, and an open door can bring more questions.',
    none: 'No small change would open another stream on these answers.',
    opens: { one: 'Would open this route:', other: 'Would open these {n} routes:' },
    firms: 'Would make the suggestion firmer.',
    moreRoutes: { one: '{n} more route', other: '{n} more routes' },
    kind: {
      act: 'You or an employer can do this',
      time: 'Time can bring this',
      fixed: 'Can’t be changed, or takes another job',
    },
    needed: 'If this becomes true:',
    neededAll: 'If all of these become true:',
    date: 'Not before {date}, if nothing else changes.',
    more: { one: '{n} more change', other: '{n} more changes' },
  },

  trial: {
    title: 'Try another answer',
    lead: 'See what another answer would do. Your own answers stay as they are, and each trial starts from them.',
    start: 'Try an answer',
    tryWay: 'See what it would do',
  },

  rounds: {
    title: 'Go a little further',
    firm: { one: 'Make it firmer: {n} question', other: 'Make it firmer: {n} questions' },
    bars: {
      one: 'Check what can stop a permit: {n} question',
      other: 'Check what can stop a permit: {n} questions',
    },
    barsLead: 'Optional and private. It is better to know before you spend time and money.',
    firmLead: 'Optional. These questions can’t rule you out; they show which proof is missing.',
    others: {
      one: 'Check the other streams: {n} question',
      other: 'Check the other streams: {n} questions',
    },
    othersMany: 'Check the other streams, and stop when you like',
    othersLead: 'Optional. Other streams may fit too.',
  },

  routes: {
    title: 'The streams side by side',
    caption: 'The streams of the program, for your answers',
    stream: 'Stream',
    duration: 'First permit',
    requirement: 'Main requirement',
    partner: 'Spouse or partner',
    you: 'For you',
    suggested: 'Suggested',
    requirements: {
      intra_company_transferee:
        'Recent work for a linked company abroad, and a post as executive, manager, specialist or trainee',
      trade_agreement_professional:
        'Citizenship under an agreement, a profession that it covers, and the credential it asks for',
      significant_benefit:
        'A social, cultural or economic benefit that reaches past you and the employer',
      trader_investor: 'Trade with your country, or an investment from it, under an agreement',
      business_owner: 'Control of at least 51% and a limited stay, or a province’s support',
      francophone_mobility: 'French at level NCLC 5 in speaking and listening, outside Quebec',
      reciprocal_exchange:
        'The same chance for Canadians abroad: youth, camps, sport, academia, performing arts',
      charitable_religious: 'Work that is religious or charitable in itself',
      other_imp:
        'What the route itself asks: film, repair, research, family, permanent residence and others',
      no_permit: 'A short or special activity that the rules free from a permit',
    },
    usualDuration: {
      intra_company_transferee: 'Up to 3 years; often 1 year for a new office',
      trade_agreement_professional: 'From 90 days to 3 years, by agreement',
      significant_benefit: 'As long as the offer',
      trader_investor: 'Up to 1 year',
      business_owner: 'Up to 18 months',
      francophone_mobility: 'As long as the offer',
      reciprocal_exchange: 'By program and country',
      charitable_religious: 'As long as the offer',
      other_imp: 'By route',
      no_permit: 'No new permit; its own limits',
    },
    usualPartner: {
      intra_company_transferee: 'Own permit under some agreements; else the general rule (C41)',
      trade_agreement_professional:
        'Own permit under a few agreements; else the general rule (C41)',
      significant_benefit: 'The general rule (C41)',
      trader_investor: 'Own permit under some agreements; else the general rule (C41)',
      business_owner: 'The general rule (C41)',
      francophone_mobility: 'The general rule (C41)',
      reciprocal_exchange: 'Mostly the general rule (C41)',
      charitable_religious: 'The general rule (C41)',
      other_imp: 'Mostly the general rule (C41)',
      no_permit: 'None',
    },
    also: 'Also not ruled out',
    alsoLead: 'These stand beside the suggestion. We put them later in the order.',
    alsoOnly: 'These are not ruled out.',
    left: { one: 'At least {n} more answer', other: 'At least {n} more answers' },
    longer: 'Longer first permit than the suggestion',
    partnerPlus: 'Brings a partner’s own permit',
    showAll: { one: 'Show {n} more', other: 'Show {n} more' },
    out: {
      one: 'Routes ruled out on your answers: {n}',
      other: 'Routes ruled out on your answers: {n}',
    },
    outLead: 'Each with the line that closes it.',
    whyFirst: 'Why this one comes first',
    whyFirstLead: 'When several stand, we use this order. It is practice, not law.',
  },

  notices: {
    title: 'Good to know',
    unsettledTitle: 'Where official texts disagree',
    unsettledLead: 'We never turn such a doubt into a “no”.',
    contradictionTitle: 'Two answers don’t fit together',
    contradictionLead: 'Change the one that is wrong.',
    changeTo: 'Change: {question}',
    warning: 'Check this',
    info: 'Note',
    law: 'The law and pages behind this',
  },

  stay: {
    title: 'How long',
    caption: 'The time, stretch by stretch',
    used: 'Used so far: {time}',
    first: 'This permit: up to {time}',
    firstOpen: 'This permit: as long as the offer',
    renewal: 'Renewal: up to {time}',
    renewalOpen: 'Renewal: no fixed length',
    ceiling: 'Limit: {time} in all',
  },

  family: {
    title: 'Spouse and children',
    shows: 'What shows it',
    children: 'Children',
  },

  gather: {
    title: 'What to gather',
    lead: 'Tick off what you have. The ticks stay on this device.',
    from: {
      worker: 'From you',
      canadianEmployer: 'From the employer in Canada',
      foreignEmployer: 'From the employer abroad',
    },
    open: 'Still open',
    proves: 'What each paper shows, and the law',
    everyFile: 'Every file needs it.',
    done: { one: '{n} of {all} is there.', other: '{n} of {all} are there.' },
    notKept: 'This device can’t keep the ticks. They last until you leave the page.',
    notRead: 'The ticks kept on this device could not be read. Please tick what you have again.',
  },

  next: {
    title: 'What to do next',
    who: {
      worker: 'You',
      canadianEmployer: 'The employer in Canada',
      foreignEmployer: 'The employer abroad',
    },
    /** Marks a step, when an employer reads them. */
    employers: 'Employer’s step',
    cost: 'Cost: {cost}',
    law: 'The rule',
  },

  after: {
    title: 'Once you have the permit',
    about: {
      permit: 'What the permit asks',
      employer: 'What the employer must do',
      time: 'More time, or another employer',
      residence: 'Towards permanent residence',
      visit: 'During the visit',
    },
  },

  refusals: {
    title: 'Why files like this are refused',
    lead: 'What officers often find, and what a careful file shows.',
    answer: 'What a careful file shows:',
  },

  noPermit: {
    limitsTitle: 'The limits',
    carryTitle: 'What to carry',
  },

  lmia: {
    leadOffer: 'No stream matches these answers. That is no judgement on you.',
    leadNoOffer:
      'Every stream starts with an offer or a contract. You have none yet, so that comes first.',
    offerTitle: 'First, find an offer',
    offerSteps: [
      'Look for employers in Canada who hire from abroad, and for Canadian branches of your own company.',
      'Job Bank is the government’s free list of jobs.',
      'When you have an offer or contract, answer again: most streams can open then.',
    ],
    honestTitle: 'The other way: with an LMIA',
    honest: [
      'The employer may ask for a labour market impact assessment (LMIA).',
      'It shows whether a worker from Canada could do the job.',
      'The employer pays {assessment} for each position. It may not pass this cost on to you.',
      'In Quebec, you also need a Quebec acceptance certificate (CAQ).',
      'With a positive LMIA, you apply for a work permit outside this program.',
    ],
    program: 'This belongs to the Temporary Foreign Worker Program.',
    hire: 'Hiring with an LMIA, on canada.ca',
    jobBank: 'Job Bank',
  },

  unknown: {
    lead: 'Nothing is ruled out for good. A few answers would show the way.',
    listTitle: 'Answers to find out',
    listLead: 'You answered “not sure” here. Start at the top: these settle the most.',
    more: { one: '{n} more answer to find out', other: '{n} more answers to find out' },
    empty: 'No answer is marked “not sure”. Look through your answers again.',
  },

  beside: {
    lead: 'This route has its own rules, and we show only the main one.',
    page: 'Read the official page for the rest.',
    official: 'The official page of this route:',
  },

  rules: {
    title: 'Rules and sources',
    asOf: 'Rules as of {date}.',
    sources: { one: 'The source used here', other: 'The {n} sources used here' },
    stale: {
      note: 'Some of these pages may have changed since we read them. Check them before you apply.',
      pages: {
        one: '1 page that we read more than {months} months ago',
        other: '{n} pages that we read more than {months} months ago',
      },
    },
    not: [
      'This is general information, not legal advice.',
      'It is not a Government of Canada service. An officer decides on every application.',
      'Rules can change without notice, and the government can pause new applications.',
    ],
    truth: 'False or hidden facts can close Canada to you for 5 years.',
  },

  keep: {
    title: 'Keep this result',
    link: 'Copy a link with my answers',
    linkHint: 'Whoever has the link can read the answers. They are sent to no server.',
    copied: 'The link is copied.',
    failed: 'The link could not be copied. Here it is:',
    print: 'Print this result',
    printFailed: 'The sheet could not be loaded. Check your connection, then try again.',
    record: 'A record to open later',
    recordHint: 'It holds your answers, this suggestion, the reasons and the date.',
    save: 'Save a record',
    saveFailed: 'The record could not be saved. Check your connection, then try again.',
    saved: 'The record is saved as a file.',
    printRecord: 'Print the record',
    open: 'Open a saved record',
    review: 'Review my answers',
    restart: 'Start anew',
    restartAsk: 'Start anew and drop these answers?',
    restartYes: 'Yes, start anew',
    contents: 'On this page',
  },

  mapLead: 'Each stream is a line through 4 stations. It stops where an answer closed its door.',

  parts: {
    why: 'Why',
    map: 'How the answer came about',
    unsure: 'Not sure yet',
    changes: 'What would change it',
    trial: 'Try another answer',
    routes: 'Other streams',
    stay: 'How long',
    family: 'Spouse and children',
    gather: 'What to gather',
    next: 'What to do next',
    after: 'Once you have the permit',
    rules: 'Rules and sources',
  },

  soFar: {
    title: 'What stands so far',
    lead: 'Nothing is decided yet. You can change every answer.',
    left: { one: 'At most {n} more question.', other: 'At most {n} more questions.' },
    none: 'No more questions are needed.',
    back: 'Back to the questions',
    door: {
      stands: 'Fits so far',
      open: 'Open',
      narrowing: 'Narrowing: {n} of {all} variants left',
      closed: 'Closed on these answers',
    },
    because: 'Not met: {line}',
    closedBy: 'Closed by your answer to: {question}',
    change: 'Change that answer',
  },
}
