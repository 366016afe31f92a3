import type { Citation } from '#rules'
import { citationText } from '../wording/interface/citation.ts'
import type { Language } from '../wording/language.ts'
import { Icon } from './Icon.tsx'

/** A link to the live text behind a rule, with the place in it and the dates of the text and of our reading. */
export function CitationLink({
  citation,
  language,
}: {
  readonly citation: Citation
  readonly language: Language
}) {
  const text = citationText(citation, language)
  return (
    <span className="citation">
      <a
        href={text.url}
        hrefLang={text.urlLanguage}
        target="_blank"
        rel="noopener noreferrer external"
      >
        {text.provision === null ? text.name : `${text.name}, ${text.provision}`}
        <span className="unseen"> ({text.newTab})</span>
        <span className="citation-mark">
          <Icon name="external" size={14} />
        </span>
      </a>
      {text.part !== null && (
        <>
          {`, ${text.part.before} ${text.part.quotes[0]}`}
          <span lang="en">{text.part.name}</span>
          {text.part.quotes[1]}
        </>
      )}
      <span className="citation-dates">
        {[...(text.otherLanguage === null ? [] : [text.otherLanguage]), text.dates].join(', ')}
      </span>
    </span>
  )
}
