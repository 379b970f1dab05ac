import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { organisationPath, organisationsWith } from '../organisations/index.ts'
import { isSeenBy, peopleWith, profilePath } from '../people/index.ts'
import type { MadePromise } from './promise.ts'

/** A name with the page behind it, when the reader may see that. */
export interface Named {
  readonly text: string
  readonly path: string | null
}

/** What pages say of the people and things around promises; undefined for what the reader may not see or is gone. */
export interface Names {
  person(id: string | null): Named | undefined
  organisation(id: string | null): Named | undefined
  thing(thing: Thing | null): SeenThing | undefined
}

/** The names around these promises as the reader may see them. Cost: two queries, and one or two per kind of thing. */
export async function namesAround(
  reader: Reader,
  things: Things,
  promises: readonly MadePromise[],
): Promise<Names> {
  const persons = promises.flatMap(({ person, madeBy, receiver }) => [
    ...[person, madeBy].filter(id => id !== null),
    ...(receiver?.kind === 'person' ? [receiver.id] : []),
  ])
  const people = new Map((await peopleWith(reader, [...new Set(persons)])).map(one => [one.id, one]))
  const ids = promises.flatMap(({ organisation }) => organisation ?? [])
  const organisations = new Map(
    (await organisationsWith(reader, [...new Set(ids)])).map(one => [one.id, one]),
  )
  const seen = await thingsSeen(reader, things, promises)
  return {
    person: id => {
      const person = people.get(id ?? '')
      return (
        person && { text: person.name, path: isSeenBy(reader.actor, person) ? profilePath(person) : null }
      )
    },
    organisation: id => {
      const organisation = organisations.get(id ?? '')
      return organisation && { text: organisation.name, path: organisationPath(organisation) }
    },
    thing: thing => (thing ? seen.get(`${thing.kind} ${thing.id}`) : undefined),
  }
}

async function thingsSeen(reader: Reader, things: Things, promises: readonly MadePromise[]) {
  const wanted = promises.flatMap(({ receiver, origin, coalition }) => [
    ...(receiver ? [receiver] : []),
    ...(origin ? [origin] : []),
    ...(coalition === null ? [] : [{ kind: 'coalition', id: coalition }]),
  ])
  const found = new Map<string, SeenThing>()
  for (const [kind, those] of Map.groupBy(wanted, one => one.kind)) {
    const seen = await things.get(kind)?.look(reader, [...new Set(those.map(({ id }) => id))])
    for (const [id, thing] of seen ?? []) found.set(`${kind} ${id}`, thing)
  }
  return found
}

/** Where others can join in: the coalition or the initiative that a promise belongs to. */
export function joinableAt(
  { coalition, origin, receiver }: MadePromise,
  names: Names,
): SeenThing | undefined {
  const things: (Thing | null)[] = [
    coalition === null ? null : { kind: 'coalition', id: coalition },
    ...[origin, receiver].filter(thing => thing?.kind === 'initiative'),
  ]
  return things.map(names.thing).find(thing => thing !== undefined)
}
