import { moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseCircle, type CircleWish, type SavedCircle } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'
import { factOf } from './coalition.ts'
import { factOf as issueFact } from './issue.ts'
import { keepMembers } from './keep-members.ts'
import { coalitionFor, issueFor } from './load-coalition.ts'
import { updateCoalition } from './queries/coalitions.ts'
import { updateIssue } from './queries/issues.ts'
import { areasOf } from './raise-issue.ts'

export interface IssueEdit {
  readonly id: string
  /** The version that was on the screen. */
  readonly version: number
  readonly title: string
  readonly explanation: string
  readonly themes: readonly Theme[]
  readonly places: readonly string[]
  readonly circle: CircleWish
}

/** Words an issue anew. Refuses when somebody else did so since; then nothing is saved. */
export async function editIssue(ctx: Ctx, { id, version, ...wish }: IssueEdit): Promise<SavedCircle> {
  const before = await issueFor(ctx, 'edit', id)
  if (before.version !== version) throw new Refusal('conflict', 'coalitions.changed_meanwhile')
  const areas = await areasOf(ctx, wish.places)
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'issue', id }, wish: wish.circle, before: before.circle },
  })
  await updateIssue(ctx, id, { ...wish, areas, circle })
  await moveFacts(ctx, id, { from: before.circle, to: circle })
  const touched = [...new Set([...areas, ...before.areas])]
  const fact = issueFact({ ...before, areas: touched, circle })
  ctx.tell('coalitions.issue_changed', { verb: 'Update', ...fact, data: { title: wish.title } })
  return { wish: wish.circle, saved: circle, before: before.circle }
}

export interface CoalitionEdit {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly aim: string
  readonly circle: CircleWish
}

/** Changes name, aim and who may see it; how the parties decide is changed by a proposal only. */
export async function editCoalition(ctx: Ctx, { id, version, ...wish }: CoalitionEdit): Promise<SavedCircle> {
  const before = await coalitionFor(ctx, 'edit', id)
  if (before.version !== version) throw new Refusal('conflict', 'coalitions.changed_meanwhile')
  const { name, aim } = wish
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'coalition', id }, wish: wish.circle, before: before.circle },
  })
  await updateCoalition(ctx, id, { name, aim, circle })
  await moveFacts(ctx, id, { from: before.circle, to: circle })
  await keepMembers(ctx, id)
  ctx.tell('coalitions.changed', { verb: 'Update', ...factOf({ ...before, circle }), data: { name } })
  return { wish: wish.circle, saved: circle, before: before.circle }
}
