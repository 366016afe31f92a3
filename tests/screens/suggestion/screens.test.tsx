import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { edition, suggest } from '#rules'
import type { Answers } from '#rules'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startQuestionnaire } from '../../../src/questionnaire/index.ts'
import type { Questionnaire } from '../../../src/questionnaire/index.ts'
import {
  loadWords,
  StandingScreen,
  SuggestionScreen,
} from '../../../src/screens/suggestion/index.ts'
import { decodeAnswers } from '../../../src/sharing/index.ts'
import { languages } from '../../../src/wording/language.ts'
import type { Language } from '../../../src/wording/language.ts'
import { en } from '../../../src/wording/suggestion/en.ts'
import { fr } from '../../../src/wording/suggestion/fr.ts'
import {
  engineer,
  frenchSpeaker,
  helper,
  interviewed,
  investor,
  manager,
  owner,
  partner,
  performer,
  resident,
  restorer,
  seeker,
  teacher,
  traveller,
  unsureOfMost,
  visitor,
} from './people.ts'

const wordings = { en, fr }

beforeAll(() => Promise.all(languages.map((language) => loadWords(language, 'worker'))))
afterEach(cleanup)

async function show(answers: Answers, language: Language = 'en'): Promise<Questionnaire> {
  const questionnaire = startQuestionnaire({ answers })
  await act(async () => {
    render(<SuggestionScreen questionnaire={questionnaire} language={language} audience="worker" />)
  })
  return questionnaire
}

const main = () => screen.getByRole('heading', { level: 1 })
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)

/** The part of the page under a heading. */
function part(title: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 2, name: title }).closest('section')
  if (section === null) throw new Error(`${title} is no part of the page`)
  return section
}

const outcomes = [
  ['a transferee', manager, 'intra_company_transferee', 'T44'],
  ['a professional', engineer, 'trade_agreement_professional', 'T36'],
  ['a significant benefit', restorer, 'significant_benefit', 'C10'],
  ['an investor', investor, 'trader_investor', 'T35'],
  ['a French speaker', frenchSpeaker, 'francophone_mobility', 'C16'],
  ['a business owner', owner, 'business_owner', 'C11'],
  ['a working holiday', traveller, 'reciprocal_exchange', 'C21'],
  ['a teacher of the faith', teacher, 'charitable_religious', 'C50'],
  ['a worker’s partner', partner, 'other_imp', 'C41'],
  ['a performer', performer, 'no_permit', null],
  ['a permanent resident', resident, 'no_permit', null],
  ['a business visitor', visitor, 'no_permit', null],
  ['nothing fits', helper, 'lmia_route', null],
  ['no offer yet', seeker, 'lmia_route', null],
  ['not enough known', unsureOfMost, 'insufficient_information', null],
] as const

describe.each(languages)('every outcome in %s', (language) => {
  const text = wordings[language]

  test.each(outcomes)('%s', async (_, facts, stream, code) => {
    const answers = interviewed(facts)
    expect(suggest(answers)).toMatchObject({ stream, code, settled: true })
    await show(answers, language)

    const { standing } = suggest(answers)
    expect(main().tabIndex).toBe(-1)
    expect(main().textContent).not.toBe('')
    if (code !== null) expect(screen.getAllByText(code).length).toBeGreaterThan(0)
    expect(headings()).toContain(text.rules.title)
    expect(headings()).toContain(text.keep.title)

    const shown = document.body.textContent ?? ''
    expect(shown).toContain(text.standing[standing])
    expect(shown).not.toMatch(/\{\w+\}|undefined|\[object/)
    expect(shown).not.toMatch(/\b(eligible|qualify|approved|guaranteed|rejected|admissible)\b/i)
  })
})

describe('the verdict', () => {
  test('comes before anything else: stream, standing, variant, code', async () => {
    await show(interviewed(engineer))
    expect(main().textContent).toBe(en.stream.trade_agreement_professional)
    const verdict = within(main().parentElement as HTMLElement)
    verdict.getByText(en.kicker.suggested)
    verdict.getByText(en.standing.possible_needs_evidence)
    verdict.getByText('Professional (CUSMA)')
    verdict.getByText('T36', { selector: '.code' })
    verdict.getByText(/1 line needs proof/)
  })

  test('its code can be copied', async () => {
    await show(interviewed(engineer))
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Copy T36' }))
    expect(await navigator.clipboard.readText()).toBe('T36')
    screen.getByText(en.code.copied)
  })

  test('leads on to what to do next', async () => {
    await show(interviewed(engineer))
    await userEvent.click(
      within(main().parentElement as HTMLElement).getByRole('button', { name: en.toNext }),
    )
    expect(document.activeElement?.textContent).toBe(en.next.title)
    expect(window.location.hash).toBe('')
  })
})

describe('three facts', () => {
  test('how long, partner, where', async () => {
    await show({ ...interviewed(engineer), teer: '1' })
    screen.getByText(/^Up to 3.years$/, { selector: '.fact-main' })
    screen.getByText(en.facts.outlook.general, { selector: '.fact-main' })
    screen.getByText(en.facts.first.abroad, { selector: '.fact-main' })
    screen.getByText('At the border: no, as your citizenship needs a visitor visa.')
  })
})

describe('reasons', () => {
  test('each opens its law; the one that wants proof says so', async () => {
    await show(interviewed(engineer))
    const why = within(part(en.reasons.title))
    expect(why.getAllByText(en.reasons.proof)).toHaveLength(1)
    const [first] = why.getAllByText(en.reasons.law)
    if (!first) throw new Error('There is no law')
    // Each line leads to its own page of the rulebook; the texts of the law are folded.
    const pages = why.getAllByRole('link')
    const addresses = pages.map((link) => link.getAttribute('href') ?? '')
    expect(pages).toHaveLength(why.getAllByText(en.reasons.law).length)
    expect(new Set(addresses).size).toBe(pages.length)
    expect(addresses.every((address) => address.startsWith('#rules/criterion/'))).toBe(true)
    await userEvent.click(first)
    expect(why.getAllByRole('link').length).toBeGreaterThan(pages.length)
  })

  test('an answer is changed from its reason', async () => {
    const questionnaire = await show(interviewed(engineer))
    const why = within(part(en.reasons.title))
    const [first] = why.getAllByText(en.reasons.law)
    if (!first) throw new Error('There is no law')
    await userEvent.click(first)
    await userEvent.click(why.getByRole('button', { name: new RegExp(en.reasons.change) }))
    expect(questionnaire.getSnapshot().context.reopened?.question).toBe('offer')
  })

  test('the whole rule on request, alternatives included', async () => {
    await show(interviewed(engineer))
    const why = within(part(en.reasons.title))
    await userEvent.click(why.getByText(en.reasons.all))
    why.getByText(en.reasons.evidence)
    why.getByText(/You meet what the list asks of your profession/)
    expect(why.getAllByText(en.reasons.notAsked).length).toBeGreaterThan(0)
    expect(why.getAllByText(new RegExp(en.reasons.oneIsEnough)).length).toBeGreaterThan(0)
  })

  test('a long list starts with a few', async () => {
    await show(interviewed(manager))
    within(part(en.reasons.title)).getByText(/^\d+ more lines$/)
  })
})

describe('what is not sure', () => {
  test('is named by who can settle it, and can be answered', async () => {
    const questionnaire = await show({ ...interviewed(engineer), licence: 'unsure' })
    const unsure = within(part(en.unsure.title))
    unsure.getByText(en.unsure.who.you)
    await userEvent.click(unsure.getByRole('button', { name: new RegExp(en.unsure.answer) }))
    expect(questionnaire.getSnapshot().context.reopened?.question).toBe('licence')
  })

  test('is not shown when all is sure', async () => {
    await show(interviewed(engineer))
    expect(headings()).not.toContain(en.unsure.title)
  })
})

describe('what would change it', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00'), toFake: ['Date'] })
  })
  afterEach(() => vi.useRealTimers())

  test('time has its earliest month', async () => {
    await show(interviewed({ ...helper, ...manager, monthsAbroad: 8 }))
    const changes = within(part(en.changes.doorTitle))
    for (const fold of changes.queryAllByText(/^\d+ more changes?$/)) await userEvent.click(fold)
    expect(changes.getAllByText(/Not before March 2027/).length).toBeGreaterThan(0)
  })
})

describe('optional rounds', () => {
  test('make the suggestion firmer', async () => {
    const questionnaire = await show(interviewed(engineer))
    await userEvent.click(screen.getByRole('button', { name: /^Make it firmer/ }))
    expect(questionnaire.getSnapshot().matches('firming')).toBe(true)
  })

  test('check the other streams', async () => {
    const questionnaire = await show(interviewed(engineer))
    await userEvent.click(screen.getByRole('button', { name: /^Check the other streams/ }))
    expect(questionnaire.getSnapshot().matches('checkingOthers')).toBe(true)
  })

  test('without a suggestion they are only about what can stop a permit', async () => {
    await show(interviewed(helper))
    expect(screen.queryByRole('button', { name: /^Make it firmer/ })).toBeNull()
    screen.getByRole('button', { name: /^Check what can stop a permit/ })
  })
})

describe('the streams side by side', () => {
  test('are a table with a caption and a heading for each row', async () => {
    await show(interviewed(engineer))
    const table = within(screen.getByRole('table', { name: en.routes.caption }))
    expect(table.getAllByRole('columnheader')).toHaveLength(5)
    const rows = table.getAllByRole('rowheader').map((row) => row.textContent)
    expect(rows.slice(0, 3)).toEqual([
      en.stream.intra_company_transferee,
      `${en.stream.trade_agreement_professional} T36${en.routes.suggested}`,
      en.stream.significant_benefit,
    ])
    expect(table.getAllByText(en.standing.not_this_stream).length).toBeGreaterThan(0)
  })

  test('say which other variant brings a partner’s permit', async () => {
    await show(interviewed(engineer))
    const routes = within(part(en.routes.title))
    for (const fold of routes.queryAllByText(/^Show \d+ more$/)) await userEvent.click(fold)
    expect(routes.getAllByText(new RegExp(en.routes.partnerPlus)).length).toBeGreaterThan(0)
  })

  test('keep the order of preference and what is ruled out in sight', async () => {
    await show(interviewed(engineer))
    const routes = within(part(en.routes.title))
    routes.getByText(en.routes.whyFirst)
    await userEvent.click(routes.getByText(/^Routes ruled out on your answers/))
    expect(routes.getAllByText(en.reasons.unmet).length).toBeGreaterThan(50)
  })
})

describe('what stands above, and what must be known', () => {
  test('a bar comes before the suggestion, with people who may help', async () => {
    await show({ ...interviewed(engineer), pastBreach: 'underSixMonths' })
    const bar = screen.getByRole('heading', { level: 2, name: en.bars.title })
    expect(bar.compareDocumentPosition(main()) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    for (const who of [en.bars.lawyer, en.bars.notary, en.bars.consultant]) {
      screen.getByRole('link', { name: new RegExp(who.slice(0, 20).replaceAll('(', '\\(')) })
    }
    screen.getByText(/^Get advice on the point above first/)
  })

  test('two answers that can’t both be so can each be changed', async () => {
    const questionnaire = await show({ ...interviewed(manager), premises: 'notYet' })
    screen.getByRole('heading', { level: 2, name: en.notices.contradictionTitle })
    const [first] = screen.getAllByRole('button', { name: /^Change: / })
    if (!first) throw new Error('Nothing can be changed')
    await userEvent.click(first)
    expect(questionnaire.getSnapshot().matches('changing')).toBe(true)
  })

  test('texts that disagree are named', async () => {
    await show(interviewed(manager))
    expect(headings()).toContain(en.notices.unsettledTitle)
  })
})

describe('nothing fits', () => {
  test('leads with what would open a door, then the honest alternative', async () => {
    await show(interviewed(helper))
    const order = headings()
    expect(order.indexOf(en.changes.doorTitle)).toBe(0)
    expect(order.indexOf(en.lmia.honestTitle)).toBeGreaterThan(0)
    screen.getByText(/CAD.1,000/)
  })

  test('without an offer, finding one comes first', async () => {
    await show(interviewed(seeker))
    expect(headings()[0]).toBe(en.lmia.offerTitle)
  })
})

describe('not enough known', () => {
  test('names the answers to find out, and how', async () => {
    const questionnaire = await show(interviewed(unsureOfMost))
    const list = within(part(en.unknown.listTitle))
    const buttons = list.getAllByRole('button', { name: new RegExp(en.unsure.answer) })
    expect(buttons).toHaveLength(5)
    list.getByText(/more answers to find out/)
    const [first] = buttons
    if (first) await userEvent.click(first)
    expect(questionnaire.getSnapshot().matches('changing')).toBe(true)
  })
})

describe('no permit', () => {
  test('says the limits and what to carry', async () => {
    await show(interviewed(visitor), 'fr')
    expect(main().textContent).toBe(fr.headline.no_permit)
    expect(headings()).toEqual(
      expect.arrayContaining([fr.noPermit.limitsTitle, fr.noPermit.carryTitle]),
    )
  })

  test('a permanent resident is not shown streams', async () => {
    await show(interviewed(resident))
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('keeping it', () => {
  test('a link carries the answers', async () => {
    const answers = interviewed(engineer)
    await show(answers)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: en.keep.link }))
    const { hash } = new URL(await navigator.clipboard.readText())
    expect(decodeAnswers(hash)).toMatchObject({ kind: 'read', answers })
  })

  test('where copying is forbidden, the link is there to be selected', async () => {
    await show(interviewed(engineer))
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'))
    await user.click(screen.getByRole('button', { name: en.keep.link }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: en.keep.failed }).value).toMatch(
      /#a1/,
    )
  })

  test('the answers can be reviewed', async () => {
    const questionnaire = await show(interviewed(engineer))
    await userEvent.click(screen.getByRole('button', { name: en.keep.review }))
    expect(questionnaire.getSnapshot().matches('reviewing')).toBe(true)
  })

  test('starting anew asks first', async () => {
    const questionnaire = await show(interviewed(engineer))
    await userEvent.click(screen.getByText(en.keep.restart))
    expect(questionnaire.getSnapshot().context.answers).not.toEqual({})
    await userEvent.click(screen.getByRole('button', { name: en.keep.restartYes }))
    expect(questionnaire.getSnapshot().context.answers).toEqual({})
  })

  test('the rules have a date, sources and what this is not', async () => {
    await show(interviewed(engineer))
    screen.getByText(/Rules as of April 1, 2026/)
    const rules = within(part(en.rules.title))
    rules.getByText(edition.note.en)
    await userEvent.click(rules.getByText(/sources used here/))
    expect(rules.getAllByRole('link').length).toBeGreaterThan(2)
    rules.getByText(/not legal advice/)
  })
})

test('another language takes over without the page going blank', async () => {
  const questionnaire = startQuestionnaire({ answers: interviewed(engineer) })
  const view = render(
    <SuggestionScreen questionnaire={questionnaire} language="en" audience="worker" />,
  )
  await screen.findByText(en.kicker.suggested)
  await act(async () => {
    view.rerender(
      <SuggestionScreen questionnaire={questionnaire} language="fr" audience="worker" />,
    )
  })
  screen.getByText(fr.kicker.suggested)
  expect(main().closest('[lang]')?.getAttribute('lang')).toBe('fr')
})

describe.each(languages)('what stands so far in %s', (language) => {
  const text = wordings[language]
  const standing = async (answers: Answers) => {
    const questionnaire = startQuestionnaire({ answers })
    questionnaire.send({ type: 'SHOW_STANDING' })
    expect(questionnaire.getSnapshot().matches('standing')).toBe(true)
    await act(async () => {
      render(<StandingScreen questionnaire={questionnaire} language={language} audience="worker" />)
    })
    return questionnaire
  }

  test('every stream is a door, with its state in words', async () => {
    await standing({ canadianStatus: 'none', offer: 'job', situations: [], relationship: 'none' })
    expect(main().textContent).toBe(text.soFar.title)
    const doors = screen.getAllByRole('listitem')
    expect(doors).toHaveLength(5)
    const [transferee] = doors
    within(transferee as HTMLElement).getByText(text.soFar.door.closed)
    expect(doors.map((door) => door.textContent).join(' ')).not.toMatch(/\{\w+\}|undefined/)
  })

  test('goes back to the questions', async () => {
    const questionnaire = await standing({ canadianStatus: 'none', offer: 'job' })
    await userEvent.click(screen.getByRole('button', { name: text.soFar.back }))
    expect(questionnaire.getSnapshot().matches('asking')).toBe(true)
  })
})
