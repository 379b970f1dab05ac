import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { sumOf, type Cost, type Project, type ProjectState } from '../project.ts'
import { own } from './own-tables.ts'

export type IdeaText = Pick<
  Project,
  'title' | 'slug' | 'what' | 'why' | 'placeWords' | 'latitude' | 'longitude' | 'theme' | 'area'
>

export type NewProject = IdeaText &
  Pick<Project, 'id' | 'budget' | 'number' | 'owner' | 'state' | 'cost' | 'fileId'>

/** Cost: one statement, however many. */
export async function insertProjects({ db, now, actor }: Ctx, all: readonly NewProject[]): Promise<void> {
  if (all.length === 0) return
  await own(db)
    .insertInto('projects')
    .values(
      all.map(({ id, budget, number, owner, state, cost, fileId, ...told }) => ({
        ...{ id, budget, number, owner, state, cost_cents: cost, file_id: fileId, ...textColumns(told) },
        ...{ created_at: now, updated_at: now, created_by: actor.person },
      })),
    )
    .execute()
}

/** Changes its text; the version goes up. */
export async function updateIdea({ db, now }: Ctx, id: string, told: IdeaText): Promise<void> {
  await own(db)
    .updateTable('projects')
    .set(eb => ({ ...textColumns(told), version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

/** The plan and the lines of what it costs, all anew. */
export async function savePlan(
  { db, now }: Ctx,
  id: string,
  { plan, costs }: { plan: string; costs: readonly Cost[] },
): Promise<void> {
  await own(db)
    .updateTable('projects')
    .set(eb => ({ plan, cost_cents: sumOf(costs), version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
  await own(db).deleteFrom('project_costs').where('project', '=', id).execute()
  if (costs.length === 0) return
  const rows = costs.map(({ what, cents }, sort) => ({ id: newId(), project: id, what, cents, sort }))
  await own(db).insertInto('project_costs').values(rows).execute()
}

/** Moves projects to another state; without a reason the one there is stays. */
export async function saveState(
  { db, now }: Ctx,
  ids: readonly string[],
  { state, reason, mergedInto }: { state: ProjectState; reason?: string; mergedInto?: string },
): Promise<void> {
  if (ids.length === 0) return
  await own(db)
    .updateTable('projects')
    .set({
      ...{ state, updated_at: now },
      ...(reason === undefined ? {} : { reason }),
      ...(mergedInto === undefined ? {} : { merged_into: mergedInto }),
    })
    .where('id', 'in', [...ids])
    .execute()
}

export async function saveHelper({ db, now }: Ctx, id: string, helper: string | null): Promise<void> {
  await own(db).updateTable('projects').set({ helper, updated_at: now }).where('id', '=', id).execute()
}

/** Off the pages with a reason, or back on them without. */
export async function saveProjectHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  await own(db)
    .updateTable('projects')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
}

function textColumns({ placeWords, ...told }: IdeaText) {
  const { title, slug, what, why, latitude, longitude, theme, area } = told
  return { title, slug, what, why, place_words: placeWords, latitude, longitude, theme, area }
}
