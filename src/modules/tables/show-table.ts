import type { Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { organisationsWith, type Organisation } from '../organisations/index.ts'
import { peopleWith, type Person } from '../people/index.ts'
import { lineOfThing } from '../coalitions/index.ts'
import type { Place } from '../places/index.ts'
import type { MadePromise } from '../promises/index.ts'
import type { Guest, OfferedDate, Prepared } from './guest.ts'
import { lastPromisesOf } from './last-promises.ts'
import { datesOf } from './queries/dates.ts'
import { gatheringsWith } from './queries/gatherings.ts'
import { guestsAt } from './queries/guests.ts'
import { preparationsOf } from './queries/preparations.ts'
import { tablesWith } from './queries/tables.ts'
import type { Gathering } from './gathering.ts'
import { verdictsOn, type TableAction } from './rights.ts'
import type { Table } from './table.ts'
import { chairsLeft } from './take-chair.ts'

/** All that the page of a table shows, with what the reader may do there. */
export interface ShownTable {
  readonly table: Table
  /** Its first place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly guests: readonly Guest[]
  readonly chairsLeft: number
  /** The reader as a guest. */
  readonly own: Guest | undefined
  /** Whether the reader leads it or is invited, and so sees who comes and what was prepared. */
  readonly isInside: boolean
  /** What it serves, as far as the reader may see that: a coalition and an issue. */
  readonly serves: readonly SeenThing[]
  readonly previous: Table | undefined
  readonly gathering: Gathering | undefined
  /** Moments that are offered; none once one is chosen. */
  readonly dates: readonly OfferedDate[]
  /** What was answered beforehand; for those inside. */
  readonly prepared: readonly Prepared[]
  readonly promises: readonly MadePromise[]
  readonly may: Readonly<Record<TableAction, boolean>>
}

/** Cost: a fixed number of queries. */
export async function showTable(reader: Reader, things: Things, table: Table): Promise<ShownTable> {
  const { id, hosts, startsAt } = table
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
    serves: await servedBy(reader, things, table),
    previous: table.previous === null ? undefined : (await tablesWith(reader, [table.previous]))[0],
    gathering: table.gathering === null ? undefined : (await gatheringsWith(reader, [table.gathering]))[0],
    dates: startsAt === null && isInside ? await datesOf(reader, id) : [],
    prepared: isInside ? await preparationsOf(reader, id) : [],
    promises: await lastPromisesOf(reader, table),
  }
}

async function servedBy(
  reader: Reader,
  things: Things,
  { coalition, issue }: Pick<Table, 'coalition' | 'issue'>,
): Promise<SeenThing[]> {
  const asked = [
    ['coalition', coalition],
    ['issue', issue],
  ] as const
  const found: SeenThing[] = []
  for (const [kind, id] of asked) {
    const seen = id === null ? undefined : (await things.get(kind)?.look(reader, [id]))?.get(id)
    if (seen) found.push(seen)
  }
  return found
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map(one => [one.id, one]))
}
