import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

interface Deleted {
  id: string
  areas: string[]
}

/** Deletes the made-up tables with everything that hangs on them. */
export async function deleteExampleTables({ db }: Ctx): Promise<Deleted[]> {
  return own(db).deleteFrom('tables').where('example', '=', true).returning(['id', 'areas']).execute()
}

export async function deleteExampleGatherings({ db }: Ctx): Promise<Deleted[]> {
  return own(db).deleteFrom('gatherings').where('example', '=', true).returning(['id', 'areas']).execute()
}
