import { sql, type Insertable, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { newId } from '../db/ids.ts'
import type { Kept } from '../db/kept.ts'

export const logbookRoles = ['operator', 'moderator', 'connector'] as const
export type LogbookRole = (typeof logbookRoles)[number]

/** What is kept here about a person. */
export const keptOfLogbook = [
  {
    kind: 'looked_at',
    ...{ table: 'logbook', by: 'about', path: sql<string>`'/mijn/inzage'` },
    shows: ['at', 'role'],
    file: ['what', 'deed', 'object_kind', 'object'],
  },
  {
    kind: 'logbook',
    ...{ table: 'logbook', by: 'actor' },
    shows: [],
    file: ['at', 'role', 'deed', 'what', 'object_kind', 'object'],
  },
  { kind: 'suspensions', table: 'suspensions', by: 'person', shows: ['until'] },
] as const satisfies readonly Kept[]

/** A row of the logbook. */
export interface LogbookLine {
  readonly id: string
  readonly at: Date
  /** Null when that person left. */
  readonly actor: string | null
  readonly role: LogbookRole
  readonly deed: 'looked' | 'changed'
  readonly what: string
  readonly kind: string
  readonly object: string
  readonly about: string | null
}

export interface LogbookWish {
  /** Codes of places; null for all. */
  readonly places: readonly string[] | null
  readonly deed?: LogbookLine['deed'] | undefined
  readonly actor?: string | undefined
  readonly about?: string | undefined
  /** Id of the last one of the page before. */
  readonly before?: string | undefined
  readonly limit: number
}

export async function saveLogbook(
  db: Kysely<DB>,
  lines: readonly Omit<Insertable<DB['logbook']>, 'id'>[],
): Promise<void> {
  if (lines.length === 0) return
  const rows = lines.map(line => ({ ...line, id: newId() }))
  await db.insertInto('logbook').values(rows).execute()
}

/** Newest first. */
export async function logbookLines(db: Kysely<DB>, wish: LogbookWish): Promise<LogbookLine[]> {
  const { places, deed, actor, about, before, limit } = wish
  const rows = await db
    .selectFrom('logbook')
    .select(['id', 'at', 'actor', 'role', 'deed', 'what', 'object_kind as kind', 'object', 'about'])
    .$if(places !== null, query => query.where(sql<boolean>`areas && ${[...(places ?? [])]}::text[]`))
    .$if(deed !== undefined, query => query.where('deed', '=', deed ?? ''))
    .$if(actor !== undefined, query => query.where('actor', '=', actor ?? ''))
    .$if(about !== undefined, query => query.where('about', '=', about ?? ''))
    .$if(before !== undefined, query =>
      query.where(sql<boolean>`(at, id) < (select at, id from logbook where id = ${before})`),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    ...row,
    role: row.role as LogbookRole,
    deed: row.deed as LogbookLine['deed'],
  }))
}

/** Deletes what is older than two years; the table itself refuses to lose anything younger. */
export async function forgetLogbook(db: Kysely<DB>, now: Date): Promise<void> {
  await sql`delete from logbook where at < least(${now}, now()) - interval '2 years'`.execute(db)
}
