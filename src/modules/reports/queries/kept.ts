import type { Kept } from '../../../platform/db/kept.ts'

/** What is kept here about a person. */
export const keptOfReports = [
  {
    kind: 'signpost_adoptions',
    ...{ table: 'signpost_adoptions', by: 'adopted_by' },
    shows: ['adopted_at'],
  },
] as const satisfies readonly Kept[]
