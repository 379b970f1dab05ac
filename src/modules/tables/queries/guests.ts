import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Answer, Guest } from '../guest.ts'
import { own } from './own-tables.ts'

/** The guests of these tables, whoever reads, in the order in which they were invited. */
export async function guestsAt(reader: Pick<Reader, 'db'>, tables: readonly string[]): Promise<Guest[]> {
  if (tables.length === 0) return []
  const rows = await selectGuests(reader)
    .where('at_table', 'in', [...tables])
    .orderBy('invited_at')
    .orderBy('id')
    .execute()
  return rows.map(asGuest)
}

/** A guest by its id. */
export async function guestWith(reader: Pick<Reader, 'db'>, id: string): Promise<Guest | undefined> {
  const row = await selectGuests(reader).where('id', '=', id).executeTakeFirst()
  return row && asGuest(row)
}

/** Who answers with this secret. */
export async function guestBehind(reader: Pick<Reader, 'db'>, hash: string): Promise<Guest | undefined> {
  const row = await selectGuests(reader).where('secret_hash', '=', hash).executeTakeFirst()
  return row && asGuest(row)
}

/** With which secrets the guests of a table answer, as hashes. */
export async function secretHashesOf(
  { db }: Pick<Reader, 'db'>,
  table: string,
): Promise<ReadonlySet<string>> {
  const rows = await own(db)
    .selectFrom('table_guests')
    .select('secret_hash')
    .where('at_table', '=', table)
    .execute()
  return new Set(rows.flatMap(row => row.secret_hash ?? []))
}

export interface NewGuest extends Pick<Guest, 'id' | 'table' | 'person' | 'organisation'> {
  readonly secretHash: string
  readonly onOpenChair?: boolean
  readonly answer?: Answer
}

/** False when this person is a guest already. */
export async function insertGuest({ db, now, actor }: Ctx, guest: NewGuest): Promise<boolean> {
  const { id, table, person, organisation, secretHash, onOpenChair = false, answer = null } = guest
  const { numInsertedOrUpdatedRows } = await own(db)
    .insertInto('table_guests')
    .values({
      ...{ id, at_table: table, person, organisation, secret_hash: secretHash, on_open_chair: onOpenChair },
      ...{ invited_at: now, invited_by: actor.person, answer, answered_at: answer === null ? null : now },
    })
    .onConflict(conflict =>
      conflict.columns(['at_table', 'person']).where('person', 'is not', null).doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveAnswer(
  { db, now }: Ctx,
  guest: string,
  change: { readonly answer: Answer | null; readonly preparedNamed: boolean },
): Promise<void> {
  const { answer, preparedNamed } = change
  await own(db)
    .updateTable('table_guests')
    .set({ answer, answered_at: now, prepare_named: preparedNamed })
    .where('id', '=', guest)
    .execute()
}

/** These guests were there, the others of the table were not. */
export async function saveAttendance({ db }: Ctx, table: string, present: readonly string[]): Promise<void> {
  await own(db)
    .updateTable('table_guests')
    .set({ attended: sql<boolean>`id = any(${[...present]}::uuid[])` })
    .where('at_table', '=', table)
    .execute()
}

export async function deleteGuest({ db }: Ctx, guest: string): Promise<void> {
  await own(db).deleteFrom('table_guests').where('id', '=', guest).execute()
}

function selectGuests({ db }: Pick<Reader, 'db'>) {
  return own(db).selectFrom('table_guests').selectAll()
}

type Row = Awaited<ReturnType<ReturnType<typeof selectGuests>['executeTakeFirstOrThrow']>>

function asGuest(row: Row): Guest {
  const { id, person, organisation, attended } = row
  return {
    ...{ id, person, organisation, attended },
    table: row.at_table,
    onOpenChair: row.on_open_chair,
    invitedBy: row.invited_by,
    answer: row.answer as Answer | null,
    preparedNamed: row.prepare_named,
  }
}
