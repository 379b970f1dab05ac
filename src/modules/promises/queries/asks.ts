import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Round } from '../rounds.ts'
import { own } from './own-tables.ts'

/** A running promise with what went out for its due day. */
export interface Followed {
  readonly id: string
  /** `2026-03-03` */
  readonly dueDay: string
  readonly agreedAt: Date
  readonly rounds: ReadonlyMap<Round, Date>
}

/** Running promises due up to a day whose last round has not gone out, by id, after one of them. */
export async function runningUntil(
  { db }: Pick<Reader, 'db'>,
  { day, after, limit }: { readonly day: string; readonly after: string | null; readonly limit: number },
): Promise<Followed[]> {
  const rows = await own(db)
    .selectFrom('promises as p')
    .select(['p.id', 'p.agreed_at', sql<string>`p.due_day::text`.as('dueDay')])
    .select(
      sql<Record<string, string> | null>`(select jsonb_object_agg(a.round, a.asked_at) from promise_asks as a
        where a.promise = p.id and a.due_day = p.due_day)`.as('rounds'),
    )
    .where(sql<boolean>`p.state in ('open', 'changed') and p.due_day <= ${day}::date`)
    .where(
      sql<boolean>`not exists (select from promise_asks as a
      where a.promise = p.id and a.due_day = p.due_day and a.round = 'escalated')`,
    )
    .$if(after !== null, query => query.where('p.id', '>', after ?? ''))
    .orderBy('p.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, dueDay, agreed_at, rounds }) => ({
    ...{ id, dueDay, agreedAt: agreed_at ?? new Date(0) },
    rounds: new Map(Object.entries(rounds ?? {}).map(([round, at]) => [round as Round, new Date(at)])),
  }))
}

/** Notes that a round went out; false when it went out before. */
export async function takeRound(
  { db, now }: Ctx,
  { promise, dueDay, round }: { readonly promise: string; readonly dueDay: string; readonly round: Round },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('promise_asks')
    .values({ promise, round, due_day: sql`${dueDay}::date`, asked_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function addLink(
  { db, now }: Ctx,
  linkHash: string,
  { promise, person }: { readonly promise: string; readonly person: string },
): Promise<void> {
  await own(db)
    .insertInto('promise_links')
    .values({ link_hash: linkHash, promise, person, made_at: now })
    .execute()
}

/** Whom a link was mailed to after that moment, and about which promise. */
export async function linkBehind(
  { db }: Pick<Reader, 'db'>,
  linkHash: string,
  since: Date,
): Promise<{ readonly promise: string; readonly person: string } | undefined> {
  return own(db)
    .selectFrom('promise_links')
    .select(['promise', 'person'])
    .where('link_hash', '=', linkHash)
    .where('made_at', '>', since)
    .executeTakeFirst()
}

export async function forgetLinks({ db }: Ctx, until: Date): Promise<void> {
  await own(db).deleteFrom('promise_links').where('made_at', '<=', until).execute()
}
