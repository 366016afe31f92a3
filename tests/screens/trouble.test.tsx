import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/App.tsx'
import { startQuestionnaire } from '../../src/questionnaire/index.ts'
import { LastResort } from '../../src/screens/LastResort.tsx'
import { openPreferences } from '../../src/screens/preferences.ts'
import { storeKey } from '../../src/sharing/index.ts'
import { loadWording } from '../../src/wording/index.ts'
import type { Wording } from '../../src/wording/index.ts'
import { somethingBroke, toAnswers, wordsMissing } from '../../src/wording/interface/bilingual.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { languageFor } from '../../src/wording/language.ts'
import type { Language } from '../../src/wording/language.ts'
import { blockedStore, fullStore, memoryStore } from '../sharing/stores.ts'

vi.mock(import('../../src/wording/index.ts'), async (original) => {
  const { loadWording: load } = await original()
  return { loadWording: vi.fn(load) }
})

const noNetwork = (): Promise<Wording> => Promise.reject(new TypeError('Failed to fetch'))
const loading = vi.mocked(loadWording)

beforeEach(() => {
  loading.mockClear()
})
afterEach(cleanup)

const start = (language: Language) =>
  render(
    <App
      questionnaire={startQuestionnaire({ answers: { canadianStatus: 'none', offer: 'job' } })}
      preferences={{ language, theme: 'auto', audience: 'worker', keep: vi.fn() }}
    />,
  )

describe('words that do not arrive', () => {
  it('are missed in both languages, and come when tried again', async () => {
    loading.mockImplementationOnce(noNetwork)
    start('fr')
    await screen.findByText(wordsMissing.fr.title)
    expect(screen.getByText(wordsMissing.en.title).closest('section')?.lang).toBe('en')
    await userEvent.click(screen.getByRole('button', { name: wordsMissing.en.again }))
    await screen.findByText('Qu’est-ce qui vous amène au Canada?', { selector: 'h1' })
  })

  it('leave the language that is on screen', async () => {
    start('en')
    await screen.findByRole('heading', { level: 1 })
    loading.mockImplementationOnce(noNetwork)
    await userEvent.click(screen.getByRole('button', { name: /Français/ }))
    await screen.findByText(en.notices.wordsFailed)
    expect(document.documentElement.lang).toBe('en')
    await userEvent.click(screen.getByRole('button', { name: /Français/ }))
    await screen.findByText(fr.masthead.answers)
    expect(screen.queryByText(fr.notices.wordsFailed)).toBeNull()
  })

  it('never flash in the wrong language', async () => {
    start('fr')
    expect(document.body.textContent).not.toContain(en.masthead.skip)
    await screen.findByRole('heading', { level: 1 })
    expect(loading.mock.calls).toEqual([['fr', 'worker']])
  })
})

describe('something that breaks', () => {
  const Broken = (): never => {
    throw new Error('broken')
  }

  it('is told in both languages, with ways on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const onAnswers = vi.fn()
    render(
      <LastResort onAnswers={onAnswers}>
        <Broken />
      </LastResort>,
    )
    expect(screen.getByText(somethingBroke.en.title)).toBeTruthy()
    expect(screen.getByText(somethingBroke.fr.title)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: toAnswers.fr }))
    expect(onAnswers).toHaveBeenCalledOnce()
    vi.restoreAllMocks()
  })
})

describe('preferences', () => {
  const languages = ['de-DE', 'fr-BE']
  const browser = (localStorage: Storage, address = 'https://imp.example/') => ({
    localStorage,
    sessionStorage: memoryStore(),
    navigator: { languages },
    location: { href: address },
    history: { state: { step: 'review' }, replaceState: vi.fn() },
  })

  it('begin with what the browser asks for', () => {
    expect(openPreferences(browser(memoryStore())).language).toBe('fr')
    expect(languageFor(['pt-BR'])).toBe('en')
    expect(languageFor([])).toBe('en')
    expect(languageFor(['en-GB', 'fr'])).toBe('en')
  })

  it('are kept under the key that "forget everything" finds', () => {
    const store = memoryStore()
    openPreferences(browser(store)).keep('language', 'en')
    openPreferences(browser(store)).keep('theme', 'dark')
    expect(store.getItem(storeKey('language'))).toBe('en')
    const { language, theme } = openPreferences(browser(store))
    expect([language, theme]).toEqual(['en', 'dark'])
  })

  it('are taken for a worker, unless the address or an earlier visit says otherwise', () => {
    const store = memoryStore()
    expect(openPreferences(browser(store)).audience).toBe('worker')
    openPreferences(browser(store)).keep('audience', 'employer')
    expect(store.getItem(storeKey('audience'))).toBe('employer')
    expect(openPreferences(browser(store)).audience).toBe('employer')
    expect(openPreferences(browser(store, 'https://imp.example/?for=worker')).audience).toBe(
      'worker',
    )
  })

  it('follow what a link wishes for where nothing was chosen, and keep the audience', () => {
    const store = memoryStore()
    const wished = { language: 'en', audience: 'employer' } as const
    const first = openPreferences(browser(store), wished)
    expect([first.language, first.audience]).toEqual(['en', 'employer'])
    expect(openPreferences(browser(store)).audience).toBe('employer')
    openPreferences(browser(store)).keep('audience', 'worker')
    expect(openPreferences(browser(store), wished).audience).toBe('worker')
  })

  it('take the audience out of the address and keep it; the rest of the address stays', () => {
    const store = memoryStore()
    const asked = browser(store, 'https://imp.example/find/?for=employer&a=1#top')
    expect(openPreferences(asked).audience).toBe('employer')
    expect(asked.history.replaceState).toHaveBeenCalledExactlyOnceWith(
      { step: 'review' },
      '',
      'https://imp.example/find/?a=1#top',
    )
    expect(openPreferences(browser(store)).audience).toBe('employer')
    const odd = browser(memoryStore(), 'https://imp.example/?for=boss')
    expect(openPreferences(odd).audience).toBe('worker')
    expect(odd.history.replaceState).not.toHaveBeenCalled()
  })

  it('overlook what is no preference, and a store that refuses', () => {
    const odd = memoryStore({ [storeKey('language')]: 'xx', [storeKey('theme')]: 'pink' })
    const { language, theme } = openPreferences(browser(odd))
    expect([language, theme]).toEqual(['fr', 'auto'])
    for (const store of [blockedStore, fullStore]) {
      const preferences = openPreferences(browser(store))
      expect(() => preferences.keep('theme', 'dark')).not.toThrow()
    }
  })
})
