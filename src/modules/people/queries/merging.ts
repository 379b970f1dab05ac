import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** What acts for somebody who is merged into another: it ends, and so does what was asked of their devices and addresses. */
export async function dropWhatActs({ db }: Ctx, person: string): Promise<void> {
  await own(db).deleteFrom('sessions').where('person', '=', person).execute()
  await own(db).deleteFrom('access_keys').where('person', '=', person).execute()
  await own(db).deleteFrom('passkey_challenges').where('person', '=', person).execute()
  await own(db)
    .deleteFrom('sign_ins')
    .where(eb => eb.or([eb('person', '=', person), eb('adds_to', '=', person)]))
    .execute()
}

/** The roles of one become those of another, who may have them already. */
export async function moveGrants({ db }: Ctx, from: string, to: string): Promise<void> {
  await sql`
    delete from grants as gone using grants as kept
    where gone.person = ${from} and kept.person = ${to} and gone.role = kept.role
      and gone.place is not distinct from kept.place`.execute(own(db))
  await own(db).updateTable('grants').set({ person: to }).where('person', '=', from).execute()
}

/** Deletes who was merged, and lets the address of the profile lead to the other. Nothing may name them any more. */
export async function dropMerged(
  { db, now }: Ctx,
  { id, handle, into }: { id: string; handle: string; into: string },
): Promise<void> {
  await own(db).deleteFrom('people').where('id', '=', id).execute()
  await own(db).insertInto('former_handles').values({ handle, person: into, since: now }).execute()
}

/** Whose profile stands there now, when this was the address of one that was merged. */
export async function personFormerlyAt(
  { db }: Pick<Reader, 'db'>,
  handle: string,
): Promise<{ id: string; handle: string } | undefined> {
  return own(db)
    .selectFrom('former_handles as f')
    .innerJoin('people as p', 'p.id', 'f.person')
    .select(['p.id', 'p.handle'])
    .where('f.handle', '=', handle)
    .executeTakeFirst()
}
