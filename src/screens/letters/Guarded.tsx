import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { Answers } from '#rules'
import { Switch } from '../../components/Switch.tsx'
import { guardedIn, withoutGuarded } from '../../sharing/index.ts'
import type { Letter } from '../../sharing/index.ts'
import { useWords } from '../words.ts'
import { useLetterWords } from './letterWords.ts'

/** The answers that may travel: all but the guarded ones, until the person puts those in too. */
export function useGuarded(
  answers: Answers,
  letter: Letter | null,
): { readonly shared: Answers; readonly choice: ReactNode } {
  const [all, setAll] = useState(false)
  const held = guardedIn(answers, letter)
  return {
    shared: all ? answers : withoutGuarded(answers, letter),
    choice: held.length > 0 && <Choice held={held} all={all} onAll={setAll} />,
  }
}

/** Says what stays here, and lets the person send it all the same. */
function Choice({
  held,
  all,
  onAll,
}: {
  readonly held: ReturnType<typeof guardedIn>
  readonly all: boolean
  readonly onAll: (all: boolean) => void
}) {
  const { guarded } = useLetterWords()
  const { ask } = useWords()
  const id = useId()
  return (
    <section className="sender" aria-labelledby={id}>
      <p id={id}>
        <strong>{guarded.title}</strong>
      </p>
      <ul className="bullets">
        {held.map((one) => (
          <li key={one}>{one === 'situations' ? guarded.hardship : ask(one).title}</li>
        ))}
      </ul>
      <p>{guarded.why}</p>
      <Switch
        label={guarded.send}
        hint={all ? guarded.sent : guarded.notSent}
        on={all}
        onChange={onAll}
      />
    </section>
  )
}
