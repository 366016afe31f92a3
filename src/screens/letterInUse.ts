import { createContext } from 'react'
import type { Letter } from '../sharing/index.ts'

/** The letter that is being answered, for screens that don't see the questionnaire; `undefined` outside of the app. */
export const LetterInUse = createContext<Letter | null | undefined>(undefined)

/** The id of the heading of the box that sends a result back: the top of a long result leads there. */
export const sendBoxId = 'send-back'
