import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry, type ZipFile as Zip } from 'yauzl'
import { ZipFile } from 'yazl'

/** Texts as one zip file. */
export async function zipOf(files: ReadonlyMap<string, string>, now: Date): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name, { mtime: now })
  zip.end()
  return buffer(zip.outputStream)
}

const mostBytes = 50 * 1024 * 1024
const mostEntries = 50

/** The texts with these names in a zip file, in whatever folder; undefined for what is no zip file, or one that is too large. */
export async function filesIn(
  bytes: Buffer,
  names: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true })
    return await readFiles(zip, names)
  } catch {
    return undefined
  }
}

async function readFiles(zip: Zip, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  let left = mostBytes
  let entries = 0
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    if ((entries += 1) > mostEntries) throw new Error('Too many files')
    const name = entry.fileName.split('/').at(-1) ?? ''
    if (!names.includes(name)) continue
    // The library stops a file that unpacks to more than it says.
    if ((left -= entry.uncompressedSize) < 0) throw new Error('Too large')
    files.set(name, (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'))
  }
  return files
}
