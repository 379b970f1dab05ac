import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'

/** A column that names a row of another table. */
export interface Reference {
  readonly table: string
  readonly column: string
  /** Column that says what kind of thing it names; null for a foreign key. */
  readonly kind: string | null
}

/**
 * Every column that refers to this table: by a foreign key, or, beside a column that tells the kind, as a thing of this kind:
 * `about` or `about_object` beside `about_kind`, `object` or `thing` beside `kind`.
 */
export async function referencesTo(db: Kysely<DB>, table: string): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    with columns as (
      select c.oid as relation, c.relname::text as "table", a.attname::text as "column", a.attnum as number,
        (select k.attname::text from pg_attribute k
          where k.attrelid = c.oid and k.attnum > 0 and not k.attisdropped
            and (k.attname = regexp_replace(a.attname, '_(object|thing|id)$', '') || '_kind'
              or k.attname = 'kind' and a.attname in ('object', 'thing'))
          order by k.attname desc limit 1) as kind
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and a.atttypid in ('uuid'::regtype, 'text'::regtype)
    ), keys as (
      select conrelid as relation, conkey, confrelid from pg_constraint where contype = 'f'
    )
    select "table", "column", null as kind from columns
      where exists (select 1 from keys where keys.relation = columns.relation
        and keys.confrelid = to_regclass(${`public.${table}`}) and conkey = array[number])
    union all
    select "table", "column", kind from columns
      where kind is not null
        and not exists (select 1 from keys where keys.relation = columns.relation and number = any(conkey))
    order by 1, 2`.execute(db)
  return rows
}

interface Move {
  readonly references: readonly Reference[]
  /** What is in the column of the kind. */
  readonly kind: string
  readonly from: string
  readonly to: string
}

/** Lets all that names one thing name another. Where the other stands already, what named the first one goes. */
export async function moveReferences(db: Kysely<DB>, move: Move): Promise<void> {
  for (const reference of move.references) {
    for (const others of await uniqueWith(db, reference))
      await dropDoubles(db, { reference, others, ...move })
    const column = sql.ref(reference.column)
    await sql`update ${sql.table(reference.table)} set ${column} = ${move.to}
      where ${column} = ${move.from} ${ofKind(reference, move.kind)}`.execute(db)
  }
}

/** The other columns of each unique index in which the reference stands. */
async function uniqueWith(db: Kysely<DB>, { table, column, kind }: Reference): Promise<string[][]> {
  const { rows } = await sql<{ columns: string[] }>`
    select array_agg(a.attname::text order by a.attnum) as columns
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = to_regclass(${`public.${table}`}) and i.indisunique
    group by i.indexrelid having ${column} = any(array_agg(a.attname::text))`.execute(db)
  return rows.map(({ columns }) => columns.filter(name => name !== column && name !== kind))
}

async function dropDoubles(
  db: Kysely<DB>,
  { reference, others, kind, from, to }: Move & { reference: Reference; others: readonly string[] },
): Promise<void> {
  const { table, column } = reference
  const named = (alias: string, id: string) => sql`${sql.ref(`${alias}.${column}`)} = ${id}`
  const same = others.map(
    name => sql`and ${sql.ref(`gone.${name}`)} is not distinct from ${sql.ref(`kept.${name}`)}`,
  )
  const ofOne = others.length === 0 && reference.kind !== null
  if (ofOne) {
    await sql`delete from ${sql.table(table)} as gone where ${named('gone', from)} ${ofKind(reference, kind)}`.execute(
      db,
    )
    return
  }
  await sql`delete from ${sql.table(table)} as gone using ${sql.table(table)} as kept
    where ${named('gone', from)} and ${named('kept', to)} ${ofKind(reference, kind, 'gone.')}
      ${ofKind(reference, kind, 'kept.')} ${same.length === 0 ? sql`` : sql.join(same, sql` `)}`.execute(db)
}

function ofKind(reference: Reference, kind: string, alias = '') {
  return reference.kind === null ? sql`` : sql`and ${sql.ref(alias + reference.kind)} = ${kind}`
}
