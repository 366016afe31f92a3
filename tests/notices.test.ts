import { describe, expect, it } from 'vitest'
import { candidates, edition, graveNotices, notices, spouseOf, suggest } from '#rules'
import type { Answers, Notice } from '#rules'
import { bars } from '../rules/law/bars.ts'
import { hardship } from '../rules/law/routes/residence.ts'
import { cases } from './cases/index.ts'
import { worker } from './cases/people.ts'

/** Everybody with a case, and what they are told. */
const everybody = cases.map(({ answers }) => ({ answers, told: notices(answers) }))

const ids = (list: readonly Notice[]): readonly string[] => list.map(({ id }) => id)

describe('what stops any permit', () => {
  it('stops when it is so, warns when it is not sure or wants a check, and is silent else', () => {
    for (const bar of bars) {
      const severity = (answer: string): string | undefined =>
        notices({ ...worker, [bar.asks]: answer }).find(({ id }) => id === bar.id)?.severity
      expect(severity('unsure'), bar.id).toBe('warning')
      expect(severity('no'), bar.id).toBeUndefined()
      expect(ids(notices(worker))).not.toContain(bar.id)
      if (bar.fails && 'is' in bar.fails) {
        for (const answer of bar.fails.is) expect(severity(answer), bar.id).toBe('stop')
      }
      if (bar.needsEvidence && 'is' in bar.needsEvidence) {
        for (const answer of bar.needsEvidence.is) expect(severity(answer), bar.id).toBe('warning')
      }
    }
  })

  it('comes first', () => {
    const both = notices({ ...worker, employerBarred: 'yes', citizenships: ['GBR'] })
    expect(both[0]).toMatchObject({ id: 'bar.employer', severity: 'stop' })
    expect(ids(both)).toContain('notInForce.gbr')
  })
})

describe('notices on a suggestion', () => {
  it('send whoever has no offer to find one, when only the LMIA route is left', () => {
    expect(ids(notices({ ...worker, offer: 'none' }))).toContain('offerFirst')
    expect(ids(notices(worker))).not.toContain('offerFirst')
    expect(ids(notices({ offer: 'none' }))).not.toContain('offerFirst')
  })

  it('name what is not in force for a passport, and for no other', () => {
    const of = (citizenships: Answers['citizenships'] & {}): readonly string[] =>
      ids(notices({ ...worker, citizenships })).filter((id) => id.startsWith('notInForce'))
    expect(of(['GBR'])).toContain('notInForce.gbr')
    expect(of(['SEN'])).toEqual([])
    expect(of('unsure')).toEqual([])
    const { text } = notices({ ...worker, citizenships: ['GBR'] }).find(
      ({ id }) => id === 'notInForce.gbr',
    ) ?? { text: { en: '', fr: '' } }
    expect(text.en).toContain('United Kingdom')
    expect(text.fr).toContain('Royaume-Uni')
  })

  it('are the same that stop or warn, for whoever has the suggestion already', () => {
    for (const { answers, told } of everybody) {
      const grave = told.filter(({ severity }) => severity !== 'info')
      expect(graveNotices(suggest(answers), answers)).toEqual(grave)
    }
  })

  it('send whoever asks for a permit in hardship to help, and nobody else', () => {
    const helped = everybody.filter(({ told }) => ids(told).includes('help.hardship'))
    expect(helped.length).toBeGreaterThan(0)
    for (const { answers } of helped) {
      expect(hardship.map(({ id }) => id)).toContain(suggest(answers).variant)
    }
  })

  it('name another route that gives a partner a permit, when this one does not', () => {
    const pairs = everybody.flatMap(({ answers, told }) =>
      told.filter(({ id }) => id.startsWith('spouse.')).map((notice) => ({ answers, notice })),
    )
    expect(pairs.length).toBeGreaterThan(0)
    for (const { answers, notice } of pairs) {
      const id = notice.id.slice('spouse.'.length)
      const other = candidates(answers).find(({ variant }) => variant.id === id)
      if (!other) throw new Error(`No variant ${id}`)
      expect(other.standing).toMatch(/^possible/)
      const { treaty } = spouseOf(other.variant, answers)
      const suggested = edition.variants.find((one) => one.id === suggest(answers).variant)
      expect(suggested && spouseOf(suggested, answers).treaty).toBeNull()
      expect(notice.text.en).toContain(
        `(${treaty}): ${other.variant.title.en}, ${other.variant.code}.`,
      )
      expect(notice.text.fr).toContain(
        `(${treaty})\u00a0: ${other.variant.title.fr}, ${other.variant.code}.`,
      )
    }
  })
})
