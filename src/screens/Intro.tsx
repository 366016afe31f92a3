import { Icon } from '../components/Icon.tsx'
import { AudienceSwitch } from './AudienceSwitch.tsx'
import type { AudienceChoice } from './AudienceSwitch.tsx'
import { useWords } from './words.ts'

/** What the app does, what it is not and how long it takes, above the first question. */
export function Intro({ choice }: { readonly choice: AudienceChoice }) {
  const { intro } = useWords().text
  return (
    <div className="intro">
      <h1>{intro.title}</h1>
      <p>
        {intro.lead} {intro.isNot}
      </p>
      <ul className="promises">
        <li>
          <Icon name="clock" size={22} />
          {intro.length}
        </li>
        <li>
          <Icon name="shield" size={22} />
          {intro.private}
        </li>
        <li>
          <Icon name="unsure" size={22} />
          {intro.unsure}
        </li>
      </ul>
      <AudienceSwitch {...choice} />
    </div>
  )
}
