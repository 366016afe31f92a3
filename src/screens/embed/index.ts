/** What is drawn only inside another site. Loaded through `LoadedEmbed`. */
export { EmbedBar } from './EmbedBar.tsx'
export { SendAnswers } from './SendAnswers.tsx'
