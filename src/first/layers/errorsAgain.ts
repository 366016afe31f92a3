import { errorsAgain } from './errors.ts'

errorsAgain()
