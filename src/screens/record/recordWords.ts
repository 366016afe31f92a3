import { loadWording } from '../../wording/index.ts'
import type { Language } from '../../wording/language.ts'
import { loadRecordWording } from '../../wording/record/index.ts'
import type { RecordWording } from '../../wording/record/index.ts'
import { loadSuggestionWording } from '../../wording/suggestion/index.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'
import { wordsOf } from '../words.ts'
import type { Words } from '../words.ts'

/** All that the dialog of a record says, in one language. */
export interface RecordWords {
  readonly record: RecordWording
  readonly suggestion: SuggestionWording
  readonly words: Words
}

/** Fetches the words. A record speaks to the person whom it is about, whoever opens it. */
export async function loadRecordWords(language: Language): Promise<RecordWords> {
  const [record, suggestion, wording] = await Promise.all([
    loadRecordWording(language),
    loadSuggestionWording(language, 'worker'),
    loadWording(language, 'worker'),
  ])
  return { record, suggestion, words: wordsOf(wording) }
}
