/** Why a whole file could not be read, or not to its end. */
export type Trouble =
  | 'empty'
  | 'notATable'
  | 'oldExcel'
  | 'damagedZip'
  | 'tooLarge'
  | 'bomb'
  | 'tooManyRows'
  | 'damagedText'
  | 'unexpected'

/** Thrown for a file that can't be read. */
export class Unreadable extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble)
    this.trouble = trouble
  }
}
