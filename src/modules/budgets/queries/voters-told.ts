import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import { own } from './own-tables.ts'

/** A ballot that counts, as whoever shows its receipt or its sheet may know of it: never what was chosen. */
export interface CountedBallot {
  readonly voter: string
  readonly castAt: Date
  /** How often it was cast. */
  readonly version: number
  /** Whether an account was used, which hears anyway. */
  readonly byAccount: boolean
  /** Who confirmed an address to hear what comes of it. */
  readonly hears: string | null
}

/** The ballot of a receipt, or that of a sheet of paper by its code. */
export async function countedBallot(
  { db }: Pick<Reader, 'db'>,
  budget: string,
  by: { readonly receiptHash: string; readonly sheetHash: string } | { readonly voter: string },
): Promise<CountedBallot | undefined> {
  const row = await own(db)
    .selectFrom('ballots as b')
    .innerJoin('budget_voters as v', 'v.id', 'b.voter')
    .select(['b.voter', 'b.cast_at', 'b.version', 'v.person', 'v.hears'])
    .where('v.budget', '=', budget)
    .where(eb =>
      'voter' in by
        ? eb('b.voter', '=', by.voter)
        : eb.or([
            eb('b.receipt_hash', '=', by.receiptHash),
            eb.and([eb('v.key_hash', '=', by.sheetHash), eb('v.via', '=', 'paper')]),
          ]),
    )
    .executeTakeFirst()
  if (!row) return undefined
  const { voter, cast_at: castAt, version, person, hears } = row
  return { voter, castAt, version, byAccount: person !== null, hears }
}

/** Persons who voted for one of these projects and can be told, each once per project. For their own letter only. */
export async function votersFor(
  { db }: Pick<Reader, 'db'>,
  projects: readonly string[],
): Promise<{ project: string; person: string }[]> {
  if (projects.length === 0) return []
  const { rows } = await sql<{ project: string; person: string }>`
    select distinct p.id as project, told.person from projects as p
    join budget_voters as v on v.budget = p.budget
    join ballots as b on b.voter = v.id and b.lines ? p.id::text
    cross join lateral (values (v.person), (v.hears)) as told (person)
    where told.person is not null and p.id = any(${[...projects]}::uuid[])`.execute(db)
  return rows
}

/** Persons who voted in these budgets and can be told. For their own letter only. */
export async function votersIn(
  { db }: Pick<Reader, 'db'>,
  budgets: readonly string[],
): Promise<{ budget: string; person: string }[]> {
  if (budgets.length === 0) return []
  const { rows } = await sql<{ budget: string; person: string }>`
    select distinct v.budget, told.person from budget_voters as v
    cross join lateral (values (v.person), (v.hears)) as told (person)
    where told.person is not null and v.budget = any(${[...budgets]}::uuid[])`.execute(db)
  return rows
}

/** Where a voter wants to hear, until that address is confirmed. */
export interface WaitingAddress {
  readonly email: string
  readonly lang: Lang
  readonly askedAt: Date
}

export async function addressOf(
  { db }: Pick<Reader, 'db'>,
  voter: string,
): Promise<WaitingAddress | undefined> {
  const row = await own(db)
    .selectFrom('ballot_addresses')
    .selectAll()
    .where('voter', '=', voter)
    .executeTakeFirst()
  return row && { email: row.email, lang: row.lang === 'en' ? 'en' : 'nl', askedAt: row.asked_at }
}

/** How many ballots asked for mail to this address since a moment. */
export async function countAsked({ db }: Ctx, email: string, since: Date): Promise<number> {
  const { asked } = await own(db)
    .selectFrom('ballot_addresses')
    .select(eb => eb.fn.countAll<number>().as('asked'))
    .where('email', '=', email)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(asked)
}

export async function saveAddress(
  { db, now }: Ctx,
  voter: string,
  { email, lang }: Pick<WaitingAddress, 'email' | 'lang'>,
): Promise<void> {
  const asked = { email, lang, asked_at: now }
  await own(db)
    .insertInto('ballot_addresses')
    .values({ voter, ...asked })
    .onConflict(conflict => conflict.column('voter').doUpdateSet(asked))
    .execute()
}

/** From now on this person hears what comes of the ballot, or nobody does. */
export async function saveHearer({ db }: Ctx, voter: string, hears: string | null): Promise<void> {
  await own(db).updateTable('budget_voters').set({ hears }).where('id', '=', voter).execute()
  await own(db).deleteFrom('ballot_addresses').where('voter', '=', voter).execute()
}

export async function dropAddressesBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('ballot_addresses').where('asked_at', '<', moment).execute()
}
