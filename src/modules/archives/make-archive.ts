import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { placeNamed, placesWith } from '../places/index.ts'
import { daysKept, isDone } from './archive.ts'
import { tellOf } from './about-archive.ts'
import { partStream } from './part-stream.ts'
import { writePlaceArchive } from './place-archive.ts'
import { addArchive, archiveWith, dropParts, updateArchive } from './queries.ts'
import { archiveRights } from './rights.ts'

const day = 24 * 3_600_000
const rowsBetweenNotes = 5000

/** Asks for the archive of a place; a job makes it. Returns its id. */
export async function askArchive(
  ctx: Ctx,
  wish: { readonly place: string; readonly withAddresses: boolean },
): Promise<string> {
  allow(archiveRights, { actor: ctx.actor, action: 'make', thing: null })
  const place = await placeNamed(ctx, wish.place)
  if (!place) throw new Refusal('invalid', 'archives.place_unknown', { field: 'place' })
  const id = newId()
  await addArchive(ctx.db, {
    ...{ id, way: 'out', place: place.code, withAddresses: wish.withAddresses },
    fileName: `knooppunt-${place.path.replaceAll('/', '-')}${wish.withAddresses ? '-met-adressen' : ''}.zip`,
    ...{ madeBy: ctx.actor.person, madeAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + daysKept * day) },
  })
  tellOf(ctx, 'archives.asked', { id, place: place.code, withAddresses: wish.withAddresses })
  ctx.later('make-archive', { archive: id })
  return id
}

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

/** Notes now and then how far it is, beside the transaction of the work itself. */
export function noteRows({ db }: Pick<House, 'db'>, id: string): (done: number, total: number) => void {
  let noted = 0
  return (rowsDone, rowsTotal) => {
    if (rowsDone - noted < rowsBetweenNotes) return
    noted = rowsDone
    // How far it is need not be known for certain: a note that fails is followed by another.
    updateArchive(db, id, { rowsDone, rowsTotal }).catch(() => undefined)
  }
}
