import type { ReactNode } from 'react'
import type { Citation, Variant } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { useAround } from './around.ts'
import { howLong } from './howLong.ts'
import { CitationList } from './Law.tsx'
import { LazyFold } from './LazyFold.tsx'
import { partnerOf } from './partner.ts'
import type { Partner } from './partner.ts'
import { fill } from './text.ts'
import { whereToApply } from './whereToApply.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'

/** How long, spouse or partner, where to apply: what people ask first. */
export function Facts({ variant }: { readonly variant: Variant }) {
  const { words, answers } = useAround()
  const { facts } = words.text
  const time = howLong(variant, answers, words.text, words.language)
  return (
    <dl className="facts" aria-label={facts.title}>
      <Fact icon="calendar" title={facts.howLong} main={time.main} cites={wholePages(variant)}>
        {time.notes.map((note) => (
          <span key={note} className="fact-note">
            {note}
          </span>
        ))}
      </Fact>
      <PartnerFact variant={variant} />
      <PlaceFact variant={variant} />
    </dl>
  )
}

/** How long and partner only: what is known of a route that we merely point to. */
export const wholePages = ({ cites }: Variant): readonly Citation[] =>
  cites.filter(({ pinpoint }) => pinpoint === 'whole page')

function Fact({
  icon,
  title,
  main,
  cites,
  children,
  more,
}: {
  readonly icon: IconName
  readonly title: string
  readonly main: string
  readonly cites: readonly Citation[]
  readonly children: ReactNode
  readonly more?: ReactNode
}) {
  const { facts } = useAround().words.text
  return (
    <div className="fact">
      <dt>
        <Icon name={icon} size={20} />
        {title}
      </dt>
      <dd>
        <span className="fact-main">{main}</span>
        {children}
        <LazyFold summary={more === undefined ? facts.law : facts.more}>
          {() => (
            <>
              {more}
              <CitationList cites={cites} />
            </>
          )}
        </LazyFold>
      </dd>
    </div>
  )
}

/** What a spouse or partner can expect, in sentences. */
export function partnerNotes(
  { outlook, code }: Partner,
  variant: Variant,
  { facts }: SuggestionWording,
  language: 'en' | 'fr',
): readonly string[] {
  const own = variant.spouse.note?.[language]
  const usual = fill(facts.outlookNote[outlook], { code: code ?? '' })
  switch (outlook) {
    case 'none':
    case 'tooShort':
      return [own ?? usual]
    case 'treaty':
      return own === undefined ? [usual] : [usual, own]
    case 'level':
    case 'unknownNationality':
      return [usual]
    case 'general':
    case 'listedJobs':
    case 'unknownLevel':
      return [usual, facts.monthsLeft]
  }
}

function PartnerFact({ variant }: { readonly variant: Variant }) {
  const { words, answers } = useAround()
  const { facts } = words.text
  const partner = partnerOf(variant, answers)
  return (
    <Fact
      icon="family"
      title={facts.partner}
      main={facts.outlook[partner.outlook]}
      cites={partner.cites.length > 0 ? partner.cites : wholePages(variant)}
    >
      {partnerNotes(partner, variant, words.text, words.language).map((note) => (
        <span key={note} className="fact-note">
          {note}
        </span>
      ))}
    </Fact>
  )
}

function PlaceFact({ variant }: { readonly variant: Variant }) {
  const { words, answers } = useAround()
  const { facts } = words.text
  const { first, border, inside, roundTrip, cites } = whereToApply(variant, answers)
  return (
    <Fact
      icon="place"
      title={facts.where}
      main={facts.first[first]}
      cites={cites}
      more={
        <>
          <p className="fact-note">{facts.before}</p>
          {roundTrip !== 'notThere' && <p className="fact-note">{facts.roundTrip[roundTrip]}</p>}
        </>
      }
    >
      <span className="fact-note">{facts.border[border]}</span>
      {inside !== 'notThere' && <span className="fact-note">{facts.inside[inside]}</span>}
    </Fact>
  )
}
