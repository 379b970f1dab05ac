import { Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { mostBytes, partBytes } from './archive.ts'
import { addPart } from './queries.ts'

/** Keeps the bytes of a file in parts. `size` tells how many there were. */
export function partStream(db: Kysely<DB>, archive: string): { stream: Writable; size(): number } {
  let waiting: Buffer[] = []
  let length = 0
  let part = 0
  let size = 0
  const flush = async () => {
    if (length === 0) return
    await addPart(db, { archive, part, bytes: Buffer.concat(waiting) })
    part += 1
    waiting = []
    length = 0
  }
  const keep = async (chunk: Buffer) => {
    size += chunk.length
    if (size > mostBytes) throw new Refusal('invalid', 'archives.too_large', { field: 'file' })
    waiting.push(chunk)
    length += chunk.length
    if (length >= partBytes) await flush()
  }
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => void keep(chunk).then(() => done(), done),
    final: done => void flush().then(() => done(), done),
  })
  return { stream, size: () => size }
}
