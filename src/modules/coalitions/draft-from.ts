import type { Ctx } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { dayOf, mandatesOf } from '../organisations/index.ts'
import { beginCoalition } from './begin-coalition.ts'
import type { Coalition } from './coalition.ts'
import { gatherOrigin, issueOf } from './gather-origin.ts'
import type { Invited } from './invite-party.ts'
import type { Origin } from './issue.ts'
import { coalitionsOfIssues, waitForTurn } from './queries/coalitions.ts'
import { issuesFrom } from './queries/issues.ts'
import { raiseIssue } from './raise-issue.ts'
import { beginRights } from './rights.ts'

/**
 * One click: an issue and a draft of a coalition out of a question, an initiative, two that look alike, or an introduction, with
 * those who belong to it asked as parties. Asked twice, also at the same moment, there is one.
 */
export async function draftFrom(ctx: Ctx, origins: readonly Origin[]): Promise<Pick<Coalition, 'slug'>> {
  allow(beginRights, { actor: ctx.actor, action: 'begin', thing: null })
  const keys = origins.map(({ kind, id }) => `${kind} ${id}`).toSorted()
  await waitForTurn(ctx, `coalition from ${keys.join(' ')}`)
  const there = await draftedFrom(ctx, origins)
  if (there) return there
  const [first] = origins
  if (first?.kind === 'issue') return begin(ctx, await issueOf(ctx, first.id), [])
  const { invited, ...told } = await gatherOrigin(ctx, origins)
  const { id } = await raiseIssue(ctx, { ...told, origins })
  return begin(ctx, { id, title: told.title }, invited)
}

/** The one that goes on already and came from all of these. */
async function draftedFrom(ctx: Ctx, origins: readonly Origin[]): Promise<Coalition | undefined> {
  const issues: string[][] = []
  for (const origin of origins) {
    const from = origin.kind === 'issue' ? [origin] : await issuesFrom(ctx, origin)
    issues.push(from.map(({ id }) => id))
  }
  const [first = [], ...more] = issues
  const shared = first.filter(id => more.every(others => others.includes(id)))
  const going = (await coalitionsOfIssues(ctx, shared)).filter(({ state }) => state !== 'ended')
  return going[0]
}

async function begin(ctx: Ctx, issue: { id: string; title: string }, invited: readonly Invited[]) {
  const organisation = await ownAmong(ctx, invited)
  const others = invited.filter(one =>
    'organisation' in one ? one.organisation !== organisation : one.person !== ctx.actor.person,
  )
  return beginCoalition(ctx, {
    ...{ issue: issue.id, name: issue.title, own: { organisation }, invited: others },
  })
}

/** The organisation for which the actor takes part: the one among those asked that the actor may speak for, if it is one. */
async function ownAmong(ctx: Ctx, invited: readonly Invited[]): Promise<string | null> {
  const mandates = await mandatesOf(ctx, ctx.actor.person ?? '', dayOf(ctx.now))
  const mine = new Set(mandates.map(({ organisation }) => organisation))
  const asked = invited.flatMap(one =>
    'organisation' in one && mine.has(one.organisation) ? [one.organisation] : [],
  )
  return asked.length === 1 ? (asked[0] ?? null) : null
}
