import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { isToEnd, type Handover } from './handover.ts'
import { passOn } from './pass-on.ts'
import { dueBy, lockHandover, saveEnding } from './queries/handovers.ts'

/** Ends every shadow whose time is over: the one before is off, with thanks. */
export async function finishHandovers(house: House): Promise<void> {
  for (const id of await dueBy(house, house.now())) {
    await house.transact(system, ctx => finish(ctx, house, id))
  }
}

async function finish(ctx: Ctx, house: Pick<House, 'things'>, id: string): Promise<void> {
  const handover = await lockHandover(ctx, id)
  if (!handover || !isToEnd(handover, ctx.now)) return
  await passOn(ctx, handover)
  await saveEnding(ctx, id, 'done')
  await tellDone(ctx, house, handover)
}

/** A line in the history of the thing, for whoever may see that. */
async function tellDone(ctx: Ctx, { things }: Pick<House, 'things'>, handover: Handover): Promise<void> {
  const { thing, areas, successor, holder, title, id } = handover
  const seen = (await things.get(thing.kind)?.look(ctx, [thing.id]))?.get(thing.id)
  ctx.tell('handover.done', {
    verb: 'Update',
    object: thing,
    ...(successor !== null && { target: { kind: 'person', id: successor } }),
    ...{ areas: seen?.areas ?? areas, circle: seen?.circle ?? 'members' },
    data: { title, handover: id, holder },
  })
}
