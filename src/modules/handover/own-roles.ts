import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionPath, coalitionsOfPerson, joined, type Coalition } from '../coalitions/index.ts'
import { isGoingOn, pathOf as initiativePath, stewardedBy } from '../initiatives/index.ts'
import {
  dayOf,
  isHeldOn,
  organisationPath,
  organisationsWith,
  positionsOf,
  type HeldPosition,
  type Organisation,
} from '../organisations/index.ts'
import { grantsOf } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import { ownPromiseRoles } from './promises-of-role.ts'
import type { Role } from './role.ts'

/** Every role that this person has now, as far as the reader may see what it is about. Cost: a fixed number of queries. */
export async function rolesOf(reader: Reader, person: string): Promise<Role[]> {
  const [positions, stewardships, parties, keepings] = await Promise.all([
    positionRoles(reader, person),
    stewardRoles(reader, person),
    partyRoles(reader, person),
    keepingRoles(reader, person),
  ])
  const others = [...positions, ...stewardships, ...parties, ...keepings]
  return [...others, ...(await ownPromiseRoles(reader, person, others))]
}

async function positionRoles(reader: Reader, person: string): Promise<Role[]> {
  const today = dayOf(reader.now)
  const held = (await positionsOf(reader, [person])).filter(position => isHeldOn(position, today))
  const found = await organisationsWith(reader, [...new Set(held.map(({ organisation }) => organisation))])
  return held.flatMap(position => {
    const at = found.find(one => one.id === position.organisation)
    return at ? roleOfPosition(position, at) : []
  })
}

export function roleOfPosition({ id, role, person }: HeldPosition, at: Organisation): Role {
  return {
    ...{ kind: 'position', id, holder: person, what: role, title: at.name, path: organisationPath(at) },
    ...{ thing: { kind: 'organisation', id: at.id }, areas: at.areas, organisation: at.id },
  }
}

async function stewardRoles(reader: Reader, person: string): Promise<Role[]> {
  return (await stewardedBy(reader, [person])).filter(isGoingOn).map(initiative => ({
    ...{
      kind: 'stewardship' as const,
      id: initiative.id,
      holder: person,
      what: null,
      title: initiative.title,
    },
    ...{ path: initiativePath(initiative), thing: { kind: 'initiative', id: initiative.id } },
    ...{ areas: initiative.areas, organisation: null },
  }))
}

async function partyRoles(reader: Reader, person: string): Promise<Role[]> {
  return (await coalitionsOfPerson(reader, person)).flatMap(coalition => partiesAsRoles(coalition, person))
}

/** What a person is in a coalition that did not end. */
function partiesAsRoles(coalition: Coalition, person: string): Role[] {
  if (coalition.state === 'ended') return []
  return joined(coalition)
    .filter(party => party.person === person)
    .map(party => roleOfParty(coalition, { ...party, holder: person }))
}

export function roleOfParty(
  coalition: Coalition,
  { id, organisation, holder }: { id: string; organisation: string | null; holder: string },
): Role {
  return {
    ...{ kind: 'party', id, holder, what: null, title: coalition.name, path: coalitionPath(coalition) },
    ...{ thing: { kind: 'coalition', id: coalition.id }, areas: coalition.areas, organisation },
  }
}

async function keepingRoles(reader: Reader, person: string): Promise<Role[]> {
  const grants = (await grantsOf(reader, [person])).filter(({ role }) => role === 'connector')
  const places = await placesWith(
    reader,
    grants.flatMap(({ place }) => place ?? []),
  )
  return grants.flatMap(({ place: code }) => {
    const place = places.find(one => one.code === code)
    if (code !== null && !place) return []
    const thing = { kind: 'place', id: code ?? '' }
    return {
      ...{ kind: 'keeping' as const, id: code ?? '', holder: person, what: null, title: place?.name ?? '' },
      ...{ path: `/${place?.path ?? ''}`, thing, areas: place?.areas ?? [], organisation: null },
    }
  })
}
