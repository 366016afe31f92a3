import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { planFor } from '#rules'
import type { Answers } from '#rules'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startQuestionnaire } from '../../../src/questionnaire/index.ts'
import { loadWords, SuggestionScreen } from '../../../src/screens/suggestion/index.ts'
import { isKeeping, readTicks, storeKey } from '../../../src/sharing/index.ts'
import { criterionOf, openSlip, slipOf } from '../../../src/slip/index.ts'
import type { Audience } from '../../../src/wording/audience.ts'
import { keepingWords } from '../../../src/wording/interface/keeping.ts'
import { languages } from '../../../src/wording/language.ts'
import type { Language } from '../../../src/wording/language.ts'
import { en as recordEn } from '../../../src/wording/record/en.ts'
import { fr as recordFr } from '../../../src/wording/record/fr.ts'
import { en } from '../../../src/wording/suggestion/en.ts'
import { fr } from '../../../src/wording/suggestion/fr.ts'
import { engineer, helper, interviewed, manager, unsureOfMost, visitor } from './people.ts'

const wordings = { en, fr }
const records = { en: recordEn, fr: recordFr }

beforeAll(() =>
  Promise.all([...languages.map((one) => loadWords(one, 'worker')), loadWords('en', 'employer')]),
)
beforeEach(() => window.localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function show(answers: Answers, language: Language = 'en', audience: Audience = 'worker') {
  const questionnaire = startQuestionnaire({ answers })
  const user = userEvent.setup()
  // The test's browser has no printer.
  const print = vi.fn(() => undefined)
  window.print = print
  await act(async () => {
    render(
      <SuggestionScreen questionnaire={questionnaire} language={language} audience={audience} />,
    )
  })
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  return { user, print, press }
}

const patience = { timeout: 30_000 }

/** Waits until the page was printed once: what the sheet needs is fetched first, which takes its time on a busy machine. */
const printed = (print: () => void) =>
  waitFor(() => expect(print).toHaveBeenCalledTimes(1), patience)

function sheet(): HTMLElement {
  const found = document.querySelector<HTMLElement>('body > .sheet')
  if (found === null) throw new Error('There is no sheet')
  return found
}

describe('the printed sheet', () => {
  test.each([
    ['en', 'a professional', engineer],
    ['fr', 'a professional', engineer],
    ['en', 'a transferee', manager],
    ['fr', 'a business visitor', visitor],
    ['en', 'nothing fits', helper],
    ['fr', 'not enough known', unsureOfMost],
  ] as const)('in %s for %s says what counts', async (language, _, facts) => {
    const text = wordings[language]
    const record = records[language]
    const { print, press } = await show(interviewed(facts), language)
    expect(document.querySelector('.sheet')).toBeNull()
    await press(text.keep.print)
    await printed(print)

    const said = sheet().textContent
    expect(sheet().lang).toBe(language)
    for (const part of [record.sheet.title, record.sheet.answers, record.sheet.notes]) {
      expect(said).toContain(part)
    }
    expect(said).not.toMatch(/\{\w+\}|undefined|\[object|\[0[,\]]/)
    expect(sheet().querySelectorAll('button, input, details')).toHaveLength(0)
    expect(sheet().querySelector('.sheet-code path')?.getAttribute('d')).toMatch(/^M4 4h7v1/)
    expect(said).toContain('#a1')
  })

  test('numbers its notes without a gap, and every number it uses is there', async () => {
    const { print, press } = await show(interviewed(manager))
    await press(en.keep.print)
    await printed(print)
    const numbers = [...sheet().querySelectorAll('.sheet-notes b')].map((one) =>
      Number(one.textContent),
    )
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    const used = [...sheet().querySelectorAll('.sheet-numbers')].flatMap((one) =>
      one.textContent
        .replaceAll(/[[\] ]/g, '')
        .split(',')
        .map(Number),
    )
    expect(new Set(used)).toEqual(new Set(numbers))
  })

  test('has every paper to tick by hand, and shows those ticked on the page', async () => {
    const answers = interviewed(engineer)
    const papers = planFor(answers)?.documents ?? []
    const { print, press, user } = await show(answers)
    const [first] = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /./ })
    if (first === undefined) throw new Error('There is nothing to tick')
    await user.click(first)
    await press(en.keep.print)
    await printed(print)
    const gather = sheet().querySelector('.sheet-gather')
    expect(gather?.querySelectorAll('li')).toHaveLength(papers.length)
    expect(gather?.querySelectorAll('.sheet-mark-ticked')).toHaveLength(1)
  })

  test('tells an employer whom the rules speak to, and a worker nothing', async () => {
    for (const audience of ['employer', 'worker'] as const) {
      const { print, press } = await show(interviewed(engineer), 'en', audience)
      await press(en.keep.print)
      await printed(print)
      const told = within(sheet()).queryAllByText(en.toCandidate)
      expect(told).toHaveLength(audience === 'employer' ? 1 : 0)
      cleanup()
    }
  })

  test('is what the browser’s own print command prints too', async () => {
    await show(interviewed(engineer))
    await waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'))
      expect(document.querySelector('body > .sheet')).not.toBeNull()
    }, patience)
    within(sheet()).getByText(recordEn.sheet.title)
  })

  test('of a record holds every line of the rule and the digest, and not the plan', async () => {
    const { print, press } = await show(interviewed(engineer))
    await press(en.keep.printRecord)
    await printed(print)
    within(sheet()).getByText(recordEn.sheet.slipTitle)
    expect(sheet().querySelector('.sheet-digest')?.textContent).toMatch(
      /([0-9a-f]{4} ){15}[0-9a-f]{4}/,
    )
    expect(sheet().querySelector('.sheet-gather')).toBeNull()
  })
})

describe('the printed record', () => {
  test('where nothing fits holds the lines that close each way, as the file does', async () => {
    const answers = interviewed(helper)
    const { print, press } = await show(answers)
    await press(en.keep.printRecord)
    await printed(print)
    within(sheet()).getByText(recordEn.sheet.closing)
    const { reasons } = await slipOf(answers, 'en', new Date())
    expect(reasons.length).toBeGreaterThan(5)
    // Lines of different variants may say the same sentence: it is printed once.
    const sentences = new Set(
      reasons.map(({ criterion, truth }) => `${truth} ${criterionOf(criterion)?.says.en}`),
    )
    expect(sheet().querySelectorAll('.sheet-why li')).toHaveLength(sentences.size)
    expect(sheet().querySelectorAll('.sheet-notes b').length).toBeGreaterThan(3)
  })
})

describe('a sheet for someone who is not sure of most', () => {
  test('lists what to find out, by whom to ask', async () => {
    const { print, press } = await show(interviewed(unsureOfMost), 'fr')
    await press(fr.keep.print)
    await printed(print)
    within(sheet()).getByText(fr.unknown.listTitle)
    within(sheet()).getByText(fr.unsure.who.foreignEmployer)
  })
})

describe('the record', () => {
  test('is saved as a file that opens again and says the same', async () => {
    const answers = interviewed(engineer)
    const made: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob)
      return 'blob:record'
    })
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    const { press } = await show(answers)
    await press(en.keep.save)
    await screen.findByText(en.keep.saved, undefined, patience)
    expect(names).toEqual([expect.stringMatching(/^imp-slip-\d{4}-\d\d-\d\d\.json$/)])
    const reading = await openSlip((await made[0]?.text()) ?? '')
    expect(reading).toMatchObject({ kind: 'slip', intact: true, differs: [], answers })
  })
})

describe('the switch for this device', () => {
  const words = keepingWords.en

  test('off keeps nothing and says so; on keeps what is on the page', async () => {
    const { user } = await show(interviewed(engineer))
    const [paper] = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /./ })
    if (paper === undefined) throw new Error('There is nothing to tick')
    await user.click(paper)
    expect(readTicks(window.localStorage).ticks).toEqual([paper.value])

    const box = screen.getByRole<HTMLInputElement>('switch', { name: words.label })
    expect(box.checked).toBe(true)
    await user.click(box)
    screen.getByText(words.off)
    expect(isKeeping(window.localStorage)).toBe(false)
    expect(window.localStorage.length).toBe(1)
    expect(paper.checked).toBe(true)

    await user.click(box)
    screen.getByText(words.on)
    expect(readTicks(window.localStorage).ticks).toEqual([paper.value])
    expect(window.localStorage.getItem(storeKey('progress'))).toContain('"offer"')
  })

  test('says when the browser keeps nothing, and nothing breaks', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError')
    })
    const { user } = await show(interviewed(engineer))
    await user.click(screen.getByRole('switch', { name: words.label }))
    screen.getByText(words.trouble.blocked)
  })
})
