import { expect, it } from 'vitest'
import { contradictionRules } from '../../rules/law/contradictions.ts'
import { bars } from '../../rules/law/bars.ts'
import { preference, variants } from '../../rules/law/preference.ts'
import { narrowedCodes, retiredCodes } from '../../rules/law/retiredCodes.ts'
import { sources } from '../../rules/law/sources.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import { credentials, notes, nearMisses } from '../../rules/professions/index.ts'

const french: readonly string[] = [
  ...variants.flatMap((one) => [
    one.title.fr,
    ...[...criteriaOf(one.condition), ...one.evidence].map(({ says }) => says.fr),
    ...(one.unsettled ?? []).map(({ fr }) => fr),
    one.duration.note?.fr ?? '',
    one.spouse.note?.fr ?? '',
  ]),
  ...preference.map(({ reason }) => reason.fr),
  ...bars.map(({ says }) => says.fr),
  ...contradictionRules.map(({ says }) => says.fr),
  ...[...retiredCodes, ...narrowedCodes].map(({ says }) => says.fr),
  ...Object.values(sources).map(({ fr }) => fr),
  ...Object.values(credentials).map(({ fr }) => fr),
  ...Object.values(notes).map(({ fr }) => fr),
  ...nearMisses.map(({ fr }) => fr),
]

/** Where a line could break before a colon or inside quotation marks, or an apostrophe is the typist's. */
const slips = (text: string): readonly string[] => text.match(/ :|« | »|[a-zà-ÿ]:(?= )|'/g) ?? []

it('finds a space that lets a line break, and a straight apostrophe', () => {
  expect(slips('Le permis : oui')).toEqual([' :'])
  expect(slips("l'offre « ferme »")).toEqual(["'", '« ', ' »'])
  expect(slips('Le permis\u00a0: l’offre «\u00a0ferme\u00a0»')).toEqual([])
})

it('writes the French of the law with no-break spaces and curly apostrophes', () => {
  expect(french.length).toBeGreaterThan(500)
  expect(french.filter((text) => slips(text).length > 0)).toEqual([])
})
