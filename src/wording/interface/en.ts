import type { Screen, Section, StreamId } from '#rules'
import type { LetterKind, LinkProblem, SavingTrouble, UnreadableLink } from '../../sharing/index.ts'
import { counting } from './counted.ts'

const count = counting('en')

/** Everything the screens say around the questions, in English. The other language has the same keys. */
export const en = {
  name: 'IMP Stream Finder',
  titleOf: (page: string) => `${page} – IMP Stream Finder`,

  masthead: {
    skip: 'Skip to the content',
    answers: 'Your answers',
    answersCount: (answers: number) =>
      count(answers, { one: 'Your answers (1)', other: 'Your answers (#)' }),
    theme: {
      auto: 'Colours: automatic. Change to light.',
      light: 'Colours: light. Change to dark.',
      dark: 'Colours: dark. Change to automatic.',
    },
  },

  colophon: {
    notGovernment: 'This is not a government site.',
    notAdvice: 'It gives information, not legal advice. An officer decides on every application.',
    private: 'Nothing you enter leaves this device.',
    rulesAsOf: (date: string) => `Rules as of ${date}.`,
    rules: 'Read the rules and their law',
    openRecord: 'Open a saved record',
    build: 'For consultants and employers: prepare a link for someone',
    candidates: 'For employers and consultants: a list of candidates',
  },

  intro: {
    title: 'Which stream could fit you to work in Canada?',
    lead: 'Answer a few plain questions. You see which stream of the International Mobility Program seems to fit, why, and what is missing.',
    isNot: 'It is not an application, and it is not legal advice.',
    length: '5 to 7 short pages, about 4 minutes',
    private: 'Nothing leaves this device',
    unsure: '“Not sure” is always a good answer',
  },

  /** Who answers: for themselves, or an employer for a candidate. */
  audience: {
    label: 'I am answering for:',
    worker: 'myself',
    employer: 'someone my company wants to hire',
  },

  sections: {
    offer: 'Offer',
    employment: 'Employment',
    nationality: 'Nationality',
    benefit: 'Benefit',
  } satisfies Record<Section, string>,

  /** Headings of pages where several facts stand together. */
  subjects: {
    work: 'You and the work',
    visit: 'Your visit',
    ownBusiness: 'Your own business',
    repair: 'The repair',
    film: 'The film or television shoot',
    performing: 'The performing arts',
    faith: 'Religious or charitable work',
    french: 'French outside Quebec',
    exchange: 'The exchange, camp or team',
    youth: 'The youth program',
    research: 'Teaching, research or medicine',
    student: 'Your studies or your renewal',
    family: 'Your spouse or partner',
    residence: 'Your situation in Canada',
    companies: 'The companies',
    jobAbroad: 'Your job abroad',
    role: 'Your role in Canada',
    post: 'The post in Canada',
    permits: 'Earlier permits',
    passports: 'Your citizenship',
    contract: 'The contract and the job',
    occupation: 'Your profession',
    credential: 'Your credentials',
    supplier: 'The service contract',
    business: 'The business in Canada',
    transferBenefit: 'What the transfer brings',
    shortStay: 'A short stay',
    benefit: 'The benefit to Canada',
    proofCompany: 'Proof: the companies',
    proofJob: 'Proof: your job abroad',
    proofRole: 'Proof: your role',
    proofNewOffice: 'Proof: the new office',
    proofProfession: 'Proof: your profession',
    proofRoute: 'Proof: your route',
    proofBenefit: 'Proof: the benefit',
    proofPlan: 'Proof: your plan',
    bars: 'What could stop any permit',
  } satisfies Record<Screen, string>,

  streams: {
    intra_company_transferee: 'Intra-company transferee',
    trade_agreement_professional: 'Trade agreement professional',
    significant_benefit: 'Significant benefit',
    trader_investor: 'Trader or investor',
    business_owner: 'Business owner',
    francophone_mobility: 'Francophone mobility',
    reciprocal_exchange: 'Exchange that works both ways',
    charitable_religious: 'Charitable or religious work',
    beside: 'Other routes of the program',
    other_imp: 'Another route of the program',
    no_permit: 'Work without a permit',
    lmia_route: 'LMIA route',
    insufficient_information: 'Not enough known yet',
  } satisfies Record<StreamId | 'beside', string>,

  progress: {
    label: 'Where you are',
    past: 'done',
    atMost: (questions: number) =>
      count(questions, { one: 'At most 1 more question', other: 'At most # more questions' }),
  },

  page: {
    loading: 'One moment…',
    back: 'Back',
    continue: 'Continue',
    confirmKey: 'Press Enter or Continue to confirm.',
    keep: 'Keep the answer as it is',
    notSure: 'Not sure',
    cameWithLink: 'Came with a link or file',
    fromSender: 'From the sender',
    toConfirm: 'From the sender: confirm or correct',
    build: 'Make a link for someone else',
    report: 'A result that was sent to you',
    answerMissing: 'Please choose an answer. “Not sure” is fine too.',
    numberMissing: 'Please give a number, or choose “Not sure”.',
    countryMissing: 'Please choose from the list, or choose “Not sure”.',
    missing: (answers: number) =>
      count(answers, {
        one: '1 answer is still missing on this page.',
        other: '# answers are still missing on this page.',
      }),
    added: (questions: number) =>
      count(questions, {
        one: 'Your answer led to 1 more question on this page.',
        other: 'Your answer led to # more questions on this page.',
      }),
    why: 'Why we ask',
    law: 'The law behind it',
    moreLaw: (sources: number) => count(sources, { one: '1 more source', other: '# more sources' }),
    mattersFor: (streams: string) => `It matters for: ${streams}.`,
    changing: 'You are changing one answer. All others stay.',
    optional: 'Optional',
    firming:
      'These questions never rule anything out. They make the suggestion firmer. Leave open what you like.',
    checkingOthers:
      'These questions are about the other streams. They don’t weaken your suggestion. Leave open what you like.',
    suggestion: 'Your suggested stream',
    leaveRound: 'Back to the suggestion',
  },

  ticks: {
    none: 'None of these',
    perhaps: 'Maybe',
    ticked: (rows: number) => count(rows, { one: '1 ticked', other: '# ticked' }),
    perhapsOf: (row: string) => `Maybe: ${row}`,
  },

  amount: {
    less: (unit: 'months' | 'years' | 'days') =>
      ({ months: 'One month less', years: 'One year less', days: 'One day less' })[unit],
    more: (unit: 'months' | 'years' | 'days') =>
      ({ months: 'One month more', years: 'One year more', days: 'One day more' })[unit],
    unit: { months: 'months', years: 'years', days: 'days' },
    value: {
      months: (months: number) => count(months, { one: '1 month', other: '# months' }),
      years: (years: number) => count(years, { one: '1 year', other: '# years' }),
      days: (days: number) => count(days, { one: '1 day', other: '# days' }),
    },
    orMore: (value: string) => `${value} or more`,
    bounds: (min: number, max: number) =>
      `Give a whole number from ${min} to ${max}. If it is more, give ${max}.`,
  },

  countries: {
    search: 'Search for a country',
    hint: 'Type the first letters, in English or French.',
    chosen: 'Chosen',
    remove: (country: string) => `Remove ${country}`,
    added: (country: string) => `${country} added.`,
    removed: (country: string) => `${country} removed.`,
    found: (countries: number) =>
      count(countries, { one: '1 country found.', other: '# countries found.' }),
    notFound: 'No country has this name. Check the spelling, or try another name for it.',
  },

  rows: {
    search: 'Search for your job',
    hint: 'Use everyday words, in English or French.',
    loading: 'The list of jobs is loading…',
    failed: 'The list of jobs could not be loaded. Check your connection.',
    tryAgain: 'Try again',
    found: (rows: number) => count(rows, { one: '1 job found.', other: '# jobs found.' }),
    notFound: 'This list has no such job. Try another word for it.',
    more: (rows: number) => count(rows, { one: 'Show 1 more', other: 'Show # more' }),
    whole: (rows: number) => `See the whole list (${rows})`,
    alsoCalled: (title: string) => `Also called: ${title}`,
    credentials: 'One of these is asked for:',
    credential: 'Asked for:',
    also: 'And besides:',
    home: 'Or, with a letter from the client, one of these:',
    working: 'The English title is our working translation.',
    citizensOf: (countries: string) => `For citizens of ${countries}`,
    chosen: 'Your choice:',
    nearMiss: 'Good to know',
  },

  doors: {
    title: 'What stands so far',
    lead: 'Each stream is a door. Your answers narrow or close them.',
    summary: (open: number) =>
      count(open, { one: 'So far: 1 stream open', other: 'So far: # streams open' }),
    open: 'Open',
    narrowing: (left: number, all: number) =>
      count(left, {
        one: `Narrowing: 1 of ${all} ways left`,
        other: `Narrowing: # of ${all} ways left`,
      }),
    closed: 'Closed on these answers',
    closedAt: (station: string) => `Closed at “${station}”`,
    needs: (criterion: string) => `It needs: “${criterion}”`,
    closedBy: (question: string) => `Because of your answer to “${question}”`,
    stands: {
      possible: 'Looks possible',
      possible_needs_evidence: 'Looks possible, needs proof',
      officer_judgement: 'An officer will judge',
      no_permit_may_be_needed: 'A permit may not be needed',
    },
    show: 'See what stands so far',
  },

  review: {
    title: 'Your answers',
    lead: 'Change any answer. Later answers stay, and count again when they matter.',
    empty: 'You have not answered anything yet.',
    kept: 'Kept, doesn’t matter now',
    change: 'Change',
    changeOf: (question: string) => `Change: ${question}`,
    resume: 'Back to where you were',
    perhaps: (row: string) => `maybe ${row}`,
    nothingTicked: 'None of these',
    unknownRow: 'A job from the list',
    confirmed: 'From the sender, confirmed by you',
    corrected: 'Corrected by you',
    theySaid: (answer: string) => `The sender said: ${answer}`,
    linkTitle: 'A link with your answers',
    linkNote:
      'The link carries your answers in itself. Whoever has it can read them, so share it only with people you trust.',
    copyLink: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'The browser did not allow copying. Select the link and copy it yourself.',
    link: 'Link with your answers',
    device: 'What this device keeps',
    cleanUp: 'Start anew or clear this device',
    restart: 'Start anew',
    forget: 'Forget everything',
  },

  dialogs: {
    restart: {
      title: 'Start anew?',
      text: 'Your answers are removed from this device. You can copy the link with your answers first.',
      confirm: 'Start anew',
      cancel: 'Keep my answers',
    },
    forget: {
      title: 'Forget everything?',
      text: 'Your answers, your ticks and your settings are removed from this device. This can’t be undone.',
      confirm: 'Forget everything',
      cancel: 'Keep my answers',
    },
    link: {
      title: 'Use the answers from the link?',
      text: (link: number, own: number) =>
        `${link === 0 ? 'The link brings no answers and begins anew.' : count(link, { one: 'The link brings 1 answer.', other: 'The link brings # answers.' })} ${count(
          own,
          {
            one: 'It would replace 1 answer of your own.',
            other: 'It would replace your own # answers.',
          },
        )}`,
      confirm: 'Use the link’s answers',
      cancel: 'Keep my own answers',
      join: 'Keep mine, and see theirs for the rest',
      joinText:
        'You can also keep your answers. Then the link’s answers only show where you have not answered yet, for you to confirm or change.',
    },
    otherTab: {
      title: 'Answers changed in another tab',
      text: (theirs: number, own: number) =>
        `${count(theirs, { one: 'The other tab has 1 answer.', other: 'The other tab has # answers.' })} ${count(own, { one: 'This tab has 1 answer.', other: 'This tab has # answers.' })} Which ones should this tab go on with?`,
      confirm: 'Use those of the other tab',
      cancel: 'Keep those of this tab',
    },
  },

  notices: {
    understood: 'Understood',
    severity: { stop: 'This can stop any permit', warning: 'Good to know' },
    resumed: 'You were here before',
    resumedText: 'Your answers are still on this device.',
    goOn: 'Go on with my answers',
    restart: 'Start anew',
    forget: 'Forget everything',
    rulesChanged: (date: string) =>
      `The rules have changed since your last visit. Your answers are checked against the rules as of ${date}.`,
    droppedAnswers: (answers: number) =>
      count(answers, {
        one: '1 saved answer no longer fits its question. It is asked again.',
        other: '# saved answers no longer fit their questions. They are asked again.',
      }),
    lost: 'Saved answers could not be read',
    lostText: {
      corrupted:
        'Something on this device is damaged. It stays as it is until you give a new answer, which replaces it.',
      newerVersion:
        'They were saved by a newer version of this site. Reload the page to get it. A new answer would replace them.',
    },
    linked: 'These answers came with a link',
    linkedText:
      'They are marked “Came with a link or file”. Check them, and change what does not fit.',
    /** In a tab that was opened for one candidate of a list. */
    candidate: (row: number) => `Candidate in row ${row} of your list`,
    candidateText:
      'The answers stay in this tab. Your own answers and other tabs do not change. What you change here goes into the list, as long as its tab is open.',
    seeAnswers: 'See the answers',
    letter: {
      invitation: 'Somebody prepared this for you',
      handOff: 'Somebody asks you for the facts that are missing',
      blank: 'Somebody asks you to answer these questions',
      result: 'A result was sent to you',
    } satisfies Record<LetterKind, string>,
    letterFrom: 'From',
    letterReference: 'Reference',
    letterNote: 'Note',
    notVerified: 'Written by the sender, not verified.',
    letterGiven: (answers: number) =>
      count(answers, {
        one: '1 answer is already given. You can change it under “Your answers”.',
        other: '# answers are already given. You can change them under “Your answers”.',
      }),
    letterSuggested: (answers: number) =>
      count(answers, {
        one: '1 answer is suggested. Confirm or correct it when its question comes up.',
        other: '# answers are suggested. Confirm or correct each when its question comes up.',
      }),
    letterEdition: (date: string) =>
      `It was prepared under the rules as of ${date}. Today’s rules apply here.`,
    letterBack: 'Nothing is sent back by itself. At the end you can copy a link with your result.',
    linkProblems: 'Some parts of the link could not be read. These questions are asked again:',
    linkProblem: {
      newerQuestions:
        'Questions that this version does not know yet. Reload the page to get the newest version.',
      unknownOption: 'the answer is newer than this version',
      invalidValue: 'the answer could not be read',
    } satisfies Record<LinkProblem['reason'], string>,
    linkTrouble: 'The link could not be read',
    linkTroubleText: {
      damaged:
        'It seems that a part was lost when it was copied. Ask for it again. Your own answers are untouched.',
      tooLong: 'It is far longer than any link from this site. Your own answers are untouched.',
      newerVersion:
        'It was made by a newer version of this site. Reload the page and open the link again. Your own answers are untouched.',
    } satisfies Record<UnreadableLink, string>,
    saving: 'Your answers are not being kept',
    savingText: {
      blocked:
        'This browser does not let the site keep anything. You can go on, but closing the page loses your answers. Copy the link from “Your answers” to keep them.',
      full: 'The storage of this browser is full. You can go on, but closing the page may lose your last answers. Copy the link from “Your answers” to keep them.',
    } satisfies Record<SavingTrouble, string>,
    contradiction: 'These 2 answers don’t go together',
    contradictionChange: (question: string) => `Change: ${question}`,
    update: 'A newer version is ready',
    updateText: 'It may hold newer rules. Your answers stay when you load it.',
    updateNow: 'Load it now',
    updateLater: 'Later',
    wordsFailed: 'The other words could not be loaded. The page stays as it is.',
    reload: 'Reload the page',
  },
}

/** What every language must say. A missing key does not compile. */
export type InterfaceWording = typeof en
