import { parseAnswers } from '#rules'
import type { Answers } from '#rules'
import { linkTo } from './link.ts'

/**
 * A tab that was opened for one candidate of a list. Its address says so (`?candidate=…`), so that it stays one when it
 * is loaded again: its answers live in the tab alone and touch nobody's. What is answered there is told to the tab with
 * the list, within this browser.
 */
export interface CandidateTab {
  /** Which list: a word that the tab with the list made up. */
  readonly list: string
  /** The candidate's place in it, counted from 0. */
  readonly index: number
}

const parameter = 'candidate'
const channelName = 'imp-stream-finder.candidates'

/** The address that opens a candidate's answers in a tab of their own. */
export function candidateLink(
  address: string,
  answers: Answers,
  { list, index }: CandidateTab,
): string {
  const url = new URL(linkTo(address, answers))
  url.searchParams.set(parameter, `${list}.${index}`)
  return url.href
}

/** The candidate for whom a tab was opened, by the query of its address; `null` for any other tab. */
export function candidateTabIn(search: string): CandidateTab | null {
  const said = new URLSearchParams(search).get(parameter) ?? ''
  const [, list, index] = /^(\w{1,40})\.(\d{1,7})$/.exec(said) ?? []
  return list === undefined ? null : { list, index: Number(index) }
}

/** Tells the tab with the list what the candidate's answers are now. */
export function tellList(tab: CandidateTab, answers: Answers): void {
  if (!('BroadcastChannel' in globalThis)) return
  const channel = new BroadcastChannel(channelName)
  // Unlike a window's, a channel's takes no origin: it reaches its own alone.
  const say: (message: CandidateTab & { readonly answers: Answers }) => void =
    channel.postMessage.bind(channel)
  say({ ...tab, answers })
  channel.close()
}

/** Hears what is answered in the tabs of a list's candidates. Returns how to stop. */
export function followCandidates(
  list: string,
  heard: (index: number, answers: Answers) => void,
): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return
    if (!('list' in data) || !('index' in data) || !('answers' in data)) return
    if (data.list !== list || typeof data.index !== 'number') return
    if (!Number.isSafeInteger(data.index) || data.index < 0) return
    heard(data.index, parseAnswers(data.answers).answers)
  })
  return () => channel.close()
}
