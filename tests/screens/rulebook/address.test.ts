import { describe, expect, it } from 'vitest'
import { book } from '../../../src/screens/rulebook/book.ts'
import { exists } from '../../../src/screens/rulebook/places.ts'
import {
  isRulesAddress,
  readRulesAddress,
  rulesAddress,
  rulesParts,
} from '../../../src/screens/rulesAddress.ts'
import type { RulesPlace } from '../../../src/screens/rulesAddress.ts'
import { decodeAnyLink, isAnswerFragment, isLetterFragment } from '../../../src/sharing/index.ts'

describe('an address of the rulebook', () => {
  it.each([
    ['#rules', { part: 'contents' }],
    ['#rules/', { part: 'contents' }],
    ['#rules/streams', { part: 'streams', name: null }],
    ['#rules/occupations/cusma', { part: 'occupations', name: 'cusma' }],
    ['#rules/variant/cusma-t36', { part: 'variant', name: 'cusma-t36' }],
    [
      '#rules/criterion/hardship.noOtherMeans.206(1)(a)',
      { part: 'criterion', name: 'hardship.noOtherMeans.206(1)(a)' },
    ],
    // As a mail program may write it.
    [
      '#rules/criterion/situation.residence.204%28c%29',
      { part: 'criterion', name: 'situation.residence.204(c)' },
    ],
    ['#rules%2Fvariant%2Fcusma-t36', { part: 'variant', name: 'cusma-t36' }],
    ['#RULES/streams', { part: 'streams', name: null }],
  ] as const)('%s is read', (fragment, place) => {
    expect(readRulesAddress(fragment)).toEqual(place)
  })

  it.each([
    '#rules/criterion',
    '#rules/criterion/',
    '#rules/variant',
    '#rules/nothing',
    '#rules/nothing/cusma-t36',
    '#rules//cusma-t36',
    '#rules/codes/',
    '#rules/codes/C10/more',
    '#rules/criterion/<img src=x>',
    '#rules/criterion/a b',
    '#rules/criterion/%E0%A4%A',
    '#rules/criterion/__proto__/x',
    `#rules/criterion/${'x'.repeat(81)}`,
    `#rules/${'x'.repeat(100_000)}`,
    '#rules/Streams',
  ])('%s leads nowhere, and says so', (fragment) => {
    expect(readRulesAddress(fragment)).toEqual({ part: 'unknown' })
  })

  it.each(['', '#', '#rule', '#rulesome', '#rules.', '#a1xyz', '#b1', '#build', '#candidates'])(
    '%j is none',
    (fragment) => {
      expect(isRulesAddress(fragment)).toBe(false)
      expect(readRulesAddress(fragment)).toBeNull()
    },
  )

  it('is never taken for a link with answers', () => {
    for (const fragment of [
      rulesAddress(),
      rulesAddress('streams'),
      rulesAddress('variant', 'x'),
    ]) {
      expect(isAnswerFragment(fragment)).toBe(false)
      expect(isLetterFragment(fragment)).toBe(false)
      expect(decodeAnyLink(fragment).kind).toBe('unreadable')
    }
  })

  it('is read as it was written, and everything that it names exists', () => {
    const { variants, criteria, editions } = book()
    const all = [
      ...rulesParts.map((part) => rulesAddress(part)),
      ...[...variants.keys()].map((id) => rulesAddress('variant', id)),
      ...[...criteria.keys()].map((id) => rulesAddress('criterion', id)),
      ...editions.map(({ id }) => rulesAddress('editions', id)),
    ]
    expect(new Set(all).size).toBe(all.length)
    for (const address of all) {
      const place = readRulesAddress(address)
      expect(place).not.toBeNull()
      if (place === null || place.part === 'contents' || place.part === 'unknown') {
        throw new Error(address)
      }
      const { part, name } = place as Exclude<RulesPlace, { readonly part: 'contents' | 'unknown' }>
      expect(rulesAddress(part, name ?? undefined)).toBe(address)
      expect(exists(place, book())).toBe(true)
    }
  })

  it.each([
    '#rules/variant/constructor',
    '#rules/criterion/toString',
    '#rules/sources/__proto__',
    '#rules/sources/hasOwnProperty',
    '#rules/agreements/valueOf',
    '#rules/codes/Z99',
    '#rules/editions/2020-01-01',
    '#rules/lines/constructor',
    '#rules/occupations/cusma.engineer',
    '#rules/streams/lmia_route',
  ])('%s names nothing that exists', (fragment) => {
    const place = readRulesAddress(fragment)
    expect(place !== null && exists(place, book())).toBe(false)
  })
})
