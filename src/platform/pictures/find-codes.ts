import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader'

/** A picture as red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A QR code in a picture. */
export interface FoundCode {
  readonly text: string
  /** Pixels: the corners of its modules, from its own top left with the clock. */
  readonly corners: readonly [Point, Point, Point, Point]
  /** Modules along a side. */
  readonly modules: number
}

const most = 64

/** All QR codes (ISO/IEC 18004) in a picture. Cost: up to a second of one core for 12 million pixels. */
export async function findCodes(pixels: Pixels): Promise<FoundCode[]> {
  await ready()
  const picture = { ...pixels, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as const
  const found = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: most })
  return found.filter(({ isValid }) => isValid).map(asCode)
}

let preparing: Promise<unknown> | undefined

/** The program comes with the package; by itself the library would ask the network for it. */
function ready(): Promise<unknown> {
  preparing ??= readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))).then(
    bytes =>
      prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer }, fireImmediately: true }),
  )
  return preparing
}

function asCode({ text, position, version }: ReadResult): FoundCode {
  const { topLeft, topRight, bottomRight, bottomLeft } = position
  return { text, corners: [topLeft, topRight, bottomRight, bottomLeft], modules: 17 + 4 * Number(version) }
}
