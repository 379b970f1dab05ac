import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { tellOf } from './about-archive.ts'
import { daysKept, isDone } from './archive.ts'
import { noteRows } from './make-archive.ts'
import { partStream } from './part-stream.ts'
import { restorePlaceArchive } from './place-archive.ts'
import { addArchive, archiveWith, dropArchive, dropParts, partsOf, updateArchive } from './queries.ts'
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

/** Restores a file that was brought; what is wrong with it is kept as the outcome. */
export async function restoreBrought(house: House, id: string): Promise<void> {
  const archive = await archiveWith(house.reader(system), id)
  if (!archive || isDone(archive)) return
  await updateArchive(house.db, id, { state: 'running' })
  const folder = await mkdtemp(join(tmpdir(), 'knooppunt-'))
  try {
    const file = join(folder, 'archive.zip')
    await pipeline(Readable.from(partsOf(house.db, id)), createWriteStream(file, { mode: 0o600 }))
    const { added, known, manifest } = await restorePlaceArchive(house, file, {
      onProgress: noteRows(house, id),
    })
    await updateArchive(house.db, id, {
      ...{ state: 'ready', rowsDone: added, rowsTotal: added + known, place: manifest.place.code },
      ...{ withAddresses: manifest.withAddresses, doneAt: house.now() },
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await updateArchive(house.db, id, {
      ...{ state: 'failed', problem: error.code, problemDetails: error.details, doneAt: house.now() },
    })
  } finally {
    await rm(folder, { recursive: true })
  }
  await dropParts(house.db, id)
}

/** Writes down that it is fetched, and gives its bytes. */
export async function fetchArchive(ctx: Ctx, id: string) {
  allow(archiveRights, { actor: ctx.actor, action: 'fetch', thing: null })
  const archive = await archiveWith(ctx, id)
  if (archive?.way !== 'out' || archive.state !== 'ready')
    throw new Refusal('not_found', 'archives.not_found')
  tellOf(ctx, 'archives.fetched', archive)
  return archive
}

/** Throws an archive away before it expires. */
export async function throwAway(ctx: Ctx, id: string): Promise<void> {
  allow(archiveRights, { actor: ctx.actor, action: 'make', thing: null })
  const archive = await archiveWith(ctx, id)
  if (!archive) throw new Refusal('not_found', 'archives.not_found')
  await dropArchive(ctx.db, id)
  tellOf(ctx, 'archives.dropped', archive)
}
