import type { Answers } from '#rules'
import { Banner } from '../../components/Banner.tsx'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import type { Embed } from '../../embed/index.ts'
import { linkTo } from '../../sharing/index.ts'
import type { EmbedWording } from '../../wording/embed/index.ts'
import { useWords } from '../words.ts'

/** Above every page inside another site: whose site it is, what that site is told, and the way out of it. */
export function EmbedBar({
  embed: { settings, problems },
  said,
  answers,
}: {
  readonly embed: Embed
  readonly said: EmbedWording
  readonly answers: Answers
}) {
  const { bar } = said
  const { host, name, results } = settings
  return (
    <section className="embed-bar no-print" aria-label={bar.label}>
      <p>
        {name === '' ? (
          bar.shown
        ) : (
          <>
            {bar.shownOn}{' '}
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            ({bar.notVerified}).
          </>
        )}{' '}
        {results === 'answers' ? bar.unseenUnless : bar.unseen}
      </p>
      <OwnTab answers={answers} label={bar.ownTab} />
      <Fold summary={bar.told}>
        {host === null ? (
          <p>{bar.nothing}</p>
        ) : (
          <>
            <ul className="bullets">
              <li>{bar.height}</li>
              {results !== 'none' && (
                <li>
                  {bar.kind} {bar.notWhich}
                </li>
              )}
              {results === 'answers' && <li>{bar.answers}</li>}
            </ul>
            <p>
              {bar.toldTo} <bdi className="embed-origin">{host}</bdi>
            </p>
          </>
        )}
      </Fold>
      {problems.length > 0 && (
        <Banner kind="warning" title={said.problems.title}>
          <p>{said.problems.text}</p>
          <ul className="bullets">
            {problems.map(({ parameter, reason }) => (
              <li key={parameter}>
                <code>{parameter}</code> {said.problems.reasons[reason]}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </section>
  )
}

/** The same page by itself, with the answers so far and in the same language; nothing of the site comes along. */
function OwnTab({ answers, label }: { readonly answers: Answers; readonly label: string }) {
  const { language, audience } = useWords()
  const address = new URL(linkTo(window.location.href, answers))
  address.searchParams.set('lang', language)
  if (audience === 'employer') address.searchParams.set('for', audience)
  return (
    <a
      className="button-quiet button-flush"
      href={address.href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {label}
      <Icon name="onward" size={18} />
    </a>
  )
}
