import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { daysAfter } from './handover.ts'
import { leaning, type Leaning } from './leans.ts'
import { warnAnew } from './queries/warnings.ts'

/** Said again after so many days. */
const again = 180

/** Tells who carries something alone that it would stop without them, with a way to what can be done about it. */
export async function warnOfLeaning(house: House): Promise<void> {
  const all = await leaning(house.reader(system))
  for (const those of Map.groupBy(all, ({ thing }) => `${thing.kind} ${thing.id}`).values()) {
    await warn(house, those)
  }
}

async function warn(house: House, [first, ...others]: readonly Leaning[]): Promise<void> {
  if (!first) return
  const { thing, areas, title } = first
  await house.transact(system, async ctx => {
    const since = daysAfter(ctx.now, -again)
    if (!(await warnAnew(ctx, { warning: 'leans', thing, since }))) return
    const persons = [...new Set([first, ...others].map(({ person }) => person))]
    ctx.tell('handover.leans', {
      verb: 'Announce',
      ...{ object: thing, areas, circle: 'hidden' },
      data: { title, persons },
    })
  })
}
