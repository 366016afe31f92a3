import { isoDay } from '#rules'
import type { Answers } from '#rules'
import type { Slip } from '../../slip/index.ts'
import type { Language } from '../../wording/language.ts'
import { saveFile } from '../saveFile.ts'

/** The record of these answers at this moment. Rejects when its code can't be fetched. */
export async function makeSlip(answers: Answers, language: Language): Promise<Slip> {
  const { slipOf } = await import('../../slip/index.ts')
  return slipOf(answers, language, new Date())
}

/** Saves the record of these answers as a file. Rejects when its code can't be fetched. */
export async function downloadSlip(answers: Answers, language: Language): Promise<void> {
  const { slipFileName, slipText } = await import('../../slip/index.ts')
  const slip = await makeSlip(answers, language)
  const file = new Blob([slipText(slip)], { type: 'application/json' })
  saveFile(slipFileName(isoDay(new Date(slip.made))), file)
}
