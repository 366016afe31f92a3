import { Busy } from '../../components/Busy.tsx'
import { LastResort } from '../../screens/LastResort.tsx'
import { NotYet } from '../../screens/NotYet.tsx'
import { useWords } from '../../screens/words.ts'
import { Shelf, Specimen } from './Shelf.tsx'

const nothing = (): void => undefined

function Broken(): never {
  throw new Error('Broken on purpose, for the page of the design.')
}

/** Instead of what should be there. */
export function States() {
  const { text } = useWords()
  return (
    <Shelf title="Loading, empty, error">
      <Specimen title="Loading a part">
        <Busy text={text.page.loading} />
      </Specimen>
      <Specimen title="Loading a list">
        <NotYet loaded={{ state: 'loading' }} />
      </Specimen>
      <Specimen title="Nothing was found">
        <p>{text.countries.notFound}</p>
        <p>{text.rows.notFound}</p>
      </Specimen>
      <Specimen title="A list could not be had">
        <NotYet loaded={{ state: 'failed', again: nothing }} />
      </Specimen>
      <Specimen title="Something broke">
        <LastResort onAnswers={nothing}>
          <Broken />
        </LastResort>
      </Specimen>
    </Shelf>
  )
}
