/**
 * The page inside another site (`?embed`). The only door to this folder. docs/EMBED.md is the specification.
 *
 * - `openEmbed(window)`, once, before the app is drawn: reads the parameters, takes on the accent, tells the site that
 *   the page is ready and how high it is. Messages go to the one origin that the address names, or nowhere.
 * - `Embed.show`, `tellResult`, `sendAnswers`: what the screens tell the site. The last only once the person agreed.
 * - `Message`: what a message is. The page itself listens to none.
 * - `snippetFor(app, choices)`: the lines that a site copies.
 * - `accentFor(colour)`: the shades of a colour that can be read in both themes.
 */
export { accentFor } from './accent.ts'
export type { Shades, ThemeName } from './accent.ts'
export { parseHex } from './colour.ts'
export type { Hex } from './colour.ts'
export { openEmbed } from './frame.ts'
export type { Embed } from './frame.ts'
export { Message, messageSource, messageVersion, resultKinds } from './messages.ts'
export { snippetFor } from './snippet.ts'
export { embedParameters, longestName, readEmbed } from './parameters.ts'
export type { EmbedParameter, EmbedProblem, EmbedSettings, Results } from './parameters.ts'
