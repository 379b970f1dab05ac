import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { ReviewAnswer, Signature } from '../signature.ts'
import { own } from './own-tables.ts'

/** All signatures under all versions of these agreements, oldest first. */
export async function signaturesOf(
  { db }: Pick<Reader, 'db'>,
  agreements: readonly string[],
): Promise<Signature[]> {
  if (agreements.length === 0) return []
  const rows = await select(db)
    .where('s.agreement', 'in', [...agreements])
    .orderBy('s.signed_at')
    .orderBy('s.id')
    .execute()
  return rows.map(asSignature)
}

export type NewSignature = Pick<
  Signature,
  'agreement' | 'version' | 'hash' | 'organisation' | 'organisationName' | 'personName' | 'reservation'
>

/** The agreement comes first in the lists. */
export async function insertSignature({ db, now, actor }: Ctx, signature: NewSignature): Promise<void> {
  const { agreement, version, hash, organisation, organisationName, personName, reservation } = signature
  await own(db)
    .insertInto('agreement_signatures')
    .values({
      ...{ id: newId(), agreement, version, hash, organisation, organisation_name: organisationName },
      ...{ person: actor.person, person_name: personName, reservation, signed_at: now },
    })
    .execute()
  await own(db).updateTable('agreements').set({ updated_at: now }).where('id', '=', agreement).execute()
}

export async function insertWithdrawal(
  { db, now, actor }: Ctx,
  { signature, endsDay, reason }: { signature: string; endsDay: string; reason: string },
): Promise<void> {
  await own(db)
    .insertInto('agreement_withdrawals')
    .values({
      ...{ id: newId(), signature, ends_day: endsDay, reason, given_at: now, person: actor.person },
    })
    .execute()
}

export async function saveReview(
  { db, now, actor }: Ctx,
  { signature, lookDay, answer }: { signature: string; lookDay: string; answer: ReviewAnswer },
): Promise<void> {
  const given = { answer, given_at: now, person: actor.person }
  await own(db)
    .insertInto('agreement_reviews')
    .values({ signature, look_day: lookDay, ...given })
    .onConflict(conflict => conflict.columns(['signature', 'look_day']).doUpdateSet(given))
    .execute()
}

function select(db: Reader['db']) {
  return own(db)
    .selectFrom('agreement_signatures as s')
    .leftJoin('agreement_withdrawals as w', 'w.signature', 's.id')
    .selectAll('s')
    .select(['w.reason', 'w.given_at', sql<string | null>`w.ends_day::text`.as('endsDay')])
    .select(
      sql<Record<string, ReviewAnswer>>`(select coalesce(jsonb_object_agg(r.look_day, r.answer), '{}')
        from agreement_reviews as r where r.signature = s.id)`.as('answers'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function asSignature(row: Row): Signature {
  const { id, agreement, version, hash, organisation, person, reservation, answers } = row
  const withdrawal =
    row.endsDay === null || row.given_at === null
      ? null
      : { endsDay: row.endsDay, reason: row.reason ?? '', givenAt: row.given_at }
  return {
    ...{ id, agreement, version, hash, organisation, person, reservation, answers, withdrawal },
    organisationName: row.organisation_name,
    personName: row.person_name,
    signedAt: row.signed_at,
  }
}
