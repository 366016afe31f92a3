import type { QuestionId, questions } from '#rules'

/**
 * What a language must say about every question: no question or option missing, none too many.
 *
 * The rules know no sentence and the screens write none, so each audience (`../audience.ts`) has one
 * `QuestionWordings` in each language. A voice is an audience whose words come with the language itself; the
 * employer's come in a chunk of their own (`employer/`), and take over what says neither "you" nor "your".
 */
export type Voice = 'worker'

/** A short label for a card, with a line below it where the label alone needs explaining. */
export type OptionText = string | { readonly label: string; readonly hint?: string }

export interface UnsureText {
  /** "Not sure" in the language of the screen, unless the question wants other words. */
  readonly label?: string
  /** One line on how to find out. */
  readonly hint: string
}

interface Words {
  /** The question itself: 20 words at most. */
  readonly title: string
  /** One or two sentences, of 20 words at most. */
  readonly help?: string
  readonly unsure: UnsureText
  /** One sentence: why this is asked. The law behind it comes from the rules. */
  readonly why: string
}

/** Rows of a list to tick, under a small heading. */
export interface RowGroup<Option extends string = string> {
  readonly heading: string
  readonly options: readonly Option[]
}

interface ChoiceWords<Option extends string> extends Words {
  readonly options: Readonly<Record<Option, OptionText>>
}

interface TicksWords<Option extends string> extends ChoiceWords<Option> {
  /** Said instead of "None of these", where leaving the list empty is an ordinary answer. */
  readonly none?: OptionText
  readonly groups?: readonly RowGroup<Option>[]
}

type Registry = typeof questions

/**
 * The options that a language must name: those of the registry, or `none` where a row of a list or
 * countries are picked and "none" is an answer.
 */
export type OptionOf<Id extends QuestionId> = Registry[Id] extends {
  readonly kind: 'choice' | 'ticks'
  readonly options: readonly (infer Option extends string)[]
}
  ? Option
  : Registry[Id]['kind'] extends 'row' | 'countries'
    ? 'none'
    : never

/** What a language says about one question, by its kind. */
export type WordingOf<Id extends QuestionId> = Registry[Id]['kind'] extends 'ticks'
  ? TicksWords<OptionOf<Id>>
  : Registry[Id]['kind'] extends 'choice' | 'row' | 'countries'
    ? ChoiceWords<OptionOf<Id>>
    : Words

/** Every question, in one language and one voice. */
export type QuestionWordings = { readonly [Id in QuestionId]: WordingOf<Id> }

/** The wording of any question, with the question forgotten: what a screen that draws them all needs. */
export interface QuestionWording extends Words {
  readonly options?: Readonly<Record<string, OptionText>>
  readonly none?: OptionText
  readonly groups?: readonly RowGroup[]
}
