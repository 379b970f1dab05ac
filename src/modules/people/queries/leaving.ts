import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import { hashToken } from '../session.ts'
import { own } from './own-tables.ts'

/** Somebody whose account is open or closed, with how to reach them. Only for mail and for leaving. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly lang: Lang
  readonly areas: readonly string[]
  /** The one that gets mail first. */
  readonly emails: readonly string[]
  /** Null while the account is open. */
  readonly closedAt: Date | null
}

export async function memberWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Member | undefined> {
  const row = await own(db)
    .selectFrom('people as p')
    .select(['p.id', 'p.name', 'p.handle', 'p.lang', 'p.areas', 'p.removed_at as closedAt'])
    .select(
      sql<
        string[]
      >`array(select email from addresses a where a.person = p.id order by chosen_at desc nulls last, confirmed_at, email)`.as(
        'emails',
      ),
    )
    .where('p.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, lang: row.lang as Lang }
}

/** When somebody came here first. */
export async function joinedAt({ db }: Pick<Reader, 'db'>, id: string): Promise<Date | null> {
  const row = await own(db).selectFrom('people').select('created_at').where('id', '=', id).executeTakeFirst()
  return row?.created_at ?? null
}

/** Closing also ends what acts for the person: sessions, keys, links that sign in. */
export async function markClosed({ db, now }: Ctx, { id, emails }: Member): Promise<void> {
  await own(db).updateTable('people').set({ removed_at: now }).where('id', '=', id).execute()
  await own(db).deleteFrom('sessions').where('person', '=', id).execute()
  await own(db).deleteFrom('access_keys').where('person', '=', id).execute()
  await dropSignInsOf(db, id, emails)
}

export async function markOpen({ db, now }: Ctx, id: string): Promise<void> {
  await own(db).updateTable('people').set({ removed_at: null, seen_at: now }).where('id', '=', id).execute()
}

/** Deletes the person, and with it every row that belongs to the person; what is public work stays, without a name. */
export async function deletePerson({ db, now }: Ctx, { id, handle, emails }: Member): Promise<void> {
  await dropSignInsOf(db, id, emails)
  const rows = await own(db).selectFrom('former_handles').select('handle').where('person', '=', id).execute()
  const former = rows.map(one => one.handle)
  await own(db)
    .insertInto('erased_handles')
    .values([handle, ...former].map(one => ({ handle_hash: hashToken(one), erased_at: now })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await own(db).deleteFrom('people').where('id', '=', id).execute()
}

/** Whether somebody had this address of a profile who left. */
export async function hasLeft({ db }: Pick<Reader, 'db'>, handle: string): Promise<boolean> {
  const closed = own(db)
    .selectFrom('people')
    .select('handle')
    .where('handle', '=', handle)
    .where('removed_at', 'is not', null)
  const erased = own(db)
    .selectFrom('erased_handles')
    .select('handle_hash as handle')
    .where('handle_hash', '=', hashToken(handle))
  return (await closed.unionAll(erased).executeTakeFirst()) !== undefined
}

/** People who did not use the site since a moment, in any way that signs in, longest first. Made-up people are left out. */
export async function unusedSince(
  { db }: Pick<Reader, 'db'>,
  moment: Date,
): Promise<{ id: string; usedAt: Date }[]> {
  const used = sql<Date>`greatest(coalesce(p.seen_at, p.created_at),
    (select max(k.used_at) from access_keys k where k.person = p.id))`
  return own(db)
    .selectFrom('people as p')
    .select(['p.id', used.as('usedAt')])
    .where('p.removed_at', 'is', null)
    .where('p.example', '=', false)
    .where(eb => eb(eb.fn.coalesce('p.seen_at', 'p.created_at'), '<=', moment))
    .where(used, '<=', moment)
    .orderBy('usedAt')
    .orderBy('p.id')
    .execute()
}

async function dropSignInsOf(db: Ctx['db'], person: string, emails: readonly string[]): Promise<void> {
  await own(db)
    .deleteFrom('sign_ins')
    .where(eb => eb.or([eb('person', '=', person), eb('email', 'in', ['', ...emails])]))
    .execute()
}
