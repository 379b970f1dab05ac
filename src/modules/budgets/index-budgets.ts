import type { Consumer } from '../../platform/activities/consume.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathOf } from './budget.ts'
import { pathOf as pathOfProject } from './project.ts'
import { projectsSeen } from './projects-seen.ts'
import { budgetsWith } from './queries/budgets.ts'
import { projectsOf } from './queries/projects.ts'

/** Keeps what can be searched in step with budgets and projects. */
export const indexBudgets: Consumer = {
  name: 'index-budgets',
  version: indexVersion,
  async hear(ctx, activities) {
    const ids = (kind: string) => [
      ...new Set(activities.flatMap(({ object }) => (object.kind === kind ? [object.id] : []))),
    ]
    const budgets = ids('budget')
    if (budgets.length > 0)
      await indexOf(ctx, { kind: 'budget', ids: budgets, documents: await documentsOfBudgets(ctx, budgets) })
    const projects = [...new Set([...ids('project'), ...(await projectsIn(ctx, budgets))])]
    if (projects.length > 0)
      await indexOf(ctx, {
        kind: 'project',
        ids: projects,
        documents: await documentsOfProjects(ctx, projects),
      })
  },
}

interface Indexed {
  readonly kind: 'budget' | 'project'
  readonly ids: readonly string[]
  /** Of those that still stand. */
  readonly documents: readonly SearchDocument[]
}

async function indexOf(ctx: Ctx, { kind, ids, documents }: Indexed): Promise<void> {
  await putDocuments(ctx, documents)
  const kept = new Set(documents.map(({ id }) => id))
  for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, kind, id)
}

/** Who may see a budget may see its projects: when it changes they are put anew. */
async function projectsIn(ctx: Ctx, budgets: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const budget of await budgetsWith(ctx, budgets)) {
    ids.push(...(await projectsOf(ctx, budget)).map(({ id }) => id))
  }
  return ids
}

async function documentsOfBudgets(ctx: Ctx, ids: readonly string[]): Promise<SearchDocument[]> {
  const standing = (await budgetsWith(ctx, ids)).filter(({ hiddenAt }) => hiddenAt === null)
  const names = await namesOf(
    ctx,
    standing.map(({ place }) => place),
  )
  return standing.map(budget => ({
    ...{ kind: 'budget' as const, id: budget.id, title: budget.title, summary: budget.intro },
    ...{ text: budget.whoMay, path: pathOf(budget), place: names.get(budget.place) ?? null },
    ...{ areas: budget.areas, circle: budget.circle, at: budget.updatedAt },
  }))
}

async function documentsOfProjects(ctx: Ctx, ids: readonly string[]): Promise<SearchDocument[]> {
  const standing = (await projectsSeen(ctx, ids)).filter(
    ({ project, budget }) => project.hiddenAt === null && budget.hiddenAt === null,
  )
  const names = await namesOf(
    ctx,
    standing.map(({ budget }) => budget.place),
  )
  return standing.map(({ project, budget }) => ({
    ...{ kind: 'project' as const, id: project.id, title: project.title, summary: project.what },
    text: [project.why, project.plan, project.placeWords].join('\n'),
    ...{ path: pathOfProject(budget, project), place: names.get(budget.place) ?? null },
    ...{ areas: budget.areas, circle: budget.circle, at: project.updatedAt },
  }))
}

async function namesOf(ctx: Ctx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const places = await placesWith(ctx, [...new Set(codes)])
  return new Map(places.map(({ code, name }) => [code, name]))
}
