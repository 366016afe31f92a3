import type { Results } from './parameters.ts'

/** What a site chooses before it copies the lines. Empty texts are left out. */
export interface SnippetChoices {
  readonly name: string
  readonly accent: string
  readonly language: 'en' | 'fr' | null
  readonly audience: 'worker' | 'employer'
  readonly results: Results
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}

const escaped = (text: string): string => text.replaceAll(/[&"<>]/g, (one) => escapes[one] ?? one)

/** The lines that put the app into a page of a site; `app` is the address of the app, whatever stands behind it. */
export function snippetFor(app: string, choices: SnippetChoices): string {
  const script = new URL('embed/host.js', app)
  const { name, accent, language, audience, results } = choices
  const attributes = [
    ['name', name],
    ['accent', accent],
    ['lang', language ?? ''],
    ['for', audience === 'worker' ? '' : audience],
    ['results', results === 'kind' ? '' : results],
  ].filter(([, value]) => value !== '')
  return [
    '<div',
    '  data-imp-stream-finder',
    ...attributes.map(([key, value = '']) => `  data-${key}="${escaped(value)}"`),
    '></div>',
    `<script src="${escaped(script.href)}" defer></script>`,
  ].join('\n')
}
