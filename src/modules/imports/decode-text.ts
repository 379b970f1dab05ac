import chardet from 'chardet'
import iconv from 'iconv-lite'

/** Text without the mark of its encoding at the start. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** Encodings of two or four bytes a letter and of other scripts, which can be told with some certainty. */
const certain = /^(UTF-|GB|Big5|EUC|Shift|ISO-2022|KOI8)/i

/**
 * Reads bytes as text. A mark at the start decides; else what is valid UTF-8 is UTF-8; else it is Windows-1252, which
 * Excel writes in western Europe, unless the bytes clearly are something quite different.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = encodingByMark(bytes)
  if (marked) return decode(bytes, marked)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const guess = chardet.detect(bytes) ?? ''
    return decode(bytes, certain.test(guess) && iconv.encodingExists(guess) ? guess : 'windows-1252')
  }
}

function encodingByMark([one, two, three]: Uint8Array): string | null {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8'
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  return null
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding: encoding.toLowerCase() }
}
