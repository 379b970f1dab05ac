import { z } from 'zod'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { endSuspension, suspendPerson } from '../../platform/ctx/suspension.ts'
import { newId } from '../../platform/db/ids.ts'
import { roleIn } from '../../platform/logbook/logbook.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { actions, factOf, type Action, type Case, type DeciderRole } from './case.ts'
import { caseFor, type JudgedCase } from './load-case.ts'
import { addDecision } from './queries/decisions.ts'
import { caseRights } from './rights.ts'
import { inDays, ruleCodes, type RuleCode } from './rules.ts'
import { mailDecision } from './write-letters.ts'

export const DecisionForm = z
  .object({
    action: z.enum(actions, 'moderation.action_missing'),
    rule: z
      .union([z.literal(''), z.enum(ruleCodes)])
      .default('')
      .transform(code => (code === '' ? null : code)),
    words: z
      .string('moderation.words_missing')
      .trim()
      .min(5, 'moderation.words_missing')
      .max(2_000, 'moderation.words_long'),
    days: z.coerce.number('moderation.days_wrong').int('moderation.days_wrong').optional().catch(undefined),
    /** How many decisions there were when the form was shown. */
    seen: z.coerce.number().int().catch(0),
  })
  .refine(({ action, rule }) => rule !== null || action === 'keep' || action === 'restore', {
    path: ['rule'],
    error: 'moderation.rule_missing',
  })
  .refine(({ action, days = 0 }) => action !== 'suspend' || (days >= 1 && days <= 365), {
    path: ['days'],
    error: 'moderation.days_wrong',
  })

export interface DecisionWish {
  readonly case: string
  readonly action: Action
  readonly rule: RuleCode | null
  readonly words: string
  readonly days?: number | undefined
  readonly seen: number
}

/** What deciding asks of the house. */
export type Offices = Pick<House, 'things' | 'sign'>

/** Decides on a case, with a reason. Refuses `moderation.decided_meanwhile` when somebody was there before. */
export async function decideCase(ctx: Ctx, house: Offices, wish: DecisionWish): Promise<void> {
  const { action, rule, words } = wish
  const judged = await caseFor(ctx, house.things, { id: wish.case, action: 'see' })
  if (judged.one.decisions.length !== wish.seen) {
    throw new Refusal('conflict', 'moderation.decided_meanwhile')
  }
  allow(caseRights, { actor: ctx.actor, action, thing: judged })
  const role = roleIn(ctx.actor, judged.one.areas)
  if (role === null) throw new Refusal('not_allowed', 'moderation.watchers_only')
  const days = action === 'suspend' ? (wish.days ?? 1) : null
  await carryOut(ctx, house, { judged, decision: { action, rule, words, days, role } })
}

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
