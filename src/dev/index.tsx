import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Questionnaire } from '../questionnaire/index.ts'
import { Panel } from './panel/Panel.tsx'
import './panel/panel.css'

/** Puts the development panel beside the page, in a place and a root of its own: the page knows nothing of it. */
export function openPanel(questionnaire: Questionnaire): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(
    <StrictMode>
      <Panel questionnaire={questionnaire} />
    </StrictMode>,
  )
}
