import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeAnswers, emptyLetter, encodeLetter } from '../../src/sharing/index.ts'
import { en as interfaceEn } from '../../src/wording/interface/en.ts'
import { fr as interfaceFr } from '../../src/wording/interface/fr.ts'
import { en as lettersEn } from '../../src/wording/letters/en.ts'
import { fr as lettersFr } from '../../src/wording/letters/fr.ts'
import { en as questionsEn } from '../../src/wording/questions/en.ts'
import { fr as questionsFr } from '../../src/wording/questions/fr.ts'
import type { Person } from '../browser/driving.ts'
import { searchIn, workers } from '../browser/people.ts'
import type { Engine, Tab } from './driver.ts'
import { until } from './driver.ts'
import type { Site } from './server.ts'

/** The main journeys through the app, for any engine. */

type Language = 'en' | 'fr'

const wordsIn = {
  en: { text: interfaceEn, letters: lettersEn, questions: questionsEn.worker },
  fr: { text: interfaceFr, letters: lettersFr, questions: questionsFr.worker },
}

/** What a journey has: a browser, and the app on a server of its own. */
export interface Place {
  readonly engine: Engine
  readonly site: Site
}

export interface Journey {
  readonly name: string
  readonly walk: (place: Place) => Promise<void>
}

const quoted = (text: string): string => JSON.stringify(text)

/** A tab with the waiting that its engine needs. */
function driving(tab: Tab, { patience }: Engine) {
  const seconds = 20 * patience
  const is = (expression: string, what = expression) =>
    until(what, () => tab.read(expression), Boolean, seconds)
  const appears = (selector: string) =>
    is(`document.querySelector(${quoted(selector)}) !== null`, `${selector} on the page`)
  const says = (text: string) =>
    is(`document.body.innerText.includes(${quoted(text)})`, `“${text}” on the page`)
  const press = async (selector: string) => {
    await appears(selector)
    // What is drawn anew meanwhile is looked for once more.
    await until(
      `${selector} to be pressed`,
      async () => (await tab.press(selector), true),
      Boolean,
      5,
    )
  }
  /** A button or link by its name, as it is heard or read. It is marked, so that the engine can press it itself. */
  const pressNamed = async (name: string) => {
    await is(
      `(() => {
        document.querySelector('[data-press]')?.removeAttribute('data-press')
        const within = document.querySelector('dialog[open]') ?? document
        const one = [...within.querySelectorAll('button, a[href], summary, [role="button"]')].find(
          (each) => (each.getAttribute('aria-label') ?? each.innerText).includes(${quoted(name)})
            && each.getClientRects().length > 0)
        one?.setAttribute('data-press', '')
        one?.scrollIntoView({ block: 'center' })
        return one !== undefined
      })()`,
      `something to press named “${name}”`,
    )
    await tab.press('[data-press]')
  }
  const valueOf = (selector: string) =>
    tab.read(`document.querySelector(${quoted(selector)})?.value ?? ''`)
  return { tab, seconds, is, appears, says, press, pressNamed, valueOf }
}

type Driving = ReturnType<typeof driving>

const step = `history.state?.step ?? ''`

async function answer(it: Driving, id: string, person: Person, language: Language): Promise<void> {
  const value = person[id] ?? 'unsure'
  const field = `[data-question="${id}"]`
  const choose = (option: string) => it.press(`${field} label:has(input[value="${option}"])`)
  if (typeof value === 'number') return it.tab.type(`${field} input[type="text"]`, String(value))
  const many = Array.isArray(value) ? (value as readonly string[]) : [String(value)]
  if (many.length === 0) return choose('none')
  const search = `${field} input[type="search"]`
  const hasSearch = await it.tab.read(`document.querySelector(${quoted(search)}) !== null`)
  for (const one of many) {
    if (hasSearch !== true || one === 'none' || one === 'unsure') await choose(one)
    else if (id.startsWith('profession')) {
      await it.tab.type(search, searchIn(language)(id, one))
      await choose(one)
    } else await it.tab.type(search, `${searchIn(language)(id, one)}\n`)
  }
}

/** From the page that is shown to the suggestion, by pressing and typing. */
async function answerAll(it: Driving, person: Person, language: Language): Promise<void> {
  await it.is(`${step} !== ''`, 'the app to take over')
  for (let pages = 0; pages < 14; pages++) {
    const here = await it.tab.read(step)
    if (here === 'suggestion') return
    const done = new Set<string>()
    for (;;) {
      const ids = (await it.tab.read(
        `[...document.querySelectorAll('[data-question]')].map((one) => one.dataset.question)`,
      )) as readonly string[]
      const next = ids.find((one) => !done.has(one))
      if (next === undefined || (await it.tab.read(step)) !== here) break
      done.add(next)
      await answer(it, next, person, language)
      // A later question may appear, or the page may move on by itself.
      await new Promise((resolve) => {
        setTimeout(resolve, 25 * it.seconds)
      })
    }
    if ((await it.tab.read(step)) === here) await it.press('button[type="submit"]')
    await it.is(`(${step}) !== ${quoted(String(here))}`, `a page after ${String(here)}`)
  }
  throw new Error('No suggestion after 14 pages')
}

async function inTab({ engine }: Place, walk: (it: Driving) => Promise<void>): Promise<void> {
  const tab = await engine.open()
  try {
    await walk(driving(tab, engine))
  } catch (error) {
    const shown = await tab
      .read(`(document.querySelector('main') ?? document.body).innerText.slice(-700)`)
      .catch(() => 'nothing')
    throw new Error(`${String(error)}\n      Shown: ${String(shown).replaceAll(/\s+/g, ' ')}`, {
      cause: error,
    })
  } finally {
    await tab.close()
  }
}

/** On the right pages, nothing may lie beyond the edge. */
const notTooWide = (it: Driving) =>
  it.is(
    `document.documentElement.scrollWidth <= document.documentElement.clientWidth`,
    'a page that does not scroll sideways',
  )

/** The page at an address, in a language, whatever the browser asked for. */
async function opened(it: Driving, address: string, language: Language): Promise<void> {
  await it.tab.go(address)
  await it.is(`${step} !== ''`, 'the app to take over')
  if ((await it.tab.read('document.documentElement.lang')) !== language)
    await it.pressNamed(language === 'fr' ? 'Français' : 'English')
  await it.is(`document.documentElement.lang === ${quoted(language)}`)
}

const toPlan = (at: number, language: Language): Journey => {
  const { name, person, code } = workers[at] ?? {}
  if (name === undefined || person === undefined || code === undefined)
    throw new Error('There is no such worker.')
  return {
    name: `${name}: from the first question to the plan (${language})`,
    walk: (place) =>
      inTab(place, async (it) => {
        await opened(it, place.site.address, language)
        await answerAll(it, person, language)
        await it.is(
          `[...document.querySelectorAll('.verdict .code')].some((one) => one.innerText === ${quoted(code)})`,
          `the code ${code}`,
        )
        await it.appears('.gather-item input')
        await it.press('.gather-item')
        await it.is(`document.querySelector('.gather-item input').checked`, 'a ticked paper')
        await notTooWide(it)
      }),
  }
}

const letter = (language: Language): Journey => ({
  name: `a letter is built, opened, answered, and its result read (${language})`,
  walk: async (place) => {
    const { letters, questions, text } = wordsIn[language]
    let link = ''
    let result = ''
    await inTab(place, async (it) => {
      await opened(it, place.site.address, language)
      await it.pressNamed(text.colophon.build)
      await it.says(letters.build.title)
      const { title } = questions.offer
      await it.appears('input[type="search"]')
      await it.tab.type('input[type="search"]', title.slice(0, 20))
      await it.pressNamed(letters.build.add(title))
      await it.press('[data-question="offer"] label:has(input[value="employersContract"])')
      link = String(
        await until(
          'the link to send',
          () =>
            it.tab.read(
              `[...document.querySelectorAll('input[readonly]')].map((one) => one.value).find((one) => one.includes('#b')) ?? ''`,
            ),
          (value) => value !== '',
          it.seconds,
        ),
      )
      await it.appears('svg.qr')
    })
    await inTab(place, async (it) => {
      await opened(it, link, language)
      await it.says(text.notices.letter.invitation)
      await it.press('[data-question="canadianStatus"] label:has(input[value="none"])')
      await it.is(
        `document.querySelector('[data-question="offer"] input[value="employersContract"]')?.checked`,
        'the suggested answer',
      )
      const engineer = workers[1]
      if (!engineer) throw new Error('The engineer is gone.')
      await answerAll(it, engineer.person, language)
      result = String(
        await until(
          'the link with the result',
          () =>
            it.tab.read(
              `[...document.querySelectorAll('input[readonly]')].map((one) => one.value).find((one) => one.includes('#b')) ?? ''`,
            ),
          (value) => value !== '',
          it.seconds,
        ),
      )
    })
    await inTab(place, async (it) => {
      await opened(it, result, language)
      await it.says(letters.report.title)
      await it.appears('[data-corrected]')
      await it.says('T36')
    })
  },
})

const candidates: Journey = {
  name: 'two hundred candidates from a CSV file',
  walk: (place) =>
    inTab(place, async (it) => {
      const folder = mkdtempSync(join(tmpdir(), 'candidates-'))
      const file = join(folder, 'candidates.csv')
      const kinds = ['citizenOrResident,job', 'openPermit,job', 'none,job', 'none,none']
      const rows = Array.from({ length: 200 }, (_, at) => `Candidate ${at + 1},${kinds[at % 4]}`)
      writeFileSync(file, `Name,canadianStatus,offer\n${rows.join('\n')}\n`)
      try {
        await opened(it, place.site.address, 'en')
        await it.pressNamed(interfaceEn.colophon.candidates)
        await it.appears('input[type="file"]')
        await it.tab.give('input[type="file"]', file)
        await it.pressNamed('Screen the list')
        await it.is(
          `[...document.querySelectorAll('caption')].some((one) => one.innerText.includes('of 200'))`,
          'the table of 200',
        )
        await it.pressNamed('Open Candidate 1')
        await it.says('Candidate: Candidate 1')
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
}

const offline: Journey = {
  name: 'without a network after one visit: questions, the other language, a result',
  walk: (place) =>
    inTab(place, async (it) => {
      await opened(it, place.site.address, 'en')
      if ((await it.tab.read(`'serviceWorker' in navigator`)) !== true)
        throw new Error('This engine has no service workers here.')
      await until(
        'the service worker',
        () =>
          it.tab.read(
            `navigator.serviceWorker.getRegistration().then((one) => one?.active?.state ?? '')`,
          ),
        (state) => state === 'activated',
        it.seconds * 3,
      )
      await place.site.stop()
      await it.tab.go(place.site.address)
      await it.is(`${step} !== ''`, 'the app without a network')
      await it.press('[data-question="canadianStatus"] label:has(input[value="none"])')
      await it.appears('[data-question="offer"]')
      await it.pressNamed('Français')
      await it.says(interfaceFr.intro.title)
      const engineer = workers[1]
      await it.tab.go(
        `${place.site.address}${encodeLetter({ ...emptyLetter, language: 'en', from: 'Anne', answers: { canadianStatus: 'none' } })}`,
      )
      await it.tab.read('localStorage.clear()')
      await it.tab.go(`${place.site.address}${encodeAnswers(engineer?.person ?? {})}`)
      await it.is(`document.querySelector('.verdict .code')?.innerText === 'T36'`, 'the result')
    }),
}

const languages: Journey = {
  name: 'the language changes in the middle, and the answers stay',
  walk: (place) =>
    inTab(place, async (it) => {
      await opened(it, place.site.address, 'fr')
      await it.press('[data-question="canadianStatus"] label:has(input[value="none"])')
      await it.press('[data-question="offer"] label:has(input[value="job"])')
      await it.appears('[data-question="situations"]')
      await it.pressNamed('English')
      await it.says(questionsEn.worker.situations.title)
      await it.is(
        `document.querySelector('[data-question="offer"] input[value="job"]').checked`,
        'the answer still there',
      )
      await it.is(`document.documentElement.lang === 'en'`)
    }),
}

const forgetting: Journey = {
  name: 'a reload goes on, and “forget everything” leaves nothing',
  walk: (place) =>
    inTab(place, async (it) => {
      await opened(it, place.site.address, 'en')
      await it.press('[data-question="canadianStatus"] label:has(input[value="none"])')
      await it.press('[data-question="offer"] label:has(input[value="job"])')
      await it.appears('[data-question="situations"]')
      await it.is(`Object.keys(localStorage).join().includes('progress')`, 'kept answers')
      await it.tab.go(place.site.address)
      await it.says(interfaceEn.notices.resumed)
      await it.pressNamed(interfaceEn.notices.forget)
      await it.appears('dialog[open]')
      await it.pressNamed(interfaceEn.dialogs.forget.confirm)
      await it.is(
        `document.querySelector('[data-question="canadianStatus"]') !== null &&
          document.querySelector('[data-question="canadianStatus"] input:checked') === null`,
        'the first question, without an answer',
      )
      await it.is(`localStorage.length === 0 && sessionStorage.length === 0`, 'nothing kept')
      await it.is(`caches.keys().then((names) => names.length === 0)`, 'no cache')
    }),
}

/** All journeys, for every engine. */
export const journeys: readonly Journey[] = [
  toPlan(0, 'fr'),
  toPlan(1, 'en'),
  toPlan(2, 'fr'),
  letter('en'),
  letter('fr'),
  languages,
  forgetting,
  candidates,
  offline,
]
