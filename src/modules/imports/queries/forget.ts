import type { Ctx } from '../../../platform/ctx/ctx.ts'
import type { Owner } from '../../../platform/db/kept.ts'
import { own } from './own-tables.ts'

/** Deletes the lists that this person never saved. */
export async function forgetInImports({ db }: Ctx, { id }: Owner): Promise<void> {
  await own(db)
    .deleteFrom('imports')
    .where('by_person', '=', id)
    .where('state', 'not in', ['saving', 'saved', 'undone'])
    .execute()
}
