import { useState } from 'react'
import type { Answers } from '#rules'
import { Switch } from '../components/Switch.tsx'
import {
  answerStore,
  isKeeping,
  lastingStore,
  readTicks,
  saveProgress,
  saveTicks,
  setKeeping,
} from '../sharing/index.ts'
import type { SavingTrouble } from '../sharing/index.ts'
import { keepingWords } from '../wording/interface/keeping.ts'
import type { Language } from '../wording/language.ts'

/**
 * Whether this device keeps answers and ticks. Off removes what was kept; on keeps what is on the page, and all that
 * follows. Without `ticks` (a page that has none) those on the device stay as they are.
 */
export function DeviceSwitch({
  language,
  answers,
  ticks,
}: {
  readonly language: Language
  readonly answers: Answers
  readonly ticks?: readonly string[]
}) {
  const [on, setOn] = useState(() => isKeeping(lastingStore(window)))
  const [trouble, setTrouble] = useState<SavingTrouble | null>(null)
  const words = keepingWords[language]
  const change = (wanted: boolean): void => {
    const store = answerStore(window)
    const refused =
      // In a tab of a candidate both are emptied: the device's, and the tab's own.
      setKeeping(lastingStore(window), wanted) ??
      setKeeping(store, wanted) ??
      (wanted
        ? (saveProgress(store, answers) ?? saveTicks(store, ticks ?? readTicks(store).ticks))
        : null)
    setTrouble(refused)
    setOn(isKeeping(store))
  }
  const hint = trouble === null ? words[on ? 'on' : 'off'] : words.trouble[trouble]
  return <Switch label={words.label} hint={hint} on={on} onChange={change} />
}
