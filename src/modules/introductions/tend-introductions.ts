import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { factOf } from './introduction-fact.ts'
import { isAsked, isOver, patience, sideOf } from './introduction.ts'
import { lockIntroduction, saveIntroduction } from './queries/introductions.ts'
import { forgetContacts, saveSide } from './queries/sides.ts'
import { agreedSince, keptSince, postponedSince, unansweredSince } from './queries/waiting.ts'
import { mailOutcomeQuestion, mailRequest } from './write-letters.ts'

/** Every morning: asks again who said "later", tells who waited in vain, asks what came of it, forgets contact details. */
export function tendIntroductionsJob(house: House): Job {
  return {
    name: 'tend-introductions',
    every: '10 7 * * *',
    async run() {
      const reader = house.reader(system)
      const before = (span: number) => new Date(reader.now.getTime() - span)
      for (const side of await postponedSince(reader, before(patience.later))) {
        await house.transact(system, ctx => askAgain(ctx, side))
      }
      for (const id of await unansweredSince(reader, before(patience.answer))) {
        await house.transact(system, ctx => end(ctx, id))
      }
      for (const id of await agreedSince(reader, before(patience.outcome))) {
        await house.transact(system, ctx => askOutcome(ctx, id))
      }
      const kept = await keptSince(reader, before(patience.contact))
      await house.transact(system, ctx => forgetContacts(ctx, kept))
    },
  }
}

async function askAgain(
  ctx: Ctx,
  { introduction: id, person }: { introduction: string; person: string },
): Promise<void> {
  const introduction = await lockIntroduction(ctx, id)
  if (!introduction || !isAsked(introduction, person, ctx.now)) return
  if (sideOf(introduction, person)?.againAt !== null) return
  await saveSide(ctx, { introduction: id, person }, { again_at: ctx.now })
  await mailRequest(ctx, introduction, { persons: [person], round: 2 })
  ctx.tell('introductions.asked_again', { ...factOf('Offer', id), data: { person } })
}

/** A no and a silence end at the same moment and in the same words. */
async function end(ctx: Ctx, id: string): Promise<void> {
  const introduction = await lockIntroduction(ctx, id)
  if (!introduction || introduction.endedAt !== null || !isOver(introduction, ctx.now)) return
  await saveIntroduction(ctx, id, { ended_at: ctx.now })
  await forgetContacts(ctx, [id])
  ctx.tell('introductions.ended', factOf('Reject', id))
}

async function askOutcome(ctx: Ctx, id: string): Promise<void> {
  const introduction = await lockIntroduction(ctx, id)
  if (!introduction || introduction.outcomeAskedAt !== null) return
  await saveIntroduction(ctx, id, { outcome_asked_at: ctx.now })
  await mailOutcomeQuestion(ctx, introduction)
  ctx.tell('introductions.outcome_asked', factOf('Question', id))
}
