import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { shownCounts, type Hand, type HandCounts, type Raised } from '../hand.ts'
import { own } from './own-tables.ts'

/** One per seat on a thing; raised again, it is the new one. */
export async function saveHand(
  { db, now }: Ctx,
  { seat, on, hand }: { readonly seat: string; readonly on: Raised; readonly hand: Hand },
): Promise<void> {
  const isQuote = 'quote' in on
  const columns = isQuote ? (['quote', 'seat'] as const) : (['signpost', 'seat'] as const)
  await own(db)
    .insertInto('hands')
    .values({ id: newId(), seat, ...on, hand, raised_at: now })
    .onConflict(conflict =>
      conflict
        .columns([...columns])
        .where(isQuote ? 'quote' : 'signpost', 'is not', null)
        .doUpdateSet({ hand, raised_at: now }),
    )
    .execute()
}

/** Takes it down again. */
export async function dropHand({ db }: Ctx, { seat, on }: { seat: string; on: Raised }): Promise<void> {
  const query = own(db).deleteFrom('hands').where('seat', '=', seat)
  await (
    'quote' in on ? query.where('quote', '=', on.quote) : query.where('signpost', '=', on.signpost)
  ).execute()
}

/** Takes down what cards under this name raised on a signpost; on quotes nobody votes on paper. */
export async function dropPaperHands(
  { db }: Ctx,
  { table, name, on }: { readonly table: string; readonly name: string; readonly on: string },
): Promise<void> {
  const those = own(db)
    .selectFrom('seats')
    .select('id')
    .where('at_table', '=', table)
    .where('kind', '=', 'paper')
    .where(sql<boolean>`lower(name) = lower(${name})`)
  await own(db).deleteFrom('hands').where('signpost', '=', on).where('seat', 'in', those).execute()
}

/** Counts by the id of the quote or signpost, only of those on which five or more raised a hand. */
export async function handCounts(
  { db }: Pick<Reader, 'db'>,
  on: readonly string[],
): Promise<ReadonlyMap<string, HandCounts>> {
  if (on.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('hands')
    .select(eb => [
      eb.fn.coalesce('quote', 'signpost').as('on'),
      'hand',
      eb.fn.countAll<number>().as('count'),
    ])
    .where(eb => eb.or([eb('quote', 'in', [...on]), eb('signpost', 'in', [...on])]))
    .groupBy(['quote', 'signpost', 'hand'])
    .execute()
  const found = new Map<string, HandCounts>()
  for (const [id, those] of Map.groupBy(rows, row => row.on ?? '')) {
    const all = Object.fromEntries(those.map(({ hand, count }) => [hand, Number(count)]))
    const counts = shownCounts({ agree: 0, pass: 0, more: 0, ...all })
    if (counts) found.set(id, counts)
  }
  return found
}

/** The hands of one seat, by the id of the quote or signpost. */
export async function handsOfSeat({ db }: Pick<Reader, 'db'>, seat: string): Promise<Map<string, Hand>> {
  const rows = await own(db)
    .selectFrom('hands')
    .select(['quote', 'signpost', 'hand'])
    .where('seat', '=', seat)
    .execute()
  return new Map(rows.map(({ quote, signpost, hand }) => [quote ?? signpost ?? '', hand as Hand]))
}
