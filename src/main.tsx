import { startTransition } from 'react'
import { firstIds } from './first/firstIds.ts'
import { createRoot, hydrateRoot } from './first/layers/react.ts'
import { pause } from './first/pause.ts'
import { openQuestionnaire } from './questionnaire/index.ts'
import { Root } from './Root.tsx'
import { openPreferences } from './screens/preferences.ts'
import { wordsOf } from './screens/words.ts'
import { languageOfLink } from './sharing/index.ts'
import { loadWording } from './wording/index.ts'
import type { Language } from './wording/language.ts'

/**
 * Opens the app in its place: over the first screen in the language named, which then only comes to life, or, with
 * `null`, in an empty place. Rejects when the words of that first screen can't be fetched.
 */
export async function open(
  place: HTMLElement,
  first: Language | null,
  onShown: () => void,
): Promise<void> {
  if (first !== null) {
    const words = wordsOf(await loadWording(first, 'worker'))
    const preferences = openPreferences(window)
    await pause()
    const questionnaire = openQuestionnaire(window)
    await pause()
    // A transition is drawn in short stretches, between which the page scrolls and takes presses.
    startTransition(() => {
      hydrateRoot(
        place,
        <Root
          questionnaire={questionnaire}
          preferences={{ ...preferences, language: first, theme: 'auto', audience: 'worker' }}
          words={words}
          onShown={onShown}
        />,
        { identifierPrefix: firstIds(first) },
      )
    })
    return
  }
  // Inside another site, and only when the address asks for it: nobody else downloads what that takes.
  const isInside = window.parent !== window
  const wantsEmbed = new URLSearchParams(window.location.search).has('embed')
  const embed = isInside && wantsEmbed ? (await import('./embed/index.ts')).openEmbed(window) : null
  // The questionnaire takes the fragment out of the address, so the language it wishes for is read first.
  const preferences = openPreferences(window, {
    language: languageOfLink(window.location.hash),
    theme: embed?.settings.theme ?? null,
  })
  const questionnaire = openQuestionnaire(window)
  await pause()
  document.documentElement.lang = preferences.language
  if (preferences.theme !== 'auto') document.documentElement.dataset['theme'] = preferences.theme
  startTransition(() =>
    createRoot(place).render(
      <Root questionnaire={questionnaire} preferences={preferences} embed={embed} words={null} />,
    ),
  )
  // `npm run dev` only, which always opens here: the build drops the line, and so all of src/dev.
  if (import.meta.env.DEV && embed === null) {
    void import('./dev/index.tsx').then(({ openPanel }) => openPanel(questionnaire))
  }
}
