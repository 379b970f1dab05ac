import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Invitation } from '../invitation.ts'
import type { HelperKind, Reason } from '../reason.ts'
import { own } from './own-tables.ts'

/** Everybody who was asked this question. Only for the asker, the connectors and who was asked. */
export async function invitationsTo({ db }: Pick<Reader, 'db'>, question: string): Promise<Invitation[]> {
  const rows = await selectInvitations(db).where('question', '=', question).execute()
  return rows.map(asInvitation)
}

/** The invitation behind a mailed link. */
export async function invitationBehind(
  { db }: Pick<Reader, 'db'>,
  linkHash: string,
): Promise<Invitation | undefined> {
  const row = await selectInvitations(db).where('link_hash', '=', linkHash).executeTakeFirst()
  return row && asInvitation(row)
}

/** An invitation by its id. */
export async function invitationWith(
  { db }: Pick<Reader, 'db'>,
  id: string,
): Promise<Invitation | undefined> {
  const row = await selectInvitations(db).where('id', '=', id).executeTakeFirst()
  return row && asInvitation(row)
}

/** Who was asked these questions and did not answer or decline. */
export async function waitingInvitations(
  { db }: Pick<Reader, 'db'>,
  questions: readonly string[],
): Promise<{ question: string; person: string }[]> {
  if (questions.length === 0) return []
  return own(db)
    .selectFrom('question_invitations')
    .select(['question', 'person'])
    .where('question', 'in', [...questions])
    .where('answered_at', 'is', null)
    .where('declined_at', 'is', null)
    .execute()
}

/** How often each of these people was asked since that moment; who was not is left out. */
export async function askedSince(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await own(db)
    .selectFrom('question_invitations')
    .select(eb => ['person', eb.fn.countAll<number>().as('count')])
    .where(sql<boolean>`person = any(${[...persons]}::uuid[])`)
    .where('asked_at', '>', since)
    .groupBy('person')
    .execute()
  return new Map(rows.map(({ person, count }) => [person, count]))
}

/** One asker at a time, so that nobody is asked more often than the rule allows. */
export async function lockInvitations({ db }: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('question_invitations'))`.execute(db)
}

export interface NewInvitation extends Pick<
  Invitation,
  'id' | 'question' | 'person' | 'viaKind' | 'via' | 'reason'
> {
  readonly linkHash: string
}

export async function addInvitations({ db, now }: Ctx, invitations: readonly NewInvitation[]): Promise<void> {
  if (invitations.length === 0) return
  const rows = invitations.map(({ id, question, person, viaKind, via, reason, linkHash }) => ({
    ...{ id, question, person, via, via_kind: viaKind, link_hash: linkHash },
    reason: JSON.stringify(reason),
    asked_at: now,
  }))
  await own(db).insertInto('question_invitations').values(rows).execute()
}

/** Notes that the person answered or declined. False when there is no invitation that waits. */
export async function settleInvitation(
  { db, now }: Ctx,
  wish: { question: string; person: string; by: 'answered_at' | 'declined_at' },
): Promise<boolean> {
  const { numUpdatedRows } = await own(db)
    .updateTable('question_invitations')
    .set({ [wish.by]: now })
    .where('question', '=', wish.question)
    .where('person', '=', wish.person)
    .where('answered_at', 'is', null)
    .$if(wish.by === 'declined_at', query => query.where('declined_at', 'is', null))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function selectInvitations(db: Reader['db']) {
  return own(db).selectFrom('question_invitations').selectAll().orderBy('asked_at').orderBy('id')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectInvitations>['execute']>>[number]

function asInvitation(row: Row): Invitation {
  const { id, question, person, via_kind, via, reason, asked_at, answered_at, declined_at } = row
  return {
    id,
    question,
    person,
    via,
    viaKind: via_kind as HelperKind,
    reason: reason as unknown as Reason,
    askedAt: asked_at,
    answeredAt: answered_at,
    declinedAt: declined_at,
  }
}
