import type { UpdateObject } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { circleColumns } from '../../circles/index.ts'
import type { Host, State, Table } from '../table.ts'
import { own } from './own-tables.ts'

export type Told = Pick<
  Table,
  | 'title'
  | 'aim'
  | 'script'
  | 'startsAt'
  | 'minutes'
  | 'room'
  | 'link'
  | 'openChairs'
  | 'themes'
  | 'places'
  | 'areas'
  | 'coalition'
  | 'issue'
  | 'gathering'
  | 'previous'
  | 'circle'
>

export type NewTable = Told & Pick<Table, 'id' | 'slug' | 'kind' | 'example'>

export async function insertTable({ db, now, actor }: Ctx, wish: NewTable): Promise<void> {
  const { id, slug, kind, example } = wish
  await own(db)
    .insertInto('tables')
    .values({
      ...{ id, slug, kind, example, ...columnsOf(wish) },
      ...{ created_at: now, updated_at: now, created_by: actor.person },
    })
    .execute()
}

/** Changes its text; the version goes up. */
export async function saveText(
  { db, now }: Ctx,
  id: string,
  change: Told & Pick<Table, 'sequence'>,
): Promise<void> {
  const { sequence } = change
  await own(db)
    .updateTable('tables')
    .set(eb => ({ ...columnsOf(change), sequence, version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

export async function insertHost({ db, now }: Ctx, table: string, { person, role }: Host): Promise<void> {
  await own(db)
    .insertInto('table_hosts')
    .values({ at_table: table, person, role, since: now })
    .onConflict(conflict => conflict.columns(['at_table', 'person']).doUpdateSet({ role }))
    .execute()
}

export async function deleteHost({ db }: Ctx, table: string, person: string): Promise<void> {
  await own(db).deleteFrom('table_hosts').where('at_table', '=', table).where('person', '=', person).execute()
}

/** Its moment is chosen. */
export async function saveStart(ctx: Ctx, id: string, startsAt: Date): Promise<void> {
  await change(ctx, id, { starts_at: startsAt })
}

export async function saveCancelling(ctx: Ctx, id: string, reason: string): Promise<void> {
  await change(ctx, id, { state: 'cancelled', cancelled_at: ctx.now, cancelled_reason: reason })
}

export async function saveRemoval(ctx: Ctx, id: string, reason: string): Promise<void> {
  await change(ctx, id, { removed_at: ctx.now, removed_reason: reason })
}

/** What calendars should know too. */
async function change({ db, now }: Ctx, id: string, columns: UpdateObject<DB, 'tables'>): Promise<void> {
  await own(db)
    .updateTable('tables')
    .set(eb => ({ ...columns, sequence: eb('sequence', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

/** Begins or ends it. */
export async function saveState(
  { db, now }: Ctx,
  id: string,
  state: Extract<State, 'live' | 'ended'>,
): Promise<void> {
  await own(db)
    .updateTable('tables')
    .set({ state, updated_at: now, ...(state === 'live' ? { began_at: now } : { ended_at: now }) })
    .where('id', '=', id)
    .execute()
}

/** Off the pages with a reason, or back on them without. */
export async function saveHiding(
  { db, now }: Ctx,
  table: 'tables' | 'gatherings',
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Promise<void> {
  const hiddenAt = reason === null ? null : now
  const columns = { hidden_at: hiddenAt, hidden_reason: reason }
  await own(db).updateTable(table).set(columns).where('id', '=', id).execute()
}

function columnsOf(told: Told) {
  const { title, aim, minutes, room, link, coalition, issue, gathering, previous } = told
  return {
    ...{ title, aim, minutes, room, link, coalition, issue, gathering, previous },
    ...{ script: JSON.stringify(told.script), starts_at: told.startsAt, open_chairs: told.openChairs },
    ...{ themes: [...told.themes], places: [...told.places], areas: [...told.areas] },
    ...circleColumns(told.circle),
  }
}
