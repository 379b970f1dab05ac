import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import type { Guest, Prepared } from './guest.ts'
import { tableFor } from './load-table.ts'
import { guestsAt, saveAttendance } from './queries/guests.ts'
import { preparationsOf } from './queries/preparations.ts'

/** A guest with the name that is called at the table. */
export interface NamedGuest extends Guest {
  /** Empty for somebody who left. */
  readonly name: string
}

/** The guests of a table, with their names: for those who lead it and those who are at it. Cost: three queries. */
export async function guestsOf(reader: Reader, table: string): Promise<NamedGuest[]> {
  return nameGuests(reader, await guestsAt(reader, [table]))
}

/** Cost: two queries. */
export async function nameGuests(reader: Reader, guests: readonly Guest[]): Promise<NamedGuest[]> {
  const idsOf = (pick: (guest: Guest) => string | null) => [
    ...new Set(guests.flatMap(one => pick(one) ?? [])),
  ]
  const people = await peopleWith(
    reader,
    idsOf(({ person }) => person),
  )
  const organisations = await organisationsWith(
    reader,
    idsOf(({ organisation }) => organisation),
  )
  const names = new Map([...people, ...organisations].map(({ id, name }) => [id, name]))
  return guests.map(guest => {
    const own = names.get(guest.person ?? '')
    const body = names.get(guest.organisation ?? '')
    return { ...guest, name: [own, body].filter(Boolean).join(', ') }
  })
}

/** What the guests of a table answered beforehand: for those who lead it and those who are at it. Cost: one query. */
export function preparedOf(reader: Reader, table: string): Promise<Prepared[]> {
  return preparationsOf(reader, table)
}

/** These guests were there, the others were not. Only who leads the table says so. */
export async function markAttended(ctx: Ctx, table: string, guests: readonly string[]): Promise<void> {
  await tableFor(ctx, 'see_guests', table)
  await saveAttendance(ctx, table, guests)
}
