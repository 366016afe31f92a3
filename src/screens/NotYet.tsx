import { Busy } from '../components/Busy.tsx'
import type { Loaded } from './useLoaded.ts'
import { useWords } from './words.ts'

/** In place of a list of jobs: it is on its way, or it can be asked for again. */
export function NotYet({ loaded }: { readonly loaded: Loaded<unknown> }) {
  const { rows } = useWords().text
  if (loaded.state !== 'failed') return <Busy text={rows.loading} />
  return (
    <div className="field" role="alert">
      <p>{rows.failed}</p>
      <button type="button" className="button button-second" onClick={loaded.again}>
        {rows.tryAgain}
      </button>
    </div>
  )
}
