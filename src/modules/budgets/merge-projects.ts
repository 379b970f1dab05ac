import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { projectFor } from './load-budget.ts'
import { factOf } from './project.ts'
import { projectsWith } from './queries/projects.ts'
import { saveState } from './queries/save-project.ts'
import { answerMerger, insertMerger, mergersOf, setSupport, supportersOf } from './queries/support.ts'

/** An owner asks another owner to go on together. */
export async function askMerge(
  ctx: Ctx,
  wish: { readonly from: string; readonly into: string },
): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'ask_merge', wish.from)
  const [into] = await projectsWith(ctx, [wish.into])
  const fits =
    into && into.budget === project.budget && into.id !== project.id && into.state === project.state
  if (!fits || into.owner === null) throw new Refusal('invalid', 'budgets.no_such_project')
  const open = (await mergersOf(ctx, [project.id])).find(one => one.accepted === null)
  if (open) throw new Refusal('conflict', 'budgets.merge_asked_already')
  await insertMerger(ctx, project.id, into.id)
  ctx.tell('budgets.merge_asked', {
    ...{ verb: 'Offer', ...factOf(into, budget), circle: 'named' },
    data: { title: into.title, from: project.id },
  })
}

/** The other owner says yes or no. After a yes the first idea leads to the other; its support stays where it is. */
export async function answerMerge(
  ctx: Ctx,
  wish: { readonly project: string; readonly merger: string; readonly accept: boolean },
): Promise<void> {
  const { budget, project } = await projectFor(ctx, 'ask_merge', wish.project)
  const merger = (await mergersOf(ctx, [project.id])).find(({ id }) => id === wish.merger)
  if (!merger || merger.into !== project.id || merger.accepted !== null) {
    throw new Refusal('not_found', 'budgets.merge_not_found')
  }
  const { project: from } = await projectOf(ctx, merger.from)
  await answerMerger(ctx, merger.id, wish.accept)
  if (wish.accept) await saveState(ctx, [from.id], { state: 'merged', mergedInto: project.id })
  ctx.tell('budgets.merge_answered', {
    ...{ verb: wish.accept ? 'Accept' : 'Reject', ...factOf(from, budget) },
    ...(wish.accept ? {} : { circle: 'named' }),
    data: { title: from.title, into: project.id, accepted: wish.accept },
  })
}

/** A supporter of an idea that went on in another one moves along, by an own click. */
export async function moveSupport(ctx: Ctx, merged: string): Promise<void> {
  const { project: from } = await projectOf(ctx, merged)
  if (from.state !== 'merged' || from.mergedInto === null) {
    throw new Refusal('conflict', 'budgets.not_in_this_state')
  }
  const isSupporter = (await supportersOf(ctx, [from.id])).some(({ person }) => person === ctx.actor.person)
  if (!isSupporter) throw new Refusal('not_allowed', 'budgets.no_supporter')
  const { budget, project: into } = await projectFor(ctx, 'support', from.mergedInto)
  await setSupport(ctx, from.id, false)
  await setSupport(ctx, into.id, true)
  ctx.tell('budgets.supported', {
    ...{ verb: 'Join', ...factOf(into, budget), circle: 'named' },
    data: { title: into.title },
  })
}

async function projectOf(ctx: Ctx, id: string) {
  const [project] = await projectsWith(ctx, [id])
  if (!project) throw new Refusal('not_found', 'budgets.project_not_found')
  return { project }
}
