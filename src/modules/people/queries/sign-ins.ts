import { sql, type Selectable } from 'kysely'
import type { SignIns } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export type SignIn = Selectable<SignIns>

export type NewSignIn = Pick<
  SignIn,
  'id' | 'email' | 'person' | 'adds_to' | 'lang' | 'link_hash' | 'code_hash' | 'next' | 'expires_at'
>

export async function addSignIn({ db, now }: Ctx, signIn: NewSignIn): Promise<void> {
  await own(db)
    .insertInto('sign_ins')
    .values({ ...signIn, asked_at: now })
    .execute()
}

/** How often this address asked since a moment, and how many wrong codes were typed. */
export async function askedSince(
  { db }: Reader,
  email: string,
  since: Date,
): Promise<{ asked: number; wrong: number }> {
  return own(db)
    .selectFrom('sign_ins')
    .select(eb => [
      eb.fn.countAll<number>().as('asked'),
      sql<number>`coalesce(sum(attempts), 0)::integer`.as('wrong'),
    ])
    .where('email', '=', email)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
}

/** Not used yet and not too late; `addsTo` is who wants to have the address too, or null for signing in. */
export async function openSignIn(
  { db, now }: Reader,
  linkHash: string,
  addsTo: string | null,
): Promise<SignIn | undefined> {
  return open(db, now, addsTo).where('link_hash', '=', linkHash).executeTakeFirst()
}

/** The same for changing: others wait until this transaction ends. */
export async function takeSignIn(
  { db, now }: Ctx,
  by: { link_hash: string } | { id: string },
  addsTo: string | null,
): Promise<SignIn | undefined> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['link_hash', by.link_hash] as const)
  return open(db, now, addsTo).where(column, '=', value).forUpdate().executeTakeFirst()
}

/** With it all other links and codes of that address end. */
export async function markUsed({ db, now }: Ctx, signIn: SignIn): Promise<void> {
  await own(db)
    .updateTable('sign_ins')
    .set({ used_at: now })
    .where('used_at', 'is', null)
    .where(eb =>
      eb.or([eb('id', '=', signIn.id), ...(signIn.email === null ? [] : [eb('email', '=', signIn.email)])]),
    )
    .execute()
}

export async function countAttempt({ db }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('sign_ins')
    .set(eb => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function dropSignInsBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('sign_ins').where('expires_at', '<', moment).execute()
}

function open(db: Reader['db'], now: Date, addsTo: string | null) {
  return own(db)
    .selectFrom('sign_ins')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where(sql<boolean>`adds_to is not distinct from ${addsTo}`)
}
