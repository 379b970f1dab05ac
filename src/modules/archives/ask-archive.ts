import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { placeNamed } from '../places/index.ts'
import { daysKept } from './archive.ts'
import { tellOf } from './about-archive.ts'
import { addArchive } from './queries.ts'
import { archiveRights } from './rights.ts'

const day = 24 * 3_600_000

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
