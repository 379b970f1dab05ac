import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { roleIn } from '../../platform/logbook/logbook.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { carryOut, type Offices } from './carry-out.ts'
import { actions, type Action } from './case.ts'
import { caseFor } from './load-case.ts'
import { caseRights } from './rights.ts'
import { ruleCodes, type RuleCode } from './rules.ts'

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
