import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { nothingYet, type Outcome, type Position } from '../outcome.ts'
import type { Found } from '../find-outcome.ts'
import { own } from './own-tables.ts'

type Db = Pick<Reader, 'db'>

/** What was found last; nothing yet when nobody voted. */
export async function outcomeOf({ db }: Db, conversation: string): Promise<Outcome> {
  const row = await own(db)
    .selectFrom('conversation_results')
    .select('outcome')
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  return row ? (row.outcome as unknown as Outcome) : nothingYet
}

/** Where this voter stood then; undefined for who voted since or too little. */
export async function positionOf(
  { db }: Db,
  conversation: string,
  voter: string,
): Promise<Position | undefined> {
  const row = await own(db)
    .selectFrom('conversation_results')
    .select(sql<Position | null>`positions -> ${voter}::text`.as('position'))
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  return row?.position ?? undefined
}

export async function saveResult(
  { db, now }: Ctx,
  conversation: string,
  { outcome, positions }: Found,
): Promise<void> {
  const found = { outcome: JSON.stringify(outcome), positions, made_at: now }
  await own(db)
    .insertInto('conversation_results')
    .values({ conversation, ...found })
    .onConflict(conflict => conflict.column('conversation').doUpdateSet(found))
    .execute()
}

/** Where everybody stood then, by voter; for the groups in a file without names. */
export async function positionsOf(
  { db }: Db,
  conversation: string,
): Promise<Readonly<Record<string, Position>>> {
  const row = await own(db)
    .selectFrom('conversation_results')
    .select('positions')
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  return (row?.positions ?? {}) as unknown as Record<string, Position>
}
