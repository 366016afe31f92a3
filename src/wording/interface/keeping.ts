import type { SavingTrouble } from '../../sharing/index.ts'
import type { Language } from '../language.ts'

/** What the switch for this device says. */
export interface KeepingWords {
  readonly label: string
  readonly on: string
  readonly off: string
  readonly trouble: Readonly<Record<SavingTrouble, string>>
}

/** Short, and shown by screens with catalogs of their own, so both languages stand together. */
export const keepingWords: Readonly<Record<Language, KeepingWords>> = {
  en: {
    label: 'Keep my answers and ticks on this device',
    on: 'They stay in this browser only, until you remove them.',
    off: 'Nothing is kept now, and what was kept is removed. Closing the page loses your answers. Only this choice and your settings stay.',
    trouble: {
      blocked:
        'This browser does not let the site keep anything. Your answers last until you close the page.',
      full: 'The storage of this browser is full, so not everything is kept. Nothing on this page is lost.',
    },
  },
  fr: {
    label: 'Garder mes réponses et mes coches sur cet appareil',
    on: 'Elles restent dans ce navigateur seulement, jusqu’à ce que vous les retiriez.',
    off: 'Rien n’est gardé maintenant, et ce qui l’était est retiré. Fermer la page efface vos réponses. Seuls ce choix et vos réglages restent.',
    trouble: {
      blocked:
        'Ce navigateur ne permet pas au site de garder quoi que ce soit. Vos réponses durent jusqu’à la fermeture de la page.',
      full: 'La mémoire de ce navigateur est pleine, donc tout n’est pas gardé. Rien n’est perdu sur cette page.',
    },
  },
}
