/**
 * What a person presses while the app is still on its way. The first screen is there before any script: its answers can
 * be chosen, its buttons pressed. Nothing of that is lost: it is pressed again once the app listens.
 */
export interface Presses {
  /** Presses everything again, in order, and stops listening. */
  readonly pressAgain: () => void
}

/** Listens to presses on the first screen. */
export function collectPresses(screen: HTMLElement): Presses {
  // What was chosen before this script came is told by how it differs from the page as it was drawn.
  const pressed = new Set<HTMLElement>(
    [...screen.querySelectorAll('input')].filter(
      ({ checked, defaultChecked }) => checked && !defaultChecked,
    ),
  )
  const note = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest<HTMLElement>('button, input') : null
    if (control === null) return
    // The last press counts, at its place in the order.
    pressed.delete(control)
    pressed.add(control)
  }
  const refuse = (event: Event): void => event.preventDefault()
  screen.addEventListener('click', note)
  screen.addEventListener('submit', refuse)
  return {
    pressAgain: () => {
      screen.removeEventListener('click', note)
      screen.removeEventListener('submit', refuse)
      for (const control of lastOfEachGroup([...pressed])) {
        if (!control.isConnected) continue
        // What is chosen already would not be told again.
        if (control instanceof HTMLInputElement) control.checked = false
        control.click()
      }
    },
  }
}

/** Of the radios of one group only the one chosen last was meant. */
const lastOfEachGroup = (controls: readonly HTMLElement[]): readonly HTMLElement[] =>
  controls.filter(
    (one, at) =>
      !(one instanceof HTMLInputElement) ||
      controls
        .slice(at + 1)
        .every((later) => !(later instanceof HTMLInputElement) || later.name !== one.name),
  )
