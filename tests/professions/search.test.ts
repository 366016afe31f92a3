import { describe, expect, it } from 'vitest'
import {
  listIds,
  loadList,
  nearMisses,
  nearMissesFor,
  searchRows,
} from '../../rules/professions/index.ts'
import type { Language, ListId, Row } from '../../rules/professions/index.ts'

const languages = ['en', 'fr'] as const

const idsFor = async (list: ListId, text: string, language: Language): Promise<readonly string[]> =>
  searchRows(await loadList(list), text, language).map(({ row }) => row.id)

const missesFor = (text: string, list: ListId): readonly string[] =>
  nearMissesFor(text, list).map((miss) => miss.id)

/** The rows a person chooses among: those of one country, or in Europe of one sector. */
function shelves(rows: readonly Row[]): readonly (readonly Row[])[] {
  const shelfOf = (row: Row): string =>
    row.id
      .split('.')
      .slice(0, -1)
      .join('.')
      .replace(/\.(technician|unclear)$/, '')
  return [...new Set(rows.map(shelfOf))].map((shelf) =>
    rows.filter((row) => shelfOf(row) === shelf),
  )
}

describe('aliases', () => {
  it.each(listIds)(
    '%s: every alias and every title finds its row among the first five',
    async (list) => {
      const lost: string[] = []
      for (const shelf of shelves(await loadList(list))) {
        for (const row of shelf) {
          for (const language of languages) {
            for (const text of [row[language], ...row.aliases[language]]) {
              const first = searchRows(shelf, text, language).slice(0, 5)
              if (!first.some((found) => found.row.id === row.id)) lost.push(`${row.id}: ${text}`)
            }
          }
        }
      }
      expect(lost).toEqual([])
    },
  )

  it('in a whole list, the first five different titles hold the row', async () => {
    const lost: string[] = []
    for (const list of ['europe', 'cptpp'] as const) {
      const rows = await loadList(list)
      for (const row of rows.filter((one) => !one.generic)) {
        for (const language of languages) {
          for (const alias of row.aliases[language]) {
            const found = searchRows(rows, alias, language)
            const own = found.findIndex((one) => one.row.id === row.id)
            const before = new Set(found.slice(0, own).map((one) => one.row[language]))
            before.delete(row[language])
            if (own < 0 || before.size > 4) lost.push(`${row.id}: ${alias} (${before.size})`)
          }
        }
      }
    }
    expect(lost).toEqual([])
  })
})

describe('a programmer is no computer systems analyst', () => {
  const titles: readonly (readonly [Language, string])[] = [
    ['en', 'programmer'],
    ['en', 'computer programmer'],
    ['en', 'programer'],
    ['en', 'software developer'],
    ['en', 'web developer'],
    ['en', 'developer'],
    ['en', 'coder'],
    ['en', 'software engineer'],
    ['en', 'data scientist'],
    ['fr', 'programmeur'],
    ['fr', 'programmeuse informatique'],
    ['fr', 'développeur'],
    ['fr', 'développeuse web'],
    ['fr', 'codeur'],
    ['fr', 'ingénieur logiciel'],
  ]
  it.each(titles)('%s: %s', async (language, title) => {
    for (const list of ['cusma', 'chile'] as const) {
      expect(await idsFor(list, title, language)).not.toContain(`${list}.computer_systems_analyst`)
      expect(missesFor(title, list).length).toBeGreaterThan(0)
    }
  })

  it('gets a note that says so', () => {
    expect(missesFor('programmer', 'cusma')).toEqual(['programmer'])
    expect(missesFor('Senior Java programmer', 'cusma')).toEqual(['programmer'])
    expect(missesFor('softwar develop', 'chile')).toEqual(['programmer'])
    expect(missesFor('programing', 'cusma')).toEqual(['programmer'])
  })

  it('is on the lists of Korea and Panama', async () => {
    expect(await idsFor('korea', 'programmer', 'en')).toEqual([
      'korea.supplier.computer_programmer',
    ])
    expect((await idsFor('panama', 'software developer', 'en'))[0]).toBe(
      'panama.software_developer',
    )
    expect((await idsFor('europe', 'programmer', 'en'))[0]).toMatch(/^europe\.computer\./)
  })
})

describe('search', () => {
  it('does not mind accents, capitals, plural, gender or dots', async () => {
    for (const text of [
      'infirmiere',
      'INFIRMIÈRE',
      'infirmières',
      'infirmier',
      'Infirmière autorisée',
    ]) {
      expect((await idsFor('cusma', text, 'fr'))[0], text).toBe('cusma.registered_nurse')
    }
    for (const text of ['nurse', 'Nurses', 'RN', 'R.N.', 'I am a nurse', 'senior nurse']) {
      expect((await idsFor('cusma', text, 'en'))[0], text).toBe('cusma.registered_nurse')
    }
    expect((await idsFor('cusma', 'ingénieures civiles', 'fr'))[0]).toBe('cusma.engineer')
    expect((await idsFor('cusma', 'oe', 'fr')).length).toBe(0)
  })

  it('forgives one slip in longer words, after exact words', async () => {
    for (const text of ['archtiect', 'arcitect', 'architectt'])
      expect((await idsFor('gats', text, 'en'))[0]).toBe('gats.architect')
    expect((await idsFor('cusma', 'acountant', 'en'))[0]).toBe('cusma.accountant')
    expect((await idsFor('cusma', 'vetrinarian', 'en'))[0]).toBe('cusma.veterinarian')
    expect(await idsFor('cusma', 'vte', 'en')).toEqual([])
  })

  it('puts titles before aliases, and keeps the list’s order among equals', async () => {
    const found = searchRows(await loadList('cusma'), 'dent', 'en')
    expect(found[0]?.row.id).toBe('cusma.dentist')
    const hits = searchRows(await loadList('cusma'), 'geo', 'en').map(({ hit }) => hit)
    expect(hits).toEqual(
      [...hits].sort(
        (a, b) => ['title', 'alias', 'noc'].indexOf(a) - ['title', 'alias', 'noc'].indexOf(b),
      ),
    )
    expect((await idsFor('cusma', 'teacher', 'en')).slice(0, 3)).toEqual([
      'cusma.college_teacher',
      'cusma.seminary_teacher',
      'cusma.university_teacher',
    ])
  })

  it('reads codes of the classification', async () => {
    expect(await idsFor('cusma', '31301', 'en')).toEqual(['cusma.registered_nurse'])
    expect(await idsFor('cusma', 'NOC 31301', 'en')).toEqual(['cusma.registered_nurse'])
    expect(await idsFor('europe', '21301', 'fr')).toContain('europe.engineering.engineers_213')
    expect(searchRows(await loadList('cusma'), '3130', 'en')[0]?.hit).toBe('noc')
  })

  it('takes the other language when nothing fits', async () => {
    expect((await idsFor('cusma', 'infirmière', 'en'))[0]).toBe('cusma.registered_nurse')
    expect((await idsFor('cusma', 'pharmacist', 'fr'))[0]).toBe('cusma.pharmacist')
  })

  it('knows the activity as well as the person', async () => {
    expect((await idsFor('cusma', 'nursing', 'en'))[0]).toBe('cusma.registered_nurse')
    expect((await idsFor('cusma', 'civil engineering', 'en'))[0]).toBe('cusma.engineer')
    expect((await idsFor('cusma', 'urban planning', 'en'))[0]).toBe('cusma.urban_planner')
  })

  it('sends no tradesperson to the engineers', async () => {
    for (const list of ['cusma', 'chile'] as const) {
      for (const [language, title] of [
        ['en', 'electrician'],
        ['fr', 'électricien'],
        ['fr', 'électricienne'],
        ['fr', 'mécanicien'],
      ] as const) {
        expect(await idsFor(list, title, language), title).not.toContain(`${list}.engineer`)
        expect(missesFor(title, list), title).toEqual(['welder'])
      }
    }
  })

  it('says what matched', async () => {
    expect(searchRows(await loadList('cusma'), 'rn', 'en')[0]).toMatchObject({
      hit: 'alias',
      matched: 'rn',
    })
  })

  it.each(['', '   ', '…', 'xyzzy plugh'])('finds nothing for %j', async (text) => {
    expect(await idsFor('cusma', text, 'en')).toEqual([])
    expect(missesFor(text, 'cusma')).toEqual([])
  })
})

describe('engineers', () => {
  const branches = [
    ['civil', 'civil'],
    ['mechanical', 'mécanique'],
    ['electrical', 'électrique'],
    ['electronics', 'électronicien'],
    ['chemical', 'chimiste'],
    ['industrial', 'industriel'],
    ['manufacturing', 'de fabrication'],
    ['metallurgical', 'métallurgiste'],
    ['materials', 'des matériaux'],
    ['mining', 'minier'],
    ['geological', 'géologue'],
    ['petroleum', 'pétrolier'],
    ['aerospace', 'aérospatial'],
    ['computer', 'informaticien'],
    ['software', 'logiciel'],
    ['environmental', 'en environnement'],
    ['biomedical', 'biomédical'],
  ] as const
  it.each(branches)('%s engineer, ingénieur %s', async (en, fr) => {
    for (const list of ['cusma', 'chile'] as const) {
      expect((await idsFor(list, `${en} engineer`, 'en'))[0]).toBe(`${list}.engineer`)
      expect((await idsFor(list, `ingénieur ${fr}`, 'fr'))[0]).toBe(`${list}.engineer`)
    }
  })
})

describe('near misses', () => {
  it.each([
    ['welder', 'welder'],
    ['soudeuse', 'welder'],
    ['électricien', 'welder'],
    ['chef', 'cook'],
    ['head chef', 'cook'],
    ['cuisinière', 'cook'],
    ['web developer', 'programmer'],
    ['data scientist', 'data_scientist'],
    ['sales representative', 'sales_representative'],
    ['nurse assistant', 'nurse_assistant'],
    ['préposée aux bénéficiaires', 'nurse_assistant'],
    ['financial analyst', 'financial_analyst'],
    ['HR manager', 'hr_manager'],
    ['marketing manager', 'marketing_manager'],
    ['bookkeeper', 'bookkeeper'],
    ['high school teacher', 'school_teacher'],
    ['truck driver', 'driver_pilot'],
  ])('%s is told about (%s)', (title, id) => {
    expect(missesFor(title, 'cusma')).toContain(id)
    expect(missesFor(title, 'chile')).toContain(id)
  })

  it('does not disturb people whose title is on the list', () => {
    for (const title of [
      'nurse',
      'architect',
      'hotel manager',
      'lawyer',
      'biologist',
      'civil engineer',
      'infirmière',
      'vétérinaire',
      'professeur',
    ]) {
      expect(missesFor(title, 'cusma'), title).toEqual([])
    }
    expect(missesFor('chef de projet', 'cusma')).toEqual(['manager'])
  })

  it('goes by the main word', () => {
    expect(missesFor('welder foreman', 'cptpp')).toEqual([])
    expect(missesFor('contremaître soudeur', 'cptpp')).toEqual([])
    expect(missesFor('ship welder', 'cptpp')).toEqual(['trade_worker'])
    expect(missesFor('soudeur naval', 'cptpp')).toEqual(['trade_worker'])
    expect(missesFor('physicien', 'europe')).toEqual([])
    expect(missesFor('analyste-programmeur', 'cusma')).toEqual(['programmer'])
  })

  it('each term brings up its own note', () => {
    for (const miss of nearMisses) {
      for (const list of miss.lists) {
        for (const term of [...miss.terms.en, ...miss.terms.fr])
          expect(missesFor(term, list), term).toContain(miss.id)
      }
    }
  })
})
