import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { StepKind } from '../tables/index.ts'
import type { Card } from './card.ts'
import type { Hand } from './hand.ts'
import { paperSeat, voterSeat } from './paper-seat.ts'
import { closeCard, keepCard, type FoundCard } from './queries/cards.ts'
import { handsOfSeat } from './queries/hands.ts'
import { saveRaised } from './raise-hand.ts'
import { saveOnce } from './say-quote.ts'
import { allowedAt, deskSeat } from './stand.ts'

/** What stands on a card: words, with the name of who wrote them or none; ticks by the id of a signpost; or nothing. */
export type OnCard =
  | { readonly body: string; readonly name: string; readonly step: StepKind }
  | { readonly votes: ReadonlyMap<string, Hand>; readonly name: string }
  | 'nothing'

/** Keeps cards that were found on a photo of this table until they are typed over. Returns those that were so before. */
export async function keepCards(ctx: Ctx, table: string, found: readonly FoundCard[]): Promise<Card[]> {
  await allowedAt(ctx, 'read_cards', { table, seat: null })
  const before: Card[] = []
  for (const card of found) if (!(await keepCard(ctx, card))) before.push(card)
  return before
}

/** Types a card over: what stands on it counts like what anybody said or raised, once. */
export async function readCard(ctx: Ctx, card: Card, on: OnCard): Promise<void> {
  const { table } = card
  await allowedAt(ctx, 'read_cards', { table, seat: null })
  if (!(await closeCard(ctx, card))) throw new Refusal('conflict', 'signposts.card_read_before')
  if (on === 'nothing') return
  if ('body' in on) await sayOnPaper(ctx, table, on)
  else await voteOnPaper(ctx, table, on)
}

/** Who wrote it said it so: it stands at once. */
async function sayOnPaper(
  ctx: Ctx,
  table: string,
  { body, name, step }: Extract<OnCard, { readonly body: string }>,
): Promise<void> {
  const speaker = name === '' ? null : await paperSeat(ctx, table, name)
  const said = { id: newId(), table, body, step, speaker, isNamed: speaker !== null, state: 'said' } as const
  await saveOnce(ctx, { ...said, typedBy: await deskSeat(ctx, table) })
}

/** A hand that somebody raised with a phone stays, as does one of an earlier card under that name. */
async function voteOnPaper(
  ctx: Ctx,
  table: string,
  { votes, name }: Extract<OnCard, { readonly name: string; readonly votes: unknown }>,
): Promise<void> {
  const seat = await voterSeat(ctx, table, name)
  const raised = await handsOfSeat(ctx, seat)
  for (const [signpost, hand] of votes) {
    if (!raised.has(signpost)) await saveRaised(ctx, { table, seat }, { on: { signpost }, hand })
  }
}
