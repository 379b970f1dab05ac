import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/knelpunten/' || t.slug`
const pathOfIts = sql<string>`(select '/knelpunten/' || b.slug from bottlenecks b where b.id = t.bottleneck)`

/** What is kept here about a person. */
export const keptOfBottlenecks = [
  {
    kind: 'bottlenecks',
    ...{ table: 'bottlenecks', by: 'created_by', path, page: 'id' },
    shows: ['title', 'blocks', 'tried', 'created_at'],
  },
  {
    kind: 'bottlenecks_to_answer',
    ...{ table: 'bottlenecks', by: 'answerer', path, page: 'id' },
    shows: ['title', 'asked_at'],
  },
  {
    kind: 'bottleneck_hits',
    ...{ table: 'bottleneck_hits', by: 'person', path: pathOfIts, page: 'bottleneck' },
    shows: ['sentence', 'said_at'],
  },
  {
    kind: 'bottleneck_hits_said',
    ...{ table: 'bottleneck_hits', by: 'said_by', path: pathOfIts },
    shows: ['sentence', 'said_at'],
  },
  {
    kind: 'bottleneck_answers',
    ...{ table: 'bottleneck_answers', by: 'person', path: pathOfIts, page: 'bottleneck' },
    shows: ['body', 'for_whom', 'conditions', 'link', 'answered_at'],
    file: ['kind', 'day'],
  },
  {
    kind: 'bottleneck_outcomes',
    ...{ table: 'bottleneck_outcomes', by: 'person', path: pathOfIts, page: 'bottleneck' },
    shows: ['body', 'said_at'],
  },
  {
    kind: 'bottlenecks_followed',
    ...{ table: 'bottleneck_followers', by: 'person', path: pathOfIts },
    shows: ['since'],
  },
] as const satisfies readonly Kept[]
