import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** An account at a provider: these two together never belong to anybody else (OpenID Connect Core, 2). */
export interface IdentityKey {
  readonly issuer: string
  readonly subject: string
}

export interface Identity extends IdentityKey {
  readonly linkedAt: Date
  readonly usedAt: Date | null
}

export async function identitiesOf({ db }: Pick<Reader, 'db'>, person: string): Promise<Identity[]> {
  return own(db)
    .selectFrom('identities')
    .select(['issuer', 'subject', 'linked_at as linkedAt', 'used_at as usedAt'])
    .where('person', '=', person)
    .orderBy('linked_at')
    .execute()
}

/** Whose identity this is, open or closed. */
export async function identifiedBy(
  { db }: Ctx,
  { issuer, subject }: IdentityKey,
): Promise<{ id: string; isRemoved: boolean } | undefined> {
  const row = await own(db)
    .selectFrom('identities as i')
    .innerJoin('people as p', 'p.id', 'i.person')
    .select(['p.id', 'p.removed_at'])
    .where('i.issuer', '=', issuer)
    .where('i.subject', '=', subject)
    .executeTakeFirst()
  return row && { id: row.id, isRemoved: row.removed_at !== null }
}

/** False when it belongs to somebody already. */
export async function addIdentity(
  { db, now }: Ctx,
  identity: IdentityKey & { readonly person: string },
): Promise<boolean> {
  const row = await own(db)
    .insertInto('identities')
    .values({ ...identity, linked_at: now })
    .onConflict(conflict => conflict.doNothing())
    .returning('person')
    .executeTakeFirst()
  return row !== undefined
}

export async function markIdentityUsed({ db, now }: Ctx, { issuer, subject }: IdentityKey): Promise<void> {
  await own(db)
    .updateTable('identities')
    .set({ used_at: now })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .execute()
}

/** False when it was not theirs. */
export async function dropIdentity(
  { db }: Ctx,
  { person, issuer, subject }: IdentityKey & { readonly person: string },
): Promise<boolean> {
  const { numDeletedRows } = await own(db)
    .deleteFrom('identities')
    .where('person', '=', person)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
