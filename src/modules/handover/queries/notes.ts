import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { RoleRef } from '../role.ts'
import { own } from './own-tables.ts'

/** What somebody would tell a successor; empty while nothing was written. */
export async function noteOf({ db }: Pick<Reader, 'db'>, role: RoleRef, person: string): Promise<string> {
  const row = await own(db)
    .selectFrom('handover_notes')
    .select('text')
    .where('role_kind', '=', role.kind)
    .where('role', '=', role.id)
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.text ?? ''
}

export async function saveNote(
  { db, now }: Ctx,
  { role, person, text }: { role: RoleRef; person: string; text: string },
): Promise<void> {
  await own(db)
    .insertInto('handover_notes')
    .values({ role_kind: role.kind, role: role.id, person, text, written_at: now })
    .onConflict(conflict =>
      conflict.columns(['role_kind', 'role', 'person']).doUpdateSet({ text, written_at: now }),
    )
    .execute()
}

/** When each of these people was last asked for, or last wrote, something to tell a successor. */
export async function lastThoughtOf(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (persons.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('handover_notes')
    .select(eb => [
      'person',
      eb.fn<Date>('greatest', [eb.fn.max('written_at'), eb.fn.max('asked_at')]).as('at'),
    ])
    .where('person', 'in', [...persons])
    .groupBy('person')
    .execute()
  return new Map(rows.map(({ person, at }) => [person, at]))
}

export async function saveAsked({ db, now }: Ctx, person: string, role: RoleRef): Promise<void> {
  await own(db)
    .insertInto('handover_notes')
    .values({ role_kind: role.kind, role: role.id, person, asked_at: now })
    .onConflict(conflict => conflict.columns(['role_kind', 'role', 'person']).doUpdateSet({ asked_at: now }))
    .execute()
}
