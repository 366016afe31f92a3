import { renderToString } from 'react-dom/server'
import { startQuestionnaire } from '../questionnaire/index.ts'
import { Root } from '../Root.tsx'
import { firstIds } from './firstIds.ts'
import { wordsOf } from '../screens/words.ts'
import { loadWording } from '../wording/index.ts'
import { languages } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'

/** The first screen as markup. */
async function markup(language: Language): Promise<string> {
  const words = wordsOf(await loadWording(language, 'worker'))
  return renderToString(
    <Root
      questionnaire={startQuestionnaire()}
      preferences={{ language, theme: 'auto', audience: 'worker', keep: () => undefined }}
      words={words}
      onShown={() => undefined}
    />,
    { identifierPrefix: firstIds(language) },
  )
}

/** The first screen of each language as markup, for the build to put into the page. Needs no browser. */
export const firstScreens: readonly { readonly language: Language; readonly markup: string }[] =
  await Promise.all(
    languages.map(async (language) => ({ language, markup: await markup(language) })),
  )
