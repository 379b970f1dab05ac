import sharp from 'sharp'
import { findCodesApart } from '../../platform/pictures/find-codes-apart.ts'
import { cutCard } from './cut-card.ts'

const mostPixels = 60_000_000
const longestSide = 3600 // px: 12 per millimetre of a sheet of A4, more than a code needs

/** A code on a photo with what stands around it. */
export interface Seen {
  readonly text: string
  /** The card cut out, as JPEG. */
  cut(): Promise<Buffer>
}

/** The QR codes on a photo or scan; none on what is no picture. */
export async function lookAtPhoto(bytes: Buffer): Promise<Seen[]> {
  const pixels = await pixelsOf(bytes)
  if (!pixels) return []
  const { width, height } = pixels.info
  const { data } = pixels
  const photo = sharp(data, { raw: { width, height, channels: 4 } })
  const own = new Uint8ClampedArray(data.length)
  own.set(data)
  const codes = await findCodesApart({ data: own, width, height })
  return codes.map(code => ({ text: code.text, cut: () => cutCard(photo, { width, height }, code) }))
}

async function pixelsOf(bytes: Buffer) {
  try {
    const size = { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true } as const
    return await sharp(bytes, { limitInputPixels: mostPixels })
      .autoOrient()
      .resize(size)
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch {
    // The library throws plain errors for whatever is wrong with a picture.
    return undefined
  }
}
