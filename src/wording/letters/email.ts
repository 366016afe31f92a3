import type { LetterKind } from '../../sharing/index.ts'
import type { Language } from '../language.ts'

/** The parts of a message around a link. The person who gets it may read either language, so both are sent. */
interface EmailWords {
  readonly subject: (reference: string) => string
  readonly opening: Readonly<Record<Exclude<LetterKind, 'result'>, string>>
  readonly privacy: string
  readonly check: (fingerprint: string) => string
}

export const emailWords: Readonly<Record<Language, EmailWords>> = {
  en: {
    subject: (reference) =>
      `Which work permit stream could fit${reference === '' ? '' : ` (${reference})`}`,
    opening: {
      invitation: 'I filled in a few answers. Please check them and answer the rest:',
      handOff: 'Please give the facts that are still missing:',
      blank: 'Please answer these questions. It takes a few minutes:',
    },
    privacy: 'Your answers stay in your browser. At the end you can copy a link and send it to me.',
    check: (fingerprint) => `Check number of the answers in the link: ${fingerprint}`,
  },
  fr: {
    subject: (reference) =>
      `Quel volet de permis de travail pourrait convenir${reference === '' ? '' : ` (${reference})`}`,
    opening: {
      invitation: 'J’ai donné quelques réponses. Veuillez les vérifier et répondre au reste :',
      handOff: 'Veuillez donner les faits qui manquent encore :',
      blank: 'Veuillez répondre à ces questions. Cela prend quelques minutes :',
    },
    privacy:
      'Vos réponses restent dans votre navigateur. À la fin, vous pouvez copier un lien et me l’envoyer.',
    check: (fingerprint) => `Numéro de contrôle des réponses du lien : ${fingerprint}`,
  },
}
