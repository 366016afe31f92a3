import { Icon } from '../components/Icon.tsx'
import type { IconName } from '../components/Icon.tsx'
import { languageName, languages } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { themes } from './preferences.ts'
import type { Theme } from './preferences.ts'
import { useWords } from './words.ts'

const themeIcon: Readonly<Record<Theme, IconName>> = { auto: 'screen', light: 'sun', dark: 'moon' }

/** The head of every page: our name, the language, the colours, the answers. */
export function Masthead({
  theme,
  answered,
  reviewing,
  onLanguage,
  onTheme,
  onReview,
}: {
  readonly theme: Theme
  readonly answered: number
  readonly reviewing: boolean
  readonly onLanguage: (language: Language) => void
  readonly onTheme: (theme: Theme) => void
  readonly onReview: () => void
}) {
  const { text, language } = useWords()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <header className="masthead">
      <p className="wordmark">
        <Icon name="stream" size={26} />
        {text.name}
      </p>
      <div className="masthead-tools">
        <button
          type="button"
          className="button-quiet masthead-tool"
          aria-current={reviewing ? 'page' : undefined}
          aria-label={answered > 0 ? text.masthead.answersCount(answered) : text.masthead.answers}
          onClick={onReview}
        >
          <Icon name="list" size={22} />
          <span className="masthead-label" aria-hidden="true">
            {text.masthead.answers}
          </span>
        </button>
        <button
          type="button"
          className="button-quiet masthead-tool"
          aria-label={text.masthead.theme[theme]}
          title={text.masthead.theme[theme]}
          onClick={() => onTheme(next)}
        >
          <Icon name={themeIcon[theme]} size={22} />
        </button>
        {languages
          .filter((one) => one !== language)
          .map((one) => (
            <button
              key={one}
              type="button"
              className="button-quiet masthead-tool"
              lang={one}
              onClick={() => onLanguage(one)}
            >
              <span className="masthead-short" aria-hidden="true">
                {one.toUpperCase()}
              </span>
              <span className="masthead-long">{languageName[one]}</span>
            </button>
          ))}
      </div>
    </header>
  )
}
