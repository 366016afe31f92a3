/** How far above what was pressed a dialog begins, in pixels. */
const above = 160

/**
 * Has dialogs open where the person is. A dialog stands in the middle of its window, and the window of a frame that is as
 * high as what is in it can be far out of sight. What was pressed last is in sight, by mouse, finger or key.
 */
export function placeDialogs(page: Document): void {
  page.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return
      const top = Math.max(0, Math.round(target.getBoundingClientRect().top) - above)
      page.documentElement.style.setProperty('--embed-dialog-top', `${top}px`)
    },
    { capture: true },
  )
}
