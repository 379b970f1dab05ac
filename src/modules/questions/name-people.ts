import type { Reader } from '../../platform/ctx/ctx.ts'
import { isHeldOn, positionsOf } from '../organisations/index.ts'
import { isSeenBy, peopleWith, profilePath, type Person } from '../people/index.ts'

/** Somebody as a page names them; without a path when the profile is not for the reader. */
export interface Named {
  readonly name: string
  readonly path: string | null
  /** Whether they may be asked something. */
  readonly askable: boolean
}

/** Names of these people, with the way to the profiles that the reader may see. */
export async function namesOf(reader: Reader, persons: readonly string[]): Promise<Map<string, Named>> {
  return namesAmong(reader, await peopleWith(reader, [...new Set(persons)]))
}

/** The same of people who are known already. */
export function namesAmong(reader: Reader, people: Iterable<Person>): Map<string, Named> {
  return new Map(
    Array.from(people, person => [
      person.id,
      {
        name: person.name,
        path: isSeenBy(reader.actor, person) ? profilePath(person) : null,
        askable: person.askable,
      },
    ]),
  )
}

/** What the reader does now, as it would be said behind an answer: `opbouwwerker, Raster`. */
export async function roleOf(reader: Reader): Promise<string> {
  const { actor, now } = reader
  if (actor.person === null) return ''
  const today = now.toISOString().slice(0, 10)
  const positions = await positionsOf(reader, [actor.person])
  const held = positions.find(position => position.isConfirmed && isHeldOn(position, today))
  return held ? `${held.role}, ${held.name}` : ''
}
