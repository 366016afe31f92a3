import { saveFile } from '../saveFile.ts'

/** So many dots for each unit of a drawing: sharp on any phone. */
const density = 2

/**
 * Saves a drawing as a picture that any phone can show and pass on; where the browser can't make one, as the drawing
 * itself. It is made and saved on this device.
 */
export async function savePicture(
  name: string,
  svg: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const picture = await painted(svg, size).catch(() => null)
  if (picture === null) saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }))
  else saveFile(`${name}.png`, picture)
}

/** The drawing as dots; `null` where the browser gives none. Rejects when it can't read the drawing. */
async function painted(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | null> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * density
  canvas.height = height * density
  const paper = canvas.getContext('2d')
  if (paper === null) return null
  paper.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
