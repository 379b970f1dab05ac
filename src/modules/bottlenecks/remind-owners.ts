import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { dayOf } from '../organisations/index.ts'
import { factOf } from './bottleneck.ts'
import { allRules, countReminder, endingBy, markEndTold, unansweredFor } from './queries/due.ts'
import { bottlenecksWith } from './queries/find.ts'
import { recount } from './queries/save.ts'

/** Days between reminders. The owner gets the first two, after them the connectors get one each time. */
const patience = 30
export const remindersToOwner = 2

export function remindJob(house: House): Job {
  return {
    name: 'remind-owners',
    every: '20 6 * * *',
    run: () =>
      house.transact(system, async ctx => {
        // Somebody who left took the voice along; nothing told this module.
        await recount(ctx, await allRules(ctx))
        await remindOwners(ctx)
        await tellEndings(ctx)
      }),
  }
}

async function remindOwners(ctx: Ctx): Promise<void> {
  for (const bottleneck of await bottlenecksWith(ctx, await unansweredFor(ctx, patience))) {
    const { title } = bottleneck
    const round = await countReminder(ctx, bottleneck.id)
    ctx.tell('bottlenecks.reminded', { verb: 'Update', ...inside(bottleneck), data: { title, round } })
  }
}

/** Room that ends within a month: everybody hears it once, and is asked what came of it. */
async function tellEndings(ctx: Ctx): Promise<void> {
  const ending = await endingBy(ctx, dayOf(ctx.now))
  const found = await bottlenecksWith(
    ctx,
    ending.map(({ bottleneck }) => bottleneck),
  )
  for (const { id, bottleneck: of, day } of ending) {
    const bottleneck = found.find(one => one.id === of)
    if (!bottleneck) continue
    await markEndTold(ctx, id)
    const { title } = bottleneck
    ctx.tell('bottlenecks.experiment_ends', { verb: 'Update', ...inside(bottleneck), data: { title, day } })
  }
}

/** Not news of the place: only for whom it concerns. */
function inside(bottleneck: Parameters<typeof factOf>[0]) {
  return { ...factOf(bottleneck), circle: 'named' }
}
