import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export async function markExample({ db }: Ctx, person: string, seenAt: Date): Promise<void> {
  await own(db)
    .updateTable('people')
    .set({ example: true, seen_at: seenAt })
    .where('id', '=', person)
    .execute()
}

/** Whether there are any made-up people. */
export async function hasExamplePeople({ db }: Pick<Reader, 'db'>): Promise<boolean> {
  const row = await own(db).selectFrom('people').select('id').where('example', '=', true).executeTakeFirst()
  return row !== undefined
}

/** Deletes the made-up people with everything that hangs on them. */
export async function deleteExamplePeople({ db }: Ctx): Promise<{ id: string; areas: string[] }[]> {
  return own(db).deleteFrom('people').where('example', '=', true).returning(['id', 'areas']).execute()
}
