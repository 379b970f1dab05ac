import type { Reader } from '../../platform/ctx/ctx.ts'
import { joined, runningCoalitions } from '../coalitions/index.ts'
import { initiativesGoingOn, pathOf as initiativePath, stewardsOf } from '../initiatives/index.ts'
import { roleOfParty } from './own-roles.ts'
import type { Role } from './role.ts'

/** That somebody answers for an initiative or the page of a coalition, and since when. */
export interface Stewarding {
  readonly role: Role
  readonly since: Date
}

/** Everybody who does so for what goes on and is not made up; for jobs. Cost: four queries. */
export async function stewardsEverywhere(reader: Reader): Promise<Stewarding[]> {
  return [...(await initiativeStewards(reader)), ...(await coalitionStewards(reader))]
}

async function initiativeStewards(reader: Reader): Promise<Stewarding[]> {
  const goingOn = (await initiativesGoingOn(reader)).filter(({ example }) => !example)
  const initiatives = new Map(goingOn.map(one => [one.id, one]))
  const stewards = await stewardsOf(reader, [...initiatives.keys()])
  return stewards.flatMap(({ initiative: id, person, since }) => {
    const initiative = initiatives.get(id)
    if (!initiative) return []
    const role: Role = {
      ...{ kind: 'stewardship', id, holder: person, what: null, title: initiative.title, organisation: null },
      ...{ path: initiativePath(initiative), thing: { kind: 'initiative', id }, areas: initiative.areas },
    }
    return [{ role, since }]
  })
}

async function coalitionStewards(reader: Reader): Promise<Stewarding[]> {
  const running = (await runningCoalitions(reader)).filter(({ example }) => !example)
  return running.flatMap(coalition =>
    joined(coalition).flatMap(party =>
      party.isSteward && party.person !== null && party.since !== null
        ? [{ role: roleOfParty(coalition, { ...party, holder: party.person }), since: party.since }]
        : [],
    ),
  )
}
