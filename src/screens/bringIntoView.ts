/** Those who want to know what is brought into view: a frame can't scroll the page around it, but can ask it to. */
const listeners = new Set<(place: Element) => void>()

/** Calls back with each place that is brought into view. Returns how to stop. */
export function onBroughtIntoView(listener: (place: Element) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Scrolls to the beginning of a place. */
export function bringIntoView(place: Element, behavior: ScrollBehavior = 'auto'): void {
  place.scrollIntoView({ block: 'start', behavior })
  tellBrought(place)
}

/** Scrolls to the beginning of the page, on which the place is the first thing. */
export function bringTopIntoView(place: Element): void {
  window.scrollTo(0, 0)
  tellBrought(place)
}

function tellBrought(place: Element): void {
  for (const listener of listeners) listener(place)
}
