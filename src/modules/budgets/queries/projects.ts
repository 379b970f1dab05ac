import { sql, type Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { watches } from '../../circles/index.ts'
import type { Budget } from '../budget.ts'
import type { Project, ProjectState } from '../project.ts'
import { own } from './own-tables.ts'

/** All projects of a budget that the reader may see there, by number. The budget itself was seen. */
export async function projectsOf(
  { db, actor }: Pick<Reader, 'db' | 'actor'>,
  budget: Pick<Budget, 'id' | 'areas'>,
): Promise<Project[]> {
  const rows = await selectProjects(db)
    .where('p.budget', '=', budget.id)
    .$if(!actor.system && !watches(actor, budget.areas), query =>
      query.where(sql<boolean>`(p.hidden_at is null or p.owner = ${actor.person}::uuid)`),
    )
    .orderBy('p.number')
    .execute()
  return rows.map(asProject)
}

/** All shown projects of these budgets, by number: for what tells of several at once. */
export async function projectsShownIn(
  { db }: Pick<Reader, 'db'>,
  budgets: readonly string[],
): Promise<Project[]> {
  if (budgets.length === 0) return []
  const rows = await selectProjects(db)
    .where('p.budget', 'in', [...budgets])
    .where('p.hidden_at', 'is', null)
    .orderBy('p.number')
    .execute()
  return rows.map(asProject)
}

/** These projects, whoever reads: who may see their budget may see them. */
export function projectsWith(reader: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Project[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Project[]> {
    const rows = await selectProjects(db)
      .where('p.id', 'in', [...ids])
      .execute()
    return rows.map(asProject)
  },
  keyOf: ({ id }: Project) => id,
}

/** The budget that a project belongs to. */
export async function budgetOfProject({ db }: Pick<Reader, 'db'>, id: string): Promise<string | undefined> {
  const row = await own(db).selectFrom('projects').select('budget').where('id', '=', id).executeTakeFirst()
  return row?.budget
}

/** Locked until the transaction ends; its budget is locked before. */
export async function lockProject({ db }: Ctx, id: string): Promise<Project | undefined> {
  const row = await selectProjects(db).where('p.id', '=', id).forUpdate('p').executeTakeFirst()
  return row && asProject(row)
}

export async function nextNumber({ db }: Ctx, budget: string): Promise<number> {
  const { last } = await own(db)
    .selectFrom('projects')
    .select(eb => eb.fn.coalesce(eb.fn.max('number'), sql<number>`0`).as('last'))
    .where('budget', '=', budget)
    .executeTakeFirstOrThrow()
  return Number(last) + 1
}

function selectProjects(db: Kysely<DB>) {
  return own(db)
    .selectFrom('projects as p')
    .selectAll('p')
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('project_costs as c')
          .select(['c.what', 'c.cents'])
          .whereRef('c.project', '=', 'p.id')
          .orderBy('c.sort'),
      ).as('costs'),
      eb
        .selectFrom('project_supporters as s')
        .select(eb.fn.countAll<number>().as('count'))
        .whereRef('s.project', '=', 'p.id')
        .as('supporters'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectProjects>['executeTakeFirstOrThrow']>>

function asProject(row: Row): Project {
  const { id, slug, budget, number, title, what, why, plan, latitude, longitude, owner, helper } = row
  return {
    ...{ id, slug, budget, number, title, what, why, plan, latitude, longitude, owner, helper },
    placeWords: row.place_words,
    theme: row.theme as Project['theme'],
    area: row.area,
    state: row.state as ProjectState,
    reason: row.reason,
    mergedInto: row.merged_into,
    fileId: row.file_id,
    cost: Number(row.cost_cents),
    costs: row.costs.map(cost => ({ what: cost.what, cents: Number(cost.cents) })),
    supporters: Number(row.supporters ?? 0),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
  }
}
