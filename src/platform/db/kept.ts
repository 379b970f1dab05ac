import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../db/types.ts'

/** A way in which something about a person is kept. Every column that names a person has one, in the module that owns it. */
export interface Kept {
  /** Its name in the file that somebody gets of what is kept, and of its heading on the page. */
  readonly kind: string
  readonly table: keyof DB
  /** The column that names the person. */
  readonly by: string
  /** What that column holds; the id of the person when left out. */
  readonly as?: 'email'
  /** Columns on the page and in the file. */
  readonly shows: readonly string[]
  /** Columns that say something to programs only: they are in the file. */
  readonly file?: readonly string[]
  /** Path of its page; the table is called `t`. */
  readonly path?: RawBuilder<string>
  /** Column with the id of the thing whose pages show the name of the person. */
  readonly page?: string
  /** Not for the eyes of this person, since it would tell what another did. */
  readonly withheld?: true
}

/** Whose it is: an id, and all addresses. */
export interface Owner {
  readonly id: string
  readonly emails: readonly string[]
}

export type KeptValue =
  string | number | boolean | null | readonly KeptValue[] | { readonly [key: string]: KeptValue }

/** Moments and days are texts of ISO 8601; `path` leads to the page. */
export type KeptRow = Readonly<Record<string, KeptValue>>

/** All that is kept about somebody, by kind, newest first: one query, however many tables there are. */
export async function readKept(
  db: Kysely<DB>,
  kept: readonly Kept[],
  owner: Owner,
): Promise<{ kind: string; rows: readonly KeptRow[] }[]> {
  const parts = kept
    .filter(({ withheld }) => !withheld)
    .map(
      one => sql`
        select ${one.kind}::text as kind, coalesce(jsonb_agg(to_jsonb(r)), '[]') as rows
        from (select ${columnsOf(one)} from ${sql.table(one.table)} as t where ${isOf(one, owner)}${orderOf(one)}) as r`,
    )
  const { rows } = await sql<{ kind: string; rows: KeptRow[] }>`${sql.join(parts, sql` union all `)}`.execute(
    db,
  )
  return rows
}

/** Ids of the things whose pages show the name of this person. */
export async function pagesNaming(db: Kysely<DB>, kept: readonly Kept[], owner: Owner): Promise<string[]> {
  const parts = kept.flatMap(one =>
    one.page === undefined
      ? []
      : [
          sql`select ${sql.ref(`t.${one.page}`)}::text as id from ${sql.table(one.table)} as t where ${isOf(one, owner)}`,
        ],
  )
  const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union `)}`.execute(db)
  return rows.map(({ id }) => id)
}

function columnsOf({ shows, file = [], path }: Kept): RawBuilder<unknown> {
  const columns = [...shows, ...file].map(column => sql.ref(`t.${column}`))
  return sql.join([...columns, ...(path ? [sql`${path} as path`] : [])])
}

function isOf({ by, as }: Kept, { id, emails }: Owner): RawBuilder<unknown> {
  const column = sql.ref(`t.${by}`)
  return as === 'email' ? sql`${column} = any(${[...emails]}::text[])` : sql`${column} = ${id}`
}

function orderOf({ shows }: Kept): RawBuilder<unknown> {
  const moment = shows.find(column => /(^at|_at|_day|^since)$/.test(column))
  return moment === undefined ? sql`` : sql` order by ${sql.ref(`t.${moment}`)} desc nulls last`
}
