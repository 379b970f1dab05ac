import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import { own } from './own-tables.ts'

/** Where and in which language to write to somebody. Only for mail: never on a page. */
export interface Address {
  readonly person: string
  readonly email: string
  readonly lang: Lang
}

/** The address of each of these people; those without one or removed are left out. */
export async function addressesOf(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<Address[]> {
  if (persons.length === 0) return []
  const rows = await own(db)
    .selectFrom('addresses as a')
    .innerJoin('people as p', 'p.id', 'a.person')
    .select(['a.person', 'a.email', 'p.lang'])
    .distinctOn('a.person')
    .where('a.person', 'in', [...persons])
    .where('p.removed_at', 'is', null)
    .orderBy('a.person')
    .orderBy('a.confirmed_at')
    .execute()
  return rows.map(row => ({ ...row, lang: row.lang as Lang }))
}

/** The same for one person. */
export async function addressOf(reader: Pick<Reader, 'db'>, person: string): Promise<Address | undefined> {
  return (await addressesOf(reader, [person]))[0]
}

export interface Owner {
  readonly id: string
  readonly isRemoved: boolean
}

/** Whose address this is. For the command line and for mail, never to tell a visitor. */
export async function ownerOf({ db }: Pick<Reader, 'db'>, email: string): Promise<Owner | undefined> {
  const row = await own(db)
    .selectFrom('addresses as a')
    .innerJoin('people as p', 'p.id', 'a.person')
    .select(['p.id', 'p.removed_at'])
    .where('a.email', '=', email)
    .executeTakeFirst()
  return row && { id: row.id, isRemoved: row.removed_at !== null }
}

export async function addAddress(
  { db, now }: Ctx,
  address: { email: string; person: string },
): Promise<void> {
  await own(db)
    .insertInto('addresses')
    .values({ ...address, confirmed_at: now })
    .execute()
}

/** Until the transaction ends, nobody else counts or makes anything for this address. */
export async function lockAddress({ db }: Ctx, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${email}, 3))`.execute(db)
}
