// @ts-check
/**
 * Puts IMP Stream Finder into a page of your own. Load this file, or copy it: it needs nothing else.
 *
 *   <div data-imp-stream-finder data-name="Your name" data-accent="#7a1f5c" data-lang="en"></div>
 *   <script src="https://…/embed/host.js" defer></script>
 *
 * The frame is as high as what is in it. What the frame says arrives at the element as an event:
 *
 *   element.addEventListener('imp-stream-finder', ({ detail }) => { … detail.type … })
 *
 * Attributes, messages and privacy: docs/EMBED.md in the source.
 */
{
  const source = 'imp-stream-finder'
  const version = 1

  /** Attributes that go into the address of the frame as they are: `data-name` becomes `name`. */
  const passedOn = ['name', 'accent', 'theme', 'lang', 'for', 'results']

  const script = document.currentScript
  const besideScript = script instanceof HTMLScriptElement ? new URL('../', script.src).href : ''

  /** @param {HTMLElement} place */
  const embed = (place) => {
    const { app = besideScript, title, keep, link = '' } = place.dataset
    const address = new URL(app, document.baseURI)
    address.searchParams.set('embed', '')
    // A page without an origin (from a file) can't be told anything: the frame then scrolls by itself.
    if (location.origin !== 'null') address.searchParams.set('host', location.origin)
    for (const name of passedOn) {
      const value = place.dataset[name]
      if (value !== undefined) address.searchParams.set(name, value)
    }
    // Answers or a letter of a link made with the app: only what stands behind its #.
    address.hash = link.slice(link.indexOf('#') + 1)

    // With data-keep="no" the frame has no origin, so the browser keeps nothing of it.
    const keeps = keep !== 'no'
    const origin = keeps ? address.origin : 'null'
    const frame = document.createElement('iframe')
    frame.setAttribute(
      'sandbox',
      `allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals${
        keeps ? ' allow-same-origin' : ''
      }`,
    )
    frame.allow = 'clipboard-write'
    frame.title = title ?? (place.dataset['lang'] === 'fr' ? 'Repère PMI' : 'IMP Stream Finder')
    Object.assign(frame.style, { display: 'block', width: '100%', height: '40rem', border: '0' })

    addEventListener('message', (event) => {
      // Only this frame, and only while it shows the app: a frame can be led elsewhere.
      if (event.source !== frame.contentWindow || event.origin !== origin) return
      /** @type {unknown} */
      const data = event.data
      const message = /** @type {Record<string, unknown>} */ (
        typeof data === 'object' && data !== null ? data : {}
      )
      if (message['source'] !== source || message['version'] !== version) return
      const { type, height, top } = message
      if (type === 'height' && typeof height === 'number') frame.style.height = `${height}px`
      if (type === 'show' && typeof top === 'number') bringIntoView(place, frame, top)
      place.dispatchEvent(new CustomEvent(source, { detail: message, bubbles: true }))
    })
    frame.src = address.href
    place.replaceChildren(frame)
  }

  /**
   * Scrolls to a place of the frame if it is out of sight. A head that stays on top of your page is left out by
   * `scroll-margin-top` of the element.
   * @param {HTMLElement} place
   * @param {HTMLIFrameElement} frame
   * @param {number} top
   */
  const bringIntoView = (place, frame, top) => {
    const margin = Number.parseFloat(getComputedStyle(place).scrollMarginTop) || 0
    const line = frame.getBoundingClientRect().top + top
    if (line < margin || line > innerHeight / 2) scrollBy({ top: line - margin })
  }

  /** @type {NodeListOf<HTMLElement>} */
  const places = document.querySelectorAll('[data-imp-stream-finder]')
  for (const place of places) embed(place)
}
