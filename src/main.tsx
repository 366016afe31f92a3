import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openQuestionnaire } from './questionnaire/index.ts'
import { LastResort } from './screens/LastResort.tsx'
import { openPreferences } from './screens/preferences.ts'
import { wishesOfLink } from './sharing/index.ts'
import './styles/index.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')

// The questionnaire takes the fragment out of the address, so what it wishes for is read first.
const preferences = openPreferences(window, wishesOfLink(window.location.hash))
const questionnaire = openQuestionnaire(window)
document.documentElement.lang = preferences.language
if (preferences.theme !== 'auto') document.documentElement.dataset['theme'] = preferences.theme

createRoot(root).render(
  <StrictMode>
    <LastResort onAnswers={() => questionnaire.send({ type: 'REVIEW' })}>
      <App questionnaire={questionnaire} preferences={preferences} />
    </LastResort>
  </StrictMode>,
)
