import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import { throughCursor } from '../through-cursor.ts'
import { picked } from './pick-rows.ts'
import { columnsTaken, type Column, type TakenShape } from './table-word.ts'

const rowsAtOnce = 2000

interface Projection {
  /** Whether everything goes along as it is. */
  readonly isMoving: boolean
  /** Names of the tables that go along: what refers to another is empty. */
  readonly along: ReadonlySet<string>
}

/** A row of the table `t` as it stands in the archive. */
export function rowAsJson(table: TakenShape, projection: Projection): RawBuilder<string> {
  const values = columnsTaken(table).map(
    column => sql`${valueOf(table, column, projection)} as ${sql.ref(column.name)}`,
  )
  return sql<string>`(select to_jsonb(r) from (select ${sql.join(values)}) as r)`
}

function valueOf(table: TakenShape, column: Column, { isMoving, along }: Projection): RawBuilder<unknown> {
  const own = sql.ref(`t.${column.name}`)
  if (table.foreignKeys.some(key => key.columns.includes(column.name) && !along.has(key.table)))
    return sql`null::text`
  const veil = table.word.veiled?.find(({ columns }) => columns.includes(column.name))
  if (isMoving || !veil) return own
  const standard = sql.raw(column.standard ?? `null::${column.type}`)
  const { unless } = veil
  return unless
    ? sql`case when ${sql.ref(`t.${unless.column}`)}::text = ${sql.lit(unless.is)} then ${own} else ${standard} end`
    : standard
}

/** The picked rows as lines of JSON, in parts. */
export async function* pickedLines(
  db: Kysely<DB>,
  table: TakenShape,
  projection: Projection,
): AsyncGenerator<string[]> {
  const order = sql.join((table.word.order ?? table.key).map(column => sql.ref(`t.${column}`)))
  const query = sql<{ line: string }>`
    select ${rowAsJson(table, projection)}::text as line
    from ${sql.table(table.name)} as t join ${picked(table.name)} as k on k.at = t.ctid order by ${order}`
  const parts = throughCursor(db, query, { name: `lines_of_${table.name}`, atOnce: rowsAtOnce })
  for await (const rows of parts) yield rows.map(({ line }) => line)
}

/** Times are written in UTC, wherever the server stands. */
export async function speakUtc(db: Kysely<DB>): Promise<void> {
  await sql`set local timezone to 'UTC'`.execute(db)
}

/** Ids of what the files belong to, with the names of the files. */
export async function pickedFiles(
  db: Kysely<DB>,
  table: TakenShape,
  owner: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select o.id::text as id, o.file_name as name
    from ${sql.table(table.name)} as t join ${picked(table.name)} as k on k.at = t.ctid
    join ${sql.table(owner)} as o on o.id = ${sql.ref(`t.${table.key[0] ?? ''}`)} order by o.id`.execute(db)
  return rows
}

export async function bytesOfFile(db: Kysely<DB>, table: TakenShape, id: string): Promise<Buffer> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from ${sql.table(table.name)} where ${sql.ref(table.key[0] ?? '')} = ${id}`.execute(db)
  return rows[0]?.bytes ?? Buffer.alloc(0)
}
