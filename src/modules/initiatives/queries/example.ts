import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './seen.ts'

/** Deletes the made-up initiatives with everything that hangs on them. */
export async function deleteExampleInitiatives({ db }: Ctx): Promise<{ id: string; areas: string[] }[]> {
  return own(db).deleteFrom('initiatives').where('example', '=', true).returning(['id', 'areas']).execute()
}
