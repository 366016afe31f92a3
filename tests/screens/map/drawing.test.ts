import { describe, expect, it } from 'vitest'
import { dayText, edition } from '#rules'
import type { Answers } from '#rules'
import { drawings } from '../../../src/components/Icon.tsx'
import { draw, layouts } from '../../../src/screens/map/drawing.ts'
import type { Drawing, LayoutName, Shape } from '../../../src/screens/map/drawing.ts'
import { mapOf } from '../../../src/screens/map/mapOf.ts'
import { reasonText, stateText } from '../../../src/screens/map/mapText.ts'
import type { MapWords } from '../../../src/screens/map/mapText.ts'
import { pictureFile, pictureSize } from '../../../src/screens/map/pictureFile.ts'
import { smallMapHeight, textWidth, wrapped } from '../../../src/screens/mapSize.ts'
import { languages } from '../../../src/wording/language.ts'
import type { Language } from '../../../src/wording/language.ts'
import { loadMapWording } from '../../../src/wording/map/index.ts'
import { loadQuestionWording, questionWording } from '../../../src/wording/questions/index.ts'
import {
  engineer,
  frenchSpeaker,
  helper,
  interviewed,
  manager,
  resident,
} from '../suggestion/people.ts'

const sayIn = async (language: Language): Promise<MapWords> => {
  const questions = await loadQuestionWording(language, 'worker')
  return {
    language,
    words: await loadMapWording(language),
    titleOf: (id) => questionWording(questions, id).title,
  }
}
const say = { en: await sayIn('en'), fr: await sayIn('fr') }

const midway: Answers = {
  canadianStatus: 'none',
  offer: 'job',
  situations: [],
  relationship: 'none',
}
const journeys: readonly (readonly [string, Answers])[] = [
  ['the start', {}],
  ['midway', midway],
  ['a transferee', interviewed(manager)],
  ['a professional', interviewed(engineer)],
  ['a French speaker', interviewed(frenchSpeaker)],
  ['no permit needed', interviewed(resident)],
  ['nothing fits', interviewed(helper)],
]
const names = Object.keys(layouts) as readonly LayoutName[]

const shapesOf = ({ groups }: Drawing): readonly Shape[] => groups.flatMap(({ shapes }) => shapes)
const textsOf = (drawing: Drawing) =>
  shapesOf(drawing).flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
const groupOf = (drawing: Drawing, id: string): readonly Shape[] =>
  drawing.groups.find((group) => group.id === id)?.shapes ?? []

/** Where the door of a line stands: at its end. */
const doorAt = (drawing: Drawing, stream: string) => {
  const stop = groupOf(drawing, stream).find(
    (shape) => shape.kind === 'circle' && shape.look.startsWith('map-stop'),
  )
  return stop?.kind === 'circle' ? stop.x : undefined
}

describe.each(languages)('the drawing in %s', (language) => {
  it.each(journeys)('of %s keeps every mark and every word inside', (_, answers) => {
    const map = mapOf(answers)
    for (const name of names) {
      const drawing = draw(map, say[language], name)
      for (const { x, y, says, anchor } of textsOf(drawing)) {
        const wide = textWidth(says, { size: 12, bold: false })
        const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor]
        expect(left, says).toBeGreaterThanOrEqual(0)
        expect(left + wide, says).toBeLessThanOrEqual(drawing.width)
        expect(y, says).toBeLessThanOrEqual(drawing.height)
        expect(y, says).toBeGreaterThan(10)
      }
    }
  })

  it.each(journeys)(
    'of %s names every station and every line, and says why one is closed',
    (_, answers) => {
      const map = mapOf(answers)
      const { words } = say[language]
      for (const name of names) {
        const said = textsOf(draw(map, say[language], name))
          .map(({ says }) => says)
          .join(' ')
        for (const { section } of map.stations) expect(said).toContain(words.sections[section])
        for (const line of map.lines) {
          expect(said).toContain(words.streams[line.stream])
          if (name === 'small') continue
          expect(said).toContain(stateText(line, say[language]))
          const reason = reasonText(line, say[language])
          if (line.state === 'closed') expect(said).toContain(reason ?? 'a reason')
        }
      }
    },
  )

  it('is as high as the place that was kept for it', () => {
    for (const [, answers] of journeys) {
      const map = mapOf(answers)
      const { words } = say[language]
      const lines = map.lines.map(({ stream }) => words.streams[stream])
      expect(draw(map, say[language], 'small').height).toBe(smallMapHeight(lines))
    }
  })
})

describe('a line', () => {
  it.each(names)('ends with a door where it closed, else at the end (%s)', (name) => {
    const drawing = draw(mapOf(midway), say.en, name)
    const { posts, end } = layouts[name]
    expect(doorAt(drawing, 'intra_company_transferee')).toBe(posts[1])
    expect(doorAt(drawing, 'no_permit')).toBe(posts[0])
    expect(doorAt(drawing, 'significant_benefit')).toBe(end)
  })

  it('tells how it stands by its shape, not only by its colour', () => {
    const drawing = draw(mapOf(interviewed(engineer)), say.en, 'wide')
    const doorOf = (stream: string) =>
      groupOf(drawing, stream).find(({ look }) => look.startsWith('map-door'))
    expect(doorOf('trade_agreement_professional')).toMatchObject({ d: drawings['door-stands'] })
    expect(doorOf('intra_company_transferee')).toMatchObject({ d: drawings['door-closed'] })
    expect(doorOf('significant_benefit')).toMatchObject({ d: drawings['door-open'] })
    const looks = drawing.groups.flatMap(({ shapes }) => shapes.map(({ look }) => look))
    expect(looks).toContain('map-line map-line-ahead map-line-open')
  })

  it('of the person is drawn from the start, above all others', () => {
    const drawing = draw(mapOf(interviewed(engineer)), say.en, 'wide')
    const lines = drawing.groups.filter(({ shapes }) =>
      shapes.some(({ look }) => look.startsWith('map-line')),
    )
    expect(lines.at(-1)?.id).toBe('trade_agreement_professional')
    const lit = groupOf(drawing, 'trade_agreement_professional').find(
      ({ look }) => look === 'map-line map-line-lit',
    )
    expect(lit).toMatchObject({ d: expect.stringMatching(/^M204 32V/) as string })
  })
})

describe('words in a drawing', () => {
  const face = { size: 13, bold: false }

  it('are broken where they would be wider than their place, and lost nowhere', () => {
    const text = say.fr.words.needs('L’entreprise à l’étranger et celle du Canada sont affiliées')
    const lines = wrapped(text, face, 200)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(textWidth(line, face)).toBeLessThanOrEqual(200)
  })

  it('stay whole when a single word is too long', () => {
    expect(wrapped('anticonstitutionnellement', face, 20)).toEqual(['anticonstitutionnellement'])
  })
})

describe('a picture file', () => {
  it.each(languages)(
    'stands by itself, with the name, the date and what it is not (%s)',
    (language) => {
      const { words } = say[language]
      const drawing = draw(mapOf(interviewed(helper)), say[language], 'wide')
      const about = {
        name: words.name,
        title: 'A & B',
        edition: words.edition(dayText(edition.from, language)),
        notAdvice: words.notAdvice,
      }
      const file = pictureFile(drawing, language, about)
      const parsed = new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" `)
      expect(file).toMatch(parsed)
      for (const part of [about.name, about.edition, about.notAdvice, 'A &amp; B']) {
        expect(file).toContain(part)
      }
      // Nothing in it is fetched, runs, or needs a page around it.
      expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|script|href|url\(|var\(/,
      )
      expect(file.match(/<text /g)?.length).toBe(textsOf(drawing).length + 3)
      expect(pictureSize(drawing).height).toBeGreaterThan(drawing.height)
    },
  )
})
