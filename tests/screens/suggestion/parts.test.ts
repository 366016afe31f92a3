import { edition, questionIds, variantOf, whatIf } from '#rules'
import type { Answers, Change, Variant } from '#rules'
import { describe, expect, test } from 'vitest'
import { nearest, waysOf } from '../../../src/screens/suggestion/Changes.tsx'
import { earliest } from '../../../src/screens/suggestion/earliest.ts'
import { fees } from '../../../src/screens/suggestion/fees.ts'
import { howLong } from '../../../src/screens/suggestion/howLong.ts'
import { nextSteps } from '../../../src/screens/suggestion/nextSteps.ts'
import type { Situation } from '../../../src/screens/suggestion/nextSteps.ts'
import { monthsLeftForPartner, partnerOf } from '../../../src/screens/suggestion/partner.ts'
import { dollars, monthText } from '../../../src/screens/suggestion/text.ts'
import { whoSettles } from '../../../src/screens/suggestion/whoSettles.ts'
import { en } from '../../../src/wording/suggestion/en.ts'
import { fr } from '../../../src/wording/suggestion/fr.ts'
import { helper, interviewed, manager, restorer } from './people.ts'

describe('how long', () => {
  const inEnglish = (id: string, answers: Answers = {}) => howLong(variantOf(id), answers, en, 'en')

  test('a first permit, its renewals and no ceiling', () => {
    const { main, notes } = inEnglish('cusma-t36')
    expect(main).toBe('Up to 3 years')
    expect(notes).toContain('Then up to 3 years at a time.')
    expect(notes).toContain(en.facts.noCap)
  })

  test('a ceiling in years and months, the contract if shorter', () => {
    const { main, notes } = inEnglish('ceta-t44')
    expect(main).toBe('Up to 3 years')
    expect(notes).toEqual([
      en.facts.contract,
      'Then up to 18 months at a time.',
      'At most 4 years and 6 months in all.',
      en.facts.passport,
    ])
  })

  test('a trainee without renewal is not told the same figure twice', () => {
    const { main, notes } = inEnglish('ceta-t42')
    expect(main).toBe('Up to 1 year')
    expect(notes).toContain(en.facts.renewal.none)
    expect(notes.filter((note) => note.includes('in all'))).toEqual([])
  })

  test('days, and an exceptional renewal', () => {
    expect(inEnglish('gats-t33').main).toBe('Up to 90 days')
    expect(inEnglish('repair-c13').notes).toContain(en.facts.renewal.exceptional)
  })

  test('no fixed figure', () => {
    expect(inEnglish('benefit-c10').main).toBe(en.facts.offerLength)
    expect(inEnglish('ukraine-f70').notes).toContain(en.facts.renewal.unknown)
    expect(inEnglish('status-citizen').main).toBe(en.facts.noLimit)
  })

  test('what a transferee has used of the ceiling', () => {
    const used = (transfereeMonths: number) =>
      inEnglish('r205a-c63', { transfereeMonths }).notes.find((note) => note.startsWith('After'))
    expect(used(0)).toBeUndefined()
    expect(used(24)).toBe('After your 2 years so far, at most 3 years more.')
    expect(used(59)).toBe('After your 4 years and 11 months so far, at most 1 month more.')
    expect(used(60)).toBeUndefined()
    expect(inEnglish('r205a-c63', { transfereeMonths: 60 }).notes).toContain(en.facts.usedUp)
  })

  test('every variant has words in both languages', () => {
    for (const variant of edition.variants) {
      for (const [words, language] of [
        [en, 'en'],
        [fr, 'fr'],
      ] as const) {
        const { main, notes } = howLong(variant, { transfereeMonths: 12 }, words, language)
        expect([main, ...notes].join(' '), variant.id).not.toMatch(/[{}]|undefined|null/)
      }
    }
  })
})

describe('spouse or partner', () => {
  const outlook = (id: string, answers: Answers = {}) => partnerOf(variantOf(id), answers).outlook

  test('an agreement’s own permit', () => {
    expect(partnerOf(variantOf('colombia-f12-professional'), {})).toMatchObject({
      outlook: 'treaty',
      code: 'T25',
    })
    expect(partnerOf(variantOf('ceta-t44'), {})).toMatchObject({ outlook: 'treaty', code: 'T45' })
  })

  test('CPTPP hangs on the worker’s citizenship', () => {
    const pacific = (citizenships: Answers['citizenships'], more: Answers = {}) =>
      outlook('cptpp-t52-professional', { ...more, ...(citizenships ? { citizenships } : {}) })
    expect(pacific(['JPN'])).toBe('treaty')
    expect(pacific(['IND'], { residences: ['AUS'] })).toBe('treaty')
    expect(pacific(['MYS'], { residences: [] })).toBe('tooShort')
    expect(pacific('unsure')).toBe('unknownNationality')
  })

  test('the general rule follows the level of the job', () => {
    expect(outlook('cusma-t36', { teer: '0' })).toBe('general')
    expect(outlook('cusma-t36', { teer: '1' })).toBe('general')
    expect(outlook('cusma-t36', { teer: '2' })).toBe('listedJobs')
    expect(outlook('cusma-t36', { teer: '3' })).toBe('listedJobs')
    expect(outlook('cusma-t36', { teer: '4' })).toBe('level')
    expect(outlook('cusma-t36', { teer: 'unsure' })).toBe('unknownLevel')
    expect(outlook('cusma-t36')).toBe('unknownLevel')
  })

  test('executives and managers are of the highest level, whatever was asked', () => {
    expect(outlook('r205a-c62-manager', { role: 'manager' })).toBe('general')
    expect(outlook('r205a-c63', { role: 'specialist' })).toBe('unknownLevel')
  })

  test('a permit of less than the months asked for is too short', () => {
    expect(monthsLeftForPartner).toBe(16)
    expect(outlook('peru-f52-professional', { teer: '1' })).toBe('tooShort')
    expect(outlook('owner-c11', { teer: '0' })).toBe('general')
    expect(outlook('benefit-c10', { teer: '1', workLength: 'months12' })).toBe('tooShort')
    expect(outlook('benefit-c10', { teer: '1', workLength: 'months36' })).toBe('general')
    expect(outlook('gats-t33', { teer: '1' })).toBe('none')
  })
})

describe('the earliest date', () => {
  const change = (wait: Change['wait']): Change => ({
    criterion: variantOf('cusma-t36').evidence[0] as Change['criterion'],
    asks: 'monthsAbroad',
    kind: 'time',
    wait,
  })
  const from = (today: string, ...waits: Change['wait'][]) =>
    earliest(new Date(`${today}T12:00:00`), waits.map(change))
      ?.toISOString()
      .slice(0, 10) ?? null

  test('counts months and years', () => {
    expect(from('2026-11-24', { amount: 4, unit: 'months' })).toBe('2027-03-24')
    expect(from('2026-11-24', { amount: 2, unit: 'years' })).toBe('2028-11-24')
    expect(from('2026-12-30', { amount: 3, unit: 'days' })).toBe('2027-01-02')
  })

  test('never skips a short month', () => {
    expect(from('2026-01-31', { amount: 1, unit: 'months' })).toBe('2026-02-28')
    expect(from('2028-02-29', { amount: 1, unit: 'years' })).toBe('2029-02-28')
  })

  test('the longest wait counts; without one there is no date', () => {
    expect(
      from('2026-11-24', { amount: 1, unit: 'months' }, null, { amount: 1, unit: 'years' }),
    ).toBe('2027-11-24')
    expect(from('2026-11-24', null)).toBeNull()
    expect(from('2026-11-24')).toBeNull()
  })

  test('is said by the month', () => {
    const day = new Date('2027-03-01T00:00:00Z')
    expect(monthText(day, 'en')).toBe('March 2027')
    expect(monthText(day, 'fr')).toBe('mars 2027')
  })
})

describe('what would change the suggestion', () => {
  test('what can be done comes before time, and time before what is fixed', () => {
    const young = interviewed({ ...manager, monthsAbroad: 11 })
    const ways = waysOf(whatIf(young)).filter(({ effect }) => effect === 'opens')
    const order = ['act', 'time', 'fixed']
    const ranks = ways.map(({ changes }) =>
      Math.max(...changes.map(({ kind }) => order.indexOf(kind))),
    )
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    expect(ranks).toContain(order.indexOf('time'))
  })

  test('what only needs time is never folded away', () => {
    const ways = waysOf(whatIf(interviewed({ ...helper, ...manager, monthsAbroad: 8 })))
    const shown = nearest(ways)
    expect(shown).toHaveLength(3)
    expect(shown.map(({ changes }) => changes.map(({ kind }) => kind).at(-1))).toEqual([
      'act',
      'act',
      'time',
    ])
    expect(nearest(ways.slice(0, 2))).toEqual(ways.slice(0, 2))
  })

  test('routes that the same change opens stand together', () => {
    const ways = waysOf(whatIf(interviewed({ ...restorer, offer: 'none' })))
    const keys = ways.map(({ changes }) => changes.map(({ criterion }) => criterion.says.en).join())
    expect(new Set(keys).size).toBe(keys.length)
    expect(ways.some(({ variants }) => variants.length > 1)).toBe(true)
  })
})

describe('what to do next', () => {
  const calm: Situation = {
    barred: false,
    unsure: 0,
    proof: 0,
    partner: { outlook: 'none', code: null, cites: [] },
  }
  const ids = (variant: Variant, answers: Answers = {}, situation: Partial<Situation> = {}) =>
    nextSteps(variant, answers, { ...calm, ...situation }).map(({ id }) => id)
  const professional = variantOf('cusma-t36')

  test('the employer files and pays before the worker applies', () => {
    const steps = ids(professional)
    expect(steps).toEqual(['proofUsual', 'employerFiles', 'getNumber', 'apply', 'passport'])
  })

  test('what is open, unproved or barred comes first', () => {
    const steps = ids(
      professional,
      { licence: 'soon', offer: 'none' },
      { barred: true, unsure: 1, proof: 2 },
    )
    expect(steps.slice(0, 5)).toEqual(['getHelp', 'settle', 'findOffer', 'licence', 'proof'])
  })

  test('an offer that is filed, or need not be', () => {
    expect(ids(professional, { offerFiled: 'yes' })).not.toContain('employerFiles')
    expect(ids(professional, { offerFiled: 'exempt' })).toContain('exemptProof')
  })

  test('routes with a beginning of their own', () => {
    expect(ids(variantOf('owner-c11'), { offer: 'ownBusiness' })).toContain('ownFiling')
    expect(ids(variantOf('owner-c11'), { offer: 'none' })).not.toContain('findOffer')
    expect(ids(variantOf('provincial-c60'))).toContain('supportLetter')
    expect(ids(variantOf('youth-c21'))).toEqual([
      'youthPool',
      'proofUsual',
      'youthOffer',
      'applyYouth',
      'passport',
    ])
    expect(ids(variantOf('school-c33'))).toEqual([
      'schoolLetter',
      'proofUsual',
      'applyPlain',
      'passport',
    ])
    expect(ids(variantOf('religious-c50'))).toContain('feeWaived')
  })

  test('a partner who may work applies too', () => {
    const partner = { outlook: 'treaty', code: 'T25', cites: [] } as const
    expect(ids(professional, {}, { partner })).toContain('partner')
    expect(ids(professional)).not.toContain('partner')
  })
})

test('every fee has its section, and reads as an amount in both languages', () => {
  expect(Object.values(fees).every(({ cites }) => cites.source === 'irpr')).toBe(true)
  expect(dollars(230, 'en').replaceAll(/\s/g, ' ')).toBe('CAD 230')
  expect(dollars(1000, 'fr').replaceAll(/\s/g, ' ')).toBe('1 000 $')
})

test('somebody can settle every question', () => {
  expect(Object.keys(whoSettles).toSorted()).toEqual(questionIds.toSorted())
})
