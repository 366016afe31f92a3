import { digestText, slipFileName } from '../../../slip/index.ts'
import type { Slip } from '../../../slip/index.ts'
import type { RecordWording } from '../../../wording/record/index.ts'
import { isoDay } from '#rules'
import { fill } from '../text.ts'

/** What ties a printed record to its file: the moment, the digest, the file's name. */
export function SlipFoot({
  slip,
  wording,
}: {
  readonly slip: Slip
  readonly wording: RecordWording['sheet']
}) {
  return (
    <section className="sheet-part sheet-digest">
      <h2>{wording.digest}</h2>
      <p className="sheet-address">{digestText(slip.digest)}</p>
      <p>
        {slip.made} · {fill(wording.file, { file: slipFileName(isoDay(new Date(slip.made))) })}
      </p>
      <p>{wording.digestMeans}</p>
    </section>
  )
}
