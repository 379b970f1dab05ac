import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { ForeignKey, TakenShape } from './table-word.ts'

export interface PickWish {
  readonly tables: readonly TakenShape[]
  /** Codes of the place. */
  readonly scope: readonly string[]
  /** Whether what only goes along when moving house does so. */
  readonly isMoving: boolean
}

/**
 * Notes for each table which rows go along, in temporary tables of this transaction: those in the place with what belongs to
 * them, and whatever these refer to, until nothing is missing. Returns how many rows of each. The transaction must see one
 * moment only (repeatable read): rows are noted by where they stand.
 */
export async function pickRows(db: Transaction<DB>, wish: PickWish): Promise<ReadonlyMap<string, number>> {
  const { tables } = wish
  for (const { name } of tables) {
    await sql`create temporary table ${picked(name)} (at tid primary key, belongs boolean not null, round integer not null) on commit drop`.execute(
      db,
    )
  }
  for (const table of tables) if (table.word.rows === 'of-the-place') await pickByArea(db, table, wish)
  for (let round = 1; ; round += 1) {
    const added = await pickOnce(db, tables, round)
    if (added === 0) break
  }
  const counts = new Map<string, number>()
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${picked(name)}`.execute(
      db,
    )
    counts.set(name, rows[0]?.count ?? 0)
  }
  return counts
}

/** The temporary table with the places of the rows. */
export function picked(name: string): RawBuilder<unknown> {
  return sql.table(`picked_${name}`)
}

async function pickByArea(db: Transaction<DB>, { name, word }: TakenShape, wish: PickWish): Promise<void> {
  const { except } = word
  const chosen =
    except && !wish.isMoving ? sql`and ${sql.ref(`t.${except.column}`)} <> all(${[...except.values]})` : sql``
  await sql`insert into ${picked(name)} select t.ctid, true, 0 from ${sql.table(name)} as t
    where t.areas && ${[...wish.scope]}::text[] ${chosen}`.execute(db)
}

/** One step outwards from the rows of the round before. */
async function pickOnce(db: Transaction<DB>, tables: readonly TakenShape[], round: number): Promise<number> {
  const byName = new Map(tables.map(table => [table.name, table]))
  let added = 0
  for (const table of tables) {
    const { rows } = table.word
    if (typeof rows === 'object' && 'about' in rows)
      added += await pickAbout(db, { table, tables, round, column: rows.about })
    const owner = ownerOf(table)
    for (const key of table.foreignKeys) {
      const target = byName.get(key.table)
      if (!target) continue
      if (key.table === owner) added += await pickBelonging(db, { table, key, round })
      added += await pickReferred(db, { table, target, key, round })
    }
  }
  return added
}

function ownerOf({ word: { rows } }: TakenShape): string | undefined {
  if (typeof rows !== 'object') return undefined
  return 'of' in rows ? rows.of : 'files' in rows ? rows.files : undefined
}

interface Step {
  readonly table: TakenShape
  readonly key: ForeignKey
  readonly round: number
}

async function pickBelonging(db: Transaction<DB>, { table, key, round }: Step): Promise<number> {
  return inserted(
    db,
    sql`insert into ${picked(table.name)} select t.ctid, true, ${round}
      from ${sql.table(table.name)} as t join ${sql.table(key.table)} as o on ${referring(key)}
      join ${picked(key.table)} as k on k.at = o.ctid and k.belongs and k.round = ${round - 1}
      ${orBelong(table)}`,
  )
}

async function pickReferred(
  db: Transaction<DB>,
  { table, target, key, round }: Step & { target: TakenShape },
): Promise<number> {
  const belongs = target.word.whole === true || target.word.rows === 'referred-to'
  return inserted(
    db,
    sql`insert into ${picked(target.name)} select distinct o.ctid, ${belongs}::boolean, ${round}::int
      from ${sql.table(table.name)} as t join ${picked(table.name)} as k on k.at = t.ctid and k.round = ${round - 1}
      join ${sql.table(target.name)} as o on ${referring(key)}
      ${belongs ? orBelong(target) : sql`on conflict (at) do nothing`}`,
  )
}

async function pickAbout(
  db: Transaction<DB>,
  {
    table,
    tables,
    round,
    column,
  }: { table: TakenShape; tables: readonly TakenShape[]; round: number; column: string },
): Promise<number> {
  let added = 0
  for (const { name, word } of tables) {
    if (word.thing === undefined) continue
    added += await inserted(
      db,
      sql`insert into ${picked(table.name)} select t.ctid, true, ${round}
        from ${sql.table(table.name)} as t join ${sql.table(name)} as o on o.id::text = ${sql.ref(`t.${column}`)}::text
        join ${picked(name)} as k on k.at = o.ctid and k.belongs and k.round = ${round - 1}
        ${orBelong(table)}`,
    )
  }
  return added
}

/** What was only referred to until now brings what belongs to it after all. */
function orBelong({ name }: TakenShape): RawBuilder<unknown> {
  const now = sql.id(`picked_${name}`)
  return sql`on conflict (at) do update set belongs = true, round = excluded.round where not ${now}.belongs`
}

async function inserted(db: Transaction<DB>, query: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await query.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** That `t` refers to `o` by this key. */
function referring({ columns, targets }: ForeignKey): RawBuilder<unknown> {
  const pairs = columns.map(
    (column, at) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`o.${targets[at] ?? ''}`)}`,
  )
  return sql.join(pairs, sql` and `)
}
