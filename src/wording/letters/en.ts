import type {
  Audience,
  LetterKind,
  LetterTrouble,
  Mark,
  SavingTrouble,
} from '../../sharing/index.ts'
import { counting } from '../interface/counted.ts'
import { en as suggestion } from '../suggestion/en.ts'

const count = counting('en')

/** What the screens for links between people say, in English. The other language has the same keys. */
export const en = {
  build: {
    title: 'Make a link for someone else',
    lead: 'Answer what you already know. The link carries your answers to the worker or the employer.',
    private: 'The answers are in the link itself. Nothing is sent to a server.',
    tamper:
      'Anyone who has a link can read it and change it. The same check number means the same answers.',
    back: 'Back to the questions',
    kind: 'What the link should do',
    kinds: {
      invitation: {
        label: 'Invite a worker',
        hint: 'You fill in some answers. The worker confirms them and answers the rest.',
      },
      handOff: {
        label: 'Ask for the missing facts',
        hint: 'You answer what you know. The other person is asked only what is missing.',
      },
      blank: {
        label: 'Start without answers',
        hint: 'The link sets only the language and who should answer.',
      },
    } satisfies Record<Exclude<LetterKind, 'result'>, { label: string; hint: string }>,
    audience: 'Who will open it',
    audiences: {
      worker: 'The worker',
      employer: 'The employer',
    } satisfies Record<Audience, string>,
    language: 'Language in which it opens',
    languages: { en: 'English', fr: 'French', browser: 'The language of their browser' },
    languageHint: 'They can change it at any time.',

    questions: 'Answers to fill in',
    questionsLead: 'Choose any questions, in any order.',
    search: 'Search for a question',
    searchHint: 'Use words of the question, such as “role” or “citizenship”.',
    found: (questions: number) =>
      count(questions, { one: '1 question found.', other: '# questions found.' }),
    notFound: 'No question has these words.',
    next: 'Asked next, after these answers',
    add: (question: string) => `Add: ${question}`,
    own: (answers: number) =>
      count(answers, {
        one: 'Use my own answer from this device (1)',
        other: 'Use my own answers from this device (#)',
      }),
    remove: 'Remove',
    removeOf: (question: string) => `Remove: ${question}`,
    removed: (question: string) => `Removed: ${question}`,
    added: (question: string) => `Added: ${question}`,
    unanswered: 'Without an answer it does not go into the link.',
    markOf: (question: string) => `How it is shown: ${question}`,
    marks: {
      suggested: { label: 'To confirm', hint: 'Asked, with your answer to confirm or correct.' },
      given: { label: 'Given', hint: 'Shown but not asked again. It can still be corrected.' },
    },
    none: 'No answers yet.',

    ahead: 'What will still be asked',
    aheadDone: 'Nothing. These answers are enough for a suggestion.',
    aheadNext: (questions: number) =>
      count(questions, {
        one: 'If all other answers are “Not sure”, 1 question is left to answer or confirm:',
        other: 'If all other answers are “Not sure”, # questions are left to answer or confirm:',
      }),
    aheadHint: 'Other answers can lead to other questions.',
    toConfirm: 'to confirm',

    words: 'From you',
    wordsLead: 'Shown as plain text and marked “Written by the sender, not verified”.',
    from: 'Your name or company',
    reference: 'Your reference for the case',
    note: 'A short note',
    optional: 'optional',
    left: (characters: number) =>
      count(characters, { one: '1 character left', other: '# characters left' }),
    sensitive: 'Leave out passport numbers, birth dates and anything about health.',

    result: 'The link',
    link: 'Link to send',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
    length: (characters: number) =>
      count(characters, { one: '1 character.', other: '# characters.' }),
    long: 'This link is long, so a phone may not read its code. Shorten the note.',
    tooLong: 'This link is too long for a code. Send it as a link.',
    fingerprint: 'Check number of the answers',
    code: 'Code to scan with a phone',
    svg: 'Save the code as SVG',
    png: 'Save the code as PNG',
    email: 'Text for an email',
    emailText: 'Text in both languages',
    copyEmail: 'Copy the text',
    emailCopied: 'The text is copied.',
    writeEmail: 'Open in the mail program',
    restart: 'Start a new link',
  },

  templates: {
    title: 'Templates on this device',
    lead: 'Keep what you prepare often, such as “US software firm, C63”.',
    name: 'Name of the template',
    save: 'Save as a template',
    saved: (name: string) => `Saved: ${name}`,
    nameMissing: 'Please give the template a name.',
    none: 'No templates yet.',
    take: 'Use',
    takeOf: (name: string) => `Use: ${name}`,
    taken: (name: string) => `In use: ${name}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    removed: (name: string) => `Removed: ${name}`,
    export: 'Save all templates to a file',
    import: 'Read templates from a file',
    imported: (templates: number) =>
      count(templates, { one: '1 template was read.', other: '# templates were read.' }),
    problems: (problems: number) =>
      count(problems, {
        one: '1 part could not be read and was left out.',
        other: '# parts could not be read and were left out.',
      }),
    unreadable: {
      notOurs: 'This is not a file of templates of this site. Nothing was changed.',
      newerVersion:
        'A newer version of this site wrote this. Reload the page. Nothing was changed.',
      tooLong: 'This file is too large. Nothing was changed.',
    },
    trouble: {
      blocked: 'This browser does not let the site keep anything. Save to a file instead.',
      full: 'The storage of this browser is full. Save to a file instead.',
      unreadable:
        'Templates on this device can’t be read. They stay as they are, and nothing new is kept.',
    } satisfies Record<SavingTrouble | 'unreadable', string>,
  },

  report: {
    title: 'A result that was sent to you',
    back: 'Back to the questions',
    none: 'There is no result to show. Open the link again.',
    from: 'From',
    reference: 'Reference',
    note: 'Note',
    notVerified: 'Written by the sender, not verified.',
    tamper:
      'Anyone can change a link. Compare this check number with the one that the sender sees:',
    suggestion: 'Suggestion on these answers',
    code: (code: string) => `Code ${code}`,
    noVariant: 'No stream can be suggested yet.',
    edition: (date: string) => `Answered under the rules as of ${date}.`,
    editionNow: (date: string) => `Shown under the rules as of ${date}.`,
    differences: 'Corrected by the other person',
    differencesLead: 'Your link said something else here.',
    noDifferences: 'No answer of your link was corrected.',
    before: 'Before',
    after: 'Now',
    open: 'Open points',
    unsure: 'Not sure',
    notAsked: 'Not answered yet',
    noOpen: 'Nothing is open.',
    answers: 'All answers',
    marks: {
      own: 'Their answer',
      suggested: 'From your link, confirmed',
      given: 'From your link, left as it was',
      corrected: 'Corrected',
    } satisfies Record<Mark, string>,
    problems: (parts: number) =>
      count(parts, {
        one: '1 part of the link could not be read. It counts as open.',
        other: '# parts of the link could not be read. They count as open.',
      }),
    take: 'Open the full result, with the law',
    handOff: 'Ask for the missing facts',
    print: 'Print',
    compare: 'Compare with another result',
    compareLead: 'Paste the other link. It is read on this device only.',
    otherLink: 'The other link',
    doCompare: 'Compare',
    same: 'Both results have the same answers.',
    differ: (answers: number) =>
      count(answers, { one: '1 answer differs.', other: '# answers differ.' }),
    first: 'This result',
    second: 'The other result',
    question: 'Question',
    noAnswer: 'No answer',
    unreadable: {
      damaged: 'This link is damaged. Ask for it again.',
      newerVersion: 'A newer version of this site made this link. Reload the page.',
      tooLong: 'This is far longer than any link from this site.',
      notALetter: 'This is not a link from this site.',
    } satisfies Record<LetterTrouble, string>,
  },

  send: {
    title: 'Send this result back',
    lead: 'The link shows your answers, and which ones you corrected.',
    titleAlone: 'Send this result to someone',
    leadAlone: 'The link opens as a report with your answers and the suggestion.',
    to: 'To',
    name: 'Your name or initials',
    copy: 'Copy the link with my result',
    copied: 'The link is copied. Paste it into a message.',
    copyFailed: 'The browser did not allow copying. Select the link and copy it yourself.',
    link: 'Link with my result',
    whoReads: 'Whoever has the link can read and change it.',
    fingerprint: 'Check number of your answers',
    handOff: 'Let someone else answer what is missing',
    handOffLead: 'They see your answers, and are asked only what is missing or “Not sure”.',
    handOffFor: {
      worker: 'The link speaks to the candidate.',
      employer: 'The link speaks to the employer.',
    },
    handOffCopy: 'Copy the link for the missing facts',
    handOffLink: 'Link for the missing facts',
  },

  guarded: {
    title: 'These answers stay here, unless you say otherwise:',
    why: 'They could hurt you in the wrong hands, for example those of an employer who treats you badly. Without them, the other side sees these points as open.',
    send: 'Put these answers in the link too',
    hardship: 'That you ticked hardship',
    sent: 'They are in the link.',
    notSent: 'They are not in the link.',
  },

  facts: {
    title: 'The missing facts',
    lead: 'Answer what you know; “Not sure” is fine too.',
    none: 'Nothing is missing.',
    who: {
      you: 'What the worker knows',
      canadianEmployer: 'What the employer in Canada knows',
      foreignEmployer: 'What the employer abroad knows',
    },
  },

  /** Above questions that somebody else answers or has answered. */
  youIsWorker: 'In the questions, “you” and “your” mean the worker.',
  standing: suggestion.standing,
  loading: 'One moment…',
}

/** What every language must say. A missing key does not compile. */
export type LetterWording = typeof en
