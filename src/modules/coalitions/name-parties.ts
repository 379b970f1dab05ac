import type { Reader } from '../../platform/ctx/ctx.ts'
import { dayOf, mandatesOf, organisationsWith, type Organisation } from '../organisations/index.ts'
import { peopleWith, type Person } from '../people/index.ts'
import type { Party } from './coalition.ts'

/** Whose names the page of a coalition needs. */
export interface NamedParties {
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
  /** Organisations for which the reader has a mandate now. */
  readonly mandates: readonly string[]
}

export async function nameParties(reader: Reader, parties: readonly Party[]): Promise<NamedParties> {
  const { person } = reader.actor
  const people = await peopleWith(reader, idsOf(parties.map(one => one.person)))
  const held = person === null ? [] : await mandatesOf(reader, person, dayOf(reader.now))
  const mandates = idsOf(held.map(({ organisation }) => organisation))
  const bodies = idsOf([...parties.map(({ organisation }) => organisation), ...mandates])
  const organisations = await organisationsWith(reader, bodies)
  return {
    people: new Map(people.map(one => [one.id, one])),
    organisations: new Map(organisations.map(one => [one.id, one])),
    mandates,
  }
}

function idsOf(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter(id => id !== null))]
}
