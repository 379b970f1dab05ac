import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

interface Deleted {
  readonly id: string
  readonly areas: string[]
}

/** Deletes the made-up budgets with everything that hangs on them. */
export async function deleteExampleBudgets({
  db,
}: Ctx): Promise<{ budgets: readonly Deleted[]; projects: readonly Deleted[] }> {
  const projects = await own(db)
    .selectFrom('projects as p')
    .innerJoin('budgets as b', 'b.id', 'p.budget')
    .select(['p.id', 'b.areas'])
    .where('b.example', '=', true)
    .execute()
  const budgets = await own(db)
    .deleteFrom('budgets')
    .where('example', '=', true)
    .returning(['id', 'areas'])
    .execute()
  return { budgets, projects }
}
