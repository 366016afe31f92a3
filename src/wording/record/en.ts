/** What the printed sheet, the saved record and its opening say. Every other language has the same shape. */
export const en = {
  sheet: {
    title: 'Result sheet',
    slipTitle: 'Record of a result',
    made: 'Made on {date}',
    edition: 'Rules as of {date}',
    scan: 'Opens this result',
    share: 'This sheet and its code hold the answers. Show them only to people you trust.',
    byHand: 'Tick by hand what is there.',
    found: 'Ticked: was there when this was printed.',
    answers: 'The answers',
    kept: 'Kept, without effect now',
    noReason: 'Nothing decides yet.',
    changes: 'What would open a door',
    whole: 'All lines of the rule',
    closing: 'The lines that keep the streams from fitting',
    notes: 'Where it is written',
    again: 'To open this result again',
    app: 'The app:',
    link: 'This result:',
    file: 'The same record as a file: {file}',
    digest: 'Digest (SHA-256)',
    digestMeans:
      'The digest shows only that the file was not changed by accident. Anyone can make such a file.',
  },

  truth: { met: 'Met', unmet: 'Not met', open: 'Open' },

  open: {
    title: 'Open a saved record',
    lead: 'Choose a record that you saved here before. It is read on this device and sent nowhere.',
    choose: 'Choose a file, or drop one here',
    another: 'Open another record',
    close: 'Close',
    reading: 'Reading the file…',
    trouble: {
      tooLong:
        'This file is too large to be a record. Choose a file whose name starts with “imp-slip”.',
      notJson: 'This file can’t be read. Records are files that end in “.json”.',
      otherJson:
        'This file is no record of this app. Choose a file whose name starts with “imp-slip”.',
      newerVersion:
        'A newer version of this site made this record. Reload the page, then open it again.',
      damaged: 'This record is damaged here: {field}. Ask for it again, or save a new one.',
      unreadable: 'The file could not be opened. It may have been moved. Choose it again.',
    },
    nothingLost: 'Your own answers are untouched.',
  },

  compare: {
    title: 'A saved record',
    made: 'Made on {date}.',
    same: 'Today’s rules say the same.',
    differs: 'Today’s rules say something else.',
    intact: 'The file is as it was saved.',
    changed: 'The file was changed after it was saved. Don’t rely on it.',
    digestMeans:
      'The digest shows only that a file was not changed by accident. Anyone can make such a file.',
    digest: 'Digest in the file',
    found: 'Digest of its content',
    before: 'The record said',
    today: 'Today’s rules say',
    equal: 'Same',
    other: 'Differs',
    nothing: 'None',
    parts: {
      edition: 'Rules',
      suggestion: 'Suggestion',
      code: 'Code',
      standing: 'Standing',
    },
    edition: 'As of {date}',
    reasons: 'Reasons',
    sameReasons: { one: '{n} line is the same.', other: '{n} lines are the same.' },
    otherReasons: { one: '{n} line differs:', other: '{n} lines differ:' },
    absent: 'not looked at',
    otherLaw: 'The same, but it now rests on another place in the law.',
    answers: { one: '{n} answer in the record', other: '{n} answers in the record' },
    unreadable: {
      one: '{n} answer no longer fits its question and is left out:',
      other: '{n} answers no longer fit their questions and are left out:',
    },
    take: 'Use these answers',
    takeAsk: 'Your own answers would be replaced. This can’t be undone.',
    takeYes: 'Yes, replace my answers',
    takeNo: 'Keep my own answers',
  },
}
