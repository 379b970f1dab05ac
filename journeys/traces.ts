import { sql } from 'kysely'
import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'
import { addressOf, handleOf } from './people.ts'

/** By what somebody can be found. */
export interface Traces {
  readonly email: string
  readonly handle: string
}

export async function tracesOf(site: Pick<Site, 'house'>, person: Actor): Promise<Traces> {
  return { email: await addressOf(site, person), handle: await handleOf(site, person) }
}

/** All tables with a row in which this text stands. */
export async function tablesWith({ house: { db } }: Pick<Site, 'house'>, text: string): Promise<string[]> {
  const { rows } = await sql<{ table: string }>`
    select relname as table from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`.execute(db)
  const found: string[] = []
  for (const { table } of rows) {
    const hit =
      await sql`select 1 from ${sql.table(table)} as t where position(${text} in t::text) > 0 limit 1`.execute(
        db,
      )
    if (hit.rows.length > 0) found.push(table)
  }
  return found
}
