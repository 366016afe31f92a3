import type { CSSProperties } from 'react'
import { drawings, Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { Shelf } from './Shelf.tsx'
import tokensSheet from '../../styles/tokens.css?raw'

const names = [...new Set(tokensSheet.match(/--[\w-]+(?=:)/g))]
const sizes = names.filter((name) => name.startsWith('--size-'))
const gaps = names.filter((name) => name.startsWith('--gap-'))
const others = /^--(?:size|gap|round|face|measure|quick)/
const colours = names.filter((name) => !others.test(name))

/** The tokens, as src/styles/tokens.css lists them: a new one is here at once. */
export function Tokens() {
  return (
    <Shelf title="Tokens">
      <ul className="design-swatches">
        {colours.map((name) => (
          <li key={name}>
            <span className="design-swatch" style={{ background: `var(${name})` }} />
            <code>{name.slice(2)}</code>
          </li>
        ))}
      </ul>
      <ul>
        {sizes.map((name) => (
          <li key={name} style={{ fontSize: `var(${name})` } satisfies CSSProperties}>
            {name.slice(2)}: a stream that could fit, un volet qui pourrait convenir
          </li>
        ))}
      </ul>
      <ul className="design-swatches">
        {gaps.map((name) => (
          <li key={name}>
            <span className="design-gap" style={{ inlineSize: `var(${name})` }} />
            <code>{name.slice(2)}</code>
          </li>
        ))}
      </ul>
      <ul className="design-swatches">
        {(Object.keys(drawings) as IconName[]).map((name) => (
          <li key={name}>
            <Icon name={name} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Shelf>
  )
}
