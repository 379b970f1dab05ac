import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Hand, Raised } from './hand.ts'
import { dropHand, handCounts, saveHand } from './queries/hands.ts'
import { quotesOf } from './queries/quotes.ts'
import { signpostsOf } from './queries/signposts.ts'
import { allowedAt, liveFact, type At } from './stand.ts'

/** Raises a hand on a quote or a signpost, changes it, or with null takes it down. Nothing is told while no count is shown. */
export async function raiseHand(
  ctx: Ctx,
  at: At,
  { on, hand }: { readonly on: Raised; readonly hand: Hand | null },
): Promise<void> {
  const { seat } = await allowedAt(ctx, 'raise_hand', at)
  const id = 'quote' in on ? on.quote : on.signpost
  const things = 'quote' in on ? await quotesOf(ctx, at.table) : await signpostsOf(ctx, [at.table])
  if (!seat || !things.some(thing => thing.id === id)) {
    throw new Refusal('not_found', 'signposts.quote_gone')
  }
  const isShown = async () => (await handCounts(ctx, [id])).has(id)
  const wasShown = await isShown()
  await (hand === null ? dropHand(ctx, { seat: seat.id, on }) : saveHand(ctx, { seat: seat.id, on, hand }))
  if (!wasShown && !(await isShown())) return
  const object = { kind: 'quote' in on ? 'quote' : 'signpost', id }
  ctx.tell('signposts.hand_raised', { verb: 'Like', ...liveFact(at.table, object) })
}
