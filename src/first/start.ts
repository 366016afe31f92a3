import '../styles/index.css'
import { loadWording } from '../wording/index.ts'
import { languages } from '../wording/language.ts'
import type * as Main from '../main.tsx'
import { collectPresses } from './presses.ts'

/**
 * The only script that the page asks for by itself. The first screen is on it already, in the language of the person;
 * the app follows once that is painted, and takes the screen over as it stands.
 */
const chosen = document.documentElement.dataset['first']
const screens = languages.map((one) => document.getElementById(`first-${one}`))
const language = languages.find((one) => one === chosen)
const first = language && document.getElementById(`first-${language}`)
for (const screen of screens) if (screen !== first) screen?.remove()

const root = first ?? document.getElementById('root')
if (!root) throw new Error('The page has no place for the app.')
if (first) document.getElementById('root')?.remove()
const presses = first ? collectPresses(first) : null

/** Milliseconds before what did not come is asked for again. On a bad line the second time often works. */
const pauses = [1000, 3000]

/** What the app needs. Rejects when it can't be had. */
async function fetched(): Promise<typeof Main> {
  // Layer by layer, each evaluated as it comes: at no time is the page busy for long.
  const layers = [
    import('./layers/schemas.ts'),
    import('./layers/questions.ts'),
    import('./layers/routes.ts'),
    import('./layers/streams.ts'),
    import('./layers/law.ts').then(({ prepareQuestions }) => prepareQuestions()),
    import('./layers/react.ts'),
  ]
  const app = import('../main.tsx')
  // The words come beside the screens, not after them. When they can't be had, the app says so.
  if (first && language) loadWording(language, 'worker').catch(() => undefined)
  const [main] = await Promise.all([app, ...layers])
  return main
}

async function fetchedAtLast([pause, ...more]: readonly number[]): Promise<typeof Main> {
  try {
    return await fetched()
  } catch (error) {
    if (pause === undefined) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    return fetchedAtLast(more)
  }
}

async function openApp(place: HTMLElement): Promise<void> {
  try {
    const { open } = await fetchedAtLast(pauses)
    await open(place, first ? (language ?? null) : null, () => presses?.pressAgain())
  } catch {
    document.getElementById('not-loaded')?.removeAttribute('hidden')
  }
}

// Twice: the first frame after this is the one that paints the screen. Where nothing is painted, nothing is waited for.
if (first === null || first === undefined || document.hidden) void openApp(root)
else requestAnimationFrame(() => requestAnimationFrame(() => void openApp(root)))
