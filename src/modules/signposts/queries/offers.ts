import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** What somebody at the table is asked to promise. */
export interface Offer {
  readonly id: string
  readonly signpost: string
  readonly title: string
  readonly table: string
  readonly seat: string
  readonly what: string
  /** `2026-03-03` */
  readonly dueDay: string
}

/** What waits for an answer at this table; of one seat only, when given. */
export async function openOffers(
  { db }: Pick<Reader, 'db'>,
  { table, seat }: { readonly table: string; readonly seat?: string },
): Promise<Offer[]> {
  const query = offers(db).where('s.at_table', '=', table).where('o.answered_at', 'is', null)
  const rows = await (seat === undefined ? query : query.where('o.seat', '=', seat))
    .orderBy('o.offered_at')
    .orderBy('o.id')
    .execute()
  return rows.map(asOffer)
}

/** The promises that this table asked of organisations that are not there, answered or not. */
export async function promisesAsked({ db }: Pick<Reader, 'db'>, table: string): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('promise_offers as o')
    .innerJoin('signposts as s', 's.id', 'o.signpost')
    .select('o.promise')
    .where('s.at_table', '=', table)
    .where('s.removed_at', 'is', null)
    .where('o.seat', 'is', null)
    .orderBy('o.offered_at')
    .orderBy('o.id')
    .execute()
  return rows.flatMap(({ promise }) => promise ?? [])
}

/** One that waits, locked until the transaction ends. */
export async function lockOffer({ db }: Ctx, id: string): Promise<Offer | undefined> {
  const query = offers(db).where('o.id', '=', id).where('o.answered_at', 'is', null)
  const row = await query.forUpdate('o').executeTakeFirst()
  return row && asOffer(row)
}

export interface NewOffer extends Pick<Offer, 'id' | 'signpost' | 'what' | 'dueDay'> {
  /** Null when an organisation that is not at the table is asked, by this promise. */
  readonly seat: string | null
  readonly promise?: string
  /** Null when nobody asked: it is one's own idea. */
  readonly offeredBy: string | null
}

/** Does nothing when there is one with this id. */
export async function insertOffer({ db, now }: Ctx, offer: NewOffer): Promise<void> {
  const { id, signpost, seat, what, dueDay, offeredBy, promise = null } = offer
  const values = { id, signpost, seat, what, due_day: sql<Date>`${dueDay}::date`, offered_at: now }
  await own(db)
    .insertInto('promise_offers')
    .values({ ...values, promise, offered_by: offeredBy })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** Answered: with the promise that it became, or with a no. */
export async function saveAnswer({ db, now }: Ctx, id: string, promise: string | null): Promise<void> {
  await own(db)
    .updateTable('promise_offers')
    .set({ answered_at: now, promise })
    .where('id', '=', id)
    .execute()
}

function offers(db: Reader['db']) {
  return own(db)
    .selectFrom('promise_offers as o')
    .innerJoin('signposts as s', 's.id', 'o.signpost')
    .select(['o.id', 'o.signpost', 'o.seat', 'o.what', 's.title', 's.at_table'])
    .select(sql<string>`o.due_day::text`.as('day'))
    .where('o.seat', 'is not', null)
    .$narrowType<{ seat: string }>()
}

type Row = Awaited<ReturnType<ReturnType<typeof offers>['executeTakeFirstOrThrow']>>

function asOffer({ at_table, day, ...row }: Row): Offer {
  return { ...row, table: at_table, dueDay: day }
}
