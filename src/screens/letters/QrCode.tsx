import { encode } from 'uqr'
import { useLetterWords } from './letterWords.ts'
import { saveFile } from './saveFile.ts'

/** White modules around the code: fewer, and some phones don't find it. */
const border = 4

/** Pixels of a module in the saved picture. */
const modulePixels = 10

interface Drawing {
  /** Modules on a side, the border included. */
  readonly size: number
  readonly path: string
  readonly modules: readonly (readonly boolean[])[]
}

/** The code of a text as one path; `null` when the text is longer than any code. */
export function drawingOf(text: string): Drawing | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border })
    const path = data
      .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('')
    return { size, path, modules: data }
  } catch {
    return null
  }
}

const svgText = ({ size, path }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * modulePixels}" height="${size * modulePixels}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`

function savePng({ size, modules }: Drawing): void {
  const canvas = document.createElement('canvas')
  canvas.width = size * modulePixels
  canvas.height = size * modulePixels
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  for (const [y, row] of modules.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) pen.fillRect(x * modulePixels, y * modulePixels, modulePixels, modulePixels)
    }
  }
  canvas.toBlob((picture) => {
    if (picture) saveFile('imp-link.png', picture)
  }, 'image/png')
}

/** A link as a code for a phone, dark on white in any theme, and as a file. */
export function QrCode({ text }: { readonly text: string }) {
  const { build } = useLetterWords()
  const drawing = drawingOf(text)
  if (drawing === null) return <p>{build.tooLong}</p>
  const { size, path } = drawing
  return (
    <figure className="link-box">
      <figcaption className="search-label">{build.code}</figcaption>
      <svg
        className="qr"
        aria-hidden="true"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
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
