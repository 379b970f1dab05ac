import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const pathOfIts = sql<string>`'/mijn/kennismakingen/' || t.introduction`

/** What is kept here about a person. Whoever was blocked or reported does not hear of that. */
export const keptOfIntroductions = [
  {
    kind: 'introductions',
    ...{ table: 'introductions', by: 'proposer' },
    shows: ['subject', 'reason', 'asked_at', 'agreed_at'],
    path: sql<string>`'/mijn/kennismakingen/' || t.id`,
  },
  {
    kind: 'introduction_sides',
    ...{ table: 'introduction_sides', by: 'person', path: pathOfIts },
    shows: ['contact', 'sentence', 'answered_at'],
    file: ['answer', 'later_at', 'again_at', 'picked', 'outcome', 'outcome_at'],
  },
  {
    kind: 'introduction_links',
    ...{ table: 'introduction_links', by: 'person', path: pathOfIts },
    shows: ['made_at'],
  },
  { kind: 'blocks', table: 'introduction_blocks', by: 'person', shows: ['blocked_at'] },
  { kind: 'blocked', table: 'introduction_blocks', by: 'blocked', shows: [], withheld: true },
  {
    kind: 'reports',
    ...{ table: 'introduction_reports', by: 'reporter' },
    shows: ['subject', 'reason', 'reported_at'],
  },
  { kind: 'reported', table: 'introduction_reports', by: 'writer', shows: [], withheld: true },
] as const satisfies readonly Kept[]
