/** What the page says inside another site, in English. The other language has the same keys. */
export const en = {
  /** Instead of the sentences that say that nothing leaves the device. */
  promise: 'Your answers stay on this device unless you share them',
  private: 'Your answers stay on this device unless you share them.',

  bar: {
    label: 'The site around this page',
    shownOn: 'Shown on the site of',
    shown: 'Shown inside another site.',
    notVerified: 'name not verified',
    unseen: 'That site can’t see your answers.',
    unseenUnless: 'That site can’t see your answers unless you agree.',
    ownTab: 'Open in a tab of its own',
    told: 'What that site is told',
    toldTo: 'It is told to:',
    nothing: 'Nothing at all.',
    height: 'How tall this page is, and when to scroll. Someone may guess from it where you are.',
    kind: 'The kind of outcome, at the end: a permit stream, perhaps no permit, the LMIA route, or not known yet.',
    notWhich: 'Not which stream it is, and not what you answered.',
    answers: 'Your answers, only if you press “Send my answers” at the end.',
  },

  problems: {
    title: 'For the owner of the site around this page',
    text: 'These settings can’t be followed. The page works without them.',
    reasons: {
      unreadable: 'can’t be read',
      needsHost: 'needs “host”',
      otherHost: 'is not the site around this page',
    },
  },

  send: {
    title: 'Send your answers to this site?',
    to: 'To',
    lead: 'You decide. Nothing has been sent yet.',
    changed: 'Your answers have changed since you sent them.',
    what: 'See what would be sent',
    link: 'A link goes with them. It opens the same answers as a report.',
    corrected: 'The report shows which answers you corrected.',
    after: 'What is sent can’t be taken back. That site decides what becomes of it.',
    send: 'Send my answers',
    decline: 'Don’t send',
    declined: 'Your answers were not sent.',
    reconsider: 'Ask me again',
    sent: 'Your answers were sent to this site',
  },

  /** Where links are made: the lines that a consultant puts on a site. */
  site: {
    title: 'Put it on your site',
    lead: 'Copy these lines into a page of your site. The questions then appear there.',
    fromAbove: 'Your name, the language and who answers are taken from above.',
    accent: 'Colour of buttons and links, such as #7a1f5c',
    noColour: 'This is not a colour. Write # and 6 digits or letters from a to f.',
    readable: 'This colour can be read as it is.',
    moved: {
      light: (shade: string) => `On the light page it becomes ${shade}, so that it can be read.`,
      dark: (shade: string) => `On the dark page it becomes ${shade}, so that it can be read.`,
    },
    results: 'What your site is told at the end',
    choices: {
      kind: {
        label: 'The kind of outcome',
        hint: 'A permit stream, perhaps no permit, the LMIA route, or not known yet.',
      },
      answers: {
        label: 'Answers too, if the person agrees',
        hint: 'At the suggestion the person is asked, and sees all that would be sent.',
      },
      none: { label: 'Nothing' },
    },
    snippet: 'Lines for your page',
    copy: 'Copy the lines',
    copied: 'The lines are copied.',
  },
}

/** What every language must say. A missing key does not compile. */
export type EmbedWording = typeof en
