/** Places in a list, one bit each: of a long list it is small, and many are put together at once. */
export type Places = Uint32Array

/** No place, of a list so long. */
export const noPlaces = (length: number): Places => new Uint32Array(Math.ceil(length / 32))

/** True for a place that was put in; false for one beyond the list. */
export const hasPlace = (places: Places, at: number): boolean =>
  (wordAt(places, at >> 5) & (1 << (at & 31))) !== 0

/** Puts one place in. */
export function putPlace(places: Places, at: number): void {
  putWord(places, at >> 5, 1 << (at & 31))
}

/** Puts all of the others in. */
export function putPlaces(places: Places, others: Places): void {
  for (let word = 0; word < others.length; word++) putWord(places, word, wordAt(others, word))
}

const wordAt = (places: Places, word: number): number => places[word] ?? 0

function putWord(places: Places, word: number, bits: number): void {
  places[word] = wordAt(places, word) | bits
}
