import { plainErrors } from './errors.ts'

plainErrors()
