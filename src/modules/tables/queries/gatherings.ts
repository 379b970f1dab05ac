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

export async function insertGathering(
  { db, now, actor }: Ctx,
  wish: Omit<Gathering, 'createdBy' | 'removedAt' | 'removedReason' | 'hiddenAt' | 'hiddenReason'>,
): Promise<void> {
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
  const { id, slug, title, intro, minutes, room, places, areas, example } = row
  return {
    ...{ id, slug, title, intro, minutes, room, places, areas, example },
    startsAt: row.starts_at,
    circle: circleOf(row),
    createdBy: row.created_by,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
  }
}
