import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './coalition.ts'
import { factOf as issueFact } from './issue.ts'
import { coalitionFor, issueFor } from './load-coalition.ts'
import { coalitionsOfIssues } from './queries/coalitions.ts'
import { saveRemoval } from './queries/marks.ts'

interface Removal {
  readonly id: string
  readonly reason: string
}

/** Takes a coalition away; its address keeps answering, with the reason. */
export async function removeCoalition(ctx: Ctx, { id, reason }: Removal): Promise<void> {
  const coalition = await coalitionFor(ctx, 'remove', id)
  await saveRemoval(ctx, 'coalitions', { id, reason: said(reason) })
  const { name } = coalition
  ctx.tell('coalitions.removed', { verb: 'Delete', ...factOf(coalition), data: { name } })
}

/** The same for an issue that no coalition owns. */
export async function removeIssue(ctx: Ctx, { id, reason }: Removal): Promise<void> {
  const issue = await issueFor(ctx, 'remove', id)
  const words = said(reason)
  const owning = (await coalitionsOfIssues(ctx, [id])).filter(({ state }) => state !== 'ended')
  if (owning.length > 0) throw new Refusal('conflict', 'coalitions.issue_owned')
  await saveRemoval(ctx, 'issues', { id, reason: words })
  const { title } = issue
  ctx.tell('coalitions.issue_removed', { verb: 'Delete', ...issueFact(issue), data: { title } })
}

function said(reason: string): string {
  if (reason.trim() === '') throw new Refusal('invalid', 'coalitions.reason_missing', { field: 'reason' })
  return reason.trim()
}
