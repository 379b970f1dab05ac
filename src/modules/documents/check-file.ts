import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { mostBytes } from './document.ts'

export interface SentFile {
  readonly fileName: string
  readonly bytes: Buffer
}

/** A file as it is kept. */
export interface CheckedFile extends SentFile {
  readonly type: string
  readonly hash: string
}

/** Kinds that may be kept, by what stands in the bytes. Nothing that a browser runs. */
const kept: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
])

const pictures = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/heic',
  'image/avif',
  'image/tiff',
]
const plainText = 'text/plain; charset=utf-8'
const mostPixels = 50_000_000
const longestSide = 2400 // px

/** Extensions for the file field. */
export const accepted = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.md,image/*'

/**
 * What is kept of a sent file: its kind is found in the bytes, pictures are made anew without what the camera wrote into them
 * (place, moment, device), and what a browser could run is refused.
 */
export async function checkFile({ fileName, bytes }: SentFile): Promise<CheckedFile> {
  if (bytes.length === 0) throw refused('documents.file_missing')
  if (bytes.length > mostBytes) throw refused('documents.too_large', { most: mostBytes / 1024 / 1024 })
  const found = (await fileTypeFromBuffer(bytes))?.mime
  if (found !== undefined && pictures.includes(found)) return picture(fileName, bytes)
  const extension = found === undefined ? undefined : kept.get(found)
  if (found !== undefined && extension !== undefined) {
    return { fileName: named(fileName, extension), bytes, type: found, hash: hashOf(bytes) }
  }
  const isText = found === undefined && isPlainText(bytes) && /\.(txt|csv|md)$/i.test(fileName)
  if (!isText) throw refused('documents.kind_unknown')
  const [, ending = 'txt'] = /\.(txt|csv|md)$/i.exec(fileName) ?? []
  return { fileName: named(fileName, ending.toLowerCase()), bytes, type: plainText, hash: hashOf(bytes) }
}

/** The same in a form of another module, which says what is wrong in its own words: `wrong`. */
export async function checkFileFor(sent: SentFile, wrong: string): Promise<CheckedFile> {
  return checkFile(sent).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal('invalid', wrong, { field: 'file' }) : error
  })
}

/** The same for a picture. */
export async function checkPicture(sent: SentFile, wrong: string): Promise<CheckedFile> {
  const file = await checkFileFor(sent, wrong)
  if (!file.type.startsWith('image/')) throw new Refusal('invalid', wrong, { field: 'file' })
  return file
}

async function picture(fileName: string, bytes: Buffer): Promise<CheckedFile> {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient()
    const { hasAlpha } = await image.metadata()
    const smaller = image.resize({
      ...{ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true },
    })
    const made = hasAlpha
      ? await smaller.png({ compressionLevel: 9 }).toBuffer()
      : await smaller.jpeg({ quality: 82, mozjpeg: true }).toBuffer()
    const [type, extension] = hasAlpha ? ['image/png', 'png'] : ['image/jpeg', 'jpg']
    return { fileName: named(fileName, extension), bytes: made, type, hash: hashOf(made) }
  } catch {
    // The library throws plain errors for whatever is wrong with a picture.
    throw refused('documents.picture_broken')
  }
}

/** UTF-8 without control signs other than tab and line ends. */
function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)
  } catch {
    return false
  }
}

const longestName = 100

/** The name as it is offered for saving: no path, no control signs, and the ending of what it is. */
function named(fileName: string, extension: string): string {
  const base = fileName
    .replace(/^.*[/\\]/s, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .trim()
    .slice(0, longestName)
  return `${base || 'document'}.${extension}`
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function refused(code: string, details = {}): Refusal {
  return new Refusal('invalid', code, { field: 'file', ...details })
}
