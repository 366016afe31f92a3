import { expect, it } from 'vitest'
import { edition } from '../../rules/law/edition.ts'
import { sources } from '../../rules/law/sources.ts'
import { afterFor, laterLines } from '../../rules/plan/after.ts'
import { tableCitations } from '../../rules/plan/citations.ts'
import { documentsFor, papers } from '../../rules/plan/documents.ts'
import { grounds, refusalsFor } from '../../rules/plan/refusals.ts'
import { peopleOf } from './askers.ts'

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

it('has no row that nobody sees', () => {
  const seen = new Set(
    edition.variants.flatMap((variant) =>
      peopleOf(variant).flatMap((answers) =>
        [
          ...documentsFor(variant, answers),
          ...afterFor(variant, answers),
          ...refusalsFor(variant, answers),
        ].map(({ id }) => id),
      ),
    ),
  )
  const rows = tableCitations.map(([id]) => id).filter((id) => !id.startsWith('amount.'))
  expect(rows.filter((id) => !seen.has(id))).toEqual([])
}, 30_000)
