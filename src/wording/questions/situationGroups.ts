import type { OptionOf, RowGroup } from './shape.ts'

type Situation = OptionOf<'situations'>
type Group = 'business' | 'exchange' | 'research' | 'culture' | 'community' | 'short' | 'inCanada'

/** Under which heading each situation stands. The same in every language. */
const groupOf: Readonly<Record<Situation, Group>> = {
  ownBusiness: 'business',
  trade: 'business',
  invest: 'business',
  provincialBusiness: 'business',
  french: 'exchange',
  youth: 'exchange',
  exchange: 'exchange',
  camp: 'exchange',
  academic: 'research',
  research: 'research',
  postdoc: 'research',
  medical: 'research',
  award: 'research',
  schoolPlacement: 'research',
  performing: 'culture',
  film: 'culture',
  sport: 'culture',
  religious: 'community',
  charity: 'community',
  businessVisit: 'short',
  repair: 'short',
  shortWork: 'short',
  shortResearch: 'short',
  taskVisit: 'short',
  officialDuty: 'short',
  student: 'inCanada',
  renewing: 'inCanada',
  family: 'inCanada',
  residence: 'inCanada',
  hardship: 'inCanada',
}

/** The situations under the headings of a language, in the order in which the headings are given. */
export function situationGroups(
  headings: Readonly<Record<Group, string>>,
): readonly RowGroup<Situation>[] {
  const situations = Object.keys(groupOf) as Situation[]
  return (Object.keys(headings) as Group[]).map((group) => ({
    heading: headings[group],
    options: situations.filter((situation) => groupOf[situation] === group),
  }))
}
