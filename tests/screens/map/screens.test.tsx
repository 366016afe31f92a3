import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayText, edition } from '#rules'
import type { Answers } from '#rules'
import { doorsFor } from '../../../src/screens/doors.ts'
import { mapOf } from '../../../src/screens/map/mapOf.ts'
import { en as interfaceEn } from '../../../src/wording/interface/en.ts'
import { fr as interfaceFr } from '../../../src/wording/interface/fr.ts'
import { languages } from '../../../src/wording/language.ts'
import { en } from '../../../src/wording/map/en.ts'
import { fr } from '../../../src/wording/map/fr.ts'
import { en as suggestionEn } from '../../../src/wording/suggestion/en.ts'
import { fr as suggestionFr } from '../../../src/wording/suggestion/fr.ts'
import { show, worker } from '../app.tsx'
import { engineer, helper, interviewed } from '../suggestion/people.ts'

/** The map where people see it: beside the questions, and on a result. */

const said = {
  en: { map: en, page: interfaceEn, result: suggestionEn },
  fr: { map: fr, page: interfaceFr, result: suggestionFr },
}

afterEach(() => vi.restoreAllMocks())

async function drawn(): Promise<Element> {
  await waitFor(() => expect(document.querySelector('svg.map')).not.toBeNull())
  const [map] = document.querySelectorAll('svg.map')
  if (map === undefined) throw new Error('There is no map.')
  return map
}

describe.each(languages)('beside the questions in %s', (language) => {
  const { map: words, page } = said[language]

  it('is drawn above the list of doors, which says the same', async () => {
    const answers: Answers = { ...worker, relationship: 'none' }
    await show({ answers }, { language })
    const map = await drawn()
    expect(map.getAttribute('aria-hidden')).toBe('true')
    const list = document.querySelector('.door-list')
    const doors = doorsFor(answers)
    expect(list?.children).toHaveLength(doors.length)
    const closed = mapOf(answers).lines.filter(({ closedAt }) => closedAt !== null)
    expect(closed.length).toBeGreaterThan(0)
    for (const { closedAt, stream } of closed) {
      const entry = within(list as HTMLElement)
        .getByText(page.streams[stream])
        .closest('li')
      await waitFor(() => {
        expect(entry?.textContent).toContain(
          page.doors.closedAt(words.sections[closedAt ?? 'offer']),
        )
      })
    }
    expect(map.textContent).toContain(words.sections.nationality)
    expect(map.querySelector('.map-head-here')).not.toBeNull()
  })
})

describe.each(languages)('on a result in %s', (language) => {
  const { map: words, result } = said[language]

  it('is a picture, and a list with the same content', async () => {
    const answers = interviewed(engineer)
    const { user } = await show({ answers }, { language })
    const map = await drawn()
    const list = screen.getByRole('region', { name: words.list })
    for (const { stream } of mapOf(answers).lines)
      expect(list.textContent).toContain(words.streams[stream])
    const flat = (text: string) => text.replaceAll(/\s/g, '')
    for (const entry of list.querySelectorAll('ul > li > *')) {
      expect(flat(map.textContent)).toContain(flat(entry.textContent))
    }
    // For screen readers the list is there in any case; others see it when they ask for it.
    expect(list.className).toBe('unseen')
    await user.click(screen.getByRole('button', { name: words.showList }))
    expect(list.className).toBe('map-list')
    expect(screen.getByRole('heading', { name: result.parts.map })).toBeTruthy()
  })

  it('is saved as a picture on this device', async () => {
    const files: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob)
      return 'blob:map'
    })
    const { user } = await show({ answers: interviewed(helper) }, { language })
    await drawn()
    await user.click(screen.getByRole('button', { name: words.save }))
    await screen.findByText(words.saved)
    expect(files).toHaveLength(1)
    const text = await files[0]?.text()
    expect(text).toContain(words.edition(dayText(edition.from, language)))
    expect(text).toContain(words.notAdvice)
    expect(text).toContain(words.streams.lmia_route)
  })

  it('says so when the picture can’t be saved', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room')
    })
    const { user } = await show({ answers: interviewed(helper) }, { language })
    await drawn()
    await user.click(screen.getByRole('button', { name: words.save }))
    await screen.findByText(words.saveFailed)
  })
})
