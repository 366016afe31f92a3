import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <main>
      <h1>IMP Stream Finder</h1>
    </main>
  </StrictMode>,
)
