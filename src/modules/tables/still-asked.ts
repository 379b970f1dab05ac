import type { Reader } from '../../platform/ctx/ctx.ts'
import { guestsAt } from './queries/guests.ts'
import { tablesAnywhere } from './queries/tables.ts'

/** Who did not answer yet whether to come to which of these tables, as `table person`. Cost: two queries. */
export async function stillAsked(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const open = (await tablesAnywhere(reader, ids)).filter(
    ({ state, removedAt }) => state === 'planned' && removedAt === null,
  )
  const guests = await guestsAt(
    reader,
    open.map(({ id }) => id),
  )
  return new Set(
    guests.flatMap(({ table, person, answer }) =>
      person !== null && answer === null ? [`${table} ${person}`] : [],
    ),
  )
}
