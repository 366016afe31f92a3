import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../styles/index.css'
import { Design } from './Design.tsx'
import './design.css'

/** The page at `/design` of the dev server (vite.config.ts leads there). */
const place = document.getElementById('design')
if (!place) throw new Error('The page has no place for the design.')
createRoot(place).render(
  <StrictMode>
    <Design />
  </StrictMode>,
)
