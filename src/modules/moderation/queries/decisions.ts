import type { Ctx } from '../../../platform/ctx/ctx.ts'
import type { Case, DeciderRole, Decision } from '../case.ts'
import { own } from './own-tables.ts'

export type NewDecision = Pick<Decision, 'id' | 'action' | 'rule' | 'words' | 'days' | 'role'>

/** Saves a decision and closes its case. */
export async function addDecision({ db, actor, now }: Ctx, one: Case, decision: NewDecision): Promise<void> {
  await own(db)
    .insertInto('case_decisions')
    .values({
      ...decision,
      case: one.id,
      author: one.author,
      decided_by: actor.person,
      decided_at: now,
    })
    .execute()
  await own(db)
    .updateTable('cases')
    .set({ decided_at: one.decidedAt ?? now, held: false, held_until: null })
    .where('id', '=', one.id)
    .execute()
}

export async function addObjection(
  { db, now }: Ctx,
  { decision, author, words }: { decision: string; author: string | null; words: string },
): Promise<void> {
  await own(db).insertInto('case_objections').values({ decision, author, words, made_at: now }).execute()
}

export async function answerObjection(
  { db, actor, now }: Ctx,
  decision: string,
  said: { granted: boolean; answer: string; role: DeciderRole },
): Promise<void> {
  await own(db)
    .updateTable('case_objections')
    .set({ ...said, decided_by: actor.person, decided_at: now })
    .where('decision', '=', decision)
    .execute()
}
