import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { tellOf } from './about-archive.ts'
import { daysKept } from './archive.ts'
import { partStream } from './part-stream.ts'
import { addArchive, updateArchive } from './queries.ts'
import { archiveRights } from './rights.ts'

const day = 24 * 3_600_000

/** Takes in a file from another installation; a job restores it. Returns the id. */
export async function bringArchive(ctx: Ctx, sent: { fileName: string; file: Readable }): Promise<string> {
  allow(archiveRights, { actor: ctx.actor, action: 'restore', thing: null })
  const id = newId()
  await addArchive(ctx.db, {
    ...{ id, way: 'in', place: null, withAddresses: false, fileName: sent.fileName.slice(0, 100) },
    ...{ madeBy: ctx.actor.person, madeAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + daysKept * day) },
  })
  const { stream, size } = partStream(ctx.db, id)
  await pipeline(sent.file, stream)
  if (size() === 0) throw new Refusal('invalid', 'archives.file_missing', { field: 'file' })
  await updateArchive(ctx.db, id, { size: size() })
  tellOf(ctx, 'archives.brought', { id, place: null, withAddresses: false })
  ctx.later('restore-archive', { archive: id })
  return id
}
