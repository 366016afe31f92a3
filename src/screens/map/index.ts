/** The map of the journey, fetched beside the questions and before a result. */
import './map.css'

export { BigMap, PrintedMap } from './BigMap.tsx'
export { SmallMap } from './SmallMap.tsx'
