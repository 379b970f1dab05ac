import { system } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import {
  joined,
  keepSteward,
  owners,
  passOnParty,
  runningCoalitions,
  stewardsOf,
  type Coalition,
} from '../coalitions/index.ts'
import { initiativesGoingOn, pathOf as initiativePath } from '../initiatives/index.ts'
import { dayOf, mandatesAt, runsOn } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { askAround } from './leave-role.ts'
import { roleOfParty } from './own-roles.ts'
import { promisesOfNobody, roleOfLoose } from './promises-of-role.ts'
import { allRunning } from './queries/handovers.ts'
import { isSameRole, type Role } from './role.ts'

/** A role that nobody has any more, or whose holder is gone. */
export type LooseRole = Omit<Role, 'holder'> & { readonly holder: string | null }

export interface Loose {
  /** For which nobody is asked to choose yet. */
  readonly roles: readonly LooseRole[]
  /** Parties that are nobody: they end, and the coalition keeps a steward. */
  readonly gone: readonly { readonly coalition: string; readonly party: string }[]
  /** Coalitions without a steward, while somebody owns them. */
  readonly left: readonly string[]
}

/**
 * Everything that nobody does any more and that nobody was asked about: initiatives that lost their last steward, coalitions without
 * one, speakers who left or have no mandate any more, promises of who left. Cost: a fixed number of queries.
 */
export async function findLoose(reader: Reader): Promise<Loose> {
  const all = { ...reader, actor: system }
  const running = await allRunning(reader)
  const coalitions = await runningCoalitions(all)
  const gone = coalitions.flatMap(coalition =>
    joined(coalition)
      .filter(({ organisation, person }) => organisation === null && person === null)
      .map(({ id }) => ({ coalition: coalition.id, party: id })),
  )
  const found = [
    ...(await initiativesLeft(all)),
    ...(await speakersLeft(all, coalitions)),
    ...(await promisesOfNobody(all)).map(promise => ({ ...roleOfLoose(promise, ''), holder: null })),
  ]
  return {
    roles: found.filter(role => !running.some(handover => isSameRole(handover.role, role))),
    gone,
    left: coalitions.filter(isLeft).map(({ id }) => id),
  }
}

/** Asks those around each of these to choose, so that nothing hangs loose. */
export async function tieUp(ctx: Ctx): Promise<void> {
  const { roles, gone, left } = await findLoose(ctx)
  for (const one of gone) await passOnParty(ctx, { ...one, to: null })
  for (const coalition of left) await keepSteward(ctx, coalition)
  for (const role of roles) await askAround(ctx, role, 'ended')
}

async function initiativesLeft(reader: Reader): Promise<LooseRole[]> {
  const left = (await initiativesGoingOn(reader)).filter(({ stewards }) => stewards.length === 0)
  return left.map(initiative => ({
    ...{ kind: 'stewardship' as const, id: initiative.id, holder: null, what: null, organisation: null },
    ...{ title: initiative.title, path: initiativePath(initiative), areas: initiative.areas },
    thing: { kind: 'initiative', id: initiative.id },
  }))
}

/** Organisations for which nobody speaks, or somebody whose mandate is over or who closed the account. */
async function speakersLeft(reader: Reader, coalitions: readonly Coalition[]): Promise<LooseRole[]> {
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

function isLeft(coalition: Coalition): boolean {
  return stewardsOf(coalition).length === 0 && owners(coalition).some(({ person }) => person !== null)
}
