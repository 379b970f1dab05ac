import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsIn, joined, type Coalition } from '../coalitions/index.ts'
import { initiativesGoingOn } from '../initiatives/index.ts'
import { organisationsIn, type Organisation } from '../organisations/index.ts'
import { connectorsOf, isSeenBy, peopleIn, peopleWith, type Person } from '../people/index.ts'
import { scopeOf, type Place } from '../places/index.ts'
import { promisesDue, type MadePromise } from '../promises/index.ts'
import { comingTables, type Table } from '../tables/index.ts'
import { leaning } from './leans.ts'
import { chooseCoffee, type Candidate, type Coffee } from './choose-coffee.ts'

const most = { people: 12, organisations: 8, coalitions: 6, promises: 6, tables: 6, looked: 80 }

/** Everything somebody new should know of a place. */
export interface Welcome {
  readonly place: Place
  readonly connectors: readonly Person[]
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly coalitions: readonly Coalition[]
  readonly promises: readonly MadePromise[]
  /** To come, the next one first. */
  readonly tables: readonly Table[]
  /** Three people to begin with. */
  readonly coffee: readonly Coffee[]
  /** Whether that choice knows what the reader wants and is good at. */
  readonly isPersonal: boolean
  /** How many things there hang on one person. */
  readonly leaning: number
}

/** The place in ten minutes, as far as the reader may see it. Cost: a fixed number of queries. */
export async function welcomeTo(reader: Reader, place: Place): Promise<Welcome> {
  const scope = scopeOf(place)
  const [given, around, organisations, coalitions, promises, tables, initiatives, hanging] =
    await Promise.all([
      connectorsOf(reader, place.areas),
      peopleIn(reader, { areas: scope, limit: most.looked }),
      organisationsIn(reader, { areas: scope, limit: most.organisations }),
      coalitionsIn(reader, scope, { limit: most.coalitions }),
      promisesDue(reader, { place }, most.promises),
      comingTables(reader, { areas: scope }, { limit: most.tables }),
      initiativesGoingOn(reader, scope),
      leaning(reader, scope),
    ])
  const keeping = [...new Set(given.map(({ person }) => person))]
  const running = coalitions.filter(({ state }) => state === 'running')
  const members = running.flatMap(coalition => joined(coalition).flatMap(({ person }) => person ?? []))
  const stewards = initiatives.flatMap(initiative => initiative.stewards)
  const ids = [...new Set([...keeping, ...members, ...stewards, reader.actor.person ?? ''])].filter(Boolean)
  const named = await peopleWith(reader, ids)
  const seen = new Map(
    [...around, ...named].filter(person => isSeenBy(reader.actor, person)).map(person => [person.id, person]),
  )
  const candidates: Candidate[] = [...seen.values()].map(person => ({
    person,
    keeps: keeping.includes(person.id),
    coalition: running.find(one => joined(one).some(party => party.person === person.id))?.name ?? null,
    initiative: initiatives.find(one => one.stewards.includes(person.id))?.title ?? null,
  }))
  const reading = named.find(({ id }) => id === reader.actor.person)
  return {
    ...{ place, organisations, promises, tables, coalitions: running },
    connectors: keeping.flatMap(id => seen.get(id) ?? []),
    people: around.filter(({ id }) => !keeping.includes(id)).slice(0, most.people),
    coffee: chooseCoffee(candidates, reading),
    leaning: new Set(hanging.map(({ thing }) => thing.id)).size,
    isPersonal: reading !== undefined && reading.drives.length + reading.strengthCodes.length > 0,
  }
}
