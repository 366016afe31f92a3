import { firstScreenFor } from './firstScreen.ts'

// Runs in the head, before anything is painted: the build puts it there, and its digest into the content policy.
const language = firstScreenFor(window)
const { documentElement: page } = document
page.dataset['first'] = language ?? 'none'
if (language !== null) page.lang = language
