import { sql } from 'kysely'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

interface Deleted {
  id: string
  areas: string[]
}

/** Deletes the made-up coalitions with everything that hangs on them. */
export async function deleteExampleCoalitions({ db }: Ctx): Promise<Deleted[]> {
  return own(db).deleteFrom('coalitions').where('example', '=', true).returning(['id', 'areas']).execute()
}

/** The same for issues. One that a real coalition owns by now is real itself, and stays. */
export async function deleteExampleIssues({ db }: Ctx): Promise<Deleted[]> {
  await own(db)
    .updateTable('issues as i')
    .set({ example: false })
    .where('i.example', '=', true)
    .where(sql<boolean>`exists (select from coalitions as c where c.issue = i.id)`)
    .execute()
  return own(db).deleteFrom('issues').where('example', '=', true).returning(['id', 'areas']).execute()
}
