import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition } from '#rules'
import {
  changeTemplates,
  countedAtOnce,
  decodeAnyLink,
  decodeLetter,
  emptyLetter,
  encodeAnswers,
  encodeLetter,
  fingerprint,
  handOffOf,
  keepLetter,
  letterTo,
  originOf,
  parseLetter,
  parseTemplates,
  plainText,
  readKeptLetter,
  readTemplates,
  resultOf,
  templatesText,
  toConfirm,
  withTemplates,
} from '../../src/sharing/index.ts'
import { workers } from '../browser/people.ts'
import { anyAnswers } from './anyAnswers.ts'
import { anyLetter, somebodysLetter } from './anyLetter.ts'
import { mishapTo, numbersFrom, sent } from './mutations.ts'
import { blockedStore, fullStore, memoryStore } from './stores.ts'

/** `MISHAPS=1000000 npx vitest run tests/sharing/letters.test.ts -t 'never crashes'` tries a million. */
const mishaps = Number(process.env['MISHAPS'] ?? 20_000)

const read = (letter: unknown) => ({ kind: 'read', letter, problems: [] })
const unreadable = (trouble: string) => ({ kind: 'unreadable', trouble })

describe('a letter', () => {
  it('survives the link, and the same letter as JSON', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        expect(decodeLetter(encodeLetter(letter))).toEqual(read(letter))
        expect(parseLetter(JSON.parse(JSON.stringify(letter)))).toEqual(read(letter))
      }),
      { numRuns: 300 },
    )
  })

  it('survives a file of templates', () => {
    fc.assert(
      fc.property(fc.array(anyLetter, { maxLength: 3 }), (letters) => {
        const templates = letters.map((letter, nth) => ({ name: `Nº ${nth}`, letter }))
        const reading = parseTemplates(templatesText(templates))
        expect(reading).toEqual({ kind: 'read', templates, problems: 0 })
      }),
      { numRuns: 60 },
    )
  })

  it.each(workers)('makes a whole address below 300 characters: $name', ({ person }) => {
    const { answers } = { answers: person as typeof somebodysLetter.answers }
    const marks = Object.fromEntries(Object.keys(answers).map((id) => [id, 'suggested' as const]))
    const letter = {
      ...somebodysLetter,
      from: 'Tremblay, Nguyen et associés, avocats',
      reference: 'AB-2026-000118/3',
      answers,
      marks,
    }
    const link = letterTo('https://imp-stream-finder.example.org/imp-stream-finder/', letter)
    expect(decodeAnyLink(link)).toMatchObject({ kind: 'read', letter: { answers } })
    expect(link.length).toBeLessThan(300)
  })
})

describe('a damaged link', () => {
  it('is damaged by any flipped bit, anywhere', () => {
    const whole = encodeLetter(somebodysLetter)
    for (let at = 0; at < whole.length; at++) {
      for (let bit = 0; bit < 7; bit++) {
        const text =
          whole.slice(0, at) +
          String.fromCharCode(whole.charCodeAt(at) ^ (1 << bit)) +
          whole.slice(at + 1)
        const reading = decodeAnyLink(text)
        // The last character of a sentence is overlooked; then the rest is short, and fails its check.
        expect(reading.kind, text).toBe('unreadable')
      }
    }
  })

  it(
    `never crashes and never gives another letter, whatever happens to it (${mishaps} times)`,
    () => {
      const random = numbersFrom(20261125)
      const links = fc.sample(anyLetter, { numRuns: 200, seed: 7 }).map(sent)
      const wrong: string[] = []
      for (let times = 0; times < mishaps; times++) {
        const link = links[times % links.length]
        const mishap = link && mishapTo(link, random)
        if (mishap?.isWrong === true) wrong.push(mishap.text)
      }
      expect(wrong).toEqual([])
    },
    60_000 + mishaps,
  )

  it('says what is wrong', () => {
    const whole = encodeLetter(somebodysLetter)
    expect(decodeLetter(whole.slice(0, -4))).toEqual(unreadable('damaged'))
    expect(decodeLetter(whole.replace('#b1', '#b2'))).toEqual(unreadable('newerVersion'))
    expect(decodeLetter(`${whole}${'A'.repeat(13_000)}`)).toEqual(unreadable('tooLong'))
    expect(decodeAnyLink('https://example.org/#section')).toEqual(unreadable('notALetter'))
    expect(decodeAnyLink('')).toEqual(unreadable('notALetter'))
  })

  it('is mended where only its dress was changed', () => {
    const whole = encodeLetter(somebodysLetter)
    const address = `https://example.org/${whole}`
    for (const text of [
      `${address}.`,
      ` ${address} `,
      `https://example.org/${encodeURIComponent(whole)}`,
      `https://example.org/${encodeURIComponent(encodeURIComponent(whole))}`,
      `##${whole.slice(1)}`,
    ]) {
      expect(decodeAnyLink(text), text).toEqual(read(somebodysLetter))
    }
  })

  it('with plain answers of the first version is read as a result', () => {
    const { answers } = somebodysLetter
    expect(decodeAnyLink(encodeAnswers(answers))).toEqual(
      read({ ...emptyLetter, kind: 'result', answers }),
    )
  })
})

describe('what a sender writes', () => {
  it('is one line of text, without anything that turns or hides text', () => {
    expect(plainText('a\u202Eb\u0000c\nd\u2066e\u200Bf', 60)).toBe('ab c def')
    expect(plainText('  x  y ', 60)).toBe('x y')
    expect(plainText('👩‍🔬'.repeat(100), 10)).toHaveLength(Array.from('👩‍🔬👩‍🔬👩‍🔬👩').join('').length)
    expect(plainText('\uD800x', 60)).toBe('x')
  })

  it('is cut when it comes in too long', () => {
    const reading = parseLetter({ ...emptyLetter, from: 'x'.repeat(100) })
    expect(reading).toMatchObject({ letter: { from: 'x'.repeat(60) } })
  })
})

describe('something else than a letter', () => {
  it.each([
    null,
    [],
    'text',
    7,
    {},
    { ...emptyLetter, kind: 'bill' },
    { ...emptyLetter, edition: 'soon' },
    { ...emptyLetter, answers: 'all' },
  ])('is not read: %j', (input) => {
    expect(parseLetter(input)).toEqual(unreadable('notALetter'))
  })

  it('with a wrong answer names it and keeps the rest', () => {
    const answers = { offer: 'job', role: 'boss', constructor: 'x' }
    const reading = parseLetter({ ...emptyLetter, answers, marks: { role: 'given', offer: 'odd' } })
    expect(reading).toMatchObject({ letter: { answers: { offer: 'job' }, marks: {} } })
    expect(reading.kind === 'read' && reading.problems.map(({ field }) => field)).toEqual([
      'role',
      'constructor',
    ])
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (input, text) => {
        parseLetter(input)
        decodeLetter(`#b1${text}`)
        parseTemplates(text)
      }),
    )
  })
})

describe('the answer to a letter', () => {
  const answers = {
    ...somebodysLetter.answers,
    offer: 'none',
    citizenships: ['USA'],
    role: 'manager',
  } as const
  const result = resultOf(somebodysLetter, answers, { from: 'R. O.' })

  it('counts what is given, and suggests the rest', () => {
    expect(countedAtOnce(somebodysLetter)).toEqual({
      canadianStatus: 'none',
      citizenships: ['USA'],
    })
    expect(Object.keys(toConfirm(somebodysLetter))).toEqual([
      'offer',
      'situations',
      'relationship',
      'professionCusma',
    ])
  })

  it('says whose each answer is, and what stood before a correction', () => {
    expect(result).toMatchObject({ kind: 'result', reference: '2026-118', from: 'R. O.' })
    expect(result.marks).toEqual({
      canadianStatus: 'given',
      offer: 'corrected',
      situations: 'suggested',
      relationship: 'suggested',
      citizenships: 'given',
      professionCusma: 'suggested',
    })
    expect(result.before).toEqual({ offer: 'job' })
    expect(result.edition).toBe(edition.from)
    expect(decodeLetter(encodeLetter(result))).toEqual(read(result))
  })

  it('takes another order of countries for no correction', () => {
    const letter = { ...emptyLetter, answers: { citizenships: ['USA', 'MEX'] } }
    expect(originOf(letter, { citizenships: ['MEX', 'USA'] }, 'citizenships')).toBe('given')
    expect(originOf(letter, { citizenships: ['MEX'] }, 'citizenships')).toBe('corrected')
    expect(originOf(letter, {}, 'citizenships')).toBe('own')
    expect(originOf(null, { citizenships: ['MEX'] }, 'citizenships')).toBe('own')
  })

  it('hands on what is known, and leaves open what is not sure', () => {
    const letter = handOffOf(null, { offer: 'job', role: 'unsure' })
    expect(letter.answers).toEqual({ offer: 'job' })
    expect(letter).toMatchObject({ kind: 'handOff', marks: { offer: 'given' } })
  })
})

describe('a fingerprint', () => {
  it('is the same for the same answers, in any order', () => {
    expect(fingerprint({ offer: 'job', citizenships: ['USA', 'MEX'] })).toBe(
      fingerprint({ citizenships: ['MEX', 'USA'], offer: 'job' }),
    )
    expect(fingerprint({})).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('is another one for other answers', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(sorted(one) === sorted(other))
      }),
    )
  })
})

/** Answers as text in which order says nothing. */
const sorted = (answers: object): string =>
  Object.entries(answers)
    .map(([id, value]: [string, unknown]) =>
      JSON.stringify([id, Array.isArray(value) ? value.map(String).toSorted() : value]),
    )
    .toSorted()
    .join()

describe('what is kept of letters', () => {
  it('is the letter being answered, as it came', () => {
    const store = memoryStore()
    expect(keepLetter(store, somebodysLetter)).toBeNull()
    expect(readKeptLetter(store)).toEqual(somebodysLetter)
    keepLetter(store, null)
    expect(readKeptLetter(store)).toBeNull()
    expect(store.length).toBe(0)
    expect(keepLetter(blockedStore, somebodysLetter)).toBe('blocked')
    expect(keepLetter(fullStore, somebodysLetter)).toBe('full')
    expect(readKeptLetter(blockedStore)).toBeNull()
  })

  it('is templates, of which two tabs lose none', () => {
    const store = memoryStore()
    const template = (name: string) => ({ name, letter: somebodysLetter })
    const save = (name: string) =>
      changeTemplates(store, (now) => withTemplates(now, [template(name)]))
    expect([save('one'), save('two'), save('one')]).toEqual([null, null, null])
    expect(readTemplates(store)).toMatchObject({ templates: [{ name: 'one' }, { name: 'two' }] })
    expect(changeTemplates(blockedStore, (now) => now)).toBe('blocked')
    expect(changeTemplates(fullStore, (now) => now)).toBe('full')
    expect(changeTemplates(undefined, (now) => now)).toBe('blocked')
  })

  it('is never overwritten when it can’t be read', () => {
    const store = memoryStore({ 'imp-stream-finder.templates': '{"format":' })
    expect(changeTemplates(store, (now) => now)).toBe('unreadable')
    expect(store.getItem('imp-stream-finder.templates')).toBe('{"format":')
  })

  it('tells someone else’s file, a newer one, and parts that don’t fit', () => {
    expect(parseTemplates('[1,2]')).toEqual({ kind: 'unreadable', reason: 'notOurs' })
    expect(parseTemplates('not JSON')).toEqual({ kind: 'unreadable', reason: 'notOurs' })
    const text = templatesText([{ name: 'one', letter: somebodysLetter }])
    expect(parseTemplates(text.replace('"version": 1', '"version": 99'))).toEqual({
      kind: 'unreadable',
      reason: 'newerVersion',
    })
    expect(parseTemplates(text.replace('"job"', '"boss"'))).toMatchObject({ problems: 1 })
    expect(parseTemplates(text.replace('"name": "one"', '"nom": "one"'))).toMatchObject({
      templates: [],
      problems: 1,
    })
  })
})
