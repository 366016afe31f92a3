import { screenBatch } from './batch.ts'
import type { BatchStreams } from './batch.ts'
import { codeLookUp } from './codeLookUp.ts'
import { help } from './help.ts'
import { InvalidInput } from './invalidInput.ts'
import { jsonText } from './jsonText.ts'
import { professionLookUp } from './professionLookUp.ts'
import { questionList } from './questionList.ts'
import { readAnswers } from './readAnswers.ts'
import { report } from './report.ts'
import { readRequest } from './request.ts'
import type { Request } from './request.ts'
import { slipReport } from './slipReport.ts'

/** Where answers are read from. Both reject as Node does, with a `code`. */
export interface Readers extends BatchStreams {
  file(path: string): Promise<string>
  piped(): Promise<string>
  /** The day, as an ISO date, when the command names none. */
  today(): string
}

/** What the command says and how it ends. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  /**
   * 1: a saved record is damaged or today’s rules say something else; of many candidates, some could not be read.
   * 2: what was asked can’t be done.
   */
  readonly exitCode: 0 | 1 | 2
}

/** The whole command, without the process around it. */
export async function screen(args: readonly string[], readers: Readers): Promise<Outcome> {
  try {
    const request = readRequest(args)
    if (request.kind === 'slip') {
      const { same, printed } = await slipReport(
        await textFrom(request.from, readers),
        nameOf(request.from),
      )
      return { stdout: `${jsonText(printed)}\n`, stderr: '', exitCode: same ? 0 : 1 }
    }
    if (request.kind === 'batch') {
      return { stdout: '', stderr: '', exitCode: await screenBatch(request, readers) }
    }
    const stdout =
      request.kind === 'help' ? help : `${jsonText(await answered(request, readers))}\n`
    return { stdout, stderr: '', exitCode: 0 }
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    return { stdout: '', stderr: `screen: ${error.message}\n`, exitCode: 2 }
  }
}

async function answered(
  request: Exclude<Request, { kind: 'help' | 'slip' | 'batch' }>,
  readers: Readers,
): Promise<unknown> {
  switch (request.kind) {
    case 'questions':
      return questionList()
    case 'answers':
      return report(
        await readAnswers(await textFrom(request.from, readers), nameOf(request.from)),
        request.today ?? readers.today(),
      )
    case 'profession':
      return professionLookUp(request.title, request.citizenships)
    case 'code':
      return codeLookUp(request.code)
  }
}

const nameOf = (from: string): string => (from === '-' ? 'stdin' : from)

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder.',
  EACCES: 'it may not be read.',
}

async function textFrom(from: string, readers: Readers): Promise<string> {
  try {
    return await (from === '-' ? readers.piped() : readers.file(from))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new InvalidInput(
      nameOf(from),
      reasons[code] ?? `it can’t be read (${code}).`,
      'a file with a JSON object of answers, or - to read what is piped in.',
    )
  }
}
