/** The layer of React: to import this file is to evaluate it (`layers` in .tools/layers.js). */
export { createRoot, hydrateRoot } from 'react-dom/client'
