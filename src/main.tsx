import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openQuestionnaire } from './questionnaire/index.ts'
import { LastResort } from './screens/LastResort.tsx'
import { openPreferences } from './screens/preferences.ts'
import { languageOfLink } from './sharing/index.ts'
import './styles/index.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')

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
document.documentElement.lang = preferences.language
if (preferences.theme !== 'auto') document.documentElement.dataset['theme'] = preferences.theme

createRoot(root).render(
  <StrictMode>
    <LastResort onAnswers={() => questionnaire.send({ type: 'REVIEW' })}>
      <App questionnaire={questionnaire} preferences={preferences} embed={embed} />
    </LastResort>
  </StrictMode>,
)
