import { useEffect, useId, useState } from 'react'
import { dictionary, dictionaryCsv, templateCsv } from '../../batch/index.ts'
import { Icon } from '../../components/Icon.tsx'
import { loadQuestionWording } from '../../wording/questions/index.ts'
import { useWords } from '../words.ts'
import { saveFile } from '../saveFile.ts'
import { useBatchWords } from './useBatchWords.ts'

/** A text of this many characters is never put into the field: it would be slow to show. */
const longestPaste = 100_000

/** Where a list is given: a file chosen or dropped anywhere on the page, or rows pasted. */
export function GiveList({ onFile }: { readonly onFile: (file: Blob, name: string) => void }) {
  const { text } = useBatchWords()
  const { language, text: around } = useWords()
  const [pasted, setPasted] = useState('')
  const id = useId()
  const isOver = useDrop(onFile)
  const give = (rows: string): void => onFile(new Blob([rows]), text.give.paste)

  async function giveDictionary(): Promise<void> {
    const words = await loadQuestionWording(language, 'employer')
    const csv = dictionaryCsv(dictionary(words, around.page.notSure), language)
    saveFile(`dictionary-${language}.csv`, new Blob(['\uFEFF', csv], { type: 'text/csv' }))
  }

  return (
    <section className="section" aria-labelledby={`${id}heading`}>
      <h2 id={`${id}heading`}>{text.give.heading}</h2>
      <div className={isOver ? 'drop drop-over' : 'drop'}>
        <label htmlFor={`${id}file`}>{text.give.drop}</label>
        <input
          id={`${id}file`}
          type="file"
          className="drop-file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ndjson,.jsonl,.json"
          aria-describedby={`${id}types`}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) onFile(file, file.name)
          }}
        />
        <p className="quiet" id={`${id}types`}>
          {text.give.types} {text.give.empty}
        </p>
      </div>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault()
          if (pasted.trim() !== '') give(pasted)
        }}
      >
        <label htmlFor={`${id}paste`}>{text.give.paste}</label>
        <textarea
          id={`${id}paste`}
          className="text-input"
          rows={3}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
          onPaste={(event) => {
            const rows = event.clipboardData.getData('text')
            if (rows.length < longestPaste) return
            event.preventDefault()
            give(rows)
          }}
        />
        <button type="submit" className="button button-second">
          {text.give.usePasted}
        </button>
      </form>
      <div className="buttons">
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => saveFile('candidates.csv', new Blob(['\uFEFF', templateCsv()]))}
        >
          <Icon name="document" size={18} />
          {text.give.template}
        </button>
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => void giveDictionary()}
        >
          <Icon name="list" size={18} />
          {text.give.dictionary}
        </button>
      </div>
    </section>
  )
}

/** Takes a file that is dropped anywhere: without it the browser would leave the page for the file. */
function useDrop(onFile: (file: Blob, name: string) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (): void => setOver(false)
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) onFile(file, file.name)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFile])
  return isOver
}
