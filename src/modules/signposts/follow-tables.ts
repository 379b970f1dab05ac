import { hideFacts } from '../../platform/activities/hide-facts.ts'
import { moveFacts } from '../../platform/activities/move.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Witness } from '../../platform/ctx/transact.ts'
import { tablesWith } from '../tables/index.ts'
import { factOf } from './signpost.ts'
import { lockSignposts, saveHiding, saveWhere, signpostsOf } from './queries/signposts.ts'

const changes = ['tables.changed', 'tables.moved', 'tables.date_chosen']

/** Whoever may see a table, and nobody else, sees its signposts: they go where it goes, in the same transaction. */
export const followTables: Witness = async (ctx, told) => {
  const idsOf = (names: readonly string[]) =>
    told.filter(({ name }) => names.includes(name)).map(({ fact }) => fact.object.id)
  await moveAlong(ctx, idsOf(changes))
  await hideAlong(ctx, idsOf(['tables.hidden']))
  return []
}

async function moveAlong(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
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
}

/** With a table that is off the pages its signposts are so too; those that a moderator took away themselves stay away. */
async function hideAlong(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const { id: table, hiddenAt, hiddenReason } of await tablesWith({ ...ctx, actor: system }, ids)) {
    const reason = hiddenAt === null ? null : (hiddenReason ?? '')
    const all = await lockSignposts(ctx, table)
    const those = all.filter(one => (reason === null ? one.hiddenWithTable : one.hiddenAt === null))
    for (const signpost of those) {
      await saveHiding(ctx, signpost.id, { reason, withTable: reason !== null })
      ctx.tell('signposts.hidden', await hideFacts(ctx, { ...signpost, kind: 'signpost' }, reason))
    }
  }
}
