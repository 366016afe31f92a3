const own = globalThis.Error

/**
 * React makes five errors as it is evaluated, only to know them again. Where somebody watches the page with the browser's
 * tools, the browser looks up where each was made, and reads all of React a second time for that. So these five are plain
 * objects. Nothing else runs meanwhile: the files of a layer are evaluated in one go.
 */
export function plainErrors(): void {
  const plain = (message: string): Error =>
    Object.create(own.prototype, { message: { value: message } }) as Error
  globalThis.Error = Object.assign(plain, { prototype: own.prototype }) as ErrorConstructor
}

export function errorsAgain(): void {
  globalThis.Error = own
}
