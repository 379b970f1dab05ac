import { sql, type Selectable } from 'kysely'
import type { Handovers } from '../../../../db/types.ts'
import type { Thing } from '../../../platform/activities/fact.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Ending, Handover, Reason } from '../handover.ts'
import type { RoleKind, RoleRef } from '../role.ts'
import { own } from './own-tables.ts'

type Db = Pick<Reader, 'db'>

/** These, in no order, whoever may see them: `rights.ts` says who does. */
export async function handoversWith({ db }: Db, ids: readonly string[]): Promise<Handover[]> {
  if (ids.length === 0) return []
  const rows = await all(db)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(asHandover)
}

/** One, locked until the transaction ends, so that two answers come after each other. */
export async function lockHandover({ db }: Ctx, id: string): Promise<Handover | undefined> {
  const row = await all(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && asHandover(row)
}

/** What runs for the roles of these people, or for which one of them is named. */
export async function runningOf({ db }: Db, persons: readonly string[]): Promise<Handover[]> {
  if (persons.length === 0) return []
  const rows = await running(db)
    .where(eb => eb.or([eb('holder', 'in', [...persons]), eb('successor', 'in', [...persons])]))
    .orderBy('begun_at')
    .execute()
  return rows.map(asHandover)
}

/** What runs for one role, whoever holds it. */
export async function runningFor({ db }: Db, { kind, id }: RoleRef): Promise<Handover[]> {
  const rows = await running(db).where('role_kind', '=', kind).where('role', '=', id).execute()
  return rows.map(asHandover)
}

/** Roles for which somebody is still to be chosen, in these areas or about these things. */
export async function openAround(
  { db }: Db,
  { areas, things }: { areas: readonly string[]; things: readonly string[] },
): Promise<Handover[]> {
  const rows = await running(db)
    .where('successor', 'is', null)
    .where(sql<boolean>`(areas && ${[...areas]}::text[] or thing = any(${[...things]}::text[]))`)
    .orderBy('begun_at')
    .limit(50)
    .execute()
  return rows.map(asHandover)
}

/** Everything that runs. */
export async function allRunning({ db }: Db): Promise<Handover[]> {
  return (await running(db).orderBy('begun_at').orderBy('id').execute()).map(asHandover)
}

/** Those in which the successor said yes and the one before goes off by this moment. */
export async function dueBy({ db }: Db, now: Date): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('handovers')
    .select('id')
    .where('ended_at', 'is', null)
    .where('off_at', '<=', now)
    .orderBy('off_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Those about these things to which somebody said yes, the newest first; not what was stopped. */
export async function acceptedOf({ db }: Db, things: readonly Thing[]): Promise<Handover[]> {
  if (things.length === 0) return []
  const rows = await all(db)
    .where('accepted_at', 'is not', null)
    .where(eb => eb.or([eb('ending', 'is', null), eb('ending', '=', 'done')]))
    .where(
      'thing',
      'in',
      things.map(({ id }) => id),
    )
    .orderBy('accepted_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(asHandover)
}

export type NewHandover = Pick<Handover, 'role' | 'thing' | 'title' | 'path' | 'areas' | 'reason'> & {
  readonly holder: string | null
  readonly successor: string | null
  readonly shadowDays: number
}

/** Undefined when one runs for this role of this person already. */
export async function insertHandover(
  { db, now, actor }: Ctx,
  handover: NewHandover,
): Promise<string | undefined> {
  const { role, thing, title, path, areas, reason, holder, successor, shadowDays } = handover
  const row = await own(db)
    .insertInto('handovers')
    .values({
      ...{ id: newId(), role_kind: role.kind, role: role.id, holder, title, path, reason },
      ...{ thing_kind: thing.kind, thing: thing.id, areas: [...areas], shadow_days: shadowDays },
      ...{ begun_at: now, successor, ...(successor !== null && { asked_by: actor.person, asked_at: now }) },
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function saveChoice(
  { db, now, actor }: Ctx,
  id: string,
  { successor, shadowDays }: { successor: string | null; shadowDays: number },
): Promise<void> {
  const asked =
    successor === null ? { asked_by: null, asked_at: null } : { asked_by: actor.person, asked_at: now }
  await own(db)
    .updateTable('handovers')
    .set({ successor, shadow_days: shadowDays, ...asked })
    .where('id', '=', id)
    .execute()
}

export async function saveYes({ db, now }: Ctx, id: string, offAt: Date): Promise<void> {
  await own(db)
    .updateTable('handovers')
    .set({ accepted_at: now, off_at: offAt })
    .where('id', '=', id)
    .execute()
}

export async function saveAgreement({ db, now, actor }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('handovers')
    .set({ agreed_at: now, agreed_by: actor.person })
    .where('id', '=', id)
    .execute()
}

export async function saveEnding({ db, now }: Ctx, id: string, ending: Ending): Promise<void> {
  await own(db).updateTable('handovers').set({ ended_at: now, ending }).where('id', '=', id).execute()
}

function all(db: Reader['db']) {
  return own(db).selectFrom('handovers').selectAll()
}

function running(db: Reader['db']) {
  return all(db).where('ended_at', 'is', null)
}

function asHandover(row: Selectable<Handovers>): Handover {
  const { id, holder, title, path, areas, successor } = row
  return {
    ...{ id, holder, title, path, areas, successor },
    role: { kind: row.role_kind as RoleKind, id: row.role },
    thing: { kind: row.thing_kind, id: row.thing },
    reason: row.reason as Reason,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    agreedAt: row.agreed_at,
    shadowDays: row.shadow_days,
    begunAt: row.begun_at,
    acceptedAt: row.accepted_at,
    offAt: row.off_at,
    endedAt: row.ended_at,
    ending: row.ending as Ending | null,
  }
}
