import type { Quotation } from '#rules'
import type { Comparison } from './digest.ts'
import type { Regulation } from './regulation.ts'

export type Language = 'en' | 'fr'

interface Words {
  readonly title: (instrument: string, text: Language) => string
  readonly age: (currentTo: string, days: number, today: string) => string
  readonly recorded: (day: string) => string
  readonly neverRecorded: string
  readonly older: string
  readonly kinds: Readonly<Record<keyof Comparison, string>>
  readonly misquoted: string
  readonly citedBy: string
  readonly more: (count: number) => string
  readonly written: (count: number) => string
  readonly notWritten: string
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: (instrument, text) =>
      `Cited provisions of ${instrument}, ${text === 'en' ? 'English' : 'French'} text`,
    age: (currentTo, days, today) =>
      `The file is current to ${currentTo}: ${days} ${days === 1 ? 'day' : 'days'} old on ${today}.`,
    recorded: (day) => `The digests were recorded from the text current to ${day}.`,
    neverRecorded: 'No digests were recorded from this language yet.',
    older: 'The file is older than what was recorded. Take the newest one.',
    kinds: {
      changed: 'Changed',
      gone: 'No longer there, or repealed',
      unrecorded: 'Not recorded yet',
      unchanged: 'Unchanged',
    },
    misquoted: 'Quoted words that are not there',
    citedBy: 'cited by',
    more: (count) => `and ${count} more`,
    written: (count) => `Recorded the digests of ${count} provisions in rules/law/digests.ts.`,
    notWritten: 'Nothing was recorded: a cited provision is not there.',
  },
  fr: {
    title: (instrument, text) =>
      `Dispositions citées du ${instrument}, texte ${text === 'en' ? 'anglais' : 'français'}`,
    age: (currentTo, days, today) =>
      `Le fichier est à jour au ${currentTo} : il a ${days} ${days <= 1 ? 'jour' : 'jours'} le ${today}.`,
    recorded: (day) => `Les empreintes proviennent du texte à jour au ${day}.`,
    neverRecorded: 'Aucune empreinte n’a encore été relevée dans cette langue.',
    older: 'Le fichier est plus ancien que ce qui a été relevé. Prenez le plus récent.',
    kinds: {
      changed: 'Modifiées',
      gone: 'Disparues ou abrogées',
      unrecorded: 'Pas encore relevées',
      unchanged: 'Inchangées',
    },
    misquoted: 'Mots cités qui n’y sont pas',
    citedBy: 'citée par',
    more: (count) => `et ${count} autres`,
    written: (count) => `Empreintes de ${count} dispositions relevées dans rules/law/digests.ts.`,
    notWritten: 'Rien n’a été relevé : une disposition citée manque.',
  },
}

const shownCiters = 4
const colon: Readonly<Record<Language, string>> = { en: ':', fr: ' :' }

/** What a check found, in one language, line by line. */
export function checkLines(
  language: Language,
  regulation: Regulation,
  found: Comparison,
  {
    citers,
    misquotations,
    recordedTo,
    today,
  }: {
    readonly citers: ReadonlyMap<string, readonly string[]>
    readonly misquotations: readonly Quotation[]
    readonly recordedTo: string | undefined
    readonly today: string
  },
): readonly string[] {
  const say = words[language]
  const days = Math.round((Date.parse(today) - Date.parse(regulation.currentTo)) / 86_400_000)
  const heading = (kind: keyof Comparison): string =>
    `${say.kinds[kind]}${colon[language]} ${found[kind].length}`
  const listed = (kind: keyof Comparison): readonly string[] => [
    heading(kind),
    ...found[kind].map((pinpoint) => {
      const ids = citers.get(pinpoint) ?? []
      const rest = ids.length - shownCiters
      const shown = ids.slice(0, shownCiters).join(', ')
      return `  ${pinpoint} – ${say.citedBy} ${shown}${rest > 0 ? ` ${say.more(rest)}` : ''}`
    }),
  ]
  return [
    say.title(regulation.instrument, regulation.language),
    say.age(regulation.currentTo, days, today),
    recordedTo === undefined ? say.neverRecorded : say.recorded(recordedTo),
    ...(recordedTo !== undefined && regulation.currentTo < recordedTo ? [say.older] : []),
    ...listed('changed'),
    ...listed('gone'),
    ...listed('unrecorded'),
    `${say.misquoted}${colon[language]} ${misquotations.length}`,
    ...misquotations.map((one) => `  ${one.pinpoint} – ${JSON.stringify(one.words)}`),
    heading('unchanged'),
  ]
}
