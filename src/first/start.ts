import '../styles/index.css'
import { loadWording } from '../wording/index.ts'
import { languages } from '../wording/language.ts'
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

async function openApp(place: HTMLElement): Promise<void> {
  try {
    // The law in pieces: at no time is the page busy for long.
    const questions = import('../questionnaire/index.ts').then(({ prepareQuestions }) =>
      prepareQuestions(),
    )
    const app = import('../main.tsx')
    // The words come beside the screens, not after them. When they can't be had, the app says so.
    if (first && language) loadWording(language, 'worker').catch(() => undefined)
    const [{ open }] = await Promise.all([app, questions])
    await open(place, first ? (language ?? null) : null, () => presses?.pressAgain())
  } catch {
    document.getElementById('not-loaded')?.removeAttribute('hidden')
  }
}

// Twice: the first frame after this is the one that paints the screen. Where nothing is painted, nothing is waited for.
if (first === null || first === undefined || document.hidden) void openApp(root)
else requestAnimationFrame(() => requestAnimationFrame(() => void openApp(root)))
