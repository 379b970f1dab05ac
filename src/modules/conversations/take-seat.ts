import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { readCode } from './code.ts'
import type { Conversation } from './conversation.ts'
import { conversationToVoteIn } from './load-conversation.ts'
import { claimVoter, insertVoter, useCode, voterOf } from './queries/voters.ts'
import type { Seat } from './voter.ts'

/** Who is asking: the person who signed in, or the browser. */
export function seatOf({ actor }: Pick<Ctx, 'actor'>, token: string | null): Seat {
  return { person: actor.person, token }
}

/**
 * Makes whoever asks a voter, if the conversation lets them in as they are: who signed in, except where a printed code is asked;
 * a browser where that is enough. Who is a voter already stays the one they were.
 */
export async function takeSeat(
  ctx: Ctx,
  { id, proof }: Pick<Conversation, 'id' | 'proof'>,
  seat: Seat,
): Promise<void> {
  if (seat.person === null && proof === 'cookie') {
    if (seat.token === null) throw new Refusal('not_allowed', 'conversations.begin_first')
    await insertVoter(ctx, id, { ...seat, via: 'cookie' })
    return
  }
  if (await voterOf(ctx, id, seat)) return
  if (await claimVoter(ctx, id, seat)) return
  if (proof === 'code') throw new Refusal('not_allowed', 'conversations.code_first')
  if (seat.person === null) throw new Refusal('not_allowed', 'conversations.mail_first')
  await insertVoter(ctx, id, { person: seat.person, token: null, via: 'account' })
}

/** A printed code gives one seat, once. A code is not spent on who has a seat already. */
export async function takeSeatByCode(
  ctx: Ctx,
  { conversation: id, code, token }: { conversation: string; code: string; token: string },
): Promise<void> {
  const conversation = await conversationToVoteIn(ctx, id)
  if (conversation.proof !== 'code') throw new Refusal('not_found', 'conversations.no_codes')
  const seat = seatOf(ctx, token)
  if (await voterOf(ctx, id, seat)) return
  const read = readCode(code)
  const isUsed = read !== undefined && (await useCode(ctx, id, read))
  if (!isUsed) throw new Refusal('invalid', 'conversations.code_wrong', { field: 'code' })
  // Who signed in is known by that alone, so that the next one at this browser is somebody else.
  const taken = { ...seat, token: seat.person === null ? token : null, via: 'code' as const }
  if (!(await insertVoter(ctx, id, taken))) throw new Refusal('conflict', 'conversations.seat_taken')
}
