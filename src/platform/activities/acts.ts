import { sql } from 'kysely'
import type { Reader } from '../ctx/ctx.ts'

export interface Act {
  readonly person: string
  /** Id of what it was done with. */
  readonly thing: string
  readonly at: Date
}

/** When these people last did something with what, since a moment. Cost: one query. */
export async function lastActsOf(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
  since: Date,
): Promise<Act[]> {
  if (persons.length === 0) return []
  const { rows } = await sql<Act>`
    select a.actor as person, done.thing, max(a.at) as at
    from activities as a cross join lateral (values (a.object), (a.target)) as done (thing)
    where a.actor = any(${[...persons]}::uuid[]) and a.at > ${since} and done.thing is not null
    group by a.actor, done.thing`.execute(db)
  return rows
}
