import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { countryName, question } from '#rules'
import type { Answer, Answers, QuestionId, StreamId } from '#rules'
import { selectSuggestion } from '../../src/questionnaire/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { languages } from '../../src/wording/language.ts'
import type { Language } from '../../src/wording/language.ts'
import { fieldOf, heading, questionsShown, show } from '../screens/app.tsx'
import type { Shown } from '../screens/app.tsx'

/** Workers who go through the whole app by hand, from the first question to the suggestion. */

const worker = { canadianStatus: 'none', offer: 'job', situations: [] } as const

const people: readonly {
  readonly name: string
  readonly answers: Answers
  readonly stream: StreamId
  readonly code: string
}[] = [
  {
    name: 'an executive sent from India to a subsidiary',
    answers: {
      ...worker,
      relationship: 'canadianIsSubsidiary',
      control: 'majority',
      employerCountry: 'IND',
      foreignActive: 'yes',
      employedNow: 'yes',
      monthsAbroad: 24,
      fullTime: 'yes',
      similarJob: 'yes',
      returnPost: 'yes',
      role: 'executive',
      sameClass: 'yes',
      executiveScope: 'all',
      handsOn: 'no',
      canadianUnit: 'active',
      position: 'yes',
      clientSite: 'no',
      transfereeHistory: 'first',
      citizenships: ['IND'],
      residences: [],
      groupCountries: 'twoOrMore',
      premises: 'own',
      remote: 'no',
      wage: 'atOrAbove',
      benefitFromTransfer: 'yes',
    },
    stream: 'intra_company_transferee',
    code: 'C62',
  },
  {
    name: 'an American engineer with a Canadian offer',
    answers: {
      ...worker,
      relationship: 'none',
      citizenships: ['USA'],
      residences: [],
      controlsBusiness: 'no',
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      licence: 'notNeeded',
    },
    stream: 'trade_agreement_professional',
    code: 'T36',
  },
  {
    name: 'a Senegalese worker whose know-how keeps a region going',
    answers: {
      ...worker,
      relationship: 'none',
      citizenships: ['SEN'],
      residences: [],
      licence: 'notNeeded',
      benefitSituation: 'none',
      benefitKind: 'economic',
      benefitReach: 'region',
    },
    stream: 'significant_benefit',
    code: 'C10',
  },
]

/** Answers one question as a person does: by pressing and typing. */
async function answerOnScreen(
  { user }: Shown,
  id: QuestionId,
  value: Answer,
  language: Language,
): Promise<void> {
  const field = within(fieldOf(id))
  const pick = (option: string): HTMLElement => {
    const found = field
      .getAllByRole<HTMLInputElement>('radio')
      .find((input) => input.value === option)
    if (!found) throw new Error(`${id} has no answer ${option}`)
    return found
  }
  const { kind } = question(id)
  if (value === 'unsure' || value === 'none' || kind === 'choice') {
    await user.click(pick(String(value)))
  } else if (kind === 'amount') {
    await user.type(field.getByRole('textbox'), String(value))
  } else if (kind === 'row') {
    await user.type(
      await field.findByRole('searchbox'),
      language === 'en' ? 'engineer' : 'ingénieur',
    )
    await user.click(pick(String(value)))
  } else if (Array.isArray(value) && value.length === 0) {
    await user.click(pick('none'))
  } else {
    for (const code of [value].flat() as string[]) {
      await user.type(field.getByRole('searchbox'), `${countryName(code, language)}{Enter}`)
    }
  }
}

/** Goes on page by page until there is a suggestion; returns how many pages it took. */
async function walk(shown: Shown, answers: Answers, language: Language): Promise<number> {
  const { page } = language === 'en' ? en : fr
  const { questionnaire, user } = shown
  for (let pages = 0; pages < 15; pages++) {
    if (questionnaire.getSnapshot().matches('suggesting')) return pages
    const done = new Set<string>()
    const here = heading()
    for (;;) {
      const open = questionsShown().find((id) => !done.has(id)) as QuestionId | undefined
      if (open === undefined) break
      done.add(open)
      const value = answers[open]
      if (value === undefined) throw new Error(`${open} is asked on "${here}"`)
      await answerOnScreen(shown, open, value, language)
      if (!questionsShown().includes(open)) break
    }
    const last = [...done].at(-1) ?? ''
    if (questionsShown().includes(last)) {
      await user.click(screen.getByRole('button', { name: page.continue }))
    }
  }
  throw new Error('No suggestion after 15 pages')
}

describe.each(languages)('in %s', (language) => {
  it.each(people)('$name reaches a suggestion', async ({ answers, stream, code }) => {
    const shown = await show({}, { language })
    const pages = await walk(shown, answers, language)
    expect(pages).toBeLessThanOrEqual(12)
    const suggestion = selectSuggestion(shown.questionnaire.getSnapshot())
    expect(suggestion).toMatchObject({ stream, code, settled: true })
    await waitFor(() => {
      const h1 = screen.getByRole('heading', { level: 1 })
      expect(document.activeElement).toBe(h1)
    })
    expect(document.body.textContent).toContain(code)
    expect(document.documentElement.lang).toBe(language)
  })

  it('someone who is sure of nothing is led to an end as well', async () => {
    const shown = await show({}, { language })
    const { page } = language === 'en' ? en : fr
    const { questionnaire, user } = shown
    for (let pages = 0; !questionnaire.getSnapshot().matches('suggesting'); pages++) {
      expect(pages).toBeLessThan(25)
      const done = new Set<string>()
      for (;;) {
        const open = questionsShown().find((id) => !done.has(id)) as QuestionId | undefined
        if (open === undefined) break
        done.add(open)
        await waitFor(() => within(fieldOf(open)).getAllByRole('radio'))
        await answerOnScreen(shown, open, 'unsure', language)
        if (!questionsShown().includes(open)) break
      }
      const last = [...done].at(-1) ?? ''
      if (questionsShown().includes(last)) {
        await user.click(screen.getByRole('button', { name: page.continue }))
      }
    }
    expect(selectSuggestion(questionnaire.getSnapshot()).stream).toBe('insufficient_information')
  })
})
