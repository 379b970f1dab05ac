import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type CircleWish } from '../circles/index.ts'
import { factOf, newSlug, type Terms } from './coalition.ts'
import { checkSpeaker, inviteParties, type Invited } from './invite-party.ts'
import { keepMembers } from './keep-members.ts'
import { issuesWith } from './queries/issues.ts'
import { insertParty } from './queries/parties.ts'
import { insertDraft } from './queries/reins.ts'
import { beginRights } from './rights.ts'

export interface CoalitionWish {
  /** Id of the issue it is to own. */
  readonly issue: string
  readonly name: string
  readonly aim?: string
  /** Left out: everybody who sees the issue. */
  readonly circle?: CircleWish
  /** As what the actor takes part: for an organisation with a mandate of it, or as oneself. */
  readonly own: Partial<Terms> & { readonly organisation: string | null }
  readonly invited: readonly Invited[]
  readonly example?: boolean
}

/** A draft, in which the actor is the first party and its steward; the others are asked, and are in it once they say yes. */
export async function beginCoalition(ctx: Ctx, wish: CoalitionWish): Promise<{ id: string; slug: string }> {
  allow(beginRights, { actor: ctx.actor, action: 'begin', thing: null })
  const [issue] = await issuesWith(ctx, [wish.issue])
  if (!issue) throw new Refusal('not_found', 'coalitions.issue_not_found')
  const { name, aim = '', own, example = false } = wish
  const { person } = ctx.actor
  await checkSpeaker(ctx, own.organisation)
  const id = newId()
  const { places, areas } = issue
  const owner = { kind: 'coalition', id }
  const circle = await chooseCircle(ctx, { owner, wish: wish.circle ?? issue.circle, before: issue.circle })
  const coalition = { id, slug: newSlug(name, id), name, aim, example, circle, places, areas }
  await insertDraft(ctx, { ...coalition, issue: issue.id })
  await insertParty(ctx, { firmness: 'in', ...own, coalition: id, person, isSteward: true, joins: true })
  ctx.tell('coalitions.begun', {
    verb: 'Create',
    ...factOf(coalition),
    target: { kind: 'issue', id: issue.id },
    data: { name },
  })
  await keepMembers(ctx, id)
  await inviteParties(ctx, id, wish.invited)
  return coalition
}
