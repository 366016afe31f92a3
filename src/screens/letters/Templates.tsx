import { useEffect, useId, useRef, useState } from 'react'
import { Fold } from '../../components/Fold.tsx'
import {
  changeTemplates,
  lastingStore,
  parseTemplates,
  plainText,
  readTemplates,
  templatesText,
  withTemplates,
} from '../../sharing/index.ts'
import type { Template, TemplatesReading } from '../../sharing/index.ts'
import { letterIn } from './draft.ts'
import type { Draft } from './draft.ts'
import { useLetterWords } from './letterWords.ts'
import { saveFile } from '../saveFile.ts'

const longestName = 80

/** Links prepared once and used again: kept on this device, or in a file. */
export function Templates({
  draft,
  onUse,
}: {
  readonly draft: Draft
  readonly onUse: (template: Template) => void
}) {
  const { templates: words } = useLetterWords()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [kept, change] = useTemplates()
  const [name, setName] = useState('')
  const [nameMissing, setNameMissing] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const [told, tell] = useState('')
  const templates = kept.kind === 'read' ? kept.templates : []

  const put = (more: readonly Template[], done: string): void => {
    const trouble = change((now) => withTemplates(now, more))
    tell(trouble === null ? done : words.trouble[trouble])
  }
  const save = (): void => {
    const clean = plainText(name, longestName)
    setNameMissing(clean === '')
    if (clean === '') nameField.current?.focus()
    else put([{ name: clean, letter: letterIn(draft) }], words.saved(clean))
  }
  const read = async (chosen: File): Promise<void> => {
    const reading = parseTemplates(await chosen.text())
    if (reading.kind === 'unreadable') {
      tell(words.unreadable[reading.reason])
      return
    }
    const left = reading.problems > 0 ? ` ${words.problems(reading.problems)}` : ''
    put(reading.templates, `${words.imported(reading.templates.length)}${left}`)
  }

  return (
    <section className="section" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.title}</h2>
      <p className="section-lead">{words.lead}</p>
      {kept.kind === 'unreadable' && <p>{words.trouble.unreadable}</p>}
      {templates.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ul className="review-list">
          {templates.map((template) => (
            <li key={template.name} className="review-row">
              <p className="review-answer">
                <bdi>{template.name}</bdi>
              </p>
              <span className="chips">
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={words.takeOf(template.name)}
                  onClick={() => {
                    onUse(template)
                    tell(words.taken(template.name))
                  }}
                >
                  {words.take}
                </button>
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={words.removeOf(template.name)}
                  onClick={() => {
                    const trouble = change((now) => now.filter((one) => one.name !== template.name))
                    tell(trouble === null ? words.removed(template.name) : words.trouble[trouble])
                  }}
                >
                  {words.remove}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <output>{told}</output>
      <Fold summary={words.save}>
        <label className="search-label" htmlFor={`${id}name`}>
          {words.name}
        </label>
        {nameMissing && (
          <p className="field-error" id={`${id}missing`}>
            {words.nameMissing}
          </p>
        )}
        <input
          ref={nameField}
          id={`${id}name`}
          className="text-input"
          aria-invalid={nameMissing}
          aria-describedby={nameMissing ? `${id}missing` : undefined}
          type="text"
          autoComplete="off"
          maxLength={longestName}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="buttons">
          <button type="button" className="button button-second" onClick={save}>
            {words.save}
          </button>
        </div>
      </Fold>
      <div className="buttons">
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() =>
            saveFile(
              'imp-templates.json',
              new Blob([templatesText(templates)], { type: 'application/json' }),
            )
          }
        >
          {words.export}
        </button>
        <button type="button" className="button-quiet" onClick={() => file.current?.click()}>
          {words.import}
        </button>
        <input
          ref={file}
          className="unseen"
          type="file"
          accept="application/json,.json"
          aria-label={words.import}
          tabIndex={-1}
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            if (chosen) void read(chosen)
            event.target.value = ''
          }}
        />
      </div>
    </section>
  )
}

/** The templates of this device, also when another tab changes them. */
function useTemplates(): readonly [
  TemplatesReading,
  (change: Parameters<typeof changeTemplates>[1]) => ReturnType<typeof changeTemplates>,
] {
  const [kept, setKept] = useState(() => readTemplates(lastingStore(window)))
  useEffect(() => {
    const again = (): void => setKept(readTemplates(lastingStore(window)))
    window.addEventListener('storage', again)
    return () => window.removeEventListener('storage', again)
  }, [])
  return [
    kept,
    (change) => {
      const trouble = changeTemplates(lastingStore(window), change)
      if (trouble === null) setKept(readTemplates(lastingStore(window)))
      return trouble
    },
  ]
}
