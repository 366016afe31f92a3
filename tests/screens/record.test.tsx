import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { selectAnswers } from '../../src/questionnaire/index.ts'
import { digestOf } from '../../src/slip/digest.ts'
import { digestText, slipOf, slipText } from '../../src/slip/index.ts'
import { en as interfaceEn } from '../../src/wording/interface/en.ts'
import { en } from '../../src/wording/record/en.ts'
import { en as suggestionEn } from '../../src/wording/suggestion/en.ts'
import { engineer } from '../slip/people.ts'
import { show, worker } from './app.tsx'

const slip = await slipOf(engineer, 'en', new Date('2026-11-20T10:11:12.000Z'))

async function opened(text: string, beginning: Parameters<typeof show>[0] = {}) {
  const shown = await show(beginning)
  await shown.user.click(screen.getByRole('button', { name: interfaceEn.colophon.openRecord }))
  const dialog = await screen.findByRole('dialog', undefined, { timeout: 30_000 })
  const choose = within(dialog).getByLabelText(en.open.choose)
  await shown.user.upload(
    choose,
    new File([text], 'imp-slip-2026-11-20.json', { type: 'application/json' }),
  )
  return { ...shown, dialog, said: within(dialog) }
}

/** The slip with something else in it, and a digest that fits. */
async function forged(change: object): Promise<string> {
  const other = { ...slip, ...change }
  return JSON.stringify({ ...other, digest: await digestOf(other) })
}

describe('opening a saved record', () => {
  it('verifies it and shows that today’s rules say the same', async () => {
    const { said, dialog } = await opened(slipText(slip))
    await said.findByText(en.compare.intact)
    said.getByText(en.compare.same)
    said.getByText(en.compare.digestMeans)
    said.getByText(digestText(slip.digest))
    expect(said.getAllByText(en.compare.equal)).toHaveLength(4)
    expect(dialog.textContent).toContain('November 20, 2026')
    expect(dialog.textContent).not.toMatch(/\{\w+\}|undefined|#/)
  })

  it('shows side by side what differs', async () => {
    const [first, ...rest] = slip.reasons
    const { said } = await opened(
      await forged({
        edition: '2026-02-24',
        suggestion: { ...slip.suggestion, code: 'C12', standing: 'possible', stream: 'old_stream' },
        reasons: [{ ...first, truth: 'open' }, { ...first, criterion: 'gone' }, ...rest],
      }),
    )
    await said.findByText(en.compare.differs)
    said.getByText(en.compare.intact)
    expect(said.getAllByText(en.compare.other)).toHaveLength(4)
    said.getByText('C12')
    said.getByText('T36')
    said.getByText(/^old_stream/)
    said.getByText(suggestionEn.standing.possible)
    said.getByText('2 lines differ:')
    said.getByText('gone')
    said.getByText(en.truth.open)
  })

  it('does not call another edition another result', async () => {
    const { said } = await opened(await forged({ edition: '2026-02-24' }))
    await said.findByText(en.compare.newer)
    expect(said.getAllByText(en.compare.other)).toHaveLength(1)
  })

  it('says that a file was changed, with both digests', async () => {
    const { said } = await opened(slipText(slip).replace('"T36"', '"T37"'))
    await said.findByText(en.compare.changed)
    said.getByText(digestText(slip.digest))
    said.getByText(en.compare.found)
  })

  it.each([
    ['notJson', 'not json'],
    ['otherJson', '{"name":"someone else’s"}'],
    ['newerVersion', '{"format":"imp-stream-finder.slip","version":7}'],
    ['tooLong', 'x'.repeat(700_000)],
  ] as const)('says what is wrong with another file: %s', async (why, text) => {
    const { said, questionnaire } = await opened(text, { answers: worker })
    await said.findByText(en.open.trouble[why])
    said.getByText(en.open.nothingLost)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(worker)
  })

  it('names the field that is damaged', async () => {
    const { said } = await opened(slipText(slip).replace('"language": "en"', '"language": "xx"'))
    await said.findByText(en.open.trouble.damaged.replace('{field}', 'language'))
  })

  it('names answers that no question of today takes', async () => {
    const { said } = await opened(await forged({ answers: { ...engineer, oldQuestion: 'yes' } }))
    await said.findByText('oldQuestion')
    said.getByText(/^1 answer no longer fits/)
  })
})

describe('taking the answers of a record', () => {
  it('needs no question without own answers', async () => {
    const { said, user, questionnaire } = await opened(slipText(slip))
    await user.click(await said.findByRole('button', { name: en.compare.take }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(engineer)
  })

  it('asks before own answers are replaced', async () => {
    const { said, user, questionnaire } = await opened(slipText(slip), {
      answers: { ...worker, offer: 'employersContract' },
    })
    await user.click(await said.findByRole('button', { name: en.compare.take }))
    said.getByText(en.compare.takeAsk)
    await user.click(said.getByRole('button', { name: en.compare.takeNo }))
    expect(selectAnswers(questionnaire.getSnapshot()).offer).toBe('employersContract')

    await user.click(said.getByRole('button', { name: en.compare.take }))
    await user.click(said.getByRole('button', { name: en.compare.takeYes }))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(engineer)
    expect(screen.queryByText(interfaceEn.dialogs.link.title)).toBeNull()
    expect(screen.queryByText(interfaceEn.notices.linked)).toBeNull()
  })
})
