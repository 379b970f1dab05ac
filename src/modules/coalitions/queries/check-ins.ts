import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { emptyTally, leastAnswers, rounds, type CheckIn } from '../check-in.ts'
import { own } from './own-tables.ts'

/** The newest rounds of a coalition; with `taken` whether the reader answered. */
export async function checkInsOf(
  { db, actor }: Reader,
  coalition: string,
): Promise<(CheckIn & { readonly taken: boolean })[]> {
  return select(db)
    .select(
      sql<boolean>`exists (select from coalition_check_in_takers as k
        where k.check_in = i.id and k.person = ${actor.person}::uuid)`.as('taken'),
    )
    .where('i.coalition', '=', coalition)
    .orderBy('i.opened_at', 'desc')
    .limit(4)
    .execute()
}

/** The open rounds of these coalitions, with who answered. */
export async function openRoundsOf(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  coalitions: readonly string[],
): Promise<{ readonly coalition: string; readonly takers: readonly string[] }[]> {
  if (coalitions.length === 0) return []
  return own(db)
    .selectFrom('coalition_check_ins as i')
    .select([
      'i.coalition',
      sql<string[]>`array(select k.person from coalition_check_in_takers as k where k.check_in = i.id)`.as(
        'takers',
      ),
    ])
    .where('i.coalition', 'in', [...coalitions])
    .where('i.closed_at', 'is', null)
    .where('i.closes_at', '>', now)
    .execute()
}

/** The open round, locked until the transaction ends. */
export async function lockOpenCheckIn({ db }: Ctx, coalition: string): Promise<CheckIn | undefined> {
  return select(db)
    .where('i.coalition', '=', coalition)
    .where('i.closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Ids of running coalitions with enough persons, in which it is time to ask again. */
export async function coalitionsToAsk({ db, now }: Reader): Promise<string[]> {
  const before = (span: number) => new Date(now.getTime() - span)
  const rows = await own(db)
    .selectFrom('coalitions as c')
    .select('c.id')
    .where('c.state', '=', 'running')
    .where('c.removed_at', 'is', null)
    .where('c.created_at', '<=', before(rounds.first))
    .where(
      sql<boolean>`not exists (select from coalition_check_ins as i
        where i.coalition = c.id and (i.closed_at is null or i.opened_at > ${before(rounds.every)}))`,
    )
    .where(
      sql<boolean>`(select count(distinct p.person) from coalition_parties as p where p.coalition = c.id
        and p.left_at is null and p.since is not null and p.firmness <> 'watching') >= ${leastAnswers}`,
    )
    .execute()
  return rows.map(({ id }) => id)
}

export async function checkInsToClose({ db, now }: Reader): Promise<CheckIn[]> {
  return select(db).where('i.closed_at', 'is', null).where('i.closes_at', '<=', now).execute()
}

export async function openCheckIn({ db, now }: Ctx, coalition: string): Promise<void> {
  const closes_at = new Date(now.getTime() + rounds.open)
  await own(db)
    .insertInto('coalition_check_ins')
    .values({ id: newId(), coalition, opened_at: now, closes_at, tally: [...emptyTally] })
    .execute()
}

/** What too few said is not kept. */
export async function closeCheckIn({ db, now }: Ctx, { id, answers }: CheckIn): Promise<void> {
  const forgotten = answers < leastAnswers ? { tally: [...emptyTally] } : {}
  await own(db)
    .updateTable('coalition_check_ins')
    .set({ closed_at: now, ...forgotten })
    .where('id', '=', id)
    .execute()
}

/** Returns false, and counts nothing, for who answered before. */
export async function saveAnswer(
  { db }: Ctx,
  { checkIn, person, tally }: { checkIn: string; person: string; tally: readonly number[] },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await own(db)
    .insertInto('coalition_check_in_takers')
    .values({ check_in: checkIn, person })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  await own(db)
    .updateTable('coalition_check_ins')
    .set(eb => ({ tally: [...tally], answers: eb('answers', '+', 1) }))
    .where('id', '=', checkIn)
    .execute()
  return true
}

function select(db: Reader['db']) {
  return own(db)
    .selectFrom('coalition_check_ins as i')
    .select(['i.id', 'i.coalition', 'i.opened_at as openedAt', 'i.closes_at as closesAt'])
    .select(['i.closed_at as closedAt', 'i.answers', 'i.tally'])
}
