import { useId, useMemo, useState, useSyncExternalStore } from 'react'
import { dayText, edition } from '#rules'
import type { Answers } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import { draw } from './drawing.ts'
import { DrawnMap } from './DrawnMap.tsx'
import { MapList } from './MapList.tsx'
import { mapOf } from './mapOf.ts'
import type { MapWords } from './mapText.ts'
import { pictureFile, pictureSize } from './pictureFile.ts'
import { savePicture } from './savePicture.ts'

interface Props {
  readonly answers: Answers
  readonly title: string
  readonly say: MapWords
}

/** How a result came about: the whole map, the same as a list, and a picture of it to be kept or shown. */
export function BigMap({ answers, title, say }: Props) {
  const { words } = say
  const map = useMemo(() => mapOf(answers), [answers])
  const [listed, setListed] = useState(false)
  const [saving, setSaving] = useState<'not yet' | 'saved' | 'failed'>('not yet')
  const list = useId()
  const layout = useRoom() ? 'wide' : 'tall'
  const save = async (): Promise<void> => {
    try {
      const drawing = draw(map, say, 'wide')
      const picture = pictureFile(drawing, say.language, {
        name: words.name,
        title,
        edition: words.edition(dayText(edition.from, say.language)),
        notAdvice: words.notAdvice,
      })
      await savePicture(words.file, picture, pictureSize(drawing))
      setSaving('saved')
    } catch {
      setSaving('failed')
    }
  }
  return (
    <div className="map-card">
      <DrawnMap drawing={draw(map, say, layout)} layout={layout} />
      <div className="map-tools no-print">
        <button
          type="button"
          className="button-quiet button-flush"
          aria-pressed={listed}
          aria-controls={list}
          onClick={() => setListed(!listed)}
        >
          <Icon name="list" size={20} />
          {listed ? words.hideList : words.showList}
        </button>
        <button type="button" className="button-quiet button-flush" onClick={() => void save()}>
          <Icon name="save" size={20} />
          {words.save}
        </button>
      </div>
      <p className="quiet no-print">{words.saveHint}</p>
      <output className="quiet no-print">
        {saving === 'saved' && words.saved}
        {saving === 'failed' && words.saveFailed}
      </output>
      <MapList map={map} say={say} shown={listed} id={list} />
    </div>
  )
}

/** The map on paper, where it has room. */
export function PrintedMap({ answers, say }: Omit<Props, 'title'>) {
  const map = useMemo(() => mapOf(answers), [answers])
  return <DrawnMap drawing={draw(map, say, 'paper')} layout="paper" />
}

const room = '(min-width: 46rem)'

const subscribe = (onChange: () => void): (() => void) => {
  const media = window.matchMedia(room)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** Whether the names of the lines have room at their side. */
const useRoom = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(room).matches)
