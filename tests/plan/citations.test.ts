import { expect, it } from 'vitest'
import { sources } from '../../rules/law/sources.ts'
import { laterLines } from '../../rules/plan/after.ts'
import { tableCitations } from '../../rules/plan/citations.ts'
import { papers } from '../../rules/plan/documents.ts'
import { grounds } from '../../rules/plan/refusals.ts'

it('pins the law to a section, and a page to one of its parts', () => {
  const wrong = tableCitations.flatMap(([id, cites]) =>
    cites
      .filter(({ source, pinpoint }) => {
        const law = source === 'irpr' || source === 'irpa'
        const section = /^\d+(\.\d+)*(\([a-z0-9.]+\))*$/.test(pinpoint)
        return !Object.hasOwn(sources, source) || pinpoint === '' || section !== law
      })
      .map(({ pinpoint }) => `${id}: ${pinpoint}`),
  )
  expect(wrong).toEqual([])
})

it('gives every row an id of its own', () => {
  for (const rows of [papers, laterLines, grounds]) {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  }
})

it('leaves no row without a place where it stands', () => {
  const bare = [...papers, ...laterLines, ...grounds].filter(
    ({ cites, onPage }) => cites.length === 0 && onPage === undefined,
  )
  expect(bare.map(({ id }) => id)).toEqual([])
})

it('has no text twice under two ids', () => {
  for (const rows of [papers, laterLines]) {
    const texts = rows.map(({ says }) => says.en)
    const twice = texts.filter((text, place) => texts.indexOf(text) !== place)
    // Youth exchanges and camps ask for the same certificates, each on its own page.
    expect(twice.filter((text) => !text.startsWith('Police certificates'))).toEqual([])
  }
})
