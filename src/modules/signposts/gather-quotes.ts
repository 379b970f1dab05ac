import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { tablesWith, type Table } from '../tables/index.ts'
import { placeQuotes, quotesOf, sortQuote } from './queries/quotes.ts'
import {
  insertSignpost,
  lockSignposts,
  removeSignpost,
  saveHiding,
  updateSignpost,
} from './queries/signposts.ts'
import { factOf, slugFor, type Signpost } from './signpost.ts'
import { rights } from './rights.ts'
import { allowedAt, liveFact } from './stand.ts'

/** Where quotes are put: with a signpost, with a new one, or with none. */
export type Target = { readonly signpost: string } | { readonly title: string } | null

/** Puts quotes together; they stay linked with their signpost. Returns its id. */
export async function gatherQuotes(
  ctx: Ctx,
  table: string,
  { quotes, to }: { readonly quotes: readonly string[]; readonly to: Target },
): Promise<string | null> {
  const stand = await allowedAt(ctx, 'lead', { table, seat: null })
  const signpost = to === null ? null : await targetOf(ctx, stand.table, to)
  if (quotes.length > 0) await placeQuotes(ctx, { table, ids: quotes, signpost })
  ctx.tell('signposts.quotes_gathered', {
    verb: 'Add',
    ...liveFact(table, signpost === null ? { kind: 'table', id: table } : { kind: 'signpost', id: signpost }),
  })
  return signpost
}

async function targetOf(ctx: Ctx, table: Table, to: NonNullable<Target>): Promise<string> {
  if ('signpost' in to) return find(await lockSignposts(ctx, table.id), to.signpost).id
  return insertAt(ctx, table, { title: to.title, explanation: '' })
}

/** Makes a signpost at a table out of words that were said elsewhere. Returns its id. */
export async function makeSignpost(
  ctx: Ctx,
  id: string,
  words: Pick<Signpost, 'title' | 'explanation'>,
): Promise<string> {
  const [table] = await tablesWith(ctx, [id])
  if (!table) throw new Refusal('not_found', 'tables.not_found')
  const thing = { table, seat: null, doorOpen: false, now: ctx.now }
  allow(rights, { actor: ctx.actor, action: 'make_signpost', thing })
  return insertAt(ctx, table, words)
}

async function insertAt(
  ctx: Ctx,
  table: Table,
  { title, explanation }: Pick<Signpost, 'title' | 'explanation'>,
): Promise<string> {
  const there = await lockSignposts(ctx, table.id)
  const id = newId()
  const { places, areas, circle, themes, example } = table
  const made = { id, slug: slugFor(title, id), table: table.id, title, explanation }
  const sort = (there.at(-1)?.sort ?? 0) + 1
  await insertSignpost(ctx, { ...made, places, areas, circle, themes, example, sort })
  if (table.hiddenAt !== null)
    await saveHiding(ctx, id, { reason: table.hiddenReason ?? '', withTable: true })
  const fact = factOf({ id, table: table.id, areas, circle, hiddenAt: table.hiddenAt })
  ctx.tell('signposts.made', { verb: 'Create', ...fact, data: { title } })
  return id
}

/** Gives it another name. */
export async function renameSignpost(
  ctx: Ctx,
  table: string,
  { id, title, explanation }: Pick<Signpost, 'id' | 'title' | 'explanation'>,
): Promise<void> {
  const signpost = await signpostFor(ctx, table, id)
  await updateSignpost(ctx, id, { title, explanation })
  ctx.tell('signposts.renamed', { verb: 'Update', ...factOf(signpost), data: { title } })
}

/** Takes it apart: its quotes are loose again. */
export async function takeApart(ctx: Ctx, table: string, id: string): Promise<void> {
  const signpost = await signpostFor(ctx, table, id)
  const quotes = (await quotesOf(ctx, table)).filter(quote => quote.signpost === id)
  if (quotes.length > 0) {
    await placeQuotes(ctx, { table, ids: quotes.map(quote => quote.id), signpost: null })
  }
  await removeSignpost(ctx, id)
  ctx.tell('signposts.taken_apart', { verb: 'Remove', ...factOf(signpost) })
}

export type Direction = 'up' | 'down'

/** Puts it before or after its neighbour. */
export async function moveSignpost(
  ctx: Ctx,
  table: string,
  { id, direction }: { readonly id: string; readonly direction: Direction },
): Promise<void> {
  const { there, one } = await among(ctx, table, id)
  const other = neighbour(there, one, direction)
  if (!other) return
  // Equal places would stay equal after a swap.
  const moved = there.map(signpost => (signpost === one ? other : signpost === other ? one : signpost))
  for (const [at, signpost] of moved.entries()) {
    if (signpost.sort !== at + 1) await updateSignpost(ctx, signpost.id, { sort: at + 1 })
  }
  ctx.tell('signposts.moved', { verb: 'Update', ...liveFact(table, { kind: 'signpost', id }) })
}

/** Puts a quote before or after the next one of the same signpost, or among the loose ones of the same step. */
export async function moveQuote(
  ctx: Ctx,
  table: string,
  { id, direction }: { readonly id: string; readonly direction: Direction },
): Promise<void> {
  await allowedAt(ctx, 'lead', { table, seat: null })
  const all = await quotesOf(ctx, table)
  const one = find(all, id)
  const group = all.filter(
    quote => quote.signpost === one.signpost && (one.signpost !== null || quote.step === one.step),
  )
  const other = neighbour(group, one, direction)
  if (!other) return
  await sortQuote(
    ctx,
    one.id,
    other.sort === one.sort ? other.sort + (direction === 'up' ? -1 : 1) : other.sort,
  )
  await sortQuote(ctx, other.id, one.sort)
  ctx.tell('signposts.moved', { verb: 'Update', ...liveFact(table, { kind: 'quote', id }) })
}

async function signpostFor(ctx: Ctx, table: string, id: string): Promise<Signpost> {
  return (await among(ctx, table, id)).one
}

async function among(ctx: Ctx, table: string, id: string) {
  await allowedAt(ctx, 'lead', { table, seat: null })
  const there = await lockSignposts(ctx, table)
  return { there, one: find(there, id) }
}

function find<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find(one => one.id === id)
  if (!found) throw new Refusal('not_found', 'signposts.signpost_gone')
  return found
}

function neighbour<T>(all: readonly T[], one: T, direction: Direction): T | undefined {
  return all[all.indexOf(one) + (direction === 'up' ? -1 : 1)]
}
