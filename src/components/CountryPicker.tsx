import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { countryName } from '#rules'
import type { CountryCode } from '#rules'
import type { Language } from '../wording/language.ts'
import { AnswerCard } from './AnswerCard.tsx'
import type { Card } from './ChoiceCards.tsx'
import { findCountries } from './countrySearch.ts'
import { Icon } from './Icon.tsx'

export interface CountryWords {
  readonly search: string
  readonly hint: string
  readonly chosen: string
  readonly remove: (country: string) => string
  readonly added: (country: string) => string
  readonly removed: (country: string) => string
  readonly found: (countries: number) => string
  readonly notFound: string
}

const mostShown = 8

/** One country or several, found by typing; names of both languages are understood. */
export function CountryPicker({
  name,
  labelledBy,
  describedBy,
  invalid,
  language,
  several,
  none,
  unsure,
  words,
  value,
  onChange,
  onEmptied,
  onSay,
}: {
  readonly name: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** What is said of it is that something is wrong. */
  readonly invalid?: boolean | undefined
  readonly language: Language
  readonly several: boolean
  /** "None" as an answer, where it is one: an empty list. */
  readonly none?: Card | undefined
  readonly unsure: Card
  readonly words: CountryWords
  readonly value: readonly CountryCode[] | 'unsure' | undefined
  readonly onChange: (value: readonly CountryCode[] | 'unsure') => void
  /** The last country was taken away: there is no answer any more. */
  readonly onEmptied: () => void
  /** To be told to those who don't see the screen. */
  readonly onSay: (text: string) => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const chosen = Array.isArray(value) ? (value as readonly CountryCode[]) : []
  // What is typed shows at once; what it finds may follow.
  const typed = useDeferredValue(text)
  const hits = useMemo(() => findCountries(typed, language), [typed, language])
  const found = hits.filter(({ code }) => !chosen.includes(code))

  const add = (code: CountryCode): void => {
    onChange(several ? [...chosen, code] : [code])
    setText('')
    onSay(words.added(countryName(code, language)))
    field.current?.focus()
  }
  const remove = (code: CountryCode): void => {
    const left = chosen.filter((one) => one !== code)
    if (left.length === 0) onEmptied()
    else onChange(left)
    onSay(words.removed(countryName(code, language)))
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text !== '') setText('')
    else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      const best = findCountries(text, language).find(({ code }) => !chosen.includes(code))
      if (best) add(best.code)
    }
  }
  const other = (given: readonly CountryCode[] | 'unsure'): void => {
    setText('')
    onChange(given)
  }

  return (
    <fieldset className="answers" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {chosen.length > 0 && (
        <ul className="chips" aria-label={words.chosen}>
          {chosen.map((code) => (
            <li key={code}>
              <button
                type="button"
                className="chip"
                aria-label={words.remove(countryName(code, language))}
                onClick={() => remove(code)}
              >
                {countryName(code, language)}
                <Icon name="cross" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="search-label" htmlFor={`${id}search`}>
        {words.search}
      </label>
      <p className="quiet" id={`${id}hint`}>
        {words.hint}
      </p>
      <div className="search">
        <Icon name="search" size={20} />
        <input
          ref={field}
          id={`${id}search`}
          className="text-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-describedby={invalid ? `${describedBy} ${id}hint` : `${id}hint`}
          aria-invalid={invalid}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <output className="unseen">
        {typed.trim() === '' ? '' : found.length === 0 ? words.notFound : words.found(found.length)}
      </output>
      {typed.trim() !== '' && found.length === 0 && <p aria-hidden="true">{words.notFound}</p>}
      {found.length > 0 && (
        <ul className="options">
          {found.slice(0, mostShown).map(({ code, name: country, otherName }) => (
            <li key={code}>
              <button type="button" className="answer answer-option" onClick={() => add(code)}>
                <Icon name="plus" size={20} />
                <span className="answer-words">
                  <span className="answer-label">{country}</span>
                  {otherName !== null && <span className="answer-hint">{otherName}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {none && (
        <AnswerCard
          name={name}
          value="none"
          text={none}
          checked={Array.isArray(value) && value.length === 0}
          onChoose={() => other([])}
        />
      )}
      <AnswerCard
        name={name}
        value="unsure"
        text={unsure}
        unsure
        checked={value === 'unsure'}
        onChoose={() => other('unsure')}
      />
    </fieldset>
  )
}
