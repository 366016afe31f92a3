import type { QuestionId } from '#rules'
import type { Language } from '../../wording/language.ts'
import type { MapWording } from '../../wording/map/index.ts'
import type { MapLine, Station } from './mapOf.ts'

/** What it takes to put the map into words. */
export interface MapWords {
  readonly language: Language
  readonly words: MapWording
  readonly titleOf: (question: QuestionId) => string
}

/** How a line stands, in a few words. */
export function stateText(line: MapLine, { words }: MapWords): string {
  switch (line.state) {
    case 'open':
      return words.open
    case 'narrowing':
      return words.narrowing(line.left, line.all)
    case 'closed':
      return words.closed(words.sections[line.closedAt ?? 'offer'])
    case 'stands': {
      const said = words.stands[line.standing as keyof typeof words.stands]
      return line.lit && line.stream !== 'lmia_route' ? words.suggested(said) : said
    }
  }
}

/** Why a line is closed: the criterion that is not met, or the answer. */
export function reasonText({ closedBy }: MapLine, say: MapWords): string | null {
  if (closedBy === null) return null
  return closedBy.needs === null
    ? say.words.because(say.titleOf(closedBy.question))
    : say.words.needs(closedBy.needs[say.language])
}

/** What there is to say of a station. */
export const stationText = ({ state, answers }: Station, { words }: MapWords): string =>
  state === 'past' ? words.station.past(answers) : words.station[state]
