import type { Language } from '../../wording/language.ts'
import { longestSlip, openSlip } from '../../slip/index.ts'
import type { NotASlip, OpenedSlip } from '../../slip/index.ts'
import { loadRowTitles } from '../rowTitles.ts'
import type { RowTitle } from '../rowTitles.ts'

/** What came of a file: a record, or why not. */
export type RecordReading =
  | { readonly kind: 'record'; readonly opened: OpenedSlip; readonly rowTitle: RowTitle }
  | {
      readonly kind: 'trouble'
      readonly why: NotASlip | 'damaged' | 'unreadable'
      /** The field that is damaged. */
      readonly field?: string
    }

/** Reads a file that may be anything. Never rejects. */
export async function readRecord(file: File, language: Language): Promise<RecordReading> {
  // A character is one byte at least, and three at most here: a longer file is no record.
  if (file.size > 3 * longestSlip) return { kind: 'trouble', why: 'tooLong' }
  let text: string
  try {
    text = await file.text()
  } catch {
    return { kind: 'trouble', why: 'unreadable' }
  }
  const reading = await openSlip(text)
  switch (reading.kind) {
    case 'notASlip':
      return { kind: 'trouble', why: reading.why }
    case 'damaged':
      return { kind: 'trouble', why: 'damaged', field: reading.field }
    case 'slip':
      return {
        kind: 'record',
        opened: reading,
        rowTitle: await titlesOrNone(reading.answers, language),
      }
  }
}

/** Without the lists the record is shown all the same; a job is then "a job from the list". */
async function titlesOrNone(answers: OpenedSlip['answers'], language: Language): Promise<RowTitle> {
  try {
    return await loadRowTitles(answers, language)
  } catch {
    return () => undefined
  }
}
