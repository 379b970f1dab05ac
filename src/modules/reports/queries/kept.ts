import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`(select '/routewijzers/' || s.slug from signposts s where s.id = t.signpost)`

/** What is kept here about a person. */
export const keptOfReports = [
  {
    kind: 'signpost_adoptions',
    ...{ table: 'signpost_adoptions', by: 'adopted_by', path },
    shows: ['adopted_at'],
  },
] as const satisfies readonly Kept[]
