/** The rules as pages. The only door to this folder; downloaded when it is first opened. */
export { RulebookScreen } from './RulebookScreen.tsx'
