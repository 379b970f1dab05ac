import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { Kept } from '../../platform/db/kept.ts'
import type { Erasure, Warned } from './erasure.ts'

type Tables = 'erasures' | 'unused_warnings'

/** Only this module's tables. */
function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

/** What is kept here about a person. */
export const keptOfPrivacy = [
  { kind: 'erasures', table: 'erasures', by: 'person', shows: ['asked_at', 'erase_at'] },
  { kind: 'unused_warnings', table: 'unused_warnings', by: 'person', shows: ['first_at', 'second_at'] },
] as const satisfies readonly Kept[]

export async function addErasure({ db }: Ctx, { person, askedAt, eraseAt }: Erasure): Promise<void> {
  await own(db).insertInto('erasures').values({ person, asked_at: askedAt, erase_at: eraseAt }).execute()
}

/** The erasure of somebody, locked until the transaction ends: it is undone or carried out, not both. */
export async function lockErasure({ db }: Ctx, person: string): Promise<Erasure | undefined> {
  return erasures(db).where('person', '=', person).forUpdate().executeTakeFirst()
}

export async function erasureOf({ db }: Reader, person: string): Promise<Erasure | undefined> {
  return erasures(db).where('person', '=', person).executeTakeFirst()
}

export async function dropErasure({ db }: Ctx, person: string): Promise<void> {
  await own(db).deleteFrom('erasures').where('person', '=', person).execute()
}

/** Whom it is time to erase. */
export async function dueErasures({ db, now }: Reader): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('erasures')
    .select('person')
    .where('erase_at', '<=', now)
    .orderBy('erase_at')
    .execute()
  return rows.map(({ person }) => person)
}

export async function warnings({ db }: Reader): Promise<Map<string, Warned>> {
  const rows = await own(db).selectFrom('unused_warnings').selectAll().execute()
  return new Map(rows.map(row => [row.person, { firstAt: row.first_at, secondAt: row.second_at }]))
}

export async function addFirstWarning({ db, now }: Ctx, person: string): Promise<void> {
  await own(db).insertInto('unused_warnings').values({ person, first_at: now }).execute()
}

export async function addSecondWarning({ db, now }: Ctx, person: string): Promise<void> {
  await own(db).updateTable('unused_warnings').set({ second_at: now }).where('person', '=', person).execute()
}

/** Who came back starts anew. */
export async function dropWarnings({ db }: Ctx, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  await own(db)
    .deleteFrom('unused_warnings')
    .where('person', 'in', [...persons])
    .execute()
}

function erasures(db: Reader['db']) {
  return own(db).selectFrom('erasures').select(['person', 'asked_at as askedAt', 'erase_at as eraseAt'])
}

/** A column of the database as the register tells of it. */
export interface Column {
  readonly table: string
  readonly column: string
  /** The comment in the schema, or empty. */
  readonly told: string
  /** Whether it names a person: by id, or by an e-mail address. */
  readonly isName: boolean
}

/** Every column of the schema, in the order of the tables. */
export async function columnsOf(db: Kysely<DB>): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.table_name as table, c.column_name as column,
      coalesce(col_description(c.table_name::regclass, c.ordinal_position), '') as told,
      (c.data_type = 'text' and c.column_name similar to '%(mail|address|phone)%') or exists (
        select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
        where k.contype = 'f' and k.confrelid = 'people'::regclass
          and k.conrelid = c.table_name::regclass and a.attname = c.column_name
      ) as "isName"
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
    order by c.table_name, c.ordinal_position`.execute(db)
  return rows
}
