import { sql, type Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { After } from '../../../platform/http/moment-cursor.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { circleOf, inCircle, seenBy } from '../../circles/index.ts'
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

/** Those of a gathering, whoever acts, locked until the transaction ends. */
export async function lockTablesOf({ db }: Ctx, gathering: string): Promise<Table[]> {
  const rows = await selectTables(db)
    .where('t.gathering', '=', gathering)
    .where('t.removed_at', 'is', null)
    .orderBy('t.id')
    .forUpdate('t')
    .execute()
  return rows.map(asTable)
}

/** Which tables: those in areas, those of a thing, or those somebody is at. */
export interface TablesAt {
  readonly areas?: readonly string[]
  readonly coalition?: string
  readonly issue?: string
  readonly gathering?: string
  readonly previous?: string
  /** Those that this person leads or is invited to. */
  readonly person?: string
}

export interface ListWish {
  readonly limit: number
  readonly after?: After | undefined
}

/** Those to come or going on, the first one first; those whose date is still looked for are last. */
export async function comingTables(
  reader: Reader,
  at: TablesAt,
  { limit, after }: ListWish,
): Promise<Table[]> {
  const rows = await listed(reader, at)
    .where(sql<boolean>`t.state in ('planned', 'live')`)
    .where(sql<boolean>`${starts} > ${yesterdayOf(reader)}`)
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(${starts}, t.id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy(starts)
    .orderBy('t.id')
    .limit(limit)
    .execute()
  return rows.map(asTable)
}

/** Those that are over or called off, the last one first. */
export async function pastTables(reader: Reader, at: TablesAt, { limit, after }: ListWish): Promise<Table[]> {
  const rows = await listed(reader, at)
    .where(sql<boolean>`(t.state in ('ended', 'cancelled') or ${starts} <= ${yesterdayOf(reader)})`)
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(${held}, t.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy(held, 'desc')
    .orderBy('t.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asTable)
}

/** Those that changed last, for feeds and programs. */
export async function changedTables(
  reader: Reader,
  at: TablesAt,
  { limit, after }: ListWish,
): Promise<Table[]> {
  const rows = await listed(reader, at)
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(t.updated_at, t.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('t.updated_at', 'desc')
    .orderBy('t.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asTable)
}

/** Those to come that one of these people leads. */
export async function ledBy(reader: Reader, persons: readonly string[]): Promise<Table[]> {
  if (persons.length === 0) return []
  const rows = await listed(reader, {})
    .where(sql<boolean>`t.state in ('planned', 'live')`)
    .where(hasHost(persons))
    .orderBy(starts)
    .orderBy('t.id')
    .limit(50)
    .execute()
  return rows.map(asTable)
}

/** All that this person leads or takes notes at, held or still to come, the newest first. */
export async function tablesOfHost(reader: Reader, person: string): Promise<Table[]> {
  const rows = await listed(reader, {})
    .where('t.state', '!=', 'cancelled')
    .where(hasHost([person]))
    .orderBy('t.created_at', 'desc')
    .orderBy('t.id')
    .limit(50)
    .execute()
  return rows.map(asTable)
}

function hasHost(persons: readonly string[]) {
  return sql<boolean>`exists (select from table_hosts as h where h.at_table = t.id and h.person = any(${[...persons]}::uuid[]))`
}

/** Planned tables that begin between these moments, whoever reads. */
export async function tablesBetween({ db }: Pick<Reader, 'db'>, from: Date, until: Date): Promise<Table[]> {
  const rows = await selectTables(db)
    .where('t.removed_at', 'is', null)
    .where('t.state', '=', 'planned')
    .where('t.starts_at', '>', from)
    .where('t.starts_at', '<=', until)
    .orderBy('t.starts_at')
    .orderBy('t.id')
    .execute()
  return rows.map(asTable)
}

/** In cursors and in this order, a table without a date comes last. */
export const noDate = new Date(9_999_999_999_999)
const starts = sql<Date>`coalesce(t.starts_at, ${noDate})`
const held = sql<Date>`coalesce(t.starts_at, t.updated_at)`

/** A table of last night still stands among those to come. */
function yesterdayOf({ now }: Pick<Reader, 'now'>): Date {
  return new Date(now.getTime() - 86_400_000)
}

function within({ areas, coalition, issue, gathering, previous, person }: TablesAt) {
  if (areas) return sql<boolean>`t.areas && ${[...areas]}::text[]`
  if (coalition !== undefined) return sql<boolean>`t.coalition = ${coalition}::uuid`
  if (issue !== undefined) return sql<boolean>`t.issue = ${issue}::uuid`
  if (gathering !== undefined) return sql<boolean>`t.gathering = ${gathering}::uuid`
  if (previous !== undefined) return sql<boolean>`t.previous = ${previous}::uuid`
  return person === undefined ? sql<boolean>`true` : isAt(person)
}

function isAt(person: string | null) {
  return sql<boolean>`exists (
    select from table_hosts as h where h.at_table = t.id and h.person = ${person}::uuid
    union all select from table_guests as g where g.at_table = t.id and g.person = ${person}::uuid)`
}

/** What lists show: those for a circle of the reader, and one's own. To watch over a place is no reason to see more there. */
function listed(reader: Pick<Reader, 'db' | 'actor'>, at: TablesAt) {
  const { db, actor } = reader
  const shown = sql<boolean>`(${inCircle(actor, 't')} or ${isAt(actor.person)})`
  const query =
    at.person === undefined ? selectTables(db).where('t.hidden_at', 'is', null).where(shown) : seen(reader)
  return query.where('t.removed_at', 'is', null).where(within(at))
}

/** Tables that the reader may see; who hosts one or is invited always does. */
function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  return selectTables(db).where(seenBy(actor, 't', isAt(actor.person)))
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
