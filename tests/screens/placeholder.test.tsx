import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'

const Door = () => {
  const [open, setOpen] = useState(false)
  return (
    <button type="button" aria-pressed={open} onClick={() => setOpen(true)}>
      Door
    </button>
  )
}

test('a screen can be rendered and pressed', async () => {
  render(<Door />)
  await userEvent.click(screen.getByRole('button', { name: 'Door' }))
  expect(screen.getByRole('button').getAttribute('aria-pressed')).toBe('true')
})
