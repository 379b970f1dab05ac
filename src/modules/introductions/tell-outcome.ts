import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf } from './introduction-fact.ts'
import type { MeetingOutcome } from './introduction.ts'
import { introductionFor } from './load-introduction.ts'
import { saveSide } from './queries/sides.ts'

export interface OutcomeWish {
  readonly introduction: string
  readonly outcome: MeetingOutcome
  readonly sentence: string
}

/** Says what came of it, for the other to read; saying it again replaces it. */
export async function tellOutcome(ctx: Ctx, { introduction, outcome, sentence }: OutcomeWish): Promise<void> {
  const { id } = await introductionFor(ctx, 'tell_outcome', introduction)
  await saveSide(
    ctx,
    { introduction: id, person: ctx.actor.person ?? '' },
    { outcome, sentence, outcome_at: ctx.now },
  )
  ctx.tell('introductions.outcome_told', factOf('Update', id))
}
