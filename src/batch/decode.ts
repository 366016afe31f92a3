/** How a file's bytes were read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Reads the bytes of a file, piece by piece, as text. */
export interface Decoder {
  /** The text of the next bytes; what is cut in the middle of a character waits for the rest. */
  decode(bytes: Uint8Array): string
  /** What is left at the end of the file. */
  end(): string
  /** What the bytes turned out to be, so far. */
  encoding(): Encoding
  /** True once some bytes were no text in their encoding: those became `\uFFFD`. */
  isDamaged(): boolean
}

/** Bytes looked at to see whether a file without a mark is UTF-16. */
const sample = 4096

/**
 * A decoder that finds the encoding by itself: by the mark at the start, by the zeros of UTF-16, else UTF-8 as long as
 * it is, else Windows-1252. ASCII is the same in the last two, so nothing read before the first accent was wrong.
 */
export function decoderOf(): Decoder {
  let encoding: Encoding | undefined
  let inner: TextDecoder | undefined
  let waiting: Uint8Array = new Uint8Array()
  let onlyAscii = true
  let damaged = false

  function begin(bytes: Uint8Array): Encoding {
    const found = markOf(bytes) ?? unmarked16(bytes) ?? 'utf-8'
    if (found !== 'utf-8') inner = new TextDecoder(found)
    return found
  }

  function utf8(bytes: Uint8Array, last: boolean): string {
    const all = joined(waiting, bytes)
    const cut = last ? all.length : completeLength(all)
    const ready = all.subarray(0, cut)
    waiting = all.slice(cut)
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(ready)
    } catch {
      text = new TextDecoder('utf-8').decode(ready)
      if (onlyAscii && isHardlyUtf8(text)) {
        encoding = 'windows-1252'
        inner = new TextDecoder('windows-1252')
        const rest = waiting
        waiting = new Uint8Array()
        return inner.decode(joined(ready, rest), { stream: true })
      }
      damaged = true
    }
    onlyAscii &&= text.length === ready.length
    return text
  }

  const read = (bytes: Uint8Array, last: boolean): string => {
    if (encoding === undefined) {
      const all = joined(waiting, bytes)
      if (all.length < 4 && !last) {
        waiting = all
        return ''
      }
      waiting = new Uint8Array()
      encoding = begin(all)
      return read(all, last)
    }
    if (inner === undefined) return utf8(bytes, last)
    const text = inner.decode(bytes, { stream: !last })
    if (encoding !== 'windows-1252' && text.includes('\uFFFD')) damaged = true
    return text
  }

  return {
    decode: (bytes) => read(bytes, false),
    end: () => read(new Uint8Array(), true),
    encoding: () => encoding ?? 'utf-8',
    isDamaged: () => damaged,
  }
}

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

/** UTF-16 without a mark: most of its ASCII letters come with a zero, always on the same side. */
function unmarked16(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, sample)
  const zerosAt = (side: number): number =>
    head.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === side), 0)
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  if (odd > head.length / 5 && even === 0) return 'utf-16le'
  return even > head.length / 5 && odd === 0 ? 'utf-16be' : undefined
}

/** Of what is not ASCII, nearly all was broken: accents of another encoding, and not slips in good UTF-8. */
function isHardlyUtf8(text: string): boolean {
  const broken = text.split('\uFFFD').length - 1
  const others = text.length - text.replaceAll(/[^\p{ASCII}\uFFFD]/gu, '').length
  return broken > 4 * others
}

/** Bytes up to the last whole character of UTF-8. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte < 0xc0) continue
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return back < needs ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
