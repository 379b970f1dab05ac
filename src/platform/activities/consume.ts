import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { system } from '../ctx/actor.ts'
import type { Ctx } from '../ctx/ctx.ts'
import type { House } from '../ctx/transact.ts'
import type { Things } from '../thing.ts'
import type { Activity, Verb } from './fact.ts'

/**
 * Something that reads every Activity in order, with a cursor of its own. `hear` gets a batch, oldest first;
 * what it writes and the cursor move in one transaction, so each fact counts once. A new consumer starts at the first fact.
 */
export interface Consumer {
  readonly name: string
  /** Names what it makes of the facts; a consumer with another version than before starts at the first fact again. */
  readonly version?: () => string
  /** Acts on what happens here and now: it does not hear what was told elsewhere and came along with an archive. */
  readonly newsOnly?: true
  hear(ctx: Ctx, activities: readonly Activity[], things: Things): Promise<void>
}

const batch = 200

/** Lets the consumer hear what it has not heard yet. Returns how many facts that were. */
export async function catchUp(
  { transact, things }: Pick<House, 'transact' | 'things'>,
  consumer: Consumer,
): Promise<number> {
  let heard = 0
  for (;;) {
    const count = await transact(system, ctx => hearBatch(ctx, consumer, things))
    heard += count
    if (count < batch) return heard
  }
}

async function hearBatch(ctx: Ctx, consumer: Consumer, things: Things): Promise<number> {
  const start = { tx: '0', seq: 0, moved_at: ctx.now, version: consumer.version?.() ?? '' }
  await ctx.db
    .insertInto('activity_cursors')
    .values({ consumer: consumer.name, ...start })
    .onConflict(conflict =>
      conflict.column('consumer').doUpdateSet(start).where('activity_cursors.version', '!=', start.version),
    )
    .execute()
  const cursor = await ctx.db
    .selectFrom('activity_cursors')
    .select(['tx', 'seq'])
    .where('consumer', '=', consumer.name)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const rows = await after(ctx.db, cursor)
  const last = rows.at(-1)
  if (!last) return 0
  const heard = consumer.newsOnly ? rows.filter(({ brought_at }) => brought_at === null) : rows
  if (heard.length > 0) await consumer.hear(ctx, heard.map(asActivity), things)
  await ctx.db
    .updateTable('activity_cursors')
    .set({ tx: last.tx, seq: last.seq, moved_at: ctx.now })
    .where('consumer', '=', consumer.name)
    .execute()
  return rows.length
}

type Row = Awaited<ReturnType<typeof after>>[number]

/** Stops before the oldest transaction still open: its facts may carry an earlier place in the road. */
function after(db: Transaction<DB>, cursor: { tx: string; seq: number }) {
  return db
    .selectFrom('activities')
    .selectAll()
    .where(sql<boolean>`(tx, seq) > (${cursor.tx}::xid8, ${cursor.seq}::bigint)`)
    .where(sql<boolean>`tx < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('tx')
    .orderBy('seq')
    .limit(batch)
    .execute()
}

function asActivity(row: Row): Activity {
  return {
    id: row.id,
    at: row.at,
    name: row.name,
    verb: row.verb as Verb,
    actor: row.actor,
    object: { kind: row.object_kind, id: row.object },
    target:
      row.target_kind !== null && row.target !== null ? { kind: row.target_kind, id: row.target } : null,
    areas: row.areas,
    circle: row.circle,
    data: row.data as Record<string, unknown>,
  }
}
