import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { StepKind } from '../tables/index.ts'
import type { NewQuote } from './queries/quotes.ts'
import { insertQuote, lockQuote } from './queries/quotes.ts'
import { insertSeat, seatWith } from './queries/seats.ts'
import { stepOf, type SeatKind } from './sitting.ts'
import { allowedAt, deskSeat, liveFact, type At } from './stand.ts'

export interface QuoteWish {
  /** Made by who sends it, so that what is sent twice is there once. */
  readonly id: string
  readonly body: string
  /** Left out: the step that the table is at. */
  readonly step?: StepKind | undefined
  readonly isNamed: boolean
}

/** Says something from one's own seat: it stands at once. Returns its id. */
export async function sayQuote(ctx: Ctx, at: At, wish: QuoteWish): Promise<string> {
  const { table, sitting, seat } = await allowedAt(ctx, 'say', at)
  const speaker = seat?.id ?? null
  const step = wish.step ?? stepOf(table, sitting).kind
  const isNamed = wish.isNamed && seat?.name !== ''
  const quote = { ...wish, table: table.id, step, isNamed, speaker, typedBy: speaker, state: 'said' } as const
  return saveOnce(ctx, quote)
}

/** Who said what is typed by another: a seat, a name without a seat, or nobody known. */
export type Speaker = { readonly seat: string } | { readonly name: string; readonly kind: SeatKind } | null

/**
 * Types what another said. With a seat that has a phone it is only heard until the speaker confirms it; so is it with a name.
 * Without a speaker, and from paper, where people wrote it themselves, it stands at once.
 */
export async function hearQuote(
  ctx: Ctx,
  at: Pick<At, 'table'>,
  { by, ...wish }: QuoteWish & { readonly by: Speaker },
): Promise<string> {
  const { table, sitting } = await allowedAt(ctx, 'hear', { ...at, seat: null })
  const { speaker, isOnPaper } = await speakerOf(ctx, table.id, by)
  const step = wish.step ?? stepOf(table, sitting).kind
  return saveOnce(ctx, {
    ...{ ...wish, table: table.id, step, speaker, typedBy: await deskSeat(ctx, table.id) },
    isNamed: wish.isNamed && speaker !== null,
    state: speaker === null || isOnPaper ? 'said' : 'heard',
  })
}

async function speakerOf(ctx: Ctx, table: string, by: Speaker) {
  if (by === null) return { speaker: null, isOnPaper: false }
  if ('seat' in by) {
    const seat = await seatWith(ctx, by.seat)
    if (seat?.table !== table) throw new Refusal('invalid', 'signposts.seat_unknown', { field: 'speaker' })
    return { speaker: seat.id, isOnPaper: seat.kind === 'paper' }
  }
  const id = newId()
  await insertSeat(ctx, { id, table, ...by })
  return { speaker: id, isOnPaper: by.kind === 'paper' }
}

/** Saves it unless it is there, and tells; other words under the same id are another quote. */
export async function saveOnce(ctx: Ctx, quote: NewQuote): Promise<string> {
  const { table } = quote
  if (await insertQuote(ctx, quote)) {
    ctx.tell('signposts.quote_said', { verb: 'Create', ...liveFact(table, { kind: 'quote', id: quote.id }) })
    return quote.id
  }
  const there = await lockQuote(ctx, quote.id)
  const isOwn = there?.table === table && there.typedBy === quote.typedBy
  if (isOwn && (there.body === quote.body || there.version > 1)) return quote.id
  return saveOnce(ctx, { ...quote, id: newId() })
}
