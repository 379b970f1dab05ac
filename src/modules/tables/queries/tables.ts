import { sql, type Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { circleOf, seenBy } from '../../circles/index.ts'
import type { Theme } from '../../initiatives/index.ts'
import type { Script } from '../script.ts'
import type { HostRole, State, Table } from '../table.ts'
import { own } from './own-tables.ts'

/** The tables with these ids that the reader may see, in no order; removed ones are left out. */
export function tablesWith(reader: Reader, ids: readonly string[]): Promise<Table[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load(reader: Reader, ids: readonly string[]): Promise<Table[]> {
    const rows = await seen(reader)
      .where('t.id', 'in', [...ids])
      .where('t.removed_at', 'is', null)
      .execute()
    return rows.map(asTable)
  },
  keyOf: ({ id }: Table) => id,
}

/** These tables, whoever reads, also removed ones: to tell those concerned. */
export async function tablesAnywhere({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Table[]> {
  if (ids.length === 0) return []
  const rows = await selectTables(db)
    .where('t.id', 'in', [...ids])
    .execute()
  return rows.map(asTable)
}

/** The table at this slug, also when it was removed. */
export async function tableAt(reader: Reader, slug: string): Promise<Table | undefined> {
  const row = await seen(reader).where('t.slug', '=', slug).executeTakeFirst()
  return row && asTable(row)
}

/** The same by id, locked until the transaction ends. */
export async function lockTable(ctx: Ctx, id: string): Promise<Table | undefined> {
  const row = await seen(ctx).where('t.id', '=', id).forUpdate('t').executeTakeFirst()
  return row && asTable(row)
}

/** Tables that the reader may see; who hosts one or is invited always does. */
function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  const belongs = sql<boolean>`exists (
    select from table_hosts as h where h.at_table = t.id and h.person = ${actor.person}::uuid
    union all select from table_guests as g where g.at_table = t.id and g.person = ${actor.person}::uuid)`
  return selectTables(db).where(seenBy(actor, 't', belongs))
}

function selectTables(db: Kysely<DB>) {
  return own(db)
    .selectFrom('tables as t')
    .selectAll('t')
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('table_hosts as h')
          .select(['h.person', 'h.role'])
          .whereRef('h.at_table', '=', 't.id')
          .orderBy('h.since')
          .orderBy('h.person'),
      ).as('hosts'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTables>['executeTakeFirstOrThrow']>>

function asTable(row: Row): Table {
  const { id, slug, kind, title, aim, minutes, room, link, places, areas } = row
  const { coalition, issue, gathering, previous, example, version, sequence } = row
  return {
    ...{ id, slug, kind, title, aim, minutes, room, link, places, areas },
    ...{ coalition, issue, gathering, previous, example, version, sequence },
    script: row.script as unknown as Script,
    state: row.state as State,
    startsAt: row.starts_at,
    openChairs: row.open_chairs,
    themes: row.themes as Theme[],
    circle: circleOf(row),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    beganAt: row.began_at,
    endedAt: row.ended_at,
    cancelledAt: row.cancelled_at,
    cancelledReason: row.cancelled_reason,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    hosts: row.hosts.map(({ person, role }) => ({ person, role: role as HostRole })),
  }
}
