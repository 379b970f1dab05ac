import type { Consumer } from '../../platform/activities/consume.ts'
import { peopleWith } from '../people/index.ts'
import { whoHears } from './hearing.ts'
import { addNotices } from './queries.ts'

/** Turns facts into notices for the people who should hear of them and are still here. */
export const makeNotices: Consumer = {
  name: 'make-notices',
  async hear(ctx, activities) {
    const hearings = await whoHears(ctx, activities)
    const people = await peopleWith(ctx, [...new Set(hearings.map(({ person }) => person))])
    const here = new Set(people.map(({ id }) => id))
    const told = new Map(activities.map(({ id, at }) => [id, at]))
    await addNotices(
      ctx,
      hearings
        .filter(({ person }) => here.has(person))
        .map(hearing => ({ ...hearing, toldAt: told.get(hearing.activity) ?? ctx.now })),
    )
  },
}
