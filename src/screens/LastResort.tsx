import { Component } from 'react'
import type { ReactNode } from 'react'
import { somethingBroke, toAnswers } from '../wording/interface/bilingual.ts'
import type { LastWords } from '../wording/interface/bilingual.ts'
import { languages } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'

/** The language of the page first. */
const ownFirst = (one: Language, other: Language): number => {
  const own = document.documentElement.lang
  return Number(other === own) - Number(one === own)
}

/** A message in both languages, for when the words of one can't be had or can't be trusted. */
export function BothLanguages({
  words,
  onAgain,
  more,
}: {
  readonly words: Readonly<Record<Language, LastWords>>
  readonly onAgain: () => void
  readonly more?: {
    readonly words: Readonly<Record<Language, string>>
    readonly onPress: () => void
  }
}) {
  return (
    <div className="last-resort" role="alert">
      {languages.toSorted(ownFirst).map((language) => (
        <section key={language} lang={language} className="banner banner-warning">
          <h1>{words[language].title}</h1>
          <p>{words[language].text}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={onAgain}>
              {words[language].again}
            </button>
            {more && (
              <button type="button" className="button button-second" onClick={more.onPress}>
                {more.words[language]}
              </button>
            )}
          </div>
        </section>
      ))}
    </div>
  )
}

/** Catches what breaks below it, says so in both languages, and offers ways on. Answers are outside of it. */
export class LastResort extends Component<
  { readonly children: ReactNode; readonly onAnswers?: () => void },
  { readonly broken: boolean }
> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    const { children, onAnswers } = this.props
    if (!this.state.broken) return children
    const mend = (): void => this.setState({ broken: false })
    return (
      <BothLanguages
        words={somethingBroke}
        onAgain={mend}
        {...(onAnswers === undefined
          ? {}
          : {
              more: {
                words: toAnswers,
                onPress: () => {
                  mend()
                  onAnswers()
                },
              },
            })}
      />
    )
  }
}
