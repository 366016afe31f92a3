import type { InterfaceWording } from '../en.ts'
import type { EmployerInterface } from './en.ts'

/** The interface of a language, with what it says otherwise to an employer. */
export const forEmployer = (text: InterfaceWording, own: EmployerInterface): InterfaceWording => ({
  ...text,
  intro: { ...text.intro, ...own.intro },
  subjects: { ...text.subjects, ...own.subjects },
  page: { ...text.page, ...own.page },
  doors: { ...text.doors, ...own.doors },
  rows: { ...text.rows, ...own.rows },
  notices: { ...text.notices, ...own.notices },
})
