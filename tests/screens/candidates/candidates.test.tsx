import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deskOf } from '../../../src/batch/index.ts'
import { CandidatesScreen } from '../../../src/screens/candidates/index.ts'
import { candidateList } from '../../../src/screens/candidates/list.ts'
import type { StartDesk } from '../../../src/screens/candidates/startDesk.ts'
import { WordsProvider, wordsOf } from '../../../src/screens/words.ts'
import { candidateTabIn, decodeAnswers, tellList } from '../../../src/sharing/index.ts'
import { row1, sheetsOf, zip } from '../../batch/zipped.ts'
import { loadWording } from '../../../src/wording/index.ts'
import type { Language } from '../../../src/wording/language.ts'

// The words and the lists of jobs are loaded on the way, on a machine that may have other work.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)

/** The desk in this very process. */
const here: StartDesk = (onProgress) =>
  Promise.resolve({ desk: deskOf(onProgress), end: () => undefined })

async function show(startDesk: StartDesk = here, language: Language = 'en') {
  const words = wordsOf(await loadWording(language, 'employer'))
  const onLeave = vi.fn<() => void>()
  const list = candidateList(startDesk, window)
  const come = async (): Promise<void> => {
    render(
      <WordsProvider value={words}>
        <CandidatesScreen list={list} onLeave={onLeave} />
      </WordsProvider>,
    )
    await screen.findByRole('heading', { level: 1 })
  }
  await come()
  /** Away to the questions, and here again. */
  const goAndComeBack = (): Promise<void> => {
    cleanup()
    return come()
  }
  return { user: userEvent.setup(), onLeave, list, goAndComeBack }
}

type User = Awaited<ReturnType<typeof show>>['user']

const give = (user: User, text: BlobPart, name = 'list.csv'): Promise<void> =>
  user.upload(screen.getByLabelText(/Drop a CSV|Déposez/), new File([text], name))

const csv = [
  'Name,canadianStatus,offer,shoe size',
  'Ada,citizenOrResident,job,38',
  'Bob,none,jobb,41',
  '=Cy,openPermit,,40',
].join('\n')

const rows = (): readonly string[] =>
  within(screen.getByRole('table', { name: /^Candidates/ }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)

async function screened(text = csv) {
  const shown = await show()
  await give(shown.user, text)
  await shown.user.click(await screen.findByRole('button', { name: 'Screen the list' }))
  await screen.findByRole('heading', { name: '3. The candidates' })
  await screen.findByRole('table', { name: /^Candidates/ })
  return shown
}

describe('columns', () => {
  it('are known by their headings, and can be given another meaning', async () => {
    const { user } = await show()
    await give(user, csv)
    expect(await screen.findByText(/4 columns, 3 known by the heading/)).toBeDefined()
    const shoes = screen.getByLabelText<HTMLSelectElement>('What “shoe size” means')
    expect(shoes.value).toBe('')
    await user.selectOptions(shoes, 'degreeYears')
    expect(shoes.value).toBe('degreeYears')
  })

  it('a question stands once: whoever had it before is left out', async () => {
    const { user } = await show()
    await give(user, csv)
    const offer = await screen.findByLabelText<HTMLSelectElement>('What “offer” means')
    await user.selectOptions(screen.getByLabelText('What “shoe size” means'), 'offer')
    expect(offer.value).toBe('')
  })

  it('of which none is a question can’t be screened', async () => {
    const { user } = await show()
    await give(user, 'colour\nred\n')
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Screen the list' })
    expect(button.disabled).toBe(true)
    expect(screen.getByText(/We know none of the headings/)).toBeDefined()
  })
})

describe('files', () => {
  it.each([
    ['', 'The file is empty.'],
    ['%PDF-1.7 ……', 'This is not a table that we can read'],
  ])('%j is refused in words, and another can be given', async (text, said) => {
    const { user } = await show()
    await give(user, text)
    expect((await screen.findAllByText(new RegExp(said))).length).toBeGreaterThan(0)
    await give(user, csv)
    expect(await screen.findByRole('button', { name: 'Screen the list' })).toBeDefined()
  })

  it('pasted rows are a list too', async () => {
    const { user } = await show()
    await user.click(screen.getByLabelText(/Or paste rows/))
    await user.paste('name\toffer\nAda\tjob')
    await user.click(screen.getByRole('button', { name: 'Read the pasted rows' }))
    expect(await screen.findByText(/2 columns, 2 known/)).toBeDefined()
  })

  it('says so when the browser can’t start the work', async () => {
    const { user } = await show(() => Promise.reject(new Error('no workers here')))
    await give(user, csv)
    expect((await screen.findAllByText(/could not start the work/)).length).toBeGreaterThan(0)
  })
})

describe('results', () => {
  it('show every row, also one with a cell that was not read', async () => {
    await screened()
    expect(rows()).toEqual(['Ada', 'Bob', '=Cy'])
    const bob = screen.getByRole('row', { name: /Bob/ })
    expect(
      within(bob)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toContain('1')
  })

  it('are filtered by name, by stream and by what was not read, and sorted', async () => {
    const { user } = await screened()
    await user.click(screen.getByLabelText('With cells that were not read'))
    await waitFor(() => expect(rows()).toEqual(['Bob']))
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
    await user.type(screen.getByLabelText('Name contains'), 'ad')
    await waitFor(() => expect(rows()).toEqual(['Ada']))
    await user.clear(screen.getByLabelText('Name contains'))
    await user.selectOptions(screen.getByLabelText('Suggested stream'), 'no_permit')
    await waitFor(() => expect(rows()).toEqual(['Ada', '=Cy']))
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
    await user.click(screen.getByRole('button', { name: /Sort by\s*Row/ }))
    await waitFor(() => expect(rows()).toEqual(['=Cy', 'Bob', 'Ada']))
    expect(screen.getByRole('columnheader', { name: /Row/ }).getAttribute('aria-sort')).toBe(
      'descending',
    )
  })

  it('open a candidate with the reason by cell, and a link that carries the answers', async () => {
    const { user } = await screened()
    const button = screen.getByRole('button', { name: 'Open Bob' })
    await user.click(button)
    const heading = await screen.findByRole('heading', { name: 'Candidate: Bob' })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByText(/“jobb” is not one of the answers/)).toBeDefined()
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /Open as a full result/ })
    expect(decodeAnswers(new URL(link.href).hash)).toMatchObject({
      kind: 'read',
      answers: { canadianStatus: 'none' },
    })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(button)
  })

  it('stand side by side, two to four of them', async () => {
    const many = ['name,offer', ...['A', 'B', 'C', 'D', 'E'].map((one) => `${one},job`)].join('\n')
    const { user } = await screened(many)
    const compare = (): HTMLButtonElement =>
      screen.getByRole<HTMLButtonElement>('button', { name: /side by side/ })
    expect(compare().disabled).toBe(true)
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      await user.click(screen.getByLabelText(`Compare ${name}`))
    }
    expect(compare().textContent).toBe('Compare 4 side by side')
    await user.click(compare())
    const table = await screen.findByRole('table', { name: 'Candidates side by side' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Point', 'A', 'B', 'C', 'D'])
  })

  it('are a hundred a page', async () => {
    const many = ['offer', ...Array.from({ length: 250 }, () => 'job')].join('\n')
    const { user } = await screened(many)
    expect(rows()).toHaveLength(100)
    await user.click(screen.getByRole('button', { name: 'Next 100' }))
    await user.click(screen.getByRole('button', { name: 'Next 100' }))
    await waitFor(() => expect(rows()).toHaveLength(50))
    expect(rows()[0]).toBe('Row 201')
    const next = screen.getByRole<HTMLButtonElement>('button', { name: 'Next 100' })
    expect(next.disabled).toBe(true)
  })
})

/** Whether the browser would ask before the page is closed. */
const asksBeforeLeaving = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

describe('the list', () => {
  it('is still there, as it was looked at, after a walk to the questions', async () => {
    const { user, goAndComeBack } = await screened()
    await user.type(screen.getByLabelText('Name contains'), 'ad')
    await waitFor(() => expect(rows()).toEqual(['Ada']))
    await goAndComeBack()
    await waitFor(() => expect(rows()).toEqual(['Ada']))
    expect(screen.getByLabelText<HTMLInputElement>('Name contains').value).toBe('ad')
  })

  it('is asked about before the page is closed, until all rows are saved or it is put away', async () => {
    const { user, list } = await show()
    await give(user, csv)
    await user.click(await screen.findByRole('button', { name: 'Screen the list' }))
    await screen.findByRole('table', { name: /^Candidates/ })
    expect(asksBeforeLeaving()).toBe(true)
    expect(screen.getByText(/gone once you close or reload the tab/)).toBeDefined()
    await user.type(screen.getByLabelText('Name contains'), 'ad')
    await waitFor(() => expect(rows()).toEqual(['Ada']))
    await user.click(screen.getByRole('button', { name: 'JSON' }))
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'JSON' }).disabled).toBe(false),
    )
    expect(asksBeforeLeaving()).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
    await waitFor(() => expect(rows()).toHaveLength(3))
    await user.click(screen.getByRole('button', { name: 'CSV' }))
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false))
    await user.click(screen.getByRole('button', { name: 'Put the list away' }))
    expect(list.stage()).toEqual({ at: 'nothing', trouble: null })
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('takes over what is answered in the tab of a candidate', async () => {
    const { user } = await screened()
    await user.click(screen.getByRole('button', { name: 'Open Bob' }))
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: /full result/ })
    const tab = candidateTabIn(new URL(link.href).search)
    if (tab === null) throw new Error('The link is not that of a candidate.')
    expect(tab.index).toBe(1)
    tellList({ ...tab, list: 'another' }, { canadianStatus: 'none', offer: 'none' })
    tellList(tab, { canadianStatus: 'citizenOrResident', offer: 'job', admissibility: 'yes' })
    const bob = screen.getByRole('row', { name: /Bob/ })
    await within(bob).findByText('No permit needed')
    expect(within(bob).getByText('Can stop any permit')).toBeDefined()
    expect(await screen.findByText('Get help before the application')).toBeDefined()
    expect(screen.queryByText(/“jobb” is none of the answers/)).toBeNull()
    expect(asksBeforeLeaving()).toBe(true)
  })

  it('of a workbook is on the sheet that is chosen', async () => {
    const { user } = await show()
    const sheets = { Notes: row1('read', 'this'), People: row1('offer', 'name') }
    await give(user, zip(sheetsOf(sheets)), 'list.xlsx')
    const sheet = await screen.findByLabelText<HTMLSelectElement>('Sheet of the workbook')
    expect(sheet.value).toBe('Notes')
    await user.selectOptions(sheet, 'People')
    expect(await screen.findByText(/2 columns, 2 known/)).toBeDefined()
  })
})

it('leads back to the questions', async () => {
  const { user, onLeave } = await show()
  await user.click(screen.getByRole('button', { name: 'Back to the questions' }))
  expect(onLeave).toHaveBeenCalledOnce()
})

it('speaks French', async () => {
  await show(here, 'fr')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Plusieurs candidatures')
})
