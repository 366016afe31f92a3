import type { Answers } from '#rules'
import { linkTo, loadQr } from '../../../sharing/index.ts'
import type { QrDrawing } from '../../../sharing/index.ts'
import type { Audience } from '../../../wording/audience.ts'
import { loadWording } from '../../../wording/index.ts'
import type { Language } from '../../../wording/language.ts'
import { loadRecordWording } from '../../../wording/record/index.ts'
import type { RecordWording } from '../../../wording/record/index.ts'
import { loadRowTitles } from '../../rowTitles.ts'
import type { RowTitle } from '../../rowTitles.ts'
import { loadMap } from '../../loadedMap.ts'
import type { LoadedMap } from '../../loadedMap.ts'
import { wordsOf } from '../../words.ts'
import type { Words } from '../../words.ts'

/** What is fetched or drawn before a sheet can be shown at once. */
export interface Prepared {
  readonly record: RecordWording
  readonly words: Words
  readonly rowTitle: RowTitle
  readonly link: string
  /** None when the link is longer than any code. */
  readonly code: QrDrawing | null
  readonly map: LoadedMap
}

/** Fetches what the sheet of these answers needs. Rejects when something can't be fetched. */
export async function prepareSheet(
  language: Language,
  audience: Audience,
  answers: Answers,
): Promise<Prepared> {
  const link = linkTo(window.location.href, answers)
  const [record, wording, rowTitle, qr, map] = await Promise.all([
    loadRecordWording(language),
    loadWording(language, audience),
    loadRowTitles(answers, language),
    loadQr(),
    loadMap(language),
  ])
  return {
    record,
    words: wordsOf(wording),
    rowTitle,
    link,
    code: qr.qrDrawing(link),
    map,
  }
}
