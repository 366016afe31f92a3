import { cleanup, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  countryCodes,
  countryName,
  credentials,
  edition,
  notes,
  preference,
  sectorNames,
} from '#rules'
import type { Answers } from '#rules'
import { bars } from '../../rules/law/bars.ts'
import { contradictionRules } from '../../rules/law/contradictions.ts'
import { languageName, languages } from '../../src/wording/language.ts'
import type * as Fill from '../../rules/plan/fill.ts'
import type * as CitationWords from '../../src/wording/interface/citation.ts'
import { en } from '../../src/wording/interface/en.ts'
import { loadMap } from '../../src/screens/loadedMap.ts'
import { workers } from '../browser/people.ts'
import { show, worker } from '../screens/app.tsx'
import { plainIn, turnSentences } from './pseudo.ts'

/**
 * No visible text is hard-wired: with every catalog, and every sentence of the rules, in a language that nobody speaks,
 * nothing else is on the screens but what has the same name in every language.
 */

const { catalog, plan, citation } = vi.hoisted(() => ({
  catalog: async (original: () => Promise<object>): Promise<object> => {
    const { pseudo } = await import('./pseudo.ts')
    return pseudo({ ...(await original()) })
  },
  /** Plans are made of sentences that no list holds: they are turned as they are filled in. */
  plan: async (original: () => Promise<typeof Fill>) => {
    const own = await original()
    const { turnSentences: turn } = await import('./pseudo.ts')
    const allFilled: typeof own.allFilled = (part, values) => {
      const filled = own.allFilled(part, values)
      turn(filled)
      return filled
    }
    return { ...own, allFilled }
  },
  citation: async (original: () => Promise<typeof CitationWords>) => {
    const own = await original()
    const { pseudo } = await import('./pseudo.ts')
    const citationText: typeof own.citationText = (cited, language) => {
      const { url, urlLanguage, ...said } = own.citationText(cited, language)
      return { ...pseudo(said), url, urlLanguage }
    }
    return { ...own, citationText }
  },
}))

vi.mock('../../src/wording/interface/en.ts', catalog)
vi.mock('../../src/wording/interface/employer/en.ts', catalog)
vi.mock('../../src/wording/interface/keeping.ts', catalog)
vi.mock('../../src/wording/interface/citation.ts', citation)
vi.mock('../../src/wording/questions/en.ts', catalog)
vi.mock('../../src/wording/questions/employer/en.ts', catalog)
vi.mock('../../src/wording/suggestion/en.ts', catalog)
vi.mock('../../src/wording/suggestion/employer/en.ts', catalog)
vi.mock('../../src/wording/letters/en.ts', catalog)
vi.mock('../../src/wording/letters/email.ts', catalog)
vi.mock('../../src/wording/map/en.ts', catalog)
vi.mock('../../src/wording/record/en.ts', catalog)
vi.mock('../../src/wording/trial/en.ts', catalog)
vi.mock('../../src/wording/rulebook/en.ts', catalog)
vi.mock('../../src/wording/batch/en.ts', catalog)
vi.mock('../../rules/plan/fill.ts', plan)

turnSentences([edition, preference, bars, contradictionRules, credentials, notes, sectorNames])

// Ahead of the pages: asked for while their parts come, words can come before they are turned.
beforeAll(async () => {
  await loadMap('en')
  await import('../../src/screens/letters/index.ts')
})

/** What is called the same in every language: languages in their own name, countries. */
const names = new Set([
  ...languages.flatMap((language) => [languageName[language], language.toUpperCase()]),
  ...countryCodes.map((code) => countryName(code, 'en')),
])

/** What is no word of any language: addresses, codes of permits, check numbers. */
const noWords = /https?:\/\/\S+|#b\S+|\b[A-Z]\d{1,2}[A-Z]?\b|\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g

const heard = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']

/** Every text that a person sees or hears. */
function texts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen: string[] = []
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode
    if (parentElement?.closest('svg.map') === null) seen.push(nodeValue ?? '')
  }
  // What a drawing says is broken into lines: it is read as a whole.
  for (const marks of document.querySelectorAll('svg.map g')) {
    seen.push([...marks.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '))
  }
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    heard.flatMap((name) => element.getAttribute(name) ?? []),
  )
  return [...seen, ...attributes, document.title]
}

/** What of the screen is in no catalog. */
const hardWired = (): readonly string[] => [
  ...new Set(
    texts()
      .map((text) => plainIn(text).replaceAll(noWords, ''))
      .filter((text) => /\p{L}{2}/u.test(text) && !names.has(text)),
  ),
]

async function arrived(selector: string): Promise<void> {
  await waitFor(() => {
    expect(document.querySelector(selector)).not.toBeNull()
    expect(document.querySelector('[aria-busy="true"]')).toBeNull()
  })
}

/** The person as the answers were before each of them. */
const begun = (person: Answers): readonly Answers[] => {
  const entries = Object.entries(person)
  return entries.map((_, at) => Object.fromEntries(entries.slice(0, at)))
}

const people = workers.map(({ name, person }) => ({ name, answers: person as Answers }))

describe('in a language that nobody speaks nothing is hard-wired', () => {
  it('finds what is in no catalog', async () => {
    await show()
    expect(hardWired()).toEqual([])
    document.body.append('Hard-wired')
    expect(hardWired()).toEqual(['Hard-wired'])
    document.body.lastChild?.remove()
  })

  it.each(people)('on the pages of $name', async ({ answers }) => {
    for (const before of begun(answers)) {
      await show({ answers: before })
      await arrived('[data-question]')
      expect([before, hardWired()]).toEqual([before, []])
      cleanup()
    }
  })

  it.each(['worker', 'employer'] as const)('in a result (%s)', async (audience) => {
    for (const { answers } of people) {
      await show({ answers }, { audience })
      await arrived('.verdict .code')
      expect(hardWired()).toEqual([])
      cleanup()
    }
  })

  it.each<[string, Answers]>([
    ['no permit needed', { canadianStatus: 'citizenOrResident' }],
    ['no offer', { canadianStatus: 'none', offer: 'none', situations: [] }],
  ])('in a result: %s', async (_, answers) => {
    await show({ answers })
    await arrived('h1')
    expect(hardWired()).toEqual([])
  })

  it('in the review, what stands so far, and the screen that makes a link', async () => {
    const { questionnaire } = await show({ answers: worker })
    questionnaire.send({ type: 'REVIEW' })
    await screen.findByText(en.review.title, { selector: 'h1' })
    expect(hardWired()).toEqual([])
    questionnaire.send({ type: 'RESUME' })
    questionnaire.send({ type: 'SHOW_STANDING' })
    await screen.findByText(en.doors.title)
    expect(hardWired()).toEqual([])
    questionnaire.send({ type: 'RESUME' })
    questionnaire.send({ type: 'BUILD' })
    await arrived('.qr')
    expect(hardWired()).toEqual([])
  })
})
