import type { Notice } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import { useAround } from './around.ts'
import { Law } from './Law.tsx'

/** Where to find people who may advise for a fee. */
const finders = [
  ['lawyer', 'https://flsc.ca/'],
  ['notary', 'https://www.cnq.org/'],
  ['consultant', 'https://college-ic.ca/'],
] as const

/** What stops any permit. It stands above the suggestion, in plain words and without alarm. */
export function Bars({ stops }: { readonly stops: readonly Notice[] }) {
  const { language, text } = useAround().words
  if (stops.length === 0) return null
  return (
    <section className="banner banner-stop">
      <h2 className="banner-title bars-title">
        <Icon name="stop" size={22} />
        {text.bars.title}
      </h2>
      <p>{text.bars.lead}</p>
      <ul className="plain-list">
        {stops.map((notice) => (
          <li key={notice.id}>{notice.text[language]}</li>
        ))}
      </ul>
      <p>{text.bars.help}</p>
      <ul className="plain-list">
        {finders.map(([who, address]) => (
          <li key={who}>
            <a href={address} target="_blank" rel="noopener noreferrer external">
              {text.bars[who]}
              <span className="unseen"> ({text.newTab})</span>
            </a>
          </li>
        ))}
      </ul>
      <p>{text.bars.still}</p>
      <Law cites={stops.flatMap(({ cites }) => cites)} />
    </section>
  )
}
