import { moveFacts } from '../../platform/activities/move.ts'
import type { Witness } from '../../platform/ctx/transact.ts'
import { tablesWith } from '../tables/index.ts'
import { factOf } from './signpost.ts'
import { saveWhere, signpostsOf } from './queries/signposts.ts'

const changes = ['tables.changed', 'tables.moved', 'tables.date_chosen']

/** Whoever may see a table, and nobody else, sees its signposts: they go where it goes, in the same transaction. */
export const followTables: Witness = async (ctx, told) => {
  const ids = told.filter(({ name }) => changes.includes(name)).map(({ fact }) => fact.object.id)
  if (ids.length === 0) return []
  for (const table of await tablesWith(ctx, ids)) {
    const { places, areas, circle } = table
    for (const before of await signpostsOf(ctx, [table.id])) {
      const { id } = before
      await saveWhere(ctx, id, { places, areas, circle })
      await moveFacts(ctx, id, { from: before.circle, to: circle })
      const touched = [...new Set([...areas, ...before.areas])]
      ctx.tell('signposts.moved_along', { verb: 'Update', ...factOf({ ...before, circle, areas: touched }) })
    }
  }
  return []
}
