import { useId } from 'react'

/** Something that is on or off, told by a native checkbox, with what that means now. */
export function Switch({
  label,
  hint,
  on,
  onChange,
}: {
  readonly label: string
  readonly hint: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  const id = useId()
  return (
    <div className="switch no-print">
      <label className="switch-label">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <output id={id} className="quiet">
        {hint}
      </output>
    </div>
  )
}
