import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Coalition } from './coalition.ts'
import type { Issue } from './issue.ts'
import { lockCoalition } from './queries/coalitions.ts'
import { lockIssue } from './queries/issues.ts'
import { issueRights, rights, type CoalitionAction, type IssueAction } from './rights.ts'

/** The coalition for a change by the actor, locked. What the actor may not see is not there. */
export async function coalitionFor(ctx: Ctx, action: CoalitionAction, id: string): Promise<Coalition> {
  const coalition = await lockCoalition(ctx, id)
  if (!coalition) throw new Refusal('not_found', 'coalitions.not_found')
  allow(rights, { actor: ctx.actor, action, thing: coalition })
  return coalition
}

/** The same for an issue. */
export async function issueFor(ctx: Ctx, action: IssueAction, id: string): Promise<Issue> {
  const issue = await lockIssue(ctx, id)
  if (!issue) throw new Refusal('not_found', 'coalitions.issue_not_found')
  allow(issueRights, { actor: ctx.actor, action, thing: issue })
  return issue
}
