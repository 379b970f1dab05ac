import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isDone } from './archive.ts'
import { noteRows } from './note-rows.ts'
import { restorePlaceArchive } from './place-archive.ts'
import { archiveWith, dropParts, partsOf, updateArchive } from './queries.ts'

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
