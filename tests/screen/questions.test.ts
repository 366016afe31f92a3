import { describe, expect, it } from 'vitest'
import { parseAnswer, question, questionIds, sources } from '#rules'
import type { QuestionEntry } from '../../src/screen/questionList.ts'
import { json } from './running.ts'

const list = (await json(['--questions'])) as readonly QuestionEntry[]

describe('--questions', () => {
  it('prints every question once, in asking order, with its section and kind', () => {
    expect(list.map(({ id }) => id)).toEqual(questionIds)
    for (const { id, section, kind } of list) {
      expect({ section, kind }).toEqual({ section: question(id).section, kind: question(id).kind })
    }
  })

  it('words every question and every option in both languages, and the languages differ', () => {
    for (const { id, en, fr, options } of list) {
      for (const text of [en.title, en.help, en.why, fr.title, fr.help, fr.why]) {
        expect(text, id).toMatch(/\S/)
      }
      expect(en.title).not.toBe(fr.title)
      for (const option of options) {
        expect(option.en, `${id} ${option.value}`).toMatch(/\S/)
        expect(option.fr, `${id} ${option.value}`).toMatch(/\S/)
      }
    }
  })

  it('takes "not sure" everywhere', () => {
    for (const { id, options } of list) {
      expect(
        options.map(({ value }) => value),
        id,
      ).toContain('unsure')
    }
  })

  it('prints only options and bounds that the rules take, and all of them', () => {
    for (const { id, options, bounds } of list) {
      const asked = question(id)
      for (const { value } of options) {
        const answer = asked.kind === 'ticks' && value !== 'unsure' ? [value] : value
        expect(parseAnswer(id, answer), `${id} ${value}`).toEqual(answer)
      }
      if (asked.kind === 'choice' || asked.kind === 'ticks') {
        expect(options.map(({ value }) => value)).toEqual([...asked.options, 'unsure'])
      }
      expect(bounds !== undefined, id).toBe(asked.kind === 'amount')
      if (bounds === undefined) continue
      expect(parseAnswer(id, bounds.min)).toBe(bounds.min)
      expect(parseAnswer(id, bounds.max)).toBe(bounds.max)
      expect(parseAnswer(id, bounds.max + 1)).toBeUndefined()
      expect(parseAnswer(id, bounds.min - 1)).toBeUndefined()
    }
  })

  it('cites the law of every question, each place once', () => {
    for (const { id, cites } of list) {
      expect(cites.length, id).toBeGreaterThan(0)
      const places = cites.map(({ source, pinpoint }) => `${source} ${pinpoint}`)
      expect(new Set(places).size, id).toBe(places.length)
      for (const { source, pinpoint, url, verified } of cites) {
        expect(sources).toHaveProperty(source)
        expect(pinpoint).toMatch(/\S/)
        expect(url).toMatch(/^https:\/\//)
        expect(verified).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }
  })

  it('cites the lines that read the question', () => {
    const cited = (id: string): readonly string[] =>
      (list.find((entry) => entry.id === id)?.cites ?? []).map(
        ({ source, pinpoint }) => `${source} ${pinpoint}`,
      )
    expect(cited('offer')).toContain('irpr 200(3)(f.1)')
    expect(cited('employerBarred')).toContain('irpr 200(3)(h)')
    expect(cited('monthsAbroad')).not.toContain('irpr 200(3)(h)')
  })
})
