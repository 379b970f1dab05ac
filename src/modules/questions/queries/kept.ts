import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/vragen/' || t.slug`
const pathOfIts = sql<string>`(select '/vragen/' || q.slug from questions q where q.id = t.question)`
const pathOfMarked = sql<string>`(select '/vragen/' || q.slug from questions q join answers a on a.question = q.id
  where a.id = t.answer)`

/** What is kept here about a person. */
export const keptOfQuestions = [
  {
    kind: 'questions',
    ...{ table: 'questions', by: 'asker', path, page: 'id' },
    shows: ['title', 'explanation', 'motivation', 'asked_at', 'outcome', 'closed_at'],
    file: ['circle', 'state', 'places'],
  },
  {
    kind: 'questions_taken',
    ...{ table: 'questions', by: 'owner', path, page: 'id' },
    shows: ['title', 'owned_at'],
  },
  {
    kind: 'answers',
    ...{ table: 'answers', by: 'person', path: pathOfIts, page: 'question' },
    shows: ['role', 'body', 'answered_at', 'hidden_at'],
  },
  { kind: 'marks', table: 'answer_marks', by: 'person', shows: ['marked_at'], path: pathOfMarked },
  { kind: 'followed', table: 'question_followers', by: 'person', shows: ['since'], path: pathOfIts },
  {
    kind: 'invitations',
    ...{ table: 'question_invitations', by: 'person', path: pathOfIts, page: 'question' },
    shows: ['asked_at', 'answered_at', 'declined_at'],
    file: ['via_kind', 'via', 'reason'],
  },
  {
    kind: 'drafts',
    ...{ table: 'question_drafts', by: 'email', as: 'email' },
    shows: ['name', 'email', 'made_at'],
    file: ['kind', 'wish', 'lang'],
  },
] as const satisfies readonly Kept[]
