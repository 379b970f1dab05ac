import type { Ctx } from '../../../platform/ctx/ctx.ts'
import type { Owner } from '../../../platform/db/kept.ts'
import { own } from './own-tables.ts'

/** Deletes what names this person and is no public work: drafts, being named in an answer, being proposed. */
export async function forgetInQuestions({ db }: Ctx, { id, emails }: Owner): Promise<void> {
  await own(db)
    .deleteFrom('question_drafts')
    .where('email', 'in', ['', ...emails])
    .execute()
  await own(db)
    .deleteFrom('answer_references')
    .where('kind', '=', 'person')
    .where('object', '=', id)
    .execute()
  await own(db)
    .deleteFrom('question_dismissals')
    .where('kind', '=', 'person')
    .where('object', '=', id)
    .execute()
}
