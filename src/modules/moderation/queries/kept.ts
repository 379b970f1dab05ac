import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const decisions = sql<string>`'/mijn/besluiten'`

/** What is kept here about a person. That something of theirs was reported is told with what was decided. */
export const keptOfModeration = [
  { kind: 'cases', table: 'cases', by: 'author', shows: [], withheld: true },
  {
    kind: 'reported_by_me',
    ...{ table: 'case_reports', by: 'reporter' },
    shows: ['rule', 'sentence', 'reported_at'],
    file: ['lang'],
  },
  {
    kind: 'reported_by_mail',
    ...{ table: 'case_reports', by: 'email', as: 'email' },
    shows: ['email', 'rule', 'sentence', 'reported_at'],
  },
  {
    kind: 'decisions',
    ...{ table: 'case_decisions', by: 'author', path: decisions },
    shows: ['action', 'rule', 'words', 'decided_at'],
    file: ['days', 'role'],
  },
  {
    kind: 'decided_by_me',
    ...{ table: 'case_decisions', by: 'decided_by' },
    shows: ['action', 'rule', 'words', 'decided_at'],
    file: ['days', 'role'],
  },
  {
    kind: 'objections',
    ...{ table: 'case_objections', by: 'author', path: decisions },
    shows: ['words', 'made_at', 'answer', 'decided_at'],
    file: ['granted', 'role'],
  },
  {
    kind: 'objections_answered',
    ...{ table: 'case_objections', by: 'decided_by' },
    shows: ['answer', 'decided_at'],
    file: ['granted', 'role'],
  },
] as const satisfies readonly Kept[]
