import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { circleColumns, circleOf, inCircle, seenBy } from '../../circles/index.ts'
import type { Theme } from '../../initiatives/index.ts'
import type { Signpost } from '../signpost.ts'
import { own } from './own-tables.ts'

/** The signposts of these tables, in order, without those that a moderator took away; for who may see the tables, or has their code. */
export async function signpostsOf(
  { db }: Pick<Reader, 'db'>,
  tables: readonly string[],
): Promise<Signpost[]> {
  if (tables.length === 0) return []
  const rows = await selectSignposts(db)
    .where('s.at_table', 'in', [...tables])
    .where(eb => eb.or([eb('s.hidden_at', 'is', null), eb('s.hidden_with_table', '=', true)]))
    .orderBy('s.sort')
    .orderBy('s.id')
    .execute()
  return rows.map(asSignpost)
}

/** The signposts with these ids that the reader may see, in no order. */
export async function signpostsWith(reader: Reader, ids: readonly string[]): Promise<Signpost[]> {
  if (ids.length === 0) return []
  const rows = await seen(reader)
    .where('s.id', 'in', [...ids])
    .execute()
  return rows.map(asSignpost)
}

export async function signpostAt(reader: Reader, slug: string): Promise<Signpost | undefined> {
  const row = await seen(reader).where('s.slug', '=', slug).executeTakeFirst()
  return row && asSignpost(row)
}

export interface SignpostsWish {
  /** Codes; left out: everywhere. */
  readonly areas?: readonly string[]
  readonly theme?: Theme
  /** Only those before this one in the list. */
  readonly before?: { readonly at: Date; readonly id: string }
  readonly limit: number
}

/** Signposts that lists show to the reader, what changed last first. */
export async function signpostsIn(reader: Reader, wish: SignpostsWish): Promise<Signpost[]> {
  const { areas, theme, before, limit } = wish
  const rows = await selectSignposts(reader.db)
    .where('s.hidden_at', 'is', null)
    .where('s.circle', '!=', 'hidden')
    .where(inCircle(reader.actor, 's'))
    .$if(areas !== undefined, query => query.where(sql<boolean>`s.areas && ${[...(areas ?? [])]}::text[]`))
    .$if(theme !== undefined, query => query.where(sql<boolean>`${theme ?? ''} = any(s.themes)`))
    .$if(before !== undefined, query =>
      query.where(sql<boolean>`(s.updated_at, s.id) < (${before?.at}, ${before?.id}::uuid)`),
    )
    .orderBy('s.updated_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asSignpost)
}

/** Those of one table whoever asks, locked until the transaction ends; in order. */
export async function lockSignposts({ db }: Ctx, table: string): Promise<Signpost[]> {
  const rows = await selectSignposts(db)
    .where('s.at_table', '=', table)
    .orderBy('s.sort')
    .orderBy('s.id')
    .forUpdate('s')
    .execute()
  return rows.map(asSignpost)
}

export async function insertSignpost({ db, now, actor }: Ctx, signpost: NewSignpost): Promise<void> {
  const { id, slug, title, explanation, example, sort, themes, places, areas, circle, table } = signpost
  await own(db)
    .insertInto('signposts')
    .values({
      ...{ id, slug, at_table: table, title, explanation, example, sort, ...circleColumns(circle) },
      ...{ themes: [...themes], places: [...places], areas: [...areas] },
      ...{ made_at: now, made_by: actor.person, updated_at: now },
      number: sql<number>`(select coalesce(max(number), 0) + 1 from signposts where at_table = ${table})`,
    })
    .execute()
}

export type NewSignpost = Pick<
  Signpost,
  | ('id' | 'slug' | 'table' | 'title' | 'explanation' | 'themes' | 'places' | 'areas' | 'circle')
  | ('example' | 'sort')
>

export type SignpostChange = Partial<Pick<Signpost, 'title' | 'explanation' | 'sort'>>

/** Saves what became of it; the version goes up. */
export async function updateSignpost({ db, now }: Ctx, id: string, change: SignpostChange): Promise<void> {
  await own(db)
    .updateTable('signposts')
    .set(eb => ({ ...change, version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

/** Where it belongs, and who may see it. */
export async function saveWhere(
  { db }: Ctx,
  id: string,
  { places, areas, circle }: Pick<Signpost, 'places' | 'areas' | 'circle'>,
): Promise<void> {
  await own(db)
    .updateTable('signposts')
    .set({ places: [...places], areas: [...areas], ...circleColumns(circle) })
    .where('id', '=', id)
    .execute()
}

/** It is taken apart; its quotes are to be put elsewhere first. */
export async function removeSignpost({ db, now }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('signposts')
    .set({ removed_at: now, updated_at: now })
    .where('id', '=', id)
    .execute()
}

export async function saveHiding(
  { db, now }: Ctx,
  id: string,
  { reason, withTable = false }: { readonly reason: string | null; readonly withTable?: boolean },
): Promise<void> {
  const hiding = { hidden_at: reason === null ? null : now, hidden_reason: reason }
  await own(db)
    .updateTable('signposts')
    .set({ ...hiding, hidden_with_table: withTable })
    .where('id', '=', id)
    .execute()
}

/** Those the reader may see; who sits at the table always does. */
function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  const belongs = sql<boolean>`exists (
    select from seats as x where x.at_table = s.at_table and x.person = ${actor.person}::uuid)`
  return selectSignposts(db).where(seenBy(actor, 's', belongs))
}

function selectSignposts(db: Reader['db']) {
  return own(db).selectFrom('signposts as s').selectAll('s').where('s.removed_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSignposts>['executeTakeFirstOrThrow']>>

function asSignpost(row: Row): Signpost {
  const { id, slug, title, explanation, places, areas, example, version, number, sort } = row
  return {
    ...{ id, slug, title, explanation, places, areas, example, version, number, sort },
    ...{ table: row.at_table, themes: row.themes as Theme[], circle: circleOf(row) },
    ...{ madeAt: row.made_at, madeBy: row.made_by, updatedAt: row.updated_at },
    ...{ hiddenAt: row.hidden_at, hiddenReason: row.hidden_reason },
    hiddenWithTable: row.hidden_with_table,
  }
}

/** Deletes the made-up ones. */
export async function deleteExamples({ db }: Ctx): Promise<{ id: string; areas: string[] }[]> {
  return own(db).deleteFrom('signposts').where('example', '=', true).returning(['id', 'areas']).execute()
}
