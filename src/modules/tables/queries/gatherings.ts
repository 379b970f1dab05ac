import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { circleColumns, circleOf, seenBy } from '../../circles/index.ts'
import type { Gathering } from '../gathering.ts'
import { own } from './own-tables.ts'

/** The gatherings with these ids that the reader may see; removed ones are left out. */
export async function gatheringsWith(reader: Reader, ids: readonly string[]): Promise<Gathering[]> {
  if (ids.length === 0) return []
  const rows = await seen(reader)
    .where('g.id', 'in', [...ids])
    .where('g.removed_at', 'is', null)
    .execute()
  return rows.map(asGathering)
}

/** The gathering at this slug, also when it was removed. */
export async function gatheringAt(reader: Reader, slug: string): Promise<Gathering | undefined> {
  const row = await seen(reader).where('g.slug', '=', slug).executeTakeFirst()
  return row && asGathering(row)
}

type NewGathering = Pick<
  Gathering,
  | ('id' | 'slug' | 'title' | 'intro' | 'startsAt' | 'minutes' | 'room')
  | ('places' | 'areas' | 'circle' | 'example')
>

export async function insertGathering({ db, now, actor }: Ctx, wish: NewGathering): Promise<void> {
  const { id, slug, title, intro, startsAt, minutes, room, places, areas, circle, example } = wish
  await own(db)
    .insertInto('gatherings')
    .values({
      ...{ id, slug, title, intro, minutes, room, example, starts_at: startsAt },
      ...{ places: [...places], areas: [...areas], ...circleColumns(circle) },
      ...{ created_at: now, updated_at: now, created_by: actor.person },
    })
    .execute()
}

/** The same by id, locked until the transaction ends. */
export async function lockGathering(ctx: Ctx, id: string): Promise<Gathering | undefined> {
  const row = await seen(ctx).where('g.id', '=', id).forUpdate('g').executeTakeFirst()
  return row && asGathering(row)
}

/** Changes its text; the version goes up. */
export async function saveGathering({ db, now }: Ctx, gathering: Gathering): Promise<void> {
  const { id, title, intro, startsAt, room, places, areas, circle } = gathering
  await own(db)
    .updateTable('gatherings')
    .set(eb => ({
      ...{ title, intro, room, starts_at: startsAt, version: eb('version', '+', 1), updated_at: now },
      ...{ places: [...places], areas: [...areas], ...circleColumns(circle) },
    }))
    .where('id', '=', id)
    .execute()
}

export async function saveCalledOff({ db, now }: Ctx, id: string, reason: string): Promise<void> {
  const columns = { cancelled_at: now, cancelled_reason: reason, updated_at: now }
  await own(db).updateTable('gatherings').set(columns).where('id', '=', id).execute()
}

/** Who planned it sees it in any case. */
function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  const planned = sql<boolean>`g.created_by = ${actor.person}::uuid`
  return own(db)
    .selectFrom('gatherings as g')
    .selectAll('g')
    .where(seenBy(actor, 'g', planned))
}

type Row = Awaited<ReturnType<ReturnType<typeof seen>['executeTakeFirstOrThrow']>>

function asGathering(row: Row): Gathering {
  const { id, slug, title, intro, minutes, room, places, areas, example, version } = row
  return {
    ...{ id, slug, title, intro, minutes, room, places, areas, example, version },
    startsAt: row.starts_at,
    circle: circleOf(row),
    createdBy: row.created_by,
    cancelledAt: row.cancelled_at,
    cancelledReason: row.cancelled_reason,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
  }
}
