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

/**
 * Where to mail these people about what is asked of them by name. Left out are those who do not want such mail, have no
 * address, or are removed.
 */
export async function addressesOf(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<Address[]> {
  if (persons.length === 0) return []
  const rows = await reachable(db, persons)
    .where(eb => eb(eb.fn.coalesce('m.asked', eb.lit(true)), '=', true))
    .execute()
  return rows.map(asAddress)
}

/**
 * All addresses of these people, the one that gets mail first: to let owners choose among their own, and for mail that they
 * asked for themselves.
 */
export async function allAddressesOf(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<Address[]> {
  if (persons.length === 0) return []
  const rows = await own(db)
    .selectFrom('addresses as a')
    .innerJoin('people as p', 'p.id', 'a.person')
    .select(['a.person', 'a.email', 'p.lang'])
    .where('a.person', 'in', [...persons])
    .where('p.removed_at', 'is', null)
    .orderBy('a.chosen_at', order => order.desc().nullsLast())
    .orderBy('a.confirmed_at')
    .orderBy('a.email')
    .execute()
  return rows.map(asAddress)
}

/** One address for each: the one that was chosen last, or else confirmed first. */
function reachable(db: Reader['db'], persons: readonly string[]) {
  return own(db)
    .selectFrom('addresses as a')
    .innerJoin('people as p', 'p.id', 'a.person')
    .leftJoin('mail_settings as m', 'm.person', 'a.person')
    .select(['a.person', 'a.email', 'p.lang'])
    .distinctOn('a.person')
    .where('a.person', 'in', [...persons])
    .where('p.removed_at', 'is', null)
    .orderBy('a.person')
    .orderBy('a.chosen_at', order => order.desc().nullsLast())
    .orderBy('a.confirmed_at')
}

function asAddress({ person, email, lang }: { person: string; email: string; lang: string }): Address {
  return { person, email, lang: lang as Lang }
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

/** From now on mail goes to this address of the person. False when it is not theirs. */
export async function markChosen({ db, now }: Ctx, person: string, email: string): Promise<boolean> {
  const { numUpdatedRows } = await own(db)
    .updateTable('addresses')
    .set({ chosen_at: now })
    .where('person', '=', person)
    .where('email', '=', email)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when it was not theirs. */
export async function dropAddress({ db }: Ctx, person: string, email: string): Promise<boolean> {
  const { numDeletedRows } = await own(db)
    .deleteFrom('addresses')
    .where('person', '=', person)
    .where('email', '=', email)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Until the transaction ends, nobody else counts or makes anything for this address. */
export async function lockAddress({ db }: Ctx, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${email}, 3))`.execute(db)
}
