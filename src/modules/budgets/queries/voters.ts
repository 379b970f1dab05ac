import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Lines } from '../ballot.ts'
import { own } from './own-tables.ts'

export type VoterVia = 'account' | 'cookie' | 'code' | 'list' | 'paper'

/** One who votes in one budget. */
export interface Voter {
  readonly id: string
  readonly via: VoterVia
}

/** A ballot with who cast it. */
export interface CastBallot {
  readonly voter: string
  readonly via: VoterVia
  readonly lines: Lines
  readonly version: number
  readonly castAt: Date
}

interface Claim {
  readonly person: string | null
  readonly keyHash: string | null
}

/** By the key when there is one, else by the account. */
export async function voterBehind(
  { db }: Pick<Reader, 'db'>,
  budget: string,
  { person, keyHash }: Claim,
): Promise<Voter | undefined> {
  const row = await own(db)
    .selectFrom('budget_voters')
    .select(['id', 'via'])
    .where('budget', '=', budget)
    .where(eb => (keyHash === null ? eb('person', '=', person) : eb('key_hash', '=', keyHash)))
    .executeTakeFirst()
  return row && { id: row.id, via: row.via as VoterVia }
}

/** Undefined when this key or this account has a voter already: the database says so, also to two at once. */
export async function addVoter(
  { db, now }: Ctx,
  budget: string,
  { via, person, keyHash, isOfAge }: Claim & { via: VoterVia; isOfAge: boolean },
): Promise<string | undefined> {
  const id = newId()
  const added = await own(db)
    .insertInto('budget_voters')
    .values({ id, budget, via, person, key_hash: keyHash, is_of_age: isOfAge, joined_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return undefined
  if (keyHash !== null) {
    await own(db).updateTable('budget_keys').set({ voter: id }).where('key_hash', '=', keyHash).execute()
  }
  return id
}

/** The last one counts; the version says how often it was cast. */
export async function saveBallot(
  { db, now }: Ctx,
  { voter, lines, receiptHash }: { voter: string; lines: Lines; receiptHash: string },
): Promise<void> {
  const cast = { lines: JSON.stringify(lines), cast_at: now }
  await own(db)
    .insertInto('ballots')
    .values({ voter, receipt_hash: receiptHash, ...cast })
    .onConflict(conflict =>
      conflict.column('voter').doUpdateSet(eb => ({ ...cast, version: eb('ballots.version', '+', 1) })),
    )
    .execute()
}

export async function ballotOf({ db }: Pick<Reader, 'db'>, voter: string): Promise<Lines | undefined> {
  const row = await own(db)
    .selectFrom('ballots')
    .select('lines')
    .where('voter', '=', voter)
    .executeTakeFirst()
  return row && (row.lines as unknown as Lines)
}

/** All ballots of a budget, in the order of their voters' secret: no order that tells anything. */
export async function ballotsOf({ db }: Pick<Reader, 'db'>, budget: string): Promise<CastBallot[]> {
  const rows = await own(db)
    .selectFrom('ballots as b')
    .innerJoin('budget_voters as v', 'v.id', 'b.voter')
    .select(['b.voter', 'v.via', 'b.lines', 'b.version', 'b.cast_at'])
    .where('v.budget', '=', budget)
    .orderBy('b.receipt_hash')
    .execute()
  return rows.map(({ voter, via, lines, version, cast_at }) => ({
    ...{ voter, version, via: via as VoterVia, lines: lines as unknown as Lines, castAt: cast_at },
  }))
}

/** How many ballots there are, and how many of those came on paper. */
export async function countBallots(
  { db }: Pick<Reader, 'db'>,
  budget: string,
): Promise<{ all: number; paper: number }> {
  const row = await own(db)
    .selectFrom('ballots as b')
    .innerJoin('budget_voters as v', 'v.id', 'b.voter')
    .select(eb => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('v.via', '=', 'paper').as('paper'),
    ])
    .where('v.budget', '=', budget)
    .executeTakeFirstOrThrow()
  return { all: Number(row.all), paper: Number(row.paper) }
}

/** A printed code, an entry of the list, or a sheet; `voter` once it was used. */
export interface Key {
  readonly keyHash: string
  readonly budget: string
  readonly kind: 'code' | 'list'
  readonly batch: string
  readonly number: number
  readonly voter: string | null
}

export async function keyWith({ db }: Pick<Reader, 'db'>, keyHash: string): Promise<Key | undefined> {
  const row = await own(db)
    .selectFrom('budget_keys')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  return row && asKey(row)
}

/** Adds what is not there yet; returns how many that were. */
export async function insertKeys({ db, now }: Ctx, keys: readonly Omit<Key, 'voter'>[]): Promise<number> {
  if (keys.length === 0) return 0
  const rows = keys.map(({ keyHash, ...key }) => ({ ...key, key_hash: keyHash, made_at: now }))
  const added = await own(db)
    .insertInto('budget_keys')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0)
}

/** Batches of a budget: how many codes or entries each has, and how many of them were used. */
export async function batchesOf(
  { db }: Pick<Reader, 'db'>,
  budget: string,
): Promise<{ kind: 'code' | 'list'; batch: string; count: number; madeAt: Date }[]> {
  const rows = await own(db)
    .selectFrom('budget_keys')
    .select(eb => ['kind', 'batch', eb.fn.countAll<number>().as('count'), eb.fn.min('made_at').as('made')])
    .where('budget', '=', budget)
    .groupBy(['kind', 'batch'])
    .orderBy('made')
    .execute()
  return rows.map(({ kind, batch, count, made }) => ({
    ...{ kind: kind as 'code' | 'list', batch, count: Number(count), madeAt: made },
  }))
}

function asKey(row: {
  key_hash: string
  budget: string
  kind: string
  batch: string
  number: number
  voter: string | null
}): Key {
  const { key_hash, budget, kind, batch, number, voter } = row
  return { keyHash: key_hash, budget, kind: kind as Key['kind'], batch, number, voter }
}
