/** Gives a file to the person. Nothing leaves the device. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser must have begun before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
