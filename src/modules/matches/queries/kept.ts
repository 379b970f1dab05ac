import type { Kept } from '../../../platform/db/kept.ts'

/** What is kept here about a person. Who was dismissed does not hear of that. */
export const keptOfMatches = [
  {
    kind: 'matches_dismissed',
    ...{ table: 'match_dismissals', by: 'dismissed_by' },
    shows: ['dismissed_at'],
    file: ['initiative'],
  },
  { kind: 'dismissed_as_match', table: 'match_dismissals', by: 'person', shows: [], withheld: true },
] as const satisfies readonly Kept[]
