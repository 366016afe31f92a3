import { counting } from '../interface/counted.ts'

const count = counting('en')
const number = new Intl.NumberFormat('en-CA')

/** What is said about many candidates, in English. The other language has the same keys. */
export const en = {
  title: 'Many candidates',
  titleOf: (page: string) => `${page} – IMP Stream Finder`,
  lead: 'Give a list of candidates, one per row. Each candidate gets a suggested stream, and what is still open.',
  private: 'The list is read on this device. Nothing is sent.',
  notAdvice: 'This is information, not legal advice. An officer decides on every application.',
  back: 'Back to the questions',
  loading: 'One moment…',

  give: {
    heading: '1. Give the list',
    drop: 'Drop a CSV or Excel file here, or choose one.',
    choose: 'Choose a file',
    types: 'CSV, Excel (XLSX) or NDJSON. At most 500,000 rows are kept here.',
    empty:
      'An empty cell stops a candidate at the first answer that is missing. Write “unsure” where you don’t know.',
    paste: 'Or paste rows from a spreadsheet, with the headings',
    usePasted: 'Read the pasted rows',
    template: 'Download an empty list (CSV)',
    dictionary: 'Download what to write in each column (CSV)',
    close: 'Put the list away',
    opening: 'Looking at the file…',
    chosen: (name: string) => `File: ${name}`,
  },

  trouble: {
    empty: 'The file is empty.',
    noColumns: 'We know none of the headings. Choose below what each column means.',
    notATable: 'This is not a table that we can read. Save it as CSV or XLSX.',
    oldExcel: 'This is an old or locked Excel file. Save it as XLSX, without a password.',
    damagedZip: 'The Excel file is damaged. Open it, save it again, and try once more.',
    tooLarge: 'The Excel file is too large. Save it as CSV, which has no such limit.',
    bomb: 'The Excel file unpacks to far more than it should. It was not opened.',
    noSheet: 'There is no sheet of this name.',
    tooManyRows: 'The first 500,000 rows are here. Use the terminal command for more.',
    damagedText: 'Some characters could not be read. They show as “�”.',
    unexpected: 'Something broke while reading. The rows read so far are kept.',
    workerFailed: 'This browser could not start the work. Load the page again.',
  },

  map: {
    heading: '2. Say what each column means',
    found: (columns: number, known: number) =>
      `${count(columns, { one: '1 column', other: '# columns' })}, ${number.format(known)} known by the heading.`,
    caption: 'Columns of the file',
    column: 'Heading in the file',
    sample: 'First values',
    meaning: 'What it means',
    meaningOf: (heading: string) => `What “${heading}” means`,
    ignore: 'Leave out',
    name: 'Name of the candidate',
    noHeading: (at: number) => `Column ${at}`,
    only: (shown: number) => `Only the first ${number.format(shown)} columns can be changed.`,
    sheet: 'Sheet of the workbook',
    otherSheet: 'Not this one? Choose the sheet that has the candidates.',
    start: 'Screen the list',
    change: 'Change what the columns mean',
    encoding: (encoding: string) => `Read as ${encoding}.`,
  },

  progress: {
    label: 'Progress',
    rows: (rows: number) => count(rows, { one: '1 row screened', other: '# rows screened' }),
    cancel: 'Stop here',
    cancelled: 'Stopped. The rows screened so far are below.',
    done: (rows: number, seconds: number) =>
      `${count(rows, { one: '1 row', other: '# rows' })} in ${number.format(seconds)} s.`,
  },

  results: {
    heading: '3. The candidates',
    caption: (from: number, to: number, all: number) =>
      `Candidates ${number.format(from)} to ${number.format(to)} of ${number.format(all)}`,
    none: 'No candidate fits these filters.',
    row: 'Row',
    name: 'Name',
    stream: 'Suggested stream',
    code: 'Code',
    standing: 'How it stands',
    open: 'Open points',
    problems: 'Cells not read',
    alerts: 'Warnings',
    unnamed: (row: number) => `Row ${row}`,
    details: 'Open',
    detailsOf: (name: string) => `Open ${name}`,
    compareThis: (name: string) => `Compare ${name}`,
    sortBy: (column: string) => `Sort by ${column}`,
    filters: 'Filters',
    anyStream: 'Any stream',
    anyStanding: 'Any',
    anyAlerts: 'Any',
    noAlerts: 'None',
    anyOpen: 'Any number',
    noOpen: 'None open',
    someOpen: 'Some open',
    withProblems: 'With cells that were not read',
    search: 'Name contains',
    clear: 'Clear the filters',
    pages: 'Pages',
    previous: 'Previous 100',
    next: 'Next 100',
    export: 'Download the results',
    exporting: 'Preparing the file…',
    unsaved:
      'The list is in this tab only. It is gone once you close or reload the tab: download the results first.',
    updated: (row: number) => `Row ${row} has new answers.`,
    notRead: 'Row not read',
  },

  /** What stands above a suggestion, in a few words. */
  alerts: {
    stops: 'Can stop any permit',
    contradictions: 'Answers conflict',
    warnings: 'Check first',
  },
  /** A sentence behind what it is. */
  labelled: (label: string, sentence: string) => `${label}: ${sentence}`,

  detail: {
    contradictions: 'Answers that can’t both be so',
    warnings: 'Check this first',
    heading: (name: string) => `Candidate: ${name}`,
    close: 'Close',
    continue: 'Open as a full result, or answer what is open',
    continueNote:
      'It opens in a new tab and leaves all other answers alone. What you change there goes into this list.',
    why: 'Lines that decide',
    open: 'Still open',
    noneOpen: 'Nothing is open.',
    problems: 'Cells that were not read',
    answers: 'Answers read',
    wants: {
      answer: 'no answer yet',
      unsure: 'answered “not sure”',
      proof: 'wants proof',
    },
  },

  compare: {
    heading: 'Side by side',
    show: (candidates: number) => `Compare ${candidates} side by side`,
    hint: 'Choose two to four candidates to compare.',
    caption: 'Candidates side by side',
    clear: 'Clear the choice',
    full: 'Four are chosen. Take one away first.',
    column: 'Compare',
    point: 'Point',
    noAnswer: 'No answer',
    differs: 'differs',
  },

  reasons: {
    notAnOption: 'is not one of the answers in the dictionary.',
    notWhole: 'is not a whole number.',
    outOfBounds: 'is too low or too high for the question.',
    otherUnit: 'is in another unit than the question asks for.',
    noCountry: 'is not a country that we know. Use its name or three-letter code.',
    formerCountry: 'is a country that no longer exists. Give the one of today.',
    norwayOrNo: 'could be Norway or none. Write NOR or none.',
    noRow: 'is not on the list of jobs. Use a title or id from that list.',
    severalRows: 'stands for more than one job on the list. Use the id.',
    date: 'is a date. Write the answer itself, such as a number of months.',
    failedFormula: 'is a formula that failed in the spreadsheet.',
    twice: 'is given twice, with two different answers.',
    tooLong: 'is too long for an answer.',
    unknownQuestion: 'is not a question that we know.',
    openQuote: 'opens a quote that never closes.',
    tooManyCells: 'has more cells than there are headings.',
    notJson: 'is not JSON.',
    notAnObject: 'is not a JSON object.',
  },
  problem: (where: string, value: string, reason: string) => `${where}: “${value}” ${reason}`,
  wholeRow: 'Row',

  terminal: {
    progress: (rows: number) => count(rows, { one: '1 row', other: '# rows' }),
    summary: (rows: number, withProblems: number, seconds: number) =>
      `${number.format(rows)} rows in ${number.format(seconds)} s, ${number.format(withProblems)} with something not read.`,
    sheets: (sheet: string, others: string) =>
      `Sheet “${sheet}” was read. Others: ${others} (--sheet NAME).`,
    ignored: (headings: string) => `Columns left out: ${headings}.`,
    standing: (label: string, rows: number) => `  ${label}: ${number.format(rows)}`,
  },
}
