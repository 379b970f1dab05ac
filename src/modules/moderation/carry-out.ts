import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { endSuspension, suspendPerson } from '../../platform/ctx/queries.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { factOf, type Action, type Case, type DeciderRole } from './case.ts'
import type { JudgedCase } from './load-case.ts'
import { addDecision } from './queries/decisions.ts'
import { inDays, type RuleCode } from './rules.ts'
import { mailDecision } from './write-letters.ts'

/** What deciding asks of the house. */
export type Offices = Pick<House, 'things' | 'sign'>

interface CarriedOut {
  readonly judged: Pick<JudgedCase, 'one' | 'about'>
  readonly decision: {
    readonly action: Action
    readonly rule: RuleCode | null
    readonly words: string
    readonly days: number | null
    readonly role: DeciderRole
  }
}

/** Saves a decision and does what it says. */
export async function carryOut(ctx: Ctx, house: Offices, { judged, decision }: CarriedOut): Promise<void> {
  const { one, about } = judged
  const id = newId()
  await addDecision(ctx, one, { id, ...decision })
  if (decision.action === 'suspend' && one.author !== null) {
    await suspendPerson(ctx, one.author, inDays(ctx.now, decision.days ?? 1))
  }
  if (about) await showOrHide(ctx, house, { one, decision })
  await mailDecision(ctx, { house, one, decision: { id, ...decision }, stewards: about?.stewards ?? [] })
  const verb = decision.action === 'keep' || decision.action === 'restore' ? 'Accept' : 'Reject'
  const data = { title: one.title, action: decision.action }
  ctx.tell('moderation.decided', { ...factOf(verb, one), data })
}

/** Moderation has decided who may do this, so the module of the thing is not asked again. */
async function showOrHide(
  ctx: Ctx,
  { things }: Offices,
  { one, decision: { action, words } }: { one: Case; decision: CarriedOut['decision'] },
): Promise<void> {
  const kind = things.get(one.kind)
  const inside = { ...ctx, actor: system }
  if (action === 'hide' || action === 'suspend') await kind?.hide?.(inside, one.thing, words)
  else if (action === 'restore' || one.held) await kind?.restore?.(inside, one.thing)
}

/** Takes back what a decision did. */
export async function undo(ctx: Ctx, { things }: Offices, one: Case): Promise<void> {
  await things.get(one.kind)?.restore?.({ ...ctx, actor: system }, one.thing)
  if (one.author !== null && one.decisions.at(-1)?.action === 'suspend') await endSuspension(ctx, one.author)
}
