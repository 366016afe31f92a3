/** Words of the Regulations that people see between quotation marks. */
export interface Quotation {
  readonly pinpoint: string
  /** The language of the text that has them, whatever the language of the sentence around. */
  readonly language: 'en' | 'fr'
  readonly words: string
}

/**
 * Every quotation from the Regulations that the application shows. `law:check` looks for the words in the official
 * text; a test looks for quotation marks in the sentences that speak of the Regulations, and wants them here.
 */
export const quotations: readonly Quotation[] = [
  // In "The English regulation says …": variant benefit-c10 and the transferees under R205(a).
  { pinpoint: '205(a)', language: 'en', words: 'significant' },
]
