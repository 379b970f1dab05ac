import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

/** What is kept here about a person. */
export const keptOfImports = [
  {
    kind: 'imports',
    ...{ table: 'imports', by: 'by_person', path: sql<string>`'/import/' || t.id` },
    shows: ['file_name', 'place', 'started_at'],
    file: ['rows_total', 'state'],
  },
] as const satisfies readonly Kept[]
