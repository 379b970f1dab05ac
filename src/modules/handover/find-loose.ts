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
import { daysAfter, standingOf, type Handover } from './handover.ts'
import { askAround } from './leave-role.ts'
import { dropHandover } from './name-successor.ts'
import { organisationsLeft, speakersLeft } from './organisations-left.ts'
import { promisesOfNobody, roleOfLoose } from './promises-of-role.ts'
import { allRunning } from './queries/handovers.ts'
import { isSameRole, type LooseRole } from './role.ts'

export interface Loose {
  /** For which nobody is asked to choose yet. */
  readonly roles: readonly LooseRole[]
  /** Parties that are nobody: they end, and the coalition keeps a steward. */
  readonly gone: readonly { readonly coalition: string; readonly party: string }[]
  /** Coalitions without a steward, while somebody owns them. */
  readonly left: readonly string[]
  /** Handovers in which somebody is still to be chosen, of what is done again. */
  readonly tied: readonly string[]
}

/**
 * Everything that nobody does any more and that nobody was asked about: initiatives that lost their last steward, coalitions without
 * one, organisations where nobody holds a position, speakers who left or have no mandate any more, promises of who left. Cost: a fixed number of queries.
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
    ...(await organisationsLeft(all)),
    ...(await speakersLeft(all, coalitions)),
    ...(await promisesOfNobody(all)).map(promise => ({ ...roleOfLoose(promise, ''), holder: null })),
  ]
  return {
    roles: found.filter(role => !running.some(handover => isSameRole(handover.role, role))),
    gone,
    left: coalitions.filter(isLeft).map(({ id }) => id),
    tied: running.filter(one => isTied(reader, one, found)).map(({ id }) => id),
  }
}

/** Asks those around each of these to choose, so that nothing hangs loose. */
export async function tieUp(ctx: Ctx): Promise<void> {
  const { roles, gone, left, tied } = await findLoose(ctx)
  for (const one of gone) await passOnParty(ctx, { ...one, to: null })
  for (const coalition of left) await keepSteward(ctx, coalition)
  for (const role of roles) await askAround(ctx, role, 'ended')
  for (const handover of tied) await dropHandover(ctx, handover)
}

/** A day later at the earliest: the last day of a position counts as a whole. */
function isTied({ now }: Reader, handover: Handover, loose: readonly LooseRole[]): boolean {
  const isOpen = handover.reason === 'ended' && standingOf(handover) === 'open'
  return (
    isOpen && daysAfter(handover.begunAt, 1) <= now && !loose.some(role => isSameRole(handover.role, role))
  )
}

async function initiativesLeft(reader: Reader): Promise<LooseRole[]> {
  const left = (await initiativesGoingOn(reader)).filter(({ stewards }) => stewards.length === 0)
  return left.map(initiative => ({
    ...{ kind: 'stewardship' as const, id: initiative.id, holder: null, what: null, organisation: null },
    ...{ title: initiative.title, path: initiativePath(initiative), areas: initiative.areas },
    thing: { kind: 'initiative', id: initiative.id },
  }))
}

function isLeft(coalition: Coalition): boolean {
  return stewardsOf(coalition).length === 0 && owners(coalition).some(({ person }) => person !== null)
}
