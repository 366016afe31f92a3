import { describe, expect, it } from 'vitest'
import { codeEntries, codeEntry } from '../../rules/law/codeTable.ts'
import { variants } from '../../rules/law/preference.ts'
import { narrowedCodes, retiredCodes } from '../../rules/law/retiredCodes.ts'
import { json } from '../screen/running.ts'

/** The official table of codes, F73 of the agreement with Ukraine, and the five old numbers of 2022. */
const codes = `
  R01 R02 T11
  T34 T35 T36 T37 T38 F10 F11 F12 F13 F14 F15 T25 F20 F21 F22 F23 F24 F30 F31 F32 F33 F34 F35 F36 F42
  F50 F51 F52 F53 F54 F55 T33 T46 T47 T48 T43 T44 T45 T42 T41 T50 T51 T52 T53 T54 T55
  F60 F61 F62 F63 F64 F65 F66 F67 F70 F71 F72 F74 F73
  T13 C18 T10 C21
  C10 C11 C60 C61 C62 C63 C13 C14 C15 C17 A71 C90 C91 A73 A74 A75 A76 A77
  C20 C22 C23 C24 C26 C31 C32 C33 C16 C41 C42 C43 C44 C45 C46 C47 C48 C49 C52 C88 C50 C51
  S61 S62 A70 A72 H81 H82
  C12 T21 T22 T23 T24`
  .trim()
  .split(/\s+/)

const open =
  `T25 F36 T45 T53 F64 F73 T10 C17 A71 C90 C91 A74 A76 C32 C33 C41 C42 C43 C46 C47 C48 C49
  S61 S62 A70 A72 H81 H82`.split(/\s+/)
const varies = ['R01', 'R02', 'C21', 'A75']

const notGiven = {
  C12: ['retired', '2022-12-15'],
  T21: ['retired', '2022-12-15'],
  T22: ['retired', '2022-12-15'],
  T23: ['retired', '2022-12-15'],
  T24: ['retired', '2022-12-15'],
  C90: ['closed', '2024-06-17'],
  C91: ['closed', '2024-06-17'],
  A77: ['closed', '2025-12-19'],
  C32: ['closed', '2026-04-01'],
  C88: ['unconfirmed', '2026-03-22'],
}

const provision: Readonly<Record<string, string>> = {
  R01: '25.2',
  R02: '25.2',
  T13: '204(c)',
  C18: '204(c)',
  T10: '204(c)',
  C21: '204(d)',
  C20: '205(b)',
  C22: '205(b)',
  C23: '205(b)',
  C24: '205(b)',
  C26: '205(b)',
  C31: '205(c)(i)',
  C32: '205(c)(i.1)',
  C33: '205(c)(i.2)',
  C50: '205(d)',
  C51: '205(d)',
  S61: '206(1)(a)',
  S62: '206(1)(b)',
  A70: '207',
  A72: '207.1',
  H81: '208(a)',
  H82: '208(b)',
}
const competitiveness = /^C(16|4[1-9]|52|88)$/
/** Where the provision is not named above: agreements, competitiveness, or significant benefit. */
const provisionOf = (code: string): string =>
  provision[code] ??
  (/^[FT]/.test(code) ? '204(a)' : competitiveness.test(code) ? '205(c)(ii)' : '205(a)')

const entries = codeEntries()
const variantCodes = [...new Set(variants.flatMap(({ code }) => (code === null ? [] : [code])))]

describe('the table of codes', () => {
  it('has every one of the 117 codes, once', () => {
    expect(new Set(codes).size).toBe(117)
    expect(entries.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
  })

  it('has the code of every variant and of every partner as current', () => {
    const partners = variants.flatMap(({ spouse }) => (spouse.code === null ? [] : [spouse.code]))
    for (const code of [...variantCodes, ...partners]) {
      expect([code, codeEntry(code)?.status]).toEqual([code, 'current'])
    }
  })

  it('knows which codes are no longer given, and since when', () => {
    const old = entries.filter(({ status }) => status !== 'current')
    const found = Object.fromEntries(
      old.map(({ code, status, closed }) => [code, [status, closed]]),
    )
    expect(found).toEqual(notGiven)
    expect(entries.filter(({ status, closed }) => status === 'current' && closed)).toEqual([])
    expect(old.filter(({ code }) => variantCodes.includes(code))).toEqual([])
  })

  it('agrees with what is said of old codes', () => {
    for (const { code, since, now } of retiredCodes) {
      expect([code, codeEntry(code)?.closed]).toEqual([code, since])
      for (const next of now) expect(codeEntry(next)?.replaces).toContain(code)
    }
    for (const { code, now } of narrowedCodes) {
      for (const next of now.filter((one) => one !== code)) {
        expect([next, codeEntry(next)?.replaces]).toEqual([next, [code]])
      }
    }
    for (const { code, replaces } of entries) {
      expect(replaces.filter((one) => one === code || !codes.includes(one))).toEqual([])
    }
  })

  it('rests each code on its provision, as its variants do', () => {
    for (const { code, cites } of entries) {
      const source = code.startsWith('R') ? 'irpa' : 'irpr'
      expect([code, cites[0]]).toEqual([code, { source, pinpoint: provisionOf(code) }])
      expect(cites[0]?.pinpoint).toMatch(/^\d+(\.\d+)?(\([a-z0-9.]+\))*$/)
      expect([code, cites.some((one) => one.source === 'codes')]).toEqual([code, code !== 'F73'])
      for (const variant of variants.filter((one) => one.code === code)) {
        // A variant may rest on one paragraph of the code's provision: A70 on 207(b), (c) or (d).
        const from = variant.cites.filter((one) => one.source === source)
        expect([code, from.some(({ pinpoint }) => pinpoint.startsWith(provisionOf(code)))]).toEqual(
          [code, true],
        )
      }
    }
  })

  it('says what kind of permit each one is', () => {
    const of = (kind: string) => entries.filter(({ permit }) => permit === kind)
    expect(new Set(of('open').map(({ code }) => code))).toEqual(new Set(open))
    expect(new Set(of('varies').map(({ code }) => code))).toEqual(new Set(varies))
  })

  it('gives a reason where no question leads, and only there', () => {
    const without = entries.filter(({ noQuestions }) => noQuestions).map(({ code }) => code)
    expect(without.toSorted()).toEqual(
      codes.filter((code) => !variantCodes.includes(code)).toSorted(),
    )
  })

  it('has days that exist', () => {
    for (const { code, since, closed } of entries) {
      for (const day of [since, closed]) {
        if (day === undefined) continue
        expect([code, new Date(day).toISOString().slice(0, 10)]).toEqual([code, day])
      }
      if (since !== undefined && closed !== undefined) expect(since < closed).toBe(true)
    }
  })
})

/** Official labels are quoted as they stand; all else is ours. */
const texts = entries.flatMap(
  ({ code, label, frStatus, forWhom, note, unsettled, noQuestions }) => [
    { code, ours: frStatus === 'composed', text: label, label: true },
    ...[forWhom, note, unsettled, noQuestions].flatMap((text) =>
      text ? [{ code, ours: true, text, label: false }] : [],
    ),
  ],
)
const both = texts.flatMap((one) => [
  { ...one, said: one.text.en },
  { ...one, said: one.text.fr },
])

const promise =
  /\b(?:in)?eligib|\bqualif|\bapprov|\bguarant|\breject|\b(?:in)?admissib|\bapprouv|(?<!hors |sous )\bgaranti|\brejet/iu
const slips = / :|« | »|[a-zà-ÿ]:(?= )|\d %|['"]/u

describe('its sentences', () => {
  it('stand in both languages', () => {
    const names = entries.filter(({ label, forWhom }) =>
      [label.en, label.fr, forWhom.en, forWhom.fr].some((said) => said.trim() === ''),
    )
    expect(names).toEqual([])
    expect(both.filter(({ said }) => said !== said.trim() || said === '')).toEqual([])
    expect(texts.filter(({ text }) => text.en === text.fr)).toEqual([])
  })

  it('promise nothing', () => {
    expect(promise.test('You are eligible')).toBe(true)
    expect(promise.test('Une réparation hors garantie')).toBe(false)
    const broken = both.filter(({ ours, said }) => ours && promise.test(said))
    expect(broken.map(({ code, said }) => [code, said])).toEqual([])
  })

  it('keep to the typography of their language', () => {
    expect(slips.test('Il vise : tout')).toBe(true)
    const english = texts.filter(({ text }) => /['"]/u.test(text.en))
    const french = texts.filter(({ text }) => slips.test(text.fr))
    expect([...english, ...french].map(({ code, text }) => [code, text])).toEqual([])
  })

  it('are short', () => {
    const long = both.filter(
      ({ said, label }) =>
        !label && said.split(/[.;](?:\s|$)/u).some((part) => part.split(/\s+/u).length > 30),
    )
    expect(long.map(({ code, said }) => [code, said])).toEqual([])
    for (const { code, forWhom } of entries) {
      expect([code, /^It (is|was) for .+\.$/u.test(forWhom.en)]).toEqual([code, true])
      expect([code, /^Il vis(e|ait) .+\.$/u.test(forWhom.fr)]).toEqual([code, true])
    }
  })
})

describe('--code', () => {
  it.each(codes)('answers for %s', async (code) => {
    const found = await json(['--code', code])
    const entry = codeEntry(code)
    const old = Object.entries(notGiven).find(([one]) => one === code)?.[1][0]
    expect(found).toMatchObject({
      code,
      kind: old === undefined ? 'current' : old === 'retired' ? 'retired' : 'closed',
      entry: {
        label: entry?.label,
        forWhom: entry?.forWhom,
        status: entry?.status,
        permit: entry?.permit,
        confidence: entry?.confidence,
        citations: entry?.cites,
        note: entry?.note ?? null,
      },
    })
    const { questions, noQuestions } = (
      found as { entry: { questions: readonly string[]; noQuestions: unknown } }
    ).entry
    expect(questions.length > 0).toBe(noQuestions === null)
  })
})
