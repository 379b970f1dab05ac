import type { Consumer } from '../../platform/activities/consume.ts'
import { addressesOf, peopleWith } from '../people/index.ts'
import { whoHears } from './hearing.ts'
import { addNotices } from './queries.ts'

/**
 * Turns facts into notices for the people who should hear of them and are still here. Who wants no mail at once about what
 * is asked of them hears it in the bundle.
 */
export const makeNotices: Consumer = {
  name: 'make-notices',
  async hear(ctx, activities) {
    const hearings = await whoHears(ctx, activities)
    const persons = [...new Set(hearings.map(({ person }) => person))]
    const here = new Set((await peopleWith(ctx, persons)).map(({ id }) => id))
    const mailable = new Set((await addressesOf(ctx, persons)).map(({ person }) => person))
    const told = new Map(activities.map(({ id, at }) => [id, at]))
    await addNotices(
      ctx,
      hearings
        .filter(({ person }) => here.has(person))
        .map(hearing => ({
          ...hearing,
          mailed: hearing.mailed && mailable.has(hearing.person),
          toldAt: told.get(hearing.activity) ?? ctx.now,
        })),
    )
  },
}
