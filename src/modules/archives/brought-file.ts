import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { House } from '../../platform/ctx/transact.ts'
import { partsOf } from './queries.ts'

/** Works on what was brought as a file, which is gone when the work is done. */
export async function withBroughtFile<T>(
  { db }: Pick<House, 'db'>,
  id: string,
  work: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'knooppunt-'))
  try {
    const file = join(folder, 'archive.zip')
    await pipeline(Readable.from(partsOf(db, id)), createWriteStream(file, { mode: 0o600 }))
    return await work(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}
