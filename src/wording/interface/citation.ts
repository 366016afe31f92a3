import { source, dayText } from '#rules'
import type { Citation } from '#rules'
import type { Language } from '../language.ts'

/** What stands around the name of a source. Short, so both languages stay together. */
const words = {
  en: {
    section: (number: string) => `section ${number}`,
    part: 'part:',
    version: (date: string) => `version of ${date}`,
    verified: (date: string) => `checked on ${date}`,
    otherLanguage: 'page in English',
    newTab: 'opens in a new tab',
    quotes: ['“', '”'],
  },
  fr: {
    section: (number: string) => `article ${number}`,
    part: 'partie :',
    version: (date: string) => `version du ${date}`,
    verified: (date: string) => `vérifié le ${date}`,
    otherLanguage: 'page en anglais',
    newTab: 's’ouvre dans un nouvel onglet',
    quotes: ['« ', ' »'],
  },
} as const

/** A citation in words: where the text is, what it is called, which part, and how fresh. */
export interface CitationText {
  readonly name: string
  readonly url: string
  /** Language of the text behind the link. */
  readonly urlLanguage: Language
  /** Set for a provision of an act or regulation: "section 205(a)", « article 205a) ». */
  readonly provision: string | null
  /** Set for a part of a page, which is named in English. */
  readonly part: {
    readonly before: string
    readonly name: string
    readonly quotes: readonly [string, string]
  } | null
  readonly dates: string
  readonly otherLanguage: string | null
  readonly newTab: string
}

/** French law writes the letter of a paragraph without its opening bracket: 205a), 200(3)f.1). */
const provisionNumber = (pinpoint: string, language: Language): string =>
  language === 'en' ? pinpoint : pinpoint.replace(/^([\d.]+(?:\(\d+\))?)\(([a-z][\d.]*\))/, '$1$2')

/** Puts a citation into words. */
export function citationText({ source: id, pinpoint }: Citation, language: Language): CitationText {
  const { url, version, verified, kind, ...names } = source(id)
  const text = words[language]
  const isProvision = /^\d[\d.]*(\([a-z\d.]+\))*$/i.test(pinpoint)
  const inLanguage = language === 'fr' ? url.fr : url.en
  return {
    name: names[language],
    url: inLanguage ?? url.en,
    urlLanguage: inLanguage === undefined ? 'en' : language,
    provision: isProvision ? text.section(provisionNumber(pinpoint, language)) : null,
    part:
      isProvision || pinpoint === 'whole page' || kind === 'law'
        ? null
        : { before: text.part, name: pinpoint, quotes: text.quotes },
    dates: `${text.version(dayText(version, language))}, ${text.verified(dayText(verified, language))}`,
    otherLanguage: inLanguage === undefined ? text.otherLanguage : null,
    newTab: text.newTab,
  }
}
