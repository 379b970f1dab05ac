import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { Refusal } from '../../platform/refusal/refusal.ts'
import {
  formatName,
  formatVersion,
  ManifestSchema,
  manifestPath,
  type ArchivedFile,
  type Manifest,
} from './manifest.ts'

/** What a file may be at most, so that a small file cannot fill the machine. */
export interface ArchiveLimits {
  readonly entries: number
  /** Of all entries together, unpacked. */
  readonly bytes: number
  /** How many times larger an entry is than its packed bytes. */
  readonly ratio: number
}

export const usualLimits: ArchiveLimits = { entries: 200_000, bytes: 32 * 1024 ** 3, ratio: 200 }
const smallEnough = 1024 * 1024
const mostManifestBytes = 64 * 1024 * 1024
const mostLineLength = 32 * 1024 * 1024
const charactersAtOnce = 1024 * 1024

export interface OpenedArchive {
  readonly manifest: Manifest
  /** Lines of a file, in parts. */
  lines(path: string): AsyncGenerator<string[]>
  bytes(path: string): Promise<Buffer>
  close(): void
}

/** Opens an archive and checks all of it before anything is done with it: its list, its names, its sizes and its hashes. */
export async function openArchive(file: string, limits: ArchiveLimits = usualLimits): Promise<OpenedArchive> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true }).catch(
    broken,
  )
  try {
    const entries = await entriesOf(zip, limits)
    const manifest = await manifestIn(zip, entries)
    checkList(manifest, entries)
    for (const entry of manifest.files) await checkHash(zip, entries, entry)
    return {
      manifest,
      lines: path => linesOf(zip, entries, path),
      bytes: path => bytesOf(zip, entries, path),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    return refuse(error)
  }
}

type Entries = ReadonlyMap<string, Entry>

async function entriesOf(zip: ZipFile, limits: ArchiveLimits): Promise<Entries> {
  if (zip.entryCount > limits.entries) throw refusal('archives.too_large')
  const entries = new Map<string, Entry>()
  let bytes = 0
  for await (const entry of eachEntry(zip)) {
    bytes += entry.uncompressedSize
    const isBomb =
      entry.uncompressedSize > smallEnough && entry.uncompressedSize > entry.compressedSize * limits.ratio
    if (isBomb || bytes > limits.bytes) throw refusal('archives.too_large')
    if (entry.isEncrypted() || !entry.canDecodeFileData() || entries.has(entry.fileName)) {
      throw refusal('archives.broken', { file: entry.fileName })
    }
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function* eachEntry(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const stop = () => {
        zip.removeListener('entry', found).removeListener('end', ended).removeListener('error', failed)
      }
      const found = (one: Entry) => (stop(), resolve(one))
      const ended = () => (stop(), resolve(null))
      const failed = (error: Error) => (stop(), reject(error))
      zip.on('entry', found).on('end', ended).on('error', failed)
      zip.readEntry()
    })
    if (entry === null) return
    yield entry
  }
}

async function manifestIn(zip: ZipFile, entries: Entries): Promise<Manifest> {
  const entry = entries.get(manifestPath)
  if (!entry) throw refusal('archives.no_manifest')
  if (entry.uncompressedSize > mostManifestBytes) throw refusal('archives.too_large')
  const said = jsonIn(await bytesOf(zip, entries, manifestPath))
  const version = said['version']
  if (said['format'] !== formatName) throw refusal('archives.no_manifest')
  if (typeof version === 'number' && version > formatVersion) throw refusal('archives.newer', { version })
  const read = ManifestSchema.safeParse(said)
  if (!read.success)
    throw refusal('archives.manifest_wrong', { what: read.error.issues[0]?.path.join('.') ?? '' })
  return read.data
}

function jsonIn(bytes: Buffer): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {}
  } catch {
    throw refusal('archives.no_manifest')
  }
}

/** The list names each file once and no other. */
function checkList({ files }: Manifest, entries: Entries): void {
  const named = new Set(files.map(({ path }) => path))
  const strange = [...entries.keys()].find(path => path !== manifestPath && !named.has(path))
  const missing = files.find(({ path, bytes }) => entries.get(path)?.uncompressedSize !== bytes)
  const wrong = strange ?? missing?.path
  if (wrong !== undefined || named.size !== files.length)
    throw refusal('archives.broken', { file: wrong ?? manifestPath })
}

async function checkHash(zip: ZipFile, entries: Entries, { path, sha256 }: ArchivedFile): Promise<void> {
  const hash = createHash('sha256')
  for await (const chunk of await streamOf(zip, entries, path)) hash.update(chunk as Buffer)
  if (hash.digest('hex') !== sha256) throw refusal('archives.broken', { file: path })
}

/** Only a line feed ends a line: a text may hold the other signs for that. */
async function* linesOf(zip: ZipFile, entries: Entries, path: string): AsyncGenerator<string[]> {
  const stream = await streamOf(zip, entries, path)
  stream.setEncoding('utf8')
  let begun = ''
  let part: string[] = []
  let length = 0
  for await (const chunk of stream) {
    const lines = (begun + String(chunk)).split('\n')
    begun = lines.pop() ?? ''
    if (begun.length > mostLineLength) throw refusal('archives.too_large')
    part.push(...lines)
    length += String(chunk).length
    if (length < charactersAtOnce) continue
    yield part
    part = []
    length = 0
  }
  yield begun === '' ? part : [...part, begun]
}

async function bytesOf(zip: ZipFile, entries: Entries, path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await streamOf(zip, entries, path)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function streamOf(zip: ZipFile, entries: Entries, path: string): Promise<Readable> {
  const entry = entries.get(path)
  if (!entry) throw refusal('archives.broken', { file: path })
  return zip.openReadStreamPromise(entry)
}

function refusal(code: string, details: Record<string, string | number> = {}): Refusal {
  return new Refusal('invalid', code, { field: 'file', ...details })
}

/** The library throws plain errors for whatever is wrong with a file. */
function refuse(error: unknown): never {
  if (error instanceof Refusal) throw error
  return broken()
}

function broken(): never {
  throw refusal('archives.no_archive')
}
