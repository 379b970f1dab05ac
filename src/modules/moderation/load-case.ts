import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Things } from '../../platform/thing.ts'
import { moderatorsOf } from '../people/index.ts'
import { waitingObjection, type Case } from './case.ts'
import { lookAt, type LookedAt } from './look-at-thing.ts'
import { casesWith, lockCase } from './queries/cases.ts'
import { caseRights, type CaseAction, type Judged } from './rights.ts'

export interface JudgedCase extends Judged {
  /** Undefined when the thing is not there any more. */
  readonly about: LookedAt | undefined
}

/** A case with all that rights look at. */
export async function judge(reader: Reader, things: Things, one: Case): Promise<JudgedCase> {
  const about = await lookAt(reader, things, one)
  const involved = [
    ...(about?.stewards ?? []),
    ...(about?.parties ?? []),
    ...(one.author ? [one.author] : []),
  ]
  return {
    ...{ one, about, involved, now: reader.now },
    isOnlyDecider: await isOnly(reader, one, involved),
  }
}

/** The case for a page; for who has nothing to do with it, it is not there. */
export async function caseSeen(reader: Reader, things: Things, id: string): Promise<JudgedCase> {
  const [one] = await casesWith(reader, [id])
  return known(reader, things, one)
}

/** The case for something that only some may do, locked until the transaction ends. */
export async function caseFor(
  ctx: Ctx,
  things: Things,
  { id, action }: { id: string; action: CaseAction },
): Promise<JudgedCase> {
  const judged = await known(ctx, things, await lockCase(ctx, id))
  allow(caseRights, { actor: ctx.actor, action, thing: judged })
  return judged
}

async function known(reader: Reader, things: Things, one: Case | undefined): Promise<JudgedCase> {
  if (!one) throw new Refusal('not_found', 'moderation.not_found')
  return judge(reader, things, one)
}

async function isOnly(reader: Reader, one: Case, involved: readonly string[]): Promise<boolean> {
  const decider = waitingObjection(one)?.decidedBy
  if (decider === undefined || decider === null) return false
  const others = await moderatorsOf(reader, one.areas)
  return others.every(person => person === decider || involved.includes(person))
}
