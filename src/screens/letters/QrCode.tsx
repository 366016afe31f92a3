import { Busy } from '../../components/Busy.tsx'
import { loadQr } from '../../sharing/index.ts'
import type { QrDrawing } from '../../sharing/index.ts'
import { useLoaded } from '../useLoaded.ts'
import { useLetterWords } from './letterWords.ts'
import { saveFile } from '../saveFile.ts'

/** Pixels of a square in the saved picture. */
const pixels = 10

const svgText = ({ side, path }: QrDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * pixels}" height="${side * pixels}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`

function savePng({ side, dark }: QrDrawing): void {
  const canvas = document.createElement('canvas')
  canvas.width = side * pixels
  canvas.height = side * pixels
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  for (const [y, row] of dark.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) pen.fillRect(x * pixels, y * pixels, pixels, pixels)
    }
  }
  canvas.toBlob((picture) => {
    if (picture) saveFile('imp-link.png', picture)
  }, 'image/png')
}

/** A link as a code for a phone, dark on white in any theme, and as a file. */
export function QrCode({ text }: { readonly text: string }) {
  const { build, loading } = useLetterWords()
  const qr = useLoaded(loadQr)
  // Without the code there is still the link itself.
  if (qr.state === 'failed') return null
  if (qr.state !== 'ready') return <Busy text={loading} />
  const drawing = qr.value.qrDrawing(text)
  if (drawing === null) return <p>{build.tooLong}</p>
  const { side, path } = drawing
  return (
    <figure className="link-box">
      <figcaption className="search-label">{build.code}</figcaption>
      <svg
        className="qr"
        aria-hidden="true"
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
        <path fill="#000" d={path} />
      </svg>
      <div className="buttons">
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() =>
            saveFile('imp-link.svg', new Blob([svgText(drawing)], { type: 'image/svg+xml' }))
          }
        >
          {build.svg}
        </button>
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => savePng(drawing)}
        >
          {build.png}
        </button>
      </div>
    </figure>
  )
}
