import { useId } from 'react'
import { useLetterWords } from './letterWords.ts'

/** A few words of the sender, with how many characters are left. */
export function TextField({
  label,
  value,
  limit,
  hint,
  trouble,
  rows = 1,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly limit: number
  readonly hint?: string
  /** The id of what says that something is wrong with the words. */
  readonly trouble?: string | undefined
  readonly rows?: number
  readonly onChange: (value: string) => void
}) {
  const { build } = useLetterWords()
  const id = useId()
  const shared = {
    id,
    className: 'text-input',
    value,
    maxLength: limit,
    autoComplete: 'off',
    'aria-describedby': trouble === undefined ? `${id}left` : `${trouble} ${id}left`,
    'aria-invalid': trouble !== undefined,
  }
  return (
    <div className="link-box">
      <label className="search-label" htmlFor={id}>
        {label} <span className="quiet">({build.optional})</span>
      </label>
      {rows === 1 ? (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      <p className="quiet" id={`${id}left`}>
        {build.left(Math.max(0, limit - value.length))}
        {hint !== undefined && ` · ${hint}`}
      </p>
    </div>
  )
}
