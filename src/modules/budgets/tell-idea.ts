import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { placesWith } from '../places/index.ts'
import type { Budget } from './budget.ts'
import { budgetFor, projectFor } from './load-budget.ts'
import { factOf, projectSlug, type Project } from './project.ts'
import { nextNumber, projectsOf } from './queries/projects.ts'
import { insertProjects, updateIdea } from './queries/save-project.ts'
import { setSupport } from './queries/support.ts'
import { touchBudget } from './queries/save-budget.ts'

export interface IdeaText {
  readonly title: string
  readonly what: string
  readonly why?: string
  readonly placeWords?: string
  readonly theme?: Project['theme']
  /** Code of a part of the budget's place. */
  readonly area?: string | null
  readonly point?: { readonly latitude: number; readonly longitude: number } | null
}

const mostOfOne = 20

/** Tells an idea; who does so owns it and supports it. */
export async function tellIdea(
  ctx: Ctx,
  { budget: id, ...wish }: IdeaText & { readonly budget: string },
): Promise<Pick<Project, 'id' | 'number' | 'slug'>> {
  const budget = await budgetFor(ctx, 'tell_idea', { id })
  const { person } = ctx.actor
  const own = (await projectsOf(ctx, budget)).filter(({ owner }) => owner === person && person !== null)
  if (own.length >= mostOfOne) throw new Refusal('too_many', 'budgets.too_many_ideas')
  await checkArea(ctx, budget, wish.area)
  const number = await nextNumber(ctx, budget.id)
  const idea = { id: newId(), budget: budget.id, number, ...textOf(wish) }
  await insertProjects(ctx, [{ ...idea, owner: person, state: 'idea', cost: 0, fileId: null }])
  if (person !== null) await setSupport(ctx, idea.id, true)
  await touchBudget(ctx, budget.id)
  ctx.tell('budgets.idea_told', { verb: 'Create', ...factOf(idea, budget), data: { title: idea.title } })
  return idea
}

/** Says it in other words. */
export async function rewordIdea(
  ctx: Ctx,
  { id, version, ...wish }: IdeaText & { readonly id: string; readonly version: number },
): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'reword', id)
  if (project.version !== version) throw new Refusal('conflict', 'budgets.changed_meanwhile')
  await checkArea(ctx, budget, wish.area)
  await updateIdea(ctx, id, textOf(wish))
  ctx.tell('budgets.project_changed', {
    verb: 'Update',
    ...factOf(project, budget),
    data: { title: wish.title },
  })
}

/** Starts or stops supporting an idea. That somebody does stays inside. */
export async function supportProject(
  ctx: Ctx,
  wish: { readonly project: string; readonly supports: boolean },
): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'support', wish.project)
  if (!(await setSupport(ctx, project.id, wish.supports))) return
  ctx.tell('budgets.supported', {
    ...{ verb: wish.supports ? 'Join' : 'Leave', ...factOf(project, budget) },
    ...{ circle: 'named', data: { title: project.title } },
  })
}

async function checkArea(ctx: Ctx, budget: Pick<Budget, 'place'>, area: string | null = null) {
  if (area === null) return
  const [part] = await placesWith(ctx, [area])
  if (!part?.areas.includes(budget.place))
    throw new Refusal('invalid', 'budgets.area_wrong', { field: 'area' })
}

function textOf({ title, what, why = '', placeWords = '', point = null, ...wish }: IdeaText) {
  const { latitude = null, longitude = null } = point ?? {}
  const { theme = null, area = null } = wish
  return { title, slug: projectSlug(title), what, why, placeWords, latitude, longitude, theme, area }
}
