import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`t.path`

/** What is kept here about a person. */
export const keptOfHandover = [
  {
    kind: 'handovers_held',
    ...{ table: 'handovers', by: 'holder', path },
    shows: ['title', 'begun_at', 'accepted_at', 'ended_at'],
    file: ['role_kind', 'reason', 'shadow_days', 'off_at', 'ending'],
  },
  {
    kind: 'handovers_taken',
    ...{ table: 'handovers', by: 'successor', path },
    shows: ['title', 'asked_at', 'accepted_at', 'ended_at'],
    file: ['role_kind', 'shadow_days', 'off_at', 'ending'],
  },
  {
    kind: 'handovers_asked',
    ...{ table: 'handovers', by: 'asked_by', path },
    shows: ['title', 'asked_at'],
  },
  {
    kind: 'handovers_agreed',
    ...{ table: 'handovers', by: 'agreed_by', path },
    shows: ['title', 'agreed_at'],
  },
  {
    kind: 'handover_notes',
    ...{ table: 'handover_notes', by: 'person' },
    shows: ['text', 'written_at', 'asked_at'],
    file: ['role_kind', 'role'],
  },
] as const satisfies readonly Kept[]
