import type { Reader } from '../../platform/ctx/ctx.ts'
import { joined, type Coalition } from '../coalitions/index.ts'
import { dayOf, lastPositions, mandatesAt, organisationsWith, runsOn } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { roleOfParty, roleOfPosition } from './own-roles.ts'
import type { LooseRole } from './role.ts'

/** Organisations that go on, where somebody held a position and nobody does any more. */
export async function organisationsLeft(reader: Reader): Promise<LooseRole[]> {
  const last = await lastPositions(reader, dayOf(reader.now))
  const found = await organisationsWith(
    reader,
    last.map(({ organisation }) => organisation),
  )
  return found.flatMap(at =>
    last.filter(({ organisation }) => organisation === at.id).map(position => roleOfPosition(position, at)),
  )
}

/** Organisations for which nobody speaks, or somebody whose mandate is over or who closed the account. */
export async function speakersLeft(reader: Reader, coalitions: readonly Coalition[]): Promise<LooseRole[]> {
  const parties = coalitions.flatMap(coalition =>
    joined(coalition)
      .filter(({ organisation }) => organisation !== null)
      .map(party => ({ coalition, party })),
  )
  const organisations = [...new Set(parties.flatMap(({ party }) => party.organisation ?? []))]
  const today = dayOf(reader.now)
  const mandates = (await mandatesAt(reader, organisations)).filter(mandate => runsOn(mandate, today))
  const persons = [...new Set(parties.flatMap(({ party }) => party.person ?? []))]
  const here = new Set((await peopleWith(reader, persons)).map(({ id }) => id))
  return parties
    .filter(({ party: { person, organisation } }) => {
      const speaks = mandates.some(one => one.person === person && one.organisation === organisation)
      return person === null || !here.has(person) || !speaks
    })
    .map(({ coalition, party }) => ({
      ...roleOfParty(coalition, { ...party, holder: '' }),
      holder: party.person,
    }))
}
