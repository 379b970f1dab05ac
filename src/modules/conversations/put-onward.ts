import { addSection } from '../agreements/index.ts'
import { coalitionsOfPerson, makeProposal, owners } from '../coalitions/index.ts'
import { makeSignpost } from '../signposts/index.ts'
import type { Thing } from '../../platform/activities/fact.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { OnwardKind } from './onward.ts'

export interface Target {
  readonly kind: OnwardKind
  readonly id: string
}

/** The words around a statement. */
export interface Around {
  readonly heading: string
  readonly from: string
}

/** Returns what it became, or became a part of. */
export async function putOnward(
  ctx: Ctx,
  { kind, id }: Target,
  { heading, from, body }: Around & { readonly body: string },
): Promise<Thing> {
  if (kind === 'table')
    return { kind: 'signpost', id: await makeSignpost(ctx, id, { title: body, explanation: from }) }
  if (kind === 'agreement') {
    await addSection(ctx, { agreement: id, heading, text: `${body}\n\n${from}` })
    return { kind, id }
  }
  const own = (await coalitionsOfPerson(ctx, ctx.actor.person ?? '')).find(one => one.id === id)
  const party = own && owners(own).find(({ person }) => person === ctx.actor.person)
  if (!own || !party) throw new Refusal('not_found', 'conversations.nowhere_onward')
  const text = `${heading}: ${body}\n\n${from}`
  await makeProposal(ctx, { coalition: id, party: party.id, text, change: { kind: 'words' } })
  return { kind, id }
}
