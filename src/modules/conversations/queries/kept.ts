import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/gesprekken/' || t.slug`
const pathOfIts = sql<string>`(select '/gesprekken/' || c.slug from conversations c where c.id = t.conversation)`

/** What is kept here about a person. How they voted is shown on the page for voting, to them only. */
export const keptOfConversations = [
  {
    kind: 'conversations',
    ...{ table: 'conversations', by: 'created_by', path, page: 'id' },
    shows: ['title', 'intro', 'done_with', 'created_at'],
  },
  {
    kind: 'conversations_led',
    ...{ table: 'conversation_hosts', by: 'person', path: pathOfIts, page: 'conversation' },
    shows: ['since'],
  },
  {
    kind: 'voters',
    ...{ table: 'voters', by: 'person', path: pathOfIts },
    shows: ['joined_at'],
  },
  {
    kind: 'conversation_followers',
    ...{ table: 'conversation_followers', by: 'person', path: pathOfIts },
    shows: ['asked_day'],
  },
  {
    kind: 'conversation_followers_waiting',
    ...{ table: 'conversation_followers', by: 'email', as: 'email', path: pathOfIts },
    shows: ['asked_day'],
  },
  {
    kind: 'statements_decided',
    ...{ table: 'statements', by: 'decided_by', path: pathOfIts },
    shows: ['body', 'reason', 'decided_at'],
  },
] as const satisfies readonly Kept[]
