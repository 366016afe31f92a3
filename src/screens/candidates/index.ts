/** Many candidates. The only door to this folder; downloaded when it is first opened. */
export { CandidatesScreen } from './CandidatesScreen.tsx'
