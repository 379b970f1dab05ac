import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/toezeggingen/' || t.slug`
const pathOfIts = sql<string>`(select '/toezeggingen/' || p.slug from promises p where p.id = t.promise)`

/** What is kept here about a person. */
export const keptOfPromises = [
  {
    kind: 'promises',
    ...{ table: 'promises', by: 'person', path, page: 'id' },
    shows: ['what', 'due_day', 'made_at', 'reason', 'evidence', 'story', 'worked', 'differently'],
    file: [
      'state',
      'amount',
      'unit',
      'for_words',
      'condition',
      'evidence_link',
      'settled_at',
      'circle',
      'places',
    ],
  },
  {
    kind: 'promises_made',
    ...{ table: 'promises', by: 'made_by', path, page: 'id' },
    shows: ['what', 'made_at'],
    file: ['state'],
  },
  {
    kind: 'promise_changes',
    ...{ table: 'promise_changes', by: 'asked_by', path: pathOfIts, page: 'promise' },
    shows: ['reason', 'asked_at', 'accepted'],
    file: ['before', 'after'],
  },
  {
    kind: 'promise_changes_answered',
    ...{ table: 'promise_changes', by: 'answered_by', path: pathOfIts },
    shows: ['answered_at', 'accepted'],
  },
  {
    kind: 'promises_followed',
    ...{ table: 'promise_followers', by: 'person', path: pathOfIts },
    shows: ['since'],
  },
  {
    kind: 'promise_links',
    ...{ table: 'promise_links', by: 'person', path: pathOfIts },
    shows: ['made_at'],
  },
] as const satisfies readonly Kept[]
