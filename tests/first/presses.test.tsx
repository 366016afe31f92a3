import { fireEvent } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { collectPresses } from '../../src/first/presses.ts'

function page(markup: string): { readonly screen: HTMLElement; readonly heard: string[] } {
  document.body.innerHTML = markup
  return { screen: document.body, heard: [] }
}

afterEach(() => {
  document.body.innerHTML = ''
})

const control = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`No ${id}`)
  return found
}

const twoRadios = `<form><label><input type="radio" name="q" id="yes" /><b id="word">Yes</b></label>
  <input type="radio" name="q" id="no" /><button id="go">Go</button></form>`

describe('presses before the app listens', () => {
  it('are pressed again in order: of a group of radios only the last', () => {
    const { screen, heard } = page(twoRadios)
    const presses = collectPresses(screen)
    for (const id of ['yes', 'no', 'go']) fireEvent.click(control(id))
    for (const id of ['yes', 'no', 'go'])
      control(id).addEventListener('click', () => heard.push(id))
    control('no').addEventListener('change', () => heard.push('changed'))
    presses.pressAgain()
    expect(heard).toEqual(['no', 'changed', 'go'])
    expect(control('no')).toHaveProperty('checked', true)
  })

  it('never send the form away, and are listened to only until the app does', () => {
    const { screen, heard } = page(twoRadios)
    const presses = collectPresses(screen)
    expect(fireEvent.submit(screen.querySelector('form') ?? screen)).toBe(false)
    presses.pressAgain()
    fireEvent.click(control('yes'))
    control('yes').addEventListener('click', () => heard.push('yes'))
    presses.pressAgain()
    expect(heard).toEqual([])
    expect(fireEvent.submit(screen.querySelector('form') ?? screen)).toBe(true)
  })

  it('count, too, when they came before the script', () => {
    const { screen, heard } = page(twoRadios)
    fireEvent.click(control('yes'))
    const presses = collectPresses(screen)
    for (const id of ['yes', 'no']) control(id).addEventListener('click', () => heard.push(id))
    presses.pressAgain()
    expect(heard).toEqual(['yes'])
  })

  it('on something that is gone are let go', () => {
    const { screen, heard } = page(twoRadios)
    const presses = collectPresses(screen)
    fireEvent.click(control('go'))
    const go = control('go')
    go.addEventListener('click', () => heard.push('go'))
    go.remove()
    presses.pressAgain()
    expect(heard).toEqual([])
  })
})
