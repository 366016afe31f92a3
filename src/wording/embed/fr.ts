import type { EmbedWording } from './en.ts'

/** Ce que dit la page à l’intérieur d’un autre site, en français. */
export const fr: EmbedWording = {
  promise: 'Vos réponses restent sur cet appareil, sauf si vous les partagez',
  private: 'Vos réponses restent sur cet appareil, sauf si vous les partagez.',

  bar: {
    label: 'Le site autour de cette page',
    shownOn: 'Page montrée sur le site de',
    shown: 'Page montrée à l’intérieur d’un autre site.',
    notVerified: 'nom non vérifié',
    unseen: 'Ce site ne peut pas voir vos réponses.',
    unseenUnless: 'Ce site ne peut pas voir vos réponses, sauf si vous acceptez.',
    ownTab: 'Ouvrir dans son propre onglet',
    told: 'Ce que ce site apprend',
    toldTo: 'Il l’apprend à l’adresse :',
    nothing: 'Rien du tout.',
    height:
      'La hauteur de cette page et le moment de défiler. Quelqu’un peut en deviner où vous en êtes.',
    kind: 'La sorte d’issue, à la fin : volet de permis, aucun permis requis, voie de l’EIMT, ou pas encore connue.',
    notWhich: 'Ni quel volet, ni ce que vous avez répondu.',
    answers: 'Vos réponses, seulement si vous appuyez sur « Envoyer mes réponses » à la fin.',
  },

  problems: {
    title: 'Pour le responsable du site autour de cette page',
    text: 'Ces réglages ne peuvent pas être suivis. La page fonctionne sans eux.',
    reasons: {
      unreadable: 'illisible',
      needsHost: 'a besoin de « host »',
      otherHost: 'n’est pas le site autour de cette page',
    },
  },

  send: {
    title: 'Envoyer vos réponses à ce site?',
    to: 'À',
    lead: 'C’est vous qui décidez. Rien n’a encore été envoyé.',
    changed: 'Vos réponses ont changé depuis que vous les avez envoyées.',
    what: 'Voir ce qui serait envoyé',
    link: 'Un lien les accompagne. Il ouvre les mêmes réponses comme un rapport.',
    corrected: 'Le rapport montre quelles réponses vous avez corrigées.',
    after: 'Ce qui est envoyé ne peut pas être repris. Ce site décide de ce qu’il en fait.',
    send: 'Envoyer mes réponses',
    decline: 'Ne pas envoyer',
    declined: 'Vos réponses n’ont pas été envoyées.',
    reconsider: 'Me le redemander',
    sent: 'Vos réponses ont été envoyées à ce site',
  },
}
