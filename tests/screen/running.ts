import { screen } from '../../src/screen/screen.ts'
import type { Outcome, Readers } from '../../src/screen/screen.ts'

const noSuchFile = (): Promise<string> =>
  Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }))

/** Runs the command in this process; `piped` and `files` stand in for what it could read. */
export const run = (
  args: readonly string[],
  {
    piped = '',
    files = {},
    today = '2026-08-01',
  }: { piped?: string; files?: Readonly<Record<string, string>>; today?: string } = {},
): Promise<Outcome> => {
  const readers: Readers = {
    file: (path) => {
      const text = files[path]
      return text === undefined ? noSuchFile() : Promise.resolve(text)
    },
    piped: () => Promise.resolve(piped),
    today: () => today,
    bytes: () => {
      throw new Error('Only one person is asked about here.')
    },
    write: () => Promise.resolve(),
    note: () => undefined,
    now: () => 0,
  }
  return screen(args, readers)
}

/** The JSON that a successful run prints. */
export async function json(
  args: readonly string[],
  reading?: Parameters<typeof run>[1],
): Promise<unknown> {
  const { stdout, stderr, exitCode } = await run(args, reading)
  if (exitCode !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
