import type { Thing } from '../../../platform/activities/fact.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** What common ground can become, or become a part of. */
export const usedKinds = ['signpost', 'agreement', 'coalition'] as const

type Db = Pick<Reader, 'db'>

/** Keeps that a statement went on in this thing; false when it did before. */
export async function insertUse({ db, now }: Ctx, statement: string, { kind, id }: Thing): Promise<boolean> {
  const done = await own(db)
    .insertInto('statement_uses')
    .values({ statement, thing_kind: kind, thing: id, used_at: now })
    .onConflict(conflict => conflict.doNothing())
    .returning('thing')
    .executeTakeFirst()
  return done !== undefined
}

/** In what statements of a conversation went on, the first one first. */
export async function usesOf({ db }: Db, conversation: string): Promise<(Thing & { statement: string })[]> {
  const rows = await own(db)
    .selectFrom('statement_uses as u')
    .innerJoin('statements as s', 's.id', 'u.statement')
    .select(['u.thing_kind', 'u.thing', 'u.statement'])
    .where('s.conversation', '=', conversation)
    .orderBy('u.used_at')
    .orderBy('u.thing')
    .execute()
  return rows.map(({ thing_kind, thing, statement }) => ({ kind: thing_kind, id: thing, statement }))
}
