import { Fold } from '../../components/Fold.tsx'
import { fingerprint, letterTo } from '../../sharing/index.ts'
import type { Letter } from '../../sharing/index.ts'
import { languages } from '../../wording/language.ts'
import { emailWords } from '../../wording/letters/index.ts'
import { CopyText } from './CopyText.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { useLetterWords } from './letterWords.ts'
import { QrCode } from './QrCode.tsx'

/** Longest link whose code a phone reads from a screen without trouble, in characters. */
const easyToScan = 300

/** The link itself, its code, and a message around it. */
export function LinkMade({ letter }: { readonly letter: Letter }) {
  const { build } = useLetterWords()
  const link = letterTo(window.location.href, letter)
  const { subject, body } = emailOf(letter, link)
  const copying = { copied: build.copied, failed: build.copyFailed }
  return (
    <section className="section" aria-labelledby="build-link">
      <h2 id="build-link">{build.result}</h2>
      <CopyText label={build.link} text={link} words={{ copy: build.copy, ...copying }} />
      <p className="quiet">
        {build.length(link.length)} {link.length > easyToScan && build.long}
      </p>
      <Fingerprint label={build.fingerprint} answers={letter.answers} />
      <QrCode text={link} />
      <Fold summary={build.email}>
        <CopyText
          label={build.emailText}
          text={`${subject}\n\n${body}`}
          rows={12}
          words={{ copy: build.copyEmail, copied: build.emailCopied, failed: build.copyFailed }}
        />
        <a
          className="button-quiet button-flush"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >
          {build.writeEmail}
        </a>
      </Fold>
    </section>
  )
}

/** A message in both languages, that of the letter first. */
function emailOf(
  letter: Letter,
  link: string,
): { readonly subject: string; readonly body: string } {
  const kind = letter.kind === 'result' ? 'blank' : letter.kind
  const ordered = letter.language === 'fr' ? languages.toReversed() : languages
  const parts = ordered.map((language) => {
    const words = emailWords[language]
    return [
      words.opening[kind],
      link,
      words.privacy,
      ...(kind === 'blank' ? [] : [words.check(fingerprint(letter.answers))]),
    ].join('\n')
  })
  return {
    subject: ordered.map((language) => emailWords[language].subject(letter.reference)).join(' / '),
    body: [...parts, letter.from].filter(Boolean).join('\n\n'),
  }
}
