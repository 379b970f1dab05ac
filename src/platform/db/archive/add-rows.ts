import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import { rowAsJson } from './read-rows.ts'
import { columnsTaken, type TakenShape } from './table-word.ts'

type Projection = Parameters<typeof rowAsJson>[1]

const staged = (name: string) => sql.table(`staged_${name}`)

/** Makes room for the rows of a table, beside the table itself. */
export async function openStage(db: Transaction<DB>, { name }: TakenShape): Promise<void> {
  await sql`create temporary table ${staged(name)} (n bigint generated always as identity, line jsonb not null) on commit drop`.execute(
    db,
  )
}

export async function stageLines(
  db: Transaction<DB>,
  { name }: TakenShape,
  lines: readonly string[],
): Promise<void> {
  await sql`insert into ${staged(name)} (line) select line::jsonb from unnest(${[...lines]}::text[]) as line`.execute(
    db,
  )
}

/** The keys of at most `limit` rows that are there already and say something else. */
export async function differingRows(
  db: Transaction<DB>,
  table: TakenShape,
  { projection, limit }: { projection: Projection; limit: number },
): Promise<string[]> {
  if (table.word.known) return []
  const moves = sql`${[...(table.word.moves ?? [])]}::text[]`
  const { rows } = await sql<{ key: string }>`
    select concat_ws(' ', ${sql.join(table.key.map(column => sql.ref(`t.${column}`)))}) as key
    from ${staged(table.name)} as s cross join lateral ${asRow(table)} as p
    join ${sql.table(table.name)} as t on ${sameKey(table)}
    where ${rowAsJson(table, projection)} - ${moves} is distinct from s.line - ${moves}
    order by 1 limit ${limit}`.execute(db)
  return rows.map(({ key }) => key)
}

/** Leaves only what is new. Returns how many rows that are. */
export async function dropKnown(db: Transaction<DB>, table: TakenShape): Promise<number> {
  await sql`delete from ${staged(table.name)} where n in (
    select s.n from ${staged(table.name)} as s cross join lateral ${asRow(table)} as p
    join ${sql.table(table.name)} as t on ${sameKey(table)})`.execute(db)
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from ${staged(table.name)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Whether every new row belongs to something that is new too. */
export async function belongsToNew(db: Transaction<DB>, table: TakenShape, owner: string): Promise<boolean> {
  const key = table.foreignKeys.find(one => one.table === owner)
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from ${staged(table.name)} as s where not exists (
      select from ${staged(owner)} as o
      where o.line ->> ${key?.targets[0] ?? ''} = s.line ->> ${key?.columns[0] ?? ''})) as found`.execute(db)
  return rows[0]?.found === false
}

/** Adds what is staged, in the order of the file, in one statement: rows may refer to each other. */
export async function addStaged(db: Transaction<DB>, table: TakenShape, now: Date): Promise<void> {
  const columns = columnsTaken(table).map(({ name }) => name)
  const anew = Object.entries(table.word.anew ?? {})
  const names = [...columns, ...anew.map(([name]) => name)].map(name => sql.ref(name))
  const values = [
    ...columns.map(name => sql.ref(`p.${name}`)),
    ...anew.map(([, how]) =>
      how === 'moment'
        ? sql`${now}::timestamptz`
        : sql`encode(sha256(gen_random_uuid()::text::bytea), 'hex')`,
    ),
  ]
  await sql`insert into ${sql.table(table.name)} (${sql.join(names)})
    select ${sql.join(values)} from ${staged(table.name)} as s cross join lateral ${asRow(table)} as p order by s.n`.execute(
    db,
  )
}

/** What was told in public stands in the feeds of its places again. */
export async function addBroughtAreas(db: Transaction<DB>, now: Date): Promise<void> {
  await sql`insert into activity_areas (area, seq, activity)
    select area, seq, id from activities cross join unnest(areas) as area
    where brought_at = ${now} and circle = 'public' on conflict do nothing`.execute(db)
}

/**
 * Who keeps lists of things, such as the search, hears of those of which no activity came along. In one statement, as it may
 * be about hundreds of thousands.
 */
export async function tellOfUntold(
  db: Transaction<DB>,
  { name, word }: TakenShape,
  now: Date,
): Promise<void> {
  if (word.thing === undefined) return
  await sql`insert into activities (id, at, name, verb, object_kind, object, areas, circle, data)
    select gen_random_uuid(), ${now}, ${`${name}.brought`}, 'Add', ${word.thing}, s.line ->> 'id', '{}', 'hidden', '{}'
    from ${staged(name)} as s
    where not exists (select from activities as a where a.object = s.line ->> 'id' and a.name like ${`${name}.%`})
    order by s.n`.execute(db)
}

export async function isNewRow(db: Transaction<DB>, owner: string, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${staged(owner)} where line ->> 'id' = ${id}`.execute(db)
  return rows.length > 0
}

/** The bytes of a file; says whether they are what the row it belongs to tells of them. */
export async function addFile(
  db: Transaction<DB>,
  { table, owner }: { table: TakenShape; owner: string },
  file: { id: string; bytes: Buffer; hash: string },
): Promise<boolean> {
  const column = sql.ref(table.key[0] ?? '')
  const { numAffectedRows } = await sql`insert into ${sql.table(table.name)} (${column}, bytes)
    select id, ${file.bytes} from ${sql.table(owner)}
    where id = ${file.id} and hash = ${file.hash} and size = ${file.bytes.length}`.execute(db)
  return numAffectedRows === 1n
}

function asRow({ name }: TakenShape): RawBuilder<unknown> {
  return sql`jsonb_populate_record(null::${sql.table(name)}, s.line)`
}

function sameKey({ key }: TakenShape): RawBuilder<unknown> {
  return sql.join(
    key.map(column => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`p.${column}`)}`),
    sql` and `,
  )
}
