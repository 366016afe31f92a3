import type { Answers } from '#rules'
import type { Door } from './doors.ts'
import { useMap } from './loadedMap.ts'
import { smallMap, smallMapHeight } from './mapSize.ts'
import { useWords } from './words.ts'

/** The map above the doors. Its place is kept until it is there, so that nothing moves when it comes. */
export function MapSlot({
  answers,
  doors,
  moved,
}: {
  readonly answers: Answers
  readonly doors: readonly Door[]
  readonly moved: readonly Door['stream'][]
}) {
  const { language, ask, text } = useWords()
  const map = useMap(language)
  if (map.state === 'failed') return null
  if (map.state === 'loading') {
    return (
      <svg
        width="100%"
        viewBox={`0 0 ${smallMap.width} ${smallMapHeight(doors.map(({ stream }) => text.streams[stream]))}`}
        aria-hidden="true"
      />
    )
  }
  const { parts, words } = map.value
  const say = { language, words, titleOf: (id: Parameters<typeof ask>[0]) => ask(id).title }
  return <parts.SmallMap answers={answers} doors={doors} moved={moved} say={say} />
}
