import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { peopleWith } from '../people/index.ts'
import { daysAfter } from './handover.ts'
import { leaning, type Leaning } from './leans.ts'
import { warnAnew } from './queries/warnings.ts'

/** Said again after so many days. */
const again = 180

/** Tells who carries something alone that it would stop without them, with a way to what can be done about it. Made-up people need no warning. */
export async function warnOfLeaning(house: House): Promise<void> {
  const reader = house.reader(system)
  const all = await leaning(reader)
  const persons = await peopleWith(reader, [...new Set(all.map(({ person }) => person))])
  const madeUp = new Set(persons.filter(({ example }) => example).map(({ id }) => id))
  const real = all.filter(({ person }) => !madeUp.has(person))
  for (const those of Map.groupBy(real, ({ thing }) => `${thing.kind} ${thing.id}`).values()) {
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
