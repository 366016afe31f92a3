import { useState } from 'react'
import type { Answers } from '#rules'
import { Fold } from '../../components/Fold.tsx'
import { handOffOf, letterTo, plainText, resultOf, textLimits } from '../../sharing/index.ts'
import type { Letter } from '../../sharing/index.ts'
import { otherSide } from '../../wording/audience.ts'
import { useWords } from '../words.ts'
import { sendBoxId as id } from '../letterInUse.ts'
import { CopyText } from './CopyText.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { useGuarded } from './Guarded.tsx'
import { useLetterWords } from './letterWords.ts'
import { TextField } from './TextField.tsx'

/** The way back: a link with the result, or one that asks somebody else for what is open. */
export function SendBox({
  letter,
  answers,
}: {
  readonly letter: Letter | null
  readonly answers: Answers
}) {
  const { send } = useLetterWords()
  const { audience } = useWords()
  const [name, setName] = useState('')
  const words = { from: plainText(name, textLimits.from) }
  const { shared, choice } = useGuarded(answers, letter)
  const address = window.location.href
  return (
    <section className="section no-print" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {letter === null ? send.titleAlone : send.title}
      </h2>
      {letter !== null && letter.from !== '' && (
        <p>
          {send.to} <bdi>{letter.from}</bdi>
        </p>
      )}
      <p className="section-lead">
        {letter === null ? send.leadAlone : send.lead} {send.whoReads}
      </p>
      <TextField label={send.name} value={name} limit={textLimits.from} onChange={setName} />
      {choice}
      <CopyText
        label={send.link}
        text={letterTo(address, resultOf(letter, shared, words))}
        words={{ copy: send.copy, copied: send.copied, failed: send.copyFailed }}
      />
      <Fingerprint label={send.fingerprint} answers={shared} />
      <Fold summary={send.handOff}>
        <p>
          {send.handOffLead} {send.handOffFor[otherSide(audience)]}
        </p>
        <CopyText
          label={send.handOffLink}
          text={letterTo(
            address,
            handOffOf(letter, shared, { ...words, audience: otherSide(audience) }),
          )}
          words={{ copy: send.handOffCopy, copied: send.copied, failed: send.copyFailed }}
        />
      </Fold>
    </section>
  )
}
