/** Offers a file to be saved on this device. Nothing is sent anywhere. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // Some browsers begin to read a moment after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
