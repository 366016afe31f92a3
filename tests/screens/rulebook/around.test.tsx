import { act, configure, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { en } from '../../../src/wording/interface/en.ts'
import { en as book } from '../../../src/wording/rulebook/en.ts'
import { en as letters } from '../../../src/wording/letters/en.ts'
import { show } from '../app.tsx'
import { helper, interviewed, manager } from '../suggestion/people.ts'

/** What happens around the rulebook while it is in front of a result. */

configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  window.location.hash = ''
})

async function openBook() {
  const shown = await show({ answers: interviewed(manager) })
  act(() => {
    window.location.hash = '#rules'
  })
  await waitFor(() => expect(document.querySelector('.rulebook h1')?.textContent).toBe(book.title))
  return shown
}

it('other answers of another tab are asked about where the person looks', async () => {
  const { questionnaire } = await openBook()
  act(() => {
    questionnaire.send({
      type: 'LOAD',
      answers: interviewed(helper),
      problems: [],
      otherTab: true,
    })
  })
  const dialog = await waitFor(() => {
    const found = document.querySelector('dialog')
    expect(found).not.toBeNull()
    return found
  })
  expect(dialog?.closest('[hidden]')).toBeNull()
})

it('the way to the tools for links, in the foot, leads there', async () => {
  const { user } = await openBook()
  await user.click(screen.getByRole('button', { name: en.colophon.build }))
  expect(await screen.findByRole('heading', { level: 1, name: letters.build.title })).toBeDefined()
  expect(document.querySelector('.rulebook')).toBeNull()
  expect(window.location.hash).toBe('')
})

it('who began in the rulebook and leaves it reads from the heading of the questions', async () => {
  window.location.hash = '#rules'
  const { user } = await show({})
  await user.click(await screen.findByRole('button', { name: book.back }))
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
  expect(document.activeElement?.textContent).toBe(en.intro.title)
})
