import { useId, useMemo, useState } from 'react'
import { nextScreen } from '#rules'
import type { QuestionId } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { useAnnounce } from '../announce.tsx'
import { useWords } from '../words.ts'
import { questionsWith } from './draft.ts'
import type { Draft } from './draft.ts'
import { useLetterWords } from './letterWords.ts'

const mostShown = 24

/** Finds questions by their words; without a search it offers those that would be asked next. */
export function QuestionSearch({
  draft,
  onAdd,
}: {
  readonly draft: Draft
  readonly onAdd: (id: QuestionId) => void
}) {
  const words = useWords()
  const { build } = useLetterWords()
  const say = useAnnounce()
  const id = useId()
  const [search, setSearch] = useState('')
  const isSearch = search.trim() !== ''
  const { answers } = draft.letter
  const next = useMemo(() => nextScreen(answers)?.questions ?? [], [answers])
  const found = (isSearch ? questionsWith(search, words) : next).filter(
    (one) => !draft.chosen.includes(one),
  )
  return (
    <div className="link-box">
      <SearchField
        id={id}
        label={build.search}
        hint={build.searchHint}
        value={search}
        onType={setSearch}
      />
      <output className="card-title">
        {isSearch && (found.length === 0 ? build.notFound : build.found(found.length))}
        {!isSearch && found.length > 0 && build.next}
      </output>
      <ul className="found">
        {found.slice(0, mostShown).map((one) => (
          <li key={one}>
            <button
              type="button"
              className="button-quiet button-flush"
              aria-label={build.add(words.ask(one).title)}
              onClick={() => {
                onAdd(one)
                say(build.added(words.ask(one).title))
              }}
            >
              <Icon name="plus" size={20} />
              {words.ask(one).title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
