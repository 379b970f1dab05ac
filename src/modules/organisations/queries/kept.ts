import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/organisaties/' || t.slug`
const pathOfPosition = sql<string>`(select '/organisaties/' || o.slug from organisations o where o.id = t.organisation)`

/** What is kept here about a person. */
export const keptOfOrganisations = [
  {
    kind: 'organisations',
    ...{ table: 'organisations', by: 'created_by', path },
    shows: ['name', 'summary', 'created_at'],
  },
  {
    kind: 'organisations_confirmed',
    ...{ table: 'organisations', by: 'confirmed_by', path },
    shows: ['name', 'confirmed_at'],
  },
  {
    kind: 'positions',
    ...{ table: 'positions', by: 'person', path: pathOfPosition, page: 'organisation' },
    shows: ['role', 'from_day', 'until_day', 'created_at', 'confirmed_at'],
  },
  {
    kind: 'positions_confirmed',
    ...{ table: 'positions', by: 'confirmed_by', path: pathOfPosition },
    shows: ['role', 'confirmed_at'],
  },
] as const satisfies readonly Kept[]
