import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

/** What is kept here about a person. */
export const keptOfSignposts = [
  {
    kind: 'seats',
    ...{ table: 'seats', by: 'person', page: 'at_table' },
    shows: ['joined_at'],
    file: ['kind'],
  },
  {
    kind: 'signposts',
    ...{ table: 'signposts', by: 'made_by', path: sql<string>`'/routewijzers/' || t.slug` },
    shows: ['title', 'explanation', 'made_at'],
  },
  {
    kind: 'promise_offers',
    ...{ table: 'promise_offers', by: 'offered_by' },
    shows: ['what', 'due_day', 'offered_at'],
  },
] as const satisfies readonly Kept[]
