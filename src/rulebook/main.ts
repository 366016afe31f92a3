/// <reference types="node" />
/**
 * `npm run rulebook` prints the rulebook in both languages. With `--check` it writes nothing and fails, naming the
 * file, when a printed one is not what the rules would print today.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { edition, printRulebook } from '#rules'
import { languages } from '../wording/language.ts'

const fileOf = { en: 'RULEBOOK.md', fr: 'RULEBOOK.fr.md' } as const

const [, entry = '', ...args] = process.argv
// The entry is src/rulebook/main.ts, whatever the bundle's own place is.
const folder = join(dirname(entry), '..', '..', 'rules')

const unknown = args.find((argument) => argument !== '--check')
if (unknown === undefined) {
  for (const language of languages) printOrCheck(language)
} else {
  console.error(`rulebook: ${JSON.stringify(unknown)}: there is no such option. Allowed: --check.`)
  process.exitCode = 2
}

function printOrCheck(language: 'en' | 'fr'): void {
  const file = join(folder, fileOf[language])
  const text = printRulebook(edition, language)
  if (!args.includes('--check')) {
    writeFileSync(file, text)
    console.error(`rules/${fileOf[language]}: ${text.split('\n').length - 1} lines.`)
  } else if (!isPrinted(file, text)) {
    console.error(`rules/${fileOf[language]} is not what the rules print. Run: npm run rulebook`)
    process.exitCode = 1
  }
}

function isPrinted(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}
