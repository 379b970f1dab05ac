import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { lockQuote, removeQuote, updateQuote } from './queries/quotes.ts'
import type { Quote } from './quote.ts'
import { quoteRights, type QuoteAction } from './rights.ts'
import { liveFact, standAt, type At } from './stand.ts'

export interface Rewording {
  readonly id: string
  /** Left out: the words stay. */
  readonly body?: string | undefined
  /** Left out: the name stays as it was. */
  readonly isNamed?: boolean | undefined
  /** Of the words that were read; a newer one is not overwritten. */
  readonly version: number
}

/** The speaker confirms what was heard, words it differently, or takes the name off. */
export async function rewordQuote(ctx: Ctx, at: At, { id, version, ...change }: Rewording): Promise<void> {
  const quote = await quoteFor(ctx, 'reword', { ...at, quote: id })
  const body = change.body ?? quote.body
  const isNamed = change.isNamed ?? quote.isNamed
  if (quote.state === 'said' && body === quote.body && isNamed === quote.isNamed) return
  if (quote.version !== version) throw new Refusal('conflict', 'signposts.quote_changed_meanwhile')
  await updateQuote(ctx, id, { body, isNamed, state: 'said' })
  tellChanged(ctx, quote)
}

/** The speaker takes it back. */
export async function takeBackQuote(ctx: Ctx, at: At, id: string): Promise<void> {
  const quote = await quoteFor(ctx, 'take_back', { ...at, quote: id })
  await removeQuote(ctx, id, null)
  tellRemoved(ctx, quote)
}

/** A host takes it away, and says why. */
export async function takeAwayQuote(
  ctx: Ctx,
  at: At,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const quote = await quoteFor(ctx, 'take_away', { ...at, quote: id })
  await removeQuote(ctx, id, reason)
  tellRemoved(ctx, quote)
}

async function quoteFor(ctx: Ctx, action: QuoteAction, at: At & { readonly quote: string }): Promise<Quote> {
  const quote = await lockQuote(ctx, at.quote)
  if (!quote || quote.isGone || quote.table !== at.table) {
    throw new Refusal('not_found', 'signposts.quote_gone')
  }
  const thing = { ...(await standAt(ctx, at)), quote }
  allow(quoteRights, { actor: ctx.actor, action, thing })
  return quote
}

function tellChanged(ctx: Ctx, { id, table }: Quote): void {
  ctx.tell('signposts.quote_changed', { verb: 'Update', ...liveFact(table, { kind: 'quote', id }) })
}

function tellRemoved(ctx: Ctx, { id, table }: Quote): void {
  ctx.tell('signposts.quote_removed', { verb: 'Remove', ...liveFact(table, { kind: 'quote', id }) })
}
