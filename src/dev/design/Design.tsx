import { useCallback, useEffect, useState } from 'react'
import { Busy } from '../../components/Busy.tsx'
import { Announcer } from '../../screens/announce.tsx'
import { themes } from '../../screens/preferences.ts'
import type { Theme } from '../../screens/preferences.ts'
import { loadWords } from '../../screens/suggestion/useWords.ts'
import { useLoaded } from '../../screens/useLoaded.ts'
import { WordsProvider, wordsOf } from '../../screens/words.ts'
import { loadWording } from '../../wording/index.ts'
import { languageName, languages } from '../../wording/language.ts'
import type { Language } from '../../wording/language.ts'
import { Controls } from './Controls.tsx'
import { Questions } from './Questions.tsx'
import { Results } from './Results.tsx'
import { States } from './States.tsx'
import { Tokens } from './Tokens.tsx'

/** Which languages stand on the page: one, or both side by side. */
type Shown = Language | 'both'

const shownOptions: readonly Shown[] = ['both', ...languages]

/** Every component in every state, for those who change one. Contrast and forced colours are the browser's to switch. */
export function Design() {
  const [theme, setTheme] = useState<Theme>('auto')
  const [shown, setShown] = useState<Shown>('both')

  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset['theme']
    else dataset['theme'] = theme
  }, [theme])

  return (
    <>
      <header className="design-head">
        <h1>Design</h1>
        <Options label="Colours" options={themes} value={theme} onChoose={setTheme} />
        <Options label="Language" options={shownOptions} value={shown} onChoose={setShown} />
        <a href="/">The app</a>
      </header>
      <main className="design-main">
        <Tokens />
        <div className="design-columns">
          {languages
            .filter((language) => shown === 'both' || shown === language)
            .map((language) => (
              <Column key={language} language={language} />
            ))}
        </div>
      </main>
    </>
  )
}

function Options<Option extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: Option
  readonly onChoose: (option: Option) => void
}) {
  return (
    <fieldset className="audience">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} className="audience-choice">
          <input
            type="radio"
            name={label}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  )
}

/** All components in one language. */
function Column({ language }: { readonly language: Language }) {
  const load = useCallback(
    async () => ({
      words: wordsOf(await loadWording(language, 'worker')),
      result: await loadWords(language, 'worker'),
    }),
    [language],
  )
  const loaded = useLoaded(load)
  if (loaded.state !== 'ready') return <Busy text={languageName[language]} />
  const { words, result } = loaded.value
  return (
    <div lang={language} className="design-column">
      <WordsProvider value={words}>
        <Announcer>
          <Controls />
          <Questions />
          <Results words={result} />
          <States />
        </Announcer>
      </WordsProvider>
    </div>
  )
}
