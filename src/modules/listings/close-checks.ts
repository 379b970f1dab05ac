import type { Consumer } from '../../platform/activities/consume.ts'
import { listingKinds } from './listing.ts'
import { closeChecks } from './queries/checks.ts'

/** After these somebody said how it stands, or it is gone. */
const ends = new Set([
  ...['initiatives.confirmed', 'initiatives.updated', 'initiatives.stopped', 'initiatives.removed'],
  ...['initiatives.example_removed', 'organisations.example_removed'],
  ...['organisations.confirmed', 'organisations.changed', 'organisations.stopped'],
  ...['organisations.merged', 'organisations.closed', 'organisations.reopened'],
])

/** Asks no longer about what somebody confirmed, changed, stopped or removed. */
export const closeAnswered: Consumer = {
  name: 'close-listing-checks',
  newsOnly: true,
  async hear(ctx, activities) {
    const ended = activities.filter(({ name }) => ends.has(name))
    for (const kind of listingKinds) {
      const ids = ended.filter(({ object }) => object.kind === kind).map(({ object }) => object.id)
      await closeChecks(ctx, kind, [...new Set(ids)])
    }
  },
}
