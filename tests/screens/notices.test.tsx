import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { selectAnswers } from '../../src/questionnaire/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { heading, show, worker } from './app.tsx'

const { notices, dialogs } = en
const resumed = { kind: 'resumed', rulesChanged: false, problems: [] } as const

describe('someone who comes back', () => {
  it('is told so, and goes on', async () => {
    const { user, questionnaire } = await show({ answers: worker, arrival: resumed })
    expect(screen.getByText(notices.resumed)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: notices.goOn }))
    expect(screen.queryByText(notices.resumed)).toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(worker)
  })

  it('can start anew or forget everything, once asked', async () => {
    const { user, questionnaire } = await show({ answers: worker, arrival: resumed })
    await user.click(screen.getByRole('button', { name: notices.restart }))
    expect(screen.getByRole('dialog', { name: dialogs.restart.title })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: dialogs.restart.cancel }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(worker)
    let forgotten = false
    questionnaire.on('FORGOTTEN', () => {
      forgotten = true
    })
    await user.click(screen.getByRole('button', { name: notices.forget }))
    const dialog = screen.getByRole('dialog', { name: dialogs.forget.title })
    await user.click(
      [...dialog.querySelectorAll('button')].find(
        ({ textContent }) => textContent === dialogs.forget.confirm,
      ) ?? dialog,
    )
    expect(forgotten).toBe(true)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({})
    expect(heading()).toBe(en.intro.title)
  })

  it('hears that the rules changed and that an answer no longer fits', async () => {
    const problems = [{ field: 'role', problem: 'invalidValue', value: 'boss' }] as const
    await show({ answers: worker, arrival: { kind: 'resumed', rulesChanged: true, problems } })
    expect(screen.getByText(/The rules have changed/)).toBeTruthy()
    expect(screen.getByText(notices.droppedAnswers(1))).toBeTruthy()
  })

  it('is not told again on every page', async () => {
    const { user } = await show({ answers: worker, arrival: resumed })
    await user.click(screen.getByRole('button', { name: /^Your answers/ }))
    expect(screen.queryByText(notices.resumed)).toBeNull()
  })

  it.each(['corrupted', 'newerVersion'] as const)('hears of %s saved answers', async (reason) => {
    const { user } = await show({ arrival: { kind: 'lost', reason } }, { language: 'fr' })
    expect(screen.getByText(fr.notices.lostText[reason])).toBeTruthy()
    await user.click(screen.getByRole('button', { name: fr.notices.understood }))
    expect(screen.queryByText(fr.notices.lost)).toBeNull()
  })
})

describe('links', () => {
  it('name the questions that could not be read', async () => {
    const { questionnaire } = await show()
    questionnaire.send({
      type: 'LOAD',
      answers: worker,
      problems: [
        { question: 'role', reason: 'unknownOption' },
        { question: null, reason: 'newerQuestions' },
      ],
    })
    await screen.findByText(notices.linked)
    expect(screen.getByText(/Which role fits your job/)).toBeTruthy()
    expect(screen.getByText(notices.linkProblem.newerQuestions)).toBeTruthy()
  })

  it.each(['damaged', 'newerVersion'] as const)('say why they are %s', async (trouble) => {
    const { questionnaire, user } = await show({ answers: worker })
    questionnaire.send({ type: 'LINK_UNREADABLE', trouble })
    await screen.findByText(notices.linkTroubleText[trouble])
    await user.click(screen.getByRole('button', { name: notices.understood }))
    expect(screen.queryByText(notices.linkTrouble)).toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(worker)
  })

  it('ask before they replace own answers', async () => {
    const other = { canadianStatus: 'openPermit' } as const
    const { questionnaire, user } = await show({ answers: worker })
    questionnaire.send({ type: 'LOAD', answers: other, problems: [] })
    await screen.findByRole('dialog', { name: dialogs.link.title })
    await user.click(screen.getByRole('button', { name: dialogs.link.cancel }))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(worker)
    questionnaire.send({ type: 'LOAD', answers: other, problems: [] })
    await screen.findByRole('dialog', { name: dialogs.link.title })
    await user.click(screen.getByRole('button', { name: dialogs.link.confirm }))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(other)
  })
})

describe('keeping', () => {
  it.each(['blocked', 'full'] as const)('says when the store is %s', async (trouble) => {
    const { questionnaire, user } = await show({ answers: worker })
    questionnaire.send({ type: 'SAVED', trouble })
    await screen.findByText(notices.savingText[trouble])
    await user.click(screen.getByRole('button', { name: notices.understood }))
    expect(screen.queryByText(notices.saving)).toBeNull()
    questionnaire.send({ type: 'SAVED', trouble: null })
    await waitFor(() => expect(screen.queryByText(notices.saving)).toBeNull())
  })
})
