import { createContext } from 'react'
import { notesOf } from './notes.ts'
import type { Notes } from './notes.ts'

/** The notes of the sheet around a line. */
export const NotesContext = createContext<Notes>(notesOf([]))
