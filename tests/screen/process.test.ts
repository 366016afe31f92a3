import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { help } from '../../src/screen/help.ts'

const root = resolve(import.meta.dirname, '../..')
const command = [join(root, '.tools/run.js'), 'src/screen/main.ts']

interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | string | null | undefined
}

const ended = (
  args: readonly string[],
  { piped = '', env = {} }: { piped?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { cwd: root, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        done({ stdout, stderr, exitCode: error === null ? 0 : error.code }),
    )
    child.stdin?.end(piped)
  })

const folder = mkdtempSync(join(tmpdir(), 'screen-'))
beforeAll(() => writeFileSync(join(folder, 'person.json'), '{"offer":"job"}'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the real command', { timeout: 60_000 }, () => {
  it('prints JSON and nothing else', async () => {
    const { stdout, stderr, exitCode } = await ended(['-'], { piped: '{"offer":"job"}' })
    expect(exitCode).toBe(0)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toHaveProperty('suggestion.stream')
  })

  it('ends with 2 and one line on stderr', async () => {
    const { stdout, stderr, exitCode } = await ended(['-'], { piped: '{"offer":"jobb"}' })
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('reads a file from where the person stands, and says when there is none', async () => {
    const there = { npm_lifecycle_event: 'screen', INIT_CWD: folder }
    expect((await ended(['person.json'], { env: there })).exitCode).toBe(0)
    expect((await ended([join(folder, 'person.json')])).exitCode).toBe(0)
    const missing = await ended(['nobody.json'], { env: there })
    expect(missing.exitCode).toBe(2)
    expect(missing.stderr).toContain('nobody.json')
    const notAFile = await ended([folder])
    expect(notAFile.stderr).toContain('it is a folder')
  })

  it('helps in both languages', async () => {
    const { stdout, exitCode } = await ended(['--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toBe(help)
    for (const word of [
      '--questions',
      '--profession',
      '--citizenship',
      '--code',
      'code de sortie 2',
      'exit code 2',
    ]) {
      expect(stdout).toContain(word)
    }
  })

  it('ends quietly when the reader stops early', async () => {
    const quiet = await new Promise<{ code: number | null; stderr: string }>((done) => {
      const child = spawn(process.execPath, [...command, '--questions'], { cwd: root })
      let stderr = ''
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
      child.stdout.once('data', () => child.stdout.destroy())
      child.on('close', (code) => done({ code, stderr }))
    })
    expect(quiet).toEqual({ code: 0, stderr: '' })
  })
})
