import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Claim, ClaimWay } from '../claim.ts'
import { own } from './own-tables.ts'

/** Others who claim the same organisation wait until this transaction ends. Tells how many were asked since. */
export async function claimedSince(
  { db }: Ctx,
  wish: { person: string; organisation: string; since: Date },
): Promise<{ byPerson: number; ofOrganisation: number }> {
  const { person, organisation, since } = wish
  await sql`select id from organisations where id = ${organisation} for update`.execute(db)
  const row = await own(db)
    .selectFrom('organisation_claims')
    .select(eb => [
      eb.fn.countAll<number>().filterWhere('person', '=', person).as('byPerson'),
      eb.fn.countAll<number>().filterWhere('organisation', '=', organisation).as('ofOrganisation'),
    ])
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return { byPerson: Number(row.byPerson), ofOrganisation: Number(row.ofOrganisation) }
}

export async function addClaim(
  { db, now }: Ctx,
  claim: Pick<Claim, 'id' | 'organisation' | 'person' | 'role' | 'way' | 'explanation'> &
    Pick<Claim, 'expiresAt' | 'codeHash'> & { linkHash: string | null },
): Promise<void> {
  const { expiresAt, codeHash, linkHash, ...rest } = claim
  await own(db)
    .insertInto('organisation_claims')
    .values({ ...rest, link_hash: linkHash, code_hash: codeHash, expires_at: expiresAt, asked_at: now })
    .execute()
}

/** Locked until the transaction ends, so that it is answered once. */
export async function lockClaim({ db }: Ctx, id: string): Promise<Claim | undefined> {
  const row = await all(db).where('c.id', '=', id).forUpdate('c').executeTakeFirst()
  return row && asClaim(row)
}

export async function claimWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Claim | undefined> {
  const row = await all(db).where('c.id', '=', id).executeTakeFirst()
  return row && asClaim(row)
}

/** The claim behind the secret of a mailed link. */
export async function claimBehind({ db }: Pick<Reader, 'db'>, linkHash: string): Promise<Claim | undefined> {
  const row = await all(db).where('c.link_hash', '=', linkHash).executeTakeFirst()
  return row && asClaim(row)
}

export async function claimsOf({ db }: Pick<Reader, 'db'>, person: string): Promise<Claim[]> {
  const rows = await all(db).where('c.person', '=', person).limit(50).execute()
  return rows.map(asClaim)
}

/** What waits for a connector of these places, or of everywhere, oldest last. */
export async function openClaimsIn(
  { db }: Pick<Reader, 'db'>,
  areas: readonly string[] | undefined,
): Promise<Claim[]> {
  const rows = await all(db)
    .where('c.way', '=', 'connector')
    .where('c.answered_at', 'is', null)
    .$if(areas !== undefined, query => query.where(sql<boolean>`o.areas && ${[...(areas ?? [])]}::text[]`))
    .limit(100)
    .execute()
  return rows.map(asClaim)
}

export async function countAttempt({ db }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('organisation_claims')
    .set(eb => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function saveClaimAnswer(
  { db, now, actor }: Ctx,
  id: string,
  { accepted, reason }: { accepted: boolean; reason: string },
): Promise<void> {
  await own(db)
    .updateTable('organisation_claims')
    .set({ accepted, reason, answered_at: now, answered_by: actor.person })
    .where('id', '=', id)
    .execute()
}

function all(db: Reader['db']) {
  return own(db)
    .selectFrom('organisation_claims as c')
    .innerJoin('organisations as o', 'o.id', 'c.organisation')
    .select([
      ...(['c.id', 'c.organisation', 'c.person', 'c.role', 'c.way', 'c.explanation'] as const),
      ...(['c.asked_at as askedAt', 'c.expires_at as expiresAt', 'c.code_hash as codeHash'] as const),
      ...(['c.attempts', 'c.accepted', 'c.reason'] as const),
    ])
    .where('o.removed_at', 'is', null)
    .orderBy('c.asked_at', 'desc')
    .orderBy('c.id')
}

function asClaim<R extends { way: string }>(row: R): R & { way: ClaimWay } {
  return { ...row, way: row.way as ClaimWay }
}
