import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { addDocument, type CheckedFile } from '../documents/index.ts'
import type { Budget } from './budget.ts'
import { projectFor } from './load-budget.ts'
import type { MilestoneKind } from './milestone.ts'
import { factOf, type Project } from './project.ts'
import { insertMilestone, milestonesOf, saveDone } from './queries/milestones.ts'
import { touchBudget } from './queries/save-budget.ts'
import { saveState } from './queries/save-project.ts'

export interface StepWish {
  readonly project: string
  readonly kind: MilestoneKind
  readonly title: string
  readonly note?: string
  readonly dueDay?: string | null
  readonly isDone?: boolean
  /** Cents. */
  readonly spent?: number | null
}

/** A picture of how it goes, for the page of the project. */
export interface Photo {
  readonly things: Things
  readonly file: CheckedFile
  /** What one sees on it, for who cannot see it. */
  readonly text: string
}

/** Tells a step, a change with its reason, or a lesson; who voted for it or supports it hears. */
export async function tellStep(ctx: Ctx, wish: StepWish, photo?: Photo): Promise<string> {
  const { budget, project } = await projectFor(ctx, 'tell_step', wish.project)
  const { kind, title, note = '', dueDay = null, isDone = false, spent = null } = wish
  if (kind === 'change' && note === '') {
    throw new Refusal('invalid', 'budgets.change_needs_reason', { field: 'note' })
  }
  const id = newId()
  const doneAt = isDone ? ctx.now : null
  await insertMilestone(ctx, { id, project: project.id, kind, title, note, dueDay, doneAt, spent })
  if (photo) {
    const { things, file, text } = photo
    await addDocument(ctx, things, { owner: { kind: 'project', id: project.id }, file, title: text })
  }
  await tellOf(ctx, { budget, project, step: title })
  return id
}

/** A planned step was done, for so much money. */
export async function finishStep(
  ctx: Ctx,
  wish: { readonly project: string; readonly milestone: string; readonly spent: number | null },
): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'tell_step', wish.project)
  const step = (await milestonesOf(ctx, [project.id])).find(({ id }) => id === wish.milestone)
  if (!step || step.doneAt !== null) throw new Refusal('conflict', 'budgets.step_done_already')
  await saveDone(ctx, step.id, wish.spent)
  await tellOf(ctx, { budget, project, step: step.title })
}

/** It is done, or it stops with a public reason. */
export async function endProject(
  ctx: Ctx,
  wish: { readonly project: string; readonly state: 'done' | 'stopped'; readonly reason: string },
): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'tell_step', wish.project)
  if (project.state !== 'won') throw new Refusal('conflict', 'budgets.not_in_this_state')
  if (wish.state === 'stopped' && wish.reason === '') {
    throw new Refusal('invalid', 'budgets.reason_missing', { field: 'reason' })
  }
  await saveState(ctx, [project.id], { state: wish.state, reason: wish.reason })
  await touchBudget(ctx, budget.id)
  ctx.tell('budgets.project_ended', {
    ...{ verb: 'Update', ...factOf(project, budget) },
    data: { title: project.title, state: wish.state },
  })
}

async function tellOf(
  ctx: Ctx,
  { budget, project, step }: { budget: Budget; project: Project; step: string },
): Promise<void> {
  await touchBudget(ctx, budget.id)
  ctx.tell('budgets.step_told', {
    ...{ verb: 'Announce', ...factOf(project, budget) },
    data: { title: project.title, step },
  })
}
