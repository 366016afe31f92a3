import { countryName, question } from '#rules'
import type { Answer, QuestionId } from '#rules'
import { listText } from '../wording/listText.ts'
import { optionText } from '../wording/questions/index.ts'
import type { Words } from './words.ts'

const joined = (parts: readonly string[], { language }: Words): string => listText(parts, language)

/** An answer in words. The title of a row of a list is given by `rowTitle`, since lists are loaded when needed. */
export function answerText(
  id: QuestionId,
  value: Answer,
  words: Words,
  rowTitle: (row: string) => string | undefined,
): string {
  const asked = question(id)
  const { options, unsure, none } = words.ask(id)
  const { page, amount, review } = words.text
  if (value === 'unsure') return unsure.label ?? page.notSure
  const label = (option: string): string => {
    const text = options?.[option]
    return text === undefined ? option : optionText(text).label
  }
  switch (asked.kind) {
    case 'choice':
      return label(String(value))
    case 'ticks': {
      const ticked = Array.isArray(value) ? (value as readonly string[]) : []
      if (ticked.length === 0) {
        return none === undefined ? review.nothingTicked : optionText(none).label
      }
      return joined(
        ticked.map((tick) =>
          tick.endsWith('?') ? review.perhaps(label(tick.slice(0, -1))) : label(tick),
        ),
        words,
      )
    }
    case 'amount': {
      const said = amount.value[asked.unit](Number(value))
      return value === asked.max ? amount.orMore(said) : said
    }
    case 'country':
      return countryName(String(value), words.language)
    case 'countries': {
      const codes = Array.isArray(value) ? (value as readonly string[]) : []
      if (codes.length === 0) return label('none')
      return joined(
        codes.map((code) => countryName(code, words.language)),
        words,
      )
    }
    case 'row':
      return value === 'none' ? label('none') : (rowTitle(String(value)) ?? review.unknownRow)
  }
}
