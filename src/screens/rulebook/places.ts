import { agreements, codeEntries, isQuestionId, listIds, sources, streamOrder } from '#rules'
import type { RulesPlace } from '../rulesAddress.ts'
import type { Book } from './book.ts'

/** Whether the rulebook has what an address names. */
export function exists(place: RulesPlace, { variants, criteria, editions }: Book): boolean {
  if (!('name' in place) || place.name === null) return true
  const { name } = place
  switch (place.part) {
    case 'variant':
      return variants.has(name)
    case 'criterion':
      return criteria.has(name)
    case 'streams':
      return streamOrder.some((one) => one === name)
    case 'lines':
      return isQuestionId(name)
    case 'agreements':
      return Object.hasOwn(agreements, name)
    case 'occupations':
      return listIds.some((one) => one === name)
    case 'codes':
      return codeEntries().some(({ code }) => code === name)
    case 'editions':
      return editions.some(({ id }) => id === name)
    case 'sources':
      return Object.hasOwn(sources, name)
  }
}
