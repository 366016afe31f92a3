import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { planFor, suggest, variantOf } from '#rules'
import type { Answers, DocumentItem, Plan } from '#rules'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startQuestionnaire } from '../../../src/questionnaire/index.ts'
import { AroundContext } from '../../../src/screens/suggestion/around.ts'
import { loadWords, SuggestionScreen } from '../../../src/screens/suggestion/index.ts'
import { PermitPlan } from '../../../src/screens/suggestion/PermitPlan.tsx'
import { TicksProvider } from '../../../src/screens/suggestion/ticks.tsx'
import type { Words } from '../../../src/screens/suggestion/useWords.ts'
import { storeKey } from '../../../src/sharing/index.ts'
import { audiences } from '../../../src/wording/audience.ts'
import type { Audience } from '../../../src/wording/audience.ts'
import { languages } from '../../../src/wording/language.ts'
import type { Language } from '../../../src/wording/language.ts'
import { own as ownEn } from '../../../src/wording/suggestion/employer/en.ts'
import { own as ownFr } from '../../../src/wording/suggestion/employer/fr.ts'
import { en } from '../../../src/wording/suggestion/en.ts'
import { fr } from '../../../src/wording/suggestion/fr.ts'
import { blockedStore } from '../../sharing/stores.ts'
import { engineer, interviewed, manager, visitor } from './people.ts'

const wordings = { en, fr }
const loaded = new Map<string, Words>()

beforeAll(async () => {
  for (const language of languages)
    for (const audience of audiences)
      loaded.set(`${language} ${audience}`, await loadWords(language, audience))
})
beforeEach(() => window.localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

const answers = interviewed(engineer)
const variant = variantOf('cusma-t36')

const paper = (id: string, more: Partial<DocumentItem> = {}): DocumentItem => ({
  id,
  says: { en: `Paper ${id}`, fr: `Document ${id}` },
  cites: [{ source: 'irpr', pinpoint: '200(1)' }],
  from: 'worker',
  proves: [],
  open: false,
  ...more,
})

const papers: readonly DocumentItem[] = [
  paper('licence', { proves: ['licence.withinReach'], open: true }),
  paper('passport'),
  paper('contract', { from: 'canadianEmployer' }),
]

/** A plan with papers, aftermath and refusals of the test's own, whatever the law has by now. */
function planWith(more: Partial<Plan> = {}): Plan {
  const plan = planFor(answers)
  if (plan === null) throw new Error('There is no plan')
  return { ...plan, documents: papers, ...more }
}

function show(plan: Plan, language: Language = 'en', audience: Audience = 'worker') {
  const words = loaded.get(`${language} ${audience}`)
  if (!words) throw new Error(`No words in ${language}`)
  const around = { words, answers, send: () => undefined, today: new Date('2026-11-24') }
  return render(
    <AroundContext value={around}>
      <TicksProvider>
        <PermitPlan plan={plan} variant={variant} />
      </TicksProvider>
    </AroundContext>,
  )
}

function part(title: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 2, name: title }).closest('section')
  if (section === null) throw new Error(`${title} is no part of the page`)
  return section
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })

describe.each(languages)('the plan in %s', (language) => {
  const text = wordings[language]

  test('says how long in a list, without figures of its own', () => {
    show(planWith(), language)
    const list = within(part(text.stay.title)).getByRole('list', { name: text.stay.caption })
    const time = language === 'en' ? /3.years/ : /3.ans/
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    expect(within(list).getAllByText(time)).toHaveLength(2)
  })

  test('says what a partner and children can expect', () => {
    show(planWith(), language)
    const family = within(part(text.family.title))
    family.getByText('C41')
    family.getByText(text.family.children)
    family.getByText(text.family.shows)
  })

  test('groups the papers by who has them, with what each shows', async () => {
    show(planWith(), language)
    const gather = within(part(text.gather.title))
    expect(gather.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      text.gather.from.worker,
      text.gather.from.canadianEmployer,
    ])
    const licence = gather.getAllByRole('listitem')[0] as HTMLElement
    within(licence).getByText(text.gather.open)
    expect(gather.getAllByText(text.gather.open)).toHaveLength(1)
    await userEvent.click(gather.getAllByText(text.gather.proves)[0] as HTMLElement)
    gather.getByText(/regulated in the province|réglementée dans la province/)
  })

  test('gives each step its actor, its cost and its rule', async () => {
    show(planWith(), language)
    const next = within(part(text.next.title))
    const offer = next.getByText(/T36/).closest('li') as HTMLElement
    within(offer).getByText(/230/, { selector: '.line-note' })
    within(offer).getByText(new RegExp(text.next.who.canadianEmployer))
    await userEvent.click(within(offer).getByText(text.next.law))
    expect(within(offer).getAllByRole('link').length).toBeGreaterThan(0)
    next.getByText(/2026/, { selector: 'p.quiet' })
  })

  test('goes on after the permit, and folds why files fail', async () => {
    const refusal = {
      id: 'genuine',
      ground: { en: 'The offer does not look genuine.', fr: 'L’offre ne paraît pas authentique.' },
      answer: { en: 'Show the business at work.', fr: 'Montrez l’entreprise à l’œuvre.' },
      cites: [{ source: 'irpr', pinpoint: '200(5)' }],
      criteria: [],
    } as const
    show(
      planWith({ after: [{ ...paper('keep'), about: 'permit' }], refusals: [refusal] }),
      language,
    )
    within(part(text.after.title)).getByText(paper('keep').says[language])
    const refusals = within(part(text.refusals.title))
    expect(refusals.queryByText(refusal.answer[language])).toBeNull()
    await userEvent.click(refusals.getByText(refusal.ground[language]))
    refusals.getByText(refusal.answer[language])
  })
})

describe.each(languages)('the plan for an employer in %s', (language) => {
  const text = wordings[language]
  const own = { en: ownEn, fr: ownFr }[language]
  const lines = (['permit', 'employer'] as const).map((about) => ({ ...paper(about), about }))
  /** The groups of a part, in order, each with whether it is open. */
  const groups = (title: string) =>
    within(part(title))
      .getAllByRole('heading', { level: 3 })
      .map((one) => [one.textContent, one.closest('details')?.open])

  test('puts the employer’s papers and duties first and open', () => {
    const settled = papers.map((one) => ({ ...one, open: false }))
    show(planWith({ documents: settled, after: lines }), language, 'employer')
    expect(groups(text.gather.title)).toEqual([
      [text.gather.from.canadianEmployer, true],
      [own.gather.worker, false],
    ])
    expect(groups(own.after)).toEqual([
      [text.after.about.employer, true],
      [text.after.about.permit, false],
    ])
  })

  test('puts the worker’s own first for a worker', () => {
    const settled = papers.map((one) => ({ ...one, open: false }))
    show(planWith({ documents: settled, after: lines }), language)
    expect(groups(text.gather.title)).toEqual([
      [text.gather.from.worker, true],
      [text.gather.from.canadianEmployer, false],
    ])
    expect(groups(text.after.title)).toEqual([
      [text.after.about.permit, true],
      [text.after.about.employer, false],
    ])
  })

  test('marks the steps that the employer takes, and no others', () => {
    const plan = planWith()
    const theirs = plan.steps.filter(({ who }) => who === 'canadianEmployer')
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.length).toBeLessThan(plan.steps.length)
    show(plan, language, 'employer')
    const marks = within(part(text.next.title)).getAllByText(text.next.employers)
    expect(marks.map((mark) => mark.closest('p')?.textContent)).toEqual(
      theirs.map(({ says }) => `${says[language]} ${text.next.employers}`),
    )
    cleanup()
    show(plan, language)
    expect(screen.queryByText(text.next.employers)).toBeNull()
  })
})

describe('ticking off', () => {
  test('is kept on the device: a tick is there again on the next visit', async () => {
    show(planWith())
    expect(box('Paper passport').checked).toBe(false)
    await userEvent.click(box('Paper passport'))
    expect(box('Paper passport').checked).toBe(true)
    screen.getByText('1 of 3 is there.')
    cleanup()
    show(planWith(), 'fr')
    expect(box('Document passport').checked).toBe(true)
    expect(box(/^Document licence/).checked).toBe(false)
    screen.getByText('1 sur 3 est prêt.')
  })

  test('can be taken back', async () => {
    show(planWith())
    await userEvent.click(box('Paper passport'))
    await userEvent.click(box('Paper passport'))
    expect(box('Paper passport').checked).toBe(false)
    expect(window.localStorage.getItem(storeKey('ticks'))).toBeNull()
  })

  test('works while the browser keeps nothing, and says so', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockReturnValue(blockedStore)
    show(planWith())
    expect(screen.queryByText(en.gather.notKept)).toBeNull()
    await userEvent.click(box('Paper passport'))
    expect(box('Paper passport').checked).toBe(true)
    screen.getByText(en.gather.notKept)
  })

  test('leaves the ticks of papers alone that this plan does not name', async () => {
    window.localStorage.setItem(storeKey('ticks'), '["other"]')
    show(planWith())
    screen.getByText('0 of 3 are there.')
    await userEvent.click(box('Paper contract'))
    expect(JSON.parse(window.localStorage.getItem(storeKey('ticks')) ?? '')).toEqual([
      'other',
      'contract',
    ])
  })
})

describe('on the page', () => {
  const open = async (facts: Answers, audience: Audience = 'worker') => {
    const questionnaire = startQuestionnaire({ answers: interviewed(facts) })
    await act(async () => {
      render(<SuggestionScreen questionnaire={questionnaire} language="en" audience={audience} />)
    })
  }

  test('an employer is told once whom the rules speak to, a worker is not', async () => {
    await open(engineer, 'employer')
    const told = screen.getByText(en.toCandidate)
    const title = screen.getByRole('heading', { level: 1 })
    expect(told.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    cleanup()
    await open(engineer)
    expect(screen.queryByText(en.toCandidate)).toBeNull()
  })

  test('a transferee sees the stretches up to the ceiling', async () => {
    expect(suggest(interviewed(manager)).code).toBe('T44')
    await open(manager)
    const list = within(part(en.stay.title)).getByRole('list', { name: en.stay.caption })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'This permit: up to 3 years',
      'Renewal: up to 18 months',
      'Limit: 4 years and 6 months in all',
    ])
  })

  test('a visitor sees what to do, and no time or family of a permit', async () => {
    await open(visitor)
    within(part(en.next.title)).getByText(/^When you enter/)
    expect(screen.queryByRole('heading', { level: 2, name: en.stay.title })).toBeNull()
    expect(screen.queryByRole('heading', { level: 2, name: en.family.title })).toBeNull()
  })
})
