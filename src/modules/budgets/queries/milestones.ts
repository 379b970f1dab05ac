import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Milestone, MilestoneKind } from '../milestone.ts'
import { own } from './own-tables.ts'

export async function insertMilestone(
  { db, now, actor }: Ctx,
  { id, project, kind, title, note, dueDay, doneAt, spent }: Omit<Milestone, 'toldAt'>,
): Promise<void> {
  await own(db)
    .insertInto('milestones')
    .values({
      ...{ id, project, kind, title, note, due_day: dueDay, done_at: doneAt, spent_cents: spent },
      ...{ told_at: now, told_by: actor.person },
    })
    .execute()
}

export async function saveDone({ db, now }: Ctx, id: string, spent: number | null): Promise<void> {
  await own(db)
    .updateTable('milestones')
    .set({ done_at: now, spent_cents: spent })
    .where('id', '=', id)
    .execute()
}

/** All that was told of these projects, oldest first. */
export async function milestonesOf(
  { db }: Pick<Reader, 'db'>,
  projects: readonly string[],
): Promise<Milestone[]> {
  if (projects.length === 0) return []
  const rows = await own(db)
    .selectFrom('milestones')
    .select(['id', 'project', 'kind', 'title', 'note', 'done_at', 'spent_cents', 'told_at'])
    .select(sql<string | null>`due_day::text`.as('due_day'))
    .where('project', 'in', [...projects])
    .orderBy('told_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, project, kind, title, note, due_day, done_at, spent_cents, told_at }) => ({
    ...{ id, project, title, note, kind: kind as MilestoneKind, dueDay: due_day, doneAt: done_at },
    ...{ spent: spent_cents === null ? null : Number(spent_cents), toldAt: told_at },
  }))
}
