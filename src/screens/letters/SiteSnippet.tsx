import { useId, useState } from 'react'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { accentFor, longestName, parseHex, snippetFor } from '../../embed/index.ts'
import type { Results, ThemeName } from '../../embed/index.ts'
import { plainText } from '../../sharing/index.ts'
import type { Letter } from '../../sharing/index.ts'
import type { EmbedWording } from '../../wording/embed/index.ts'
import { CopyText } from './CopyText.tsx'
import { useLetterWords } from './letterWords.ts'
import { TextField } from './TextField.tsx'

const choices = ['kind', 'answers', 'none'] as const satisfies readonly Results[]

/** The lines that put the app on a site, with the sender's name, language and audience, and a colour that can be read. */
export function SiteSnippet({
  letter,
  said: { site },
}: {
  readonly letter: Letter
  readonly said: EmbedWording
}) {
  const { build } = useLetterWords()
  const id = useId()
  const [colour, setColour] = useState('')
  const [results, setResults] = useState<Results>('kind')
  const accent = parseHex(colour.trim())
  const snippet = snippetFor(window.location.href, {
    name: plainText(letter.from, longestName),
    accent: accent ?? '',
    language: letter.language,
    audience: letter.audience,
    results,
  })
  return (
    <>
      <p>{site.lead}</p>
      <p>{site.fromAbove}</p>
      <TextField
        label={site.accent}
        value={colour}
        limit={7}
        trouble={accent === null && colour.trim() !== '' ? `${id}remark` : undefined}
        onChange={setColour}
      />
      {/* A remark, not a claim on attention: it follows what is typed. */}
      {colour.trim() !== '' && (
        <p className="quiet" id={`${id}remark`}>
          {remark(accent, site)}
        </p>
      )}
      <h3 id={id}>{site.results}</h3>
      <ChoiceCards
        name="site-results"
        labelledBy={id}
        cards={choices.map((value) => ({ value, ...site.choices[value] }))}
        value={results}
        onChoose={(value) => setResults(choices.find((one) => one === value) ?? 'none')}
      />
      <CopyText
        label={site.snippet}
        text={snippet}
        rows={9}
        words={{ copy: site.copy, copied: site.copied, failed: build.copyFailed }}
      />
    </>
  )
}

/** Whether the colour can be read, and what becomes of it where it can't. */
function remark(accent: ReturnType<typeof parseHex>, site: EmbedWording['site']): string {
  if (accent === null) return site.noColour
  const shades = accentFor(accent)
  const moved = (['light', 'dark'] as const satisfies readonly ThemeName[]).filter(
    (theme) => shades[theme].moved,
  )
  return moved.length === 0
    ? site.readable
    : moved.map((theme) => site.moved[theme](shades[theme].accent)).join(' ')
}
