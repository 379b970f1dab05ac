import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { placesWith } from '../places/index.ts'
import { isDone } from './archive.ts'
import { noteRows } from './note-rows.ts'
import { partStream } from './part-stream.ts'
import { writePlaceArchive } from './place-archive.ts'
import { archiveWith, dropParts, updateArchive } from './queries.ts'

/** Makes what was asked for; begins anew when it was broken off. */
export async function makeArchive(house: House, id: string): Promise<void> {
  const reader = house.reader(system)
  const archive = await archiveWith(reader, id)
  if (!archive || isDone(archive)) return
  const [place] = await placesWith(reader, [archive.place ?? ''])
  if (!place) return
  await dropParts(house.db, id)
  await updateArchive(house.db, id, { state: 'running' })
  const { stream, size } = partStream(house.db, id)
  const onProgress = noteRows(house, id)
  const manifest = await writePlaceArchive(
    house,
    { place, withAddresses: archive.withAddresses, onProgress },
    stream,
  )
  const { rows } = manifest
  await updateArchive(house.db, id, {
    ...{ state: 'ready', size: size(), rowsDone: rows, rowsTotal: rows, doneAt: house.now() },
  })
}
