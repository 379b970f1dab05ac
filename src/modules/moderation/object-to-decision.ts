import { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { roleIn } from '../../platform/logbook/logbook.ts'
import { factOf, lastDecision, waitingObjection } from './case.ts'
import { undo, type Offices } from './carry-out.ts'
import { caseFor } from './load-case.ts'
import { addObjection, answerObjection } from './queries/decisions.ts'
import { mailObjection, mailOutcome } from './write-letters.ts'

const ownWords = z
  .string('moderation.words_missing')
  .trim()
  .min(5, 'moderation.words_missing')
  .max(2_000, 'moderation.words_long')

export const ObjectionForm = z.object({ words: ownWords })

export const AnswerForm = z.object({
  granted: z.enum(['yes', 'no'], 'moderation.granted_missing').transform(said => said === 'yes'),
  answer: ownWords,
})

/** The author says within 14 days why the decision is wrong. Another than who decided looks at it. */
export async function objectToDecision(
  ctx: Ctx,
  house: Offices,
  wish: { case: string; words: string },
): Promise<void> {
  const judged = await caseFor(ctx, house.things, { id: wish.case, action: 'object' })
  const decision = lastDecision(judged.one)
  if (!decision) throw new Refusal('closed', 'moderation.nothing_to_object')
  await addObjection(ctx, { decision: decision.id, author: ctx.actor.person, words: wish.words })
  await mailObjection(ctx, judged, decision.decidedBy)
  ctx.tell('moderation.objected', {
    ...factOf('Offer', judged.one),
    asRole: false,
    data: { title: judged.one.title },
  })
}

/** Answers an objection; when it is granted, the thing is back everywhere and the suspension ends. */
export async function decideObjection(
  ctx: Ctx,
  house: Offices,
  wish: { case: string; granted: boolean; answer: string },
): Promise<void> {
  const { granted, answer } = wish
  const { one, about } = await caseFor(ctx, house.things, { id: wish.case, action: 'answer' })
  const decision = waitingObjection(one)
  const role = roleIn(ctx.actor, one.areas)
  if (!decision || role === null || role === 'connector') {
    throw new Refusal('closed', 'moderation.no_objection')
  }
  await answerObjection(ctx, decision.id, { granted, answer, role })
  if (granted) await undo(ctx, house, one)
  await mailOutcome(ctx, { one, decision, stewards: about?.stewards ?? [], said: { granted, answer, role } })
  const data = { title: one.title, granted }
  ctx.tell('moderation.objection_answered', { ...factOf(granted ? 'Undo' : 'Reject', one), data })
}
