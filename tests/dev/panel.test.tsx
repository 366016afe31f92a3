import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { nextQuestion, whyAsked } from '#rules'
import type { Answers } from '#rules'
import { Panel } from '../../src/dev/panel/Panel.tsx'
import { startQuestionnaire } from '../../src/questionnaire/index.ts'

it('shows live what the machine and the rules think, once it is opened', async () => {
  const questionnaire = startQuestionnaire({ answers: { canadianStatus: 'none' } })
  render(<Panel questionnaire={questionnaire} />)
  expect(document.body.textContent).toBe('Dev')
  await userEvent.click(screen.getByRole('button', { name: 'Dev' }))

  const before: Answers = { canadianStatus: 'none' }
  const next = nextQuestion(before)
  if (next === null) throw new Error('There is a next question.')
  const said = (): string => document.body.textContent
  expect(said()).toContain('{"asking":"offer"}')
  expect(said()).toContain('Answers: 1')
  expect(said()).toContain(`${next}: ${whyAsked(next, before).criteria.length} criteria`)
  const left = Number(/Left: (\d+)/.exec(said())?.[1])

  act(() => questionnaire.send({ type: 'ANSWER', question: 'offer', value: 'none' }))
  expect(await screen.findByText('Answers: 2')).toBeDefined()
  expect(Number(/Left: (\d+)/.exec(said())?.[1])).toBeLessThan(left)
})
