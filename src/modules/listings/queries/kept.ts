import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`case t.kind when 'initiative' then '/vermeldingen/initiatief/' else '/vermeldingen/organisatie/' end
  || t.object`

/** What is kept here about a person. */
export const keptOfListings = [
  { kind: 'listing_asks', table: 'listing_asks', by: 'person', shows: [], file: ['kind', 'object'], path },
  {
    kind: 'listing_links',
    table: 'listing_links',
    by: 'person',
    shows: ['made_at'],
    file: ['kind', 'object'],
    path,
  },
  {
    kind: 'listing_remarks',
    ...{ table: 'listing_remarks', by: 'person', path },
    shows: ['is_right', 'sentence', 'made_at'],
    file: ['kind', 'object'],
  },
  {
    kind: 'listing_spans',
    table: 'listing_spans',
    by: 'set_by',
    shows: ['months', 'set_at'],
    file: ['kind'],
  },
] as const satisfies readonly Kept[]
