import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fireEvent, render, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Design } from '../../src/dev/design/Design.tsx'

/** All source files that a file reaches by its imports, itself included. */
function reachedFrom(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, name = ''] of text.matchAll(/(?:\bfrom\s+|\bimport\(\s*)'(\.[^']+\.tsx?)'/g)) {
    reachedFrom(resolve(dirname(file), name), found)
  }
  return found
}

it('every component is on the page of the design', () => {
  const reached = reachedFrom(resolve('src/dev/design/start.tsx'))
  const components = readdirSync('src/components').filter((name) => name.endsWith('.tsx'))
  expect(components.length).toBeGreaterThan(10)
  expect(
    components
      .filter((name) => !reached.has(resolve(join('src/components', name))))
      .map((name) => basename(name)),
  ).toEqual([])
})

it('shows both languages, or one, in colours to choose', async () => {
  // What breaks on purpose is reported; here it is wanted.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(<Design />)
  // Not by its role: among so many elements that takes long.
  const choose = (option: string): void => {
    const radio = [...document.querySelectorAll('.design-head label')].find(
      ({ textContent }) => textContent === option,
    )
    if (!radio) throw new Error(`There is no ${option}`)
    fireEvent.click(radio)
  }
  const columns = (): readonly HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('.design-column'),
  ]
  await waitFor(() => expect(columns().map(({ lang }) => lang)).toEqual(['en', 'fr']))
  for (const column of columns()) {
    expect(column.querySelectorAll('[role="alert"]').length).toBeGreaterThan(1)
    expect(column.querySelectorAll('.standing')).not.toHaveLength(0)
    expect(column.querySelectorAll('.design-shelf').length).toBeGreaterThan(12)
  }

  choose('fr')
  expect(columns().map(({ lang }) => lang)).toEqual(['fr'])
  choose('dark')
  expect(document.documentElement.dataset['theme']).toBe('dark')
  choose('auto')
  expect(document.documentElement.dataset['theme']).toBeUndefined()
})
