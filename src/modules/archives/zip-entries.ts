import { createHash } from 'node:crypto'
import { Readable, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { ArchivedFile } from './manifest.ts'

/** A file of the archive: opened when it is its turn. */
export type Entry = readonly [path: string, open: () => AsyncIterable<string | Buffer>]

/** One entry after the other; the manifest comes last, as it names the hashes of all others. */
export async function zip(
  { entries, last, files, now }: { entries: readonly Entry[]; last: Entry; files: ArchivedFile[]; now: Date },
  out: Writable,
): Promise<void> {
  const file = new ZipFile()
  const options = { mtime: now, mode: 0o100600 }
  const output = file.outputStream as Readable
  file.on('error', (error: Error) => output.destroy(error))
  for (const [path, open] of entries) {
    file.addReadStreamLazy(path, options, hand => {
      const stream = counted(entry => files.push({ path, ...entry }))
      Readable.from(open())
        .on('error', error => output.destroy(error))
        .pipe(stream)
      hand(null, stream)
    })
  }
  file.addReadStreamLazy(last[0], options, hand => hand(null, Readable.from(last[1]())))
  file.end()
  await pipeline(output, out)
}

function counted(end: (entry: { bytes: number; sha256: string }) => void): Transform {
  const hash = createHash('sha256')
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
    flush(done) {
      end({ bytes, sha256: hash.digest('hex') })
      done()
    },
  })
}
