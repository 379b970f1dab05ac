import { sql } from 'kysely'
import type { Consumer } from '../../platform/activities/consume.ts'
import { modules } from '../../main/modules.ts'
import { hearAll } from '../settle.ts'
import type { World } from '../world.ts'

/** What consumers build out of the facts. */
const readSide = ['search_documents', 'search_terms'] as const

/** All that reads the facts to build something, and not to tell news. */
export const builders: readonly Consumer[] = modules
  .flatMap(module => module.consumers ?? [])
  .filter(({ newsOnly }) => newsOnly !== true)

/** Every row of every table, as text, in order; not the queue, and not how far consumers are. */
export async function rowsOf({ house }: World): Promise<Map<string, string[]>> {
  const tables = await house.db.introspection.getTables()
  const names = tables.filter(({ schema }) => schema === 'public').map(({ name }) => name)
  const found = new Map<string, string[]>()
  for (const name of names.filter(one => one !== 'activity_cursors')) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(name)} t order by 1`.execute(house.db)
    found.set(
      name,
      rows.map(({ row }) => row),
    )
  }
  return found
}

/** Forgets what the builders made and how far they were, and lets them read everything from the first fact on. */
export async function replay({ house }: World): Promise<number> {
  for (const table of readSide) await sql`delete from ${sql.table(table)}`.execute(house.db)
  await house.db
    .deleteFrom('activity_cursors')
    .where(
      'consumer',
      'in',
      builders.map(({ name }) => name),
    )
    .execute()
  let heard = 0
  for (const builder of builders) heard += await hearAll(house, builder)
  return heard
}

/** Tables that are not as before, with rows that went (-) and came (+). */
export function changedRows(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table) ?? []
    const [was, is] = [new Set(rows), new Set(now)]
    return [
      ...rows.filter(row => !is.has(row)).map(row => `- ${table} ${row}`),
      ...now.filter(row => !was.has(row)).map(row => `+ ${table} ${row}`),
    ]
  })
}
