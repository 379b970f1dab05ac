import type { Reader } from '../../platform/ctx/ctx.ts'
import type { DatedThing } from '../introductions/index.ts'
import { guestsAt } from './queries/guests.ts'
import { comingTables } from './queries/tables.ts'
import { endOf, pathOf } from './table.ts'

const most = 200

/** The tables that the reader leads or comes to. Cost: two queries. */
export async function datesOf(reader: Reader): Promise<DatedThing[]> {
  const { person } = reader.actor
  if (person === null) return []
  const tables = await comingTables(reader, { person }, { limit: most })
  const guests = await guestsAt(
    reader,
    tables.map(({ id }) => id),
  )
  const declined = new Set(
    guests.filter(guest => guest.person === person && guest.answer === 'no').map(({ table }) => table),
  )
  return tables.flatMap(table => {
    const { id, title, startsAt: from } = table
    const changes = { count: table.sequence, at: table.updatedAt }
    const until = endOf(table)
    return from && until && !declined.has(id)
      ? [{ id, title, from, until, path: pathOf(table), changes }]
      : []
  })
}
