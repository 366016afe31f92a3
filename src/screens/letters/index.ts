/** Links between people: where they are made, sent back and read. Downloaded only when needed. */
export { BuildScreen } from './BuildScreen.tsx'
export { FactsForYou } from './FactsForYou.tsx'
export { ReportScreen } from './ReportScreen.tsx'
export { SendBox } from './SendBox.tsx'
export { LetterWordsProvider } from './letterWords.ts'
