import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'questions'
  | 'question_areas'
  | 'question_drafts'
  | 'question_invitations'
  | 'question_dismissals'
  | 'question_followers'
  | 'answers'
  | 'answer_references'
  | 'answer_marks'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
