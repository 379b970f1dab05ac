import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type ThingKind } from '../../platform/thing.ts'
import { tableFor } from './load-table.ts'
import { saveHiding } from './queries/save.ts'
import { tablesWith } from './queries/tables.ts'
import type { Script } from './script.ts'
import { pathOf, stewardsOf } from './table.ts'

/** Tables, as what may be pointed at. */
export const tableThing: ThingKind = {
  kind: 'table',
  async look(reader, ids) {
    const found = await tablesWith(reader, ids)
    return new Map(
      found.map(table => {
        const { id, title, areas, circle } = table
        const around = { stewards: stewardsOf(table), hidden: hiddenOf(table) }
        return [id, { id, kind: 'table', title, path: pathOf(table), areas, circle, ...around }]
      }),
    )
  },
  async texts(reader, ids) {
    const found = await tablesWith(reader, ids)
    return new Map(found.map(({ id, aim, room, script }) => [id, wordsOf(aim, room, script)]))
  },
  ...hidingWith(setHidden),
}

function wordsOf(aim: string, room: string, { questions, steps, roles }: Script): string {
  const said = steps.flatMap(({ title, prompt }) => [title, prompt])
  return [aim, room, ...questions, ...said, ...roles].filter(Boolean).join('\n\n')
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const table = await tableFor(ctx, 'hide', id)
  await saveHiding(ctx, 'tables', { id, reason })
  ctx.tell('tables.hidden', await hideFacts(ctx, { ...table, kind: 'table' }, reason))
}
