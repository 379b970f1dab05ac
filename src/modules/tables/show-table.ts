import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { organisationsWith, type Organisation } from '../organisations/index.ts'
import { peopleWith, type Person } from '../people/index.ts'
import { lineOfThing } from '../coalitions/index.ts'
import { chairsLeft, type Guest } from './guest.ts'
import { saidBeforehand, type SaidBeforehand } from './said-beforehand.ts'
import { lastPromisesOf } from './last-promises.ts'
import { guestsAt } from './queries/guests.ts'
import { verdictsOn, type TableAction } from './rights.ts'
import type { Table } from './table.ts'
import { aroundTable, type Around } from './around-table.ts'

/** All that the page of a table shows, with what the reader may do there. */
export interface ShownTable extends Around, SaidBeforehand {
  readonly table: Table
  /** Its first place and what is around it, widest first. */
  readonly line: Awaited<ReturnType<typeof lineOfThing>>
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly guests: readonly Guest[]
  readonly chairsLeft: number
  /** The reader as a guest. */
  readonly own: Guest | undefined
  /** Whether the reader leads it or is invited, and so sees who comes and what was prepared. */
  readonly isInside: boolean
  readonly promises: Awaited<ReturnType<typeof lastPromisesOf>>
  readonly may: Readonly<Record<TableAction, boolean>>
}

/** Cost: a fixed number of queries. */
export async function showTable(reader: Reader, things: Things, table: Table): Promise<ShownTable> {
  const { id, hosts } = table
  const guests = await guestsAt(reader, [id])
  const { person } = reader.actor
  const own = guests.find(guest => person !== null && guest.person === person)
  const may = verdictsOn(reader.actor, table)
  const isInside = may.see_guests || own !== undefined
  const persons = [...hosts, ...guests].flatMap(one => one.person ?? [])
  return {
    ...{ table, guests, own, may, isInside, chairsLeft: chairsLeft(table, guests) },
    line: await lineOfThing(reader, table),
    people: byId(await peopleWith(reader, [...new Set(persons)])),
    organisations: byId(
      await organisationsWith(reader, [...new Set(guests.flatMap(guest => guest.organisation ?? []))]),
    ),
    ...(await aroundTable(reader, things, table)),
    ...(await saidBeforehand(reader, table, isInside)),
    promises: await lastPromisesOf(reader, things, table),
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map(one => [one.id, one]))
}
