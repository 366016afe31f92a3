/** What a sender wrote. Text only, each piece with a direction of its own, and said to be nobody's but the sender's. */
export function SenderWords({
  from,
  reference,
  note,
  words,
}: {
  readonly from: string
  readonly reference: string
  readonly note: string
  readonly words: {
    readonly from: string
    readonly reference: string
    readonly note: string
    readonly notVerified: string
  }
}) {
  const rows = [
    [words.from, from],
    [words.reference, reference],
    [words.note, note],
  ].filter(([, text]) => text !== '')
  if (rows.length === 0) return null
  return (
    <div className="sender">
      <dl className="sender-words">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.notVerified}</p>
    </div>
  )
}
