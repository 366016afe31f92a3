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
      'La hauteur de cette page et le moment de défiler. Quelqu’un peut en déduire où vous en êtes.',
    kind: 'Le type de résultat, à la fin : volet de permis, peut-être sans permis, voie de l’EIMT, ou pas encore connu.',
    notWhich: 'Ni quel volet, ni ce que vous avez répondu.',
    answers: 'Vos réponses, seulement si vous appuyez sur « Envoyer mes réponses » à la fin.',
  },

  problems: {
    title: 'Pour le responsable du site autour de cette page',
    text: 'Ces réglages ne peuvent pas être appliqués. La page fonctionne sans eux.',
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
    link: 'Un lien les accompagne. Il ouvre un rapport avec les mêmes réponses.',
    corrected: 'Le rapport montre quelles réponses vous avez corrigées.',
    after: 'Ce qui est envoyé ne peut pas être repris. Ce site décide de ce qu’il en fait.',
    send: 'Envoyer mes réponses',
    decline: 'Ne pas envoyer',
    declined: 'Vos réponses n’ont pas été envoyées.',
    reconsider: 'Me le redemander',
    sent: 'Vos réponses ont été envoyées à ce site',
  },

  site: {
    title: 'Le mettre sur votre site',
    lead: 'Copiez ces lignes dans une page de votre site. Les questions s’y affichent alors.',
    fromAbove: 'Votre nom, la langue et qui répond viennent de ce qui précède.',
    accent: 'Couleur des boutons et des liens, comme #7a1f5c',
    noColour: 'Ce n’est pas une couleur. Écrivez # et 6 chiffres ou lettres de a à f.',
    readable: 'Cette couleur est lisible telle quelle.',
    moved: {
      light: (shade) => `Sur la page claire, elle devient ${shade} pour être lisible.`,
      dark: (shade) => `Sur la page sombre, elle devient ${shade} pour être lisible.`,
    },
    results: 'Ce que votre site apprend à la fin',
    choices: {
      kind: {
        label: 'Le type de résultat',
        hint: 'Volet de permis, peut-être sans permis, voie de l’EIMT, ou pas encore connu.',
      },
      answers: {
        label: 'Les réponses aussi, si la personne accepte',
        hint: 'À la suggestion, on le demande à la personne, qui voit tout ce qui serait envoyé.',
      },
      none: { label: 'Rien' },
    },
    snippet: 'Lignes pour votre page',
    copy: 'Copier les lignes',
    copied: 'Les lignes sont copiées.',
  },
}
