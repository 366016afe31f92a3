import { Icon } from './Icon.tsx'

/** A labelled field to type a search into. What it says of itself stands above the field, with the id `${id}hint`. */
export function SearchField({
  id,
  label,
  hint,
  value,
  maxLength,
  onType,
}: {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly maxLength?: number
  readonly onType: (text: string) => void
}) {
  return (
    <>
      <label className="search-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="quiet" id={`${id}hint`}>
          {hint}
        </p>
      )}
      <div className="search">
        <Icon name="search" size={20} />
        <input
          id={id}
          className="text-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={maxLength}
          value={value}
          aria-describedby={hint === undefined ? undefined : `${id}hint`}
          onChange={({ target }) => onType(target.value)}
        />
      </div>
    </>
  )
}
