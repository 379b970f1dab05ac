import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isDone } from './archive.ts'
import { withBroughtFile } from './brought-file.ts'
import { noteRows } from './note-rows.ts'
import { restorePlaceArchive } from './place-archive.ts'
import { archiveWith, dropParts, updateArchive } from './queries.ts'

/** Restores a file that was brought; what is wrong with it is kept as the outcome. */
export async function restoreBrought(house: House, id: string): Promise<void> {
  const archive = await archiveWith(house.reader(system), id)
  if (!archive || isDone(archive)) return
  await updateArchive(house.db, id, { state: 'running' })
  try {
    const { added, known, manifest } = await withBroughtFile(house, id, file =>
      restorePlaceArchive(house, file, { onProgress: noteRows(house, id) }),
    )
    await updateArchive(house.db, id, {
      ...{ state: 'ready', rowsDone: added, rowsTotal: added + known, place: manifest.place.code },
      ...{ withAddresses: manifest.withAddresses, doneAt: house.now() },
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await updateArchive(house.db, id, {
      ...{ state: 'failed', problem: error.code, problemDetails: error.details, doneAt: house.now() },
    })
  }
  await dropParts(house.db, id)
}
