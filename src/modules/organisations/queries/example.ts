import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Deletes the made-up organisations with the positions there. */
export async function deleteExampleOrganisations({ db }: Ctx): Promise<{ id: string; areas: string[] }[]> {
  return own(db).deleteFrom('organisations').where('example', '=', true).returning(['id', 'areas']).execute()
}
