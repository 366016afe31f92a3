import { describe, expect, it } from 'vitest'
import { question, questionIds } from '#rules'
import type { Answer, QuestionId } from '#rules'
import { answerText } from '../../src/screens/answerText.ts'
import { doorsFor } from '../../src/screens/doors.ts'
import { residencesThatMatter } from '../../src/screens/residences.ts'
import { revealed } from '../../src/screens/reveal.ts'
import { changedAt } from '../../src/screens/usePlace.ts'
import { wordsOf } from '../../src/screens/words.ts'
import { loadWording } from '../../src/wording/index.ts'
import { languages } from '../../src/wording/language.ts'

const words = {
  en: wordsOf(await loadWording('en', 'worker')),
  fr: wordsOf(await loadWording('fr', 'worker')),
}
const worker = { canadianStatus: 'none', offer: 'job', situations: [] } as const

describe('the doors', () => {
  const doorOf = (answers: Parameters<typeof doorsFor>[0], stream: string) =>
    doorsFor(answers).find((door) => door.stream === stream)

  it('are all open before the first answer', () => {
    expect(doorsFor({}).map(({ state }) => state)).toEqual(Array(5).fill('open'))
  })

  it('narrow as variants fall away, and close on one criterion or on one answer', () => {
    const answers = { ...worker, relationship: 'none' } as const
    expect(doorOf(answers, 'trade_agreement_professional')?.state).toBe('narrowing')
    const transfer = doorOf(answers, 'intra_company_transferee')
    expect(transfer).toMatchObject({ state: 'closed', closedBy: { question: 'relationship' } })
    expect(transfer?.closedBy?.needs?.en).toBeTruthy()
    // Its variants each want a situation of their own: none of them alone is what is missing.
    expect(doorOf(answers, 'beside')?.closedBy).toEqual({
      question: 'situations',
      needs: null,
    })
  })

  it('show a route beside the main streams by itself once others are closed', () => {
    const answers = { ...worker, situations: ['french'] } as const
    expect(doorsFor(answers).map(({ stream }) => stream)).toEqual([
      'intra_company_transferee',
      'trade_agreement_professional',
      'significant_benefit',
      'francophone_mobility',
      'no_permit',
    ])
  })

  it('stand once a variant does', () => {
    const answers = { ...worker, canadianStatus: 'citizenOrResident' } as const
    expect(doorOf(answers, 'no_permit')?.state).toBe('stands')
  })
})

describe('a page of several questions', () => {
  const page = ['relationship', 'control', 'employerCountry', 'foreignActive'] as const
  const shown = (questions: readonly QuestionId[], ...answered: readonly QuestionId[]) =>
    revealed(questions, (id) => answered.includes(id), words.en)

  it('shows one long question at a time', () => {
    expect(shown(page)).toEqual(['relationship'])
    expect(shown(page, 'relationship')).toEqual(['relationship', 'control'])
    expect(shown(page, 'relationship', 'control', 'employerCountry')).toEqual(page)
  })

  it('shows short ones together, and never hides what is answered behind an open one', () => {
    const short = ['employedNow', 'monthsAbroad', 'fullTime'] as const
    expect(shown(short)).toEqual(short)
    expect(shown(page, ...page)).toEqual(page)
  })
})

describe('residences', () => {
  it('are those of the rules, and whatever was given', () => {
    const codes = residencesThatMatter('en', ['FRA']).map(({ value }) => value)
    expect(codes).toContain('AUS')
    expect(codes).toContain('FRA')
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('answers in words', () => {
  const sampleFor = (id: QuestionId): readonly Answer[] => {
    const asked = question(id)
    switch (asked.kind) {
      case 'choice':
        return [...asked.options]
      case 'ticks':
        return [[], ...asked.options.flatMap((option) => [[option], [`${option}?`]])]
      case 'amount':
        return [asked.min, asked.max]
      case 'countries':
        return [[], ['FRA', 'USA']]
      case 'country':
        return ['FRA']
      case 'row':
        return ['none', `${asked.lists[0]}.something`]
    }
  }

  it.each(languages)('exist for every answer in %s, and are no bare values', (language) => {
    for (const id of questionIds) {
      for (const value of [...sampleFor(id), 'unsure']) {
        const text = answerText(id, value, words[language], () => undefined)
        expect(text, id).not.toBe('')
        expect(text, id).not.toBe(String(value))
        if (typeof value !== 'number')
          expect(text, id).toMatch(/^\p{Lu}|^\d|^maybe|^peut-être|^CAD/u)
      }
    }
  })

  it('say "or more" for the upper bound', () => {
    expect(answerText('monthsAbroad', 36, words.en, () => undefined)).toBe('36 months or more')
    expect(answerText('monthsAbroad', 1, words.fr, () => undefined)).toBe('1 mois')
  })
})

describe('a place', () => {
  it('knows the question that was being changed before', () => {
    const step = 'review' as const
    const at = (from: Parameters<typeof changedAt>[0]['from']) =>
      changedAt({ number: 1, step, from, questions: [] })
    expect(at('change/offer')).toBe('offer')
    expect(at('ask/work')).toBeNull()
    expect(at(null)).toBeNull()
  })
})
