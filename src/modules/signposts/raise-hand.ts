import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Hand, Raised } from './hand.ts'
import { dropHand, dropPaperHands, handCounts, saveHand } from './queries/hands.ts'
import { quotesOf } from './queries/quotes.ts'
import { signpostsOf } from './queries/signposts.ts'
import { allowedAt, liveFact, type At } from './stand.ts'

export interface HandWish {
  readonly on: Raised
  /** Null takes it down. */
  readonly hand: Hand | null
}

/** Raises a hand on a quote or a signpost, or changes it. */
export async function raiseHand(ctx: Ctx, at: At, wish: HandWish): Promise<void> {
  const { seat } = await allowedAt(ctx, 'raise_hand', at)
  if (!seat) throw new Refusal('not_found', 'signposts.quote_gone')
  await saveRaised(ctx, { table: at.table, seat: seat.id, name: seat.name }, wish)
}

interface Raising {
  readonly table: string
  readonly seat: string
  /** Of who votes in person: the hand takes the place of that on a card under this name. */
  readonly name?: string
}

/** The same for a seat that may. Nothing is told while no count is shown. */
export async function saveRaised(
  ctx: Ctx,
  { table, seat, name = '' }: Raising,
  { on, hand }: HandWish,
): Promise<void> {
  const id = 'quote' in on ? on.quote : on.signpost
  const things = 'quote' in on ? await quotesOf(ctx, table) : await signpostsOf(ctx, [table])
  if (!things.some(thing => thing.id === id)) throw new Refusal('not_found', 'signposts.quote_gone')
  const isShown = async () => (await handCounts(ctx, [id])).has(id)
  const wasShown = await isShown()
  if (name !== '' && 'signpost' in on) await dropPaperHands(ctx, { table, name, on: on.signpost })
  await (hand === null ? dropHand(ctx, { seat, on }) : saveHand(ctx, { seat, on, hand }))
  if (!wasShown && !(await isShown())) return
  const object = { kind: 'quote' in on ? 'quote' : 'signpost', id }
  ctx.tell('signposts.hand_raised', { verb: 'Like', ...liveFact(table, object) })
}
