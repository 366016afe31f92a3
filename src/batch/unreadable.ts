/** Why a whole file could not be read, or not to its end. */
export type Trouble =
  | 'empty'
  | 'notATable'
  | 'oldExcel'
  | 'damagedZip'
  | 'tooLarge'
  | 'bomb'
  | 'noSheet'
  | 'tooManyRows'
  | 'damagedText'
  | 'unexpected'

/** Thrown for a file that can't be read. */
export class Unreadable extends Error {
  readonly trouble: Trouble
  /** For `noSheet`: the sheets that there are. */
  readonly sheets: readonly string[]
  constructor(trouble: Trouble, sheets: readonly string[] = []) {
    super(trouble)
    this.trouble = trouble
    this.sheets = sheets
  }
}
