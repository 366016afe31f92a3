import { describe, expect, it } from 'vitest'
import { question } from '#rules'
import type { QuestionId } from '#rules'
import { linkOrder } from '../../src/sharing/answerBits.ts'
import { BitWriter } from '../../src/sharing/bits.ts'
import { checkedFragment, decodeAnswers } from '../../src/sharing/link.ts'

/** A link written by hand, as an edition with more questions and options would write it. */
function linkOf(...fields: readonly { at: number; value: (bits: BitWriter) => void }[]): string {
  const bits = new BitWriter()
  bits.number(fields.length)
  let past = -1
  for (const { at, value } of fields) {
    bits.number(at - past - 1)
    value(bits)
    past = at
  }
  return checkedFragment(bits.text())
}

const at = (id: QuestionId): number => linkOrder.indexOf(id)
const number = (value: number) => (bits: BitWriter) => bits.number(value)
const letters =
  (...codes: readonly number[]) =>
  (bits: BitWriter) => {
    bits.number(2)
    for (const code of codes) bits.fixed(code, 5)
  }

describe('a link of a newer edition', () => {
  it('names an option that is not known here, and keeps the rest', () => {
    expect(
      decodeAnswers(
        linkOf(
          { at: at('canadianStatus'), value: number(1) },
          { at: at('offer'), value: number(30) },
          { at: at('monthsAbroad'), value: number(13) },
        ),
      ),
    ).toEqual({
      kind: 'read',
      answers: { canadianStatus: 'none', monthsAbroad: 12 },
      problems: [{ question: 'offer', reason: 'unknownOption' }],
    })
  })

  it('names a row of a tick-list that is not known here', () => {
    const tickTen = (bits: BitWriter): void => {
      bits.number(2)
      bits.number(99)
      bits.fixed(0, 1)
    }
    expect(decodeAnswers(linkOf({ at: at('situations'), value: tickTen }))).toEqual({
      kind: 'read',
      answers: {},
      problems: [{ question: 'situations', reason: 'unknownOption' }],
    })
  })

  it('says that there is more when it knows questions that are not known here', () => {
    expect(
      decodeAnswers(
        linkOf(
          { at: at('offer'), value: number(1) },
          { at: linkOrder.length + 2, value: number(1) },
          { at: linkOrder.length + 3, value: number(1) },
        ),
      ),
    ).toEqual({
      kind: 'read',
      answers: { offer: 'job' },
      problems: [{ question: null, reason: 'newerQuestions' }],
    })
  })
})

describe('a value that is none of the question’s', () => {
  it('is named: an amount beyond its bounds, a country that does not exist', () => {
    expect(
      decodeAnswers(
        linkOf(
          { at: at('monthsAbroad'), value: number(1000) },
          { at: at('citizenships'), value: letters(16, 16, 16) },
          { at: at('residences'), value: letters(20, 18, 0) },
        ),
      ),
    ).toEqual({
      kind: 'read',
      answers: { residences: ['USA'] },
      problems: [
        { question: 'monthsAbroad', reason: 'invalidValue' },
        { question: 'citizenships', reason: 'invalidValue' },
      ],
    })
  })
})

describe('the table', () => {
  it('has amounts from 0 up only: a link has no sign', () => {
    const bounds = linkOrder
      .map(question)
      .flatMap((asked) => (asked.kind === 'amount' ? [asked.min] : []))
    expect(Math.min(...bounds)).toBeGreaterThanOrEqual(0)
  })
})
