import { sql } from 'kysely'
import type { Reader } from '../ctx/ctx.ts'

/** How often something happened with a thing, and when last. */
export interface Changes {
  readonly count: number
  readonly at: Date
}

/** Of facts with these names about these things, by id of the thing; what nothing happened with is left out. */
export async function changesOf(
  { db }: Pick<Reader, 'db'>,
  things: readonly string[],
  names: readonly string[],
): Promise<ReadonlyMap<string, Changes>> {
  if (things.length === 0) return new Map()
  const { rows } = await sql<Changes & { object: string }>`
    select object, count(*)::int as count, max(at) as at from activities
    where object = any(${[...things]}::text[]) and name = any(${[...names]}::text[]) group by object`.execute(
    db,
  )
  return new Map(rows.map(({ object, ...changes }) => [object, changes]))
}
