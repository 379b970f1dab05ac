import { sql } from 'kysely'
import type { Reader } from '../ctx/ctx.ts'
import type { Verb } from './fact.ts'

/** Something that was done with a thing, without by whom. */
export interface DoneWith {
  readonly id: string
  readonly at: Date
  readonly verb: Verb
  readonly object: { readonly kind: string; readonly id: string }
}

/** What happened last with these things, in these circles (`public`, `members`, ids of circles of persons), newest first. */
export async function lastAbout(
  { db }: Pick<Reader, 'db'>,
  things: readonly string[],
  { circles, limit }: { circles: readonly string[]; limit: number },
): Promise<DoneWith[]> {
  if (things.length === 0) return []
  const ids = sql`${[...things]}::text[]`
  const { rows } = await sql<{ id: string; at: Date; verb: Verb; kind: string; object: string }>`
    select a.id, a.at, a.verb, a.object_kind as kind, a.object from activities as a
    where (a.object = any(${ids}) or a.target = any(${ids})) and a.circle = any(${[...circles]}::text[])
    order by a.tx desc, a.seq desc limit ${limit}`.execute(db)
  return rows.map(({ kind, object, ...row }) => ({ ...row, object: { kind, id: object } }))
}
