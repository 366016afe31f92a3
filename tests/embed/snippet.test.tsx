import { describe, expect, it } from 'vitest'
import { snippetFor } from '../../src/embed/index.ts'

const plain = {
  name: '',
  accent: '',
  language: null,
  audience: 'worker',
  results: 'kind',
} as const

describe('the lines for a site', () => {
  it('lead to the script beside the app, wherever the app is', () => {
    for (const address of [
      'https://a.example/imp/',
      'https://a.example/imp/index.html?lang=fr#b1',
    ]) {
      expect(snippetFor(address, plain)).toBe(
        '<div\n  data-imp-stream-finder\n></div>\n<script src="https://a.example/imp/embed/host.js" defer></script>',
      )
    }
  })

  it('carry what was chosen, and a name can’t break out of its attribute', () => {
    const choices = {
      ...plain,
      name: '"><script>x</script> & Co',
      accent: '#7a1f5c',
      language: 'fr',
      audience: 'employer',
      results: 'answers',
    } as const
    const holder = new DOMParser().parseFromString(
      snippetFor('https://a.example/', choices),
      'text/html',
    )
    const place = holder.querySelector<HTMLElement>('[data-imp-stream-finder]')
    expect(place?.attributes).toHaveLength(6)
    expect(place?.dataset).toMatchObject({
      name: choices.name,
      accent: '#7a1f5c',
      lang: 'fr',
      for: 'employer',
      results: 'answers',
    })
    expect(holder.querySelectorAll('script')).toHaveLength(1)
  })
})
