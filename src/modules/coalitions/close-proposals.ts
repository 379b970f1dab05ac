import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { factOf, joined, type Coalition } from './coalition.ts'
import { keepMembers } from './keep-members.ts'
import { keepSteward } from './pass-on-party.ts'
import { askedOf, decide, type Change } from './proposal.ts'
import { lockCoalition, updateCoalition } from './queries/coalitions.ts'
import { endParty } from './queries/parties.ts'
import { lockProposal, proposalsToClose, saveOutcome, voicesOn } from './queries/proposals.ts'
import { replaceReins } from './queries/reins.ts'

/** Counts the voices of all proposals whose time is over; what was accepted holds from that moment. */
export async function closeProposals(house: House): Promise<void> {
  for (const id of await proposalsToClose(house.reader(system))) {
    await house.transact(system, ctx => closeProposal(ctx, id))
  }
}

async function closeProposal(ctx: Ctx, id: string): Promise<void> {
  const proposal = await lockProposal(ctx, id)
  const coalition = proposal && (await lockCoalition(ctx, proposal.coalition))
  if (!proposal || !coalition || proposal.closedAt !== null) return
  const given = (await voicesOn(ctx, [id])).get(id) ?? []
  const outcome = decide(proposal.rule, { asked: askedOf(coalition, proposal), given })
  await saveOutcome(ctx, id, outcome)
  const takesEffect = outcome.accepted && coalition.state !== 'ended' && coalition.removedAt === null
  if (takesEffect) await apply(ctx, coalition, proposal.change)
  ctx.tell('coalitions.decided', {
    verb: outcome.accepted ? 'Accept' : 'Reject',
    ...factOf(coalition),
    target: { kind: 'proposal', id },
    data: { name: coalition.name, kind: proposal.change.kind, accepted: outcome.accepted },
  })
}

async function apply(ctx: Ctx, coalition: Coalition, change: Change): Promise<void> {
  const { id } = coalition
  if (change.kind === 'reins') await replaceReins(ctx, id, change.reins)
  if (change.kind === 'rule') await updateCoalition(ctx, id, { rule: change.rule })
  if (change.kind === 'conflict') {
    const { conflictPath, outsider } = change
    await updateCoalition(ctx, id, { conflictPath, outsider })
  }
  if (change.kind === 'party') await letGo(ctx, coalition, change.party)
}

async function letGo(ctx: Ctx, coalition: Coalition, id: string): Promise<void> {
  const party = joined(coalition).find(one => one.id === id)
  if (!party) return
  await endParty(ctx, id, '')
  await keepSteward(ctx, coalition.id)
  await keepMembers(ctx, coalition.id)
  const { organisation, person } = party
  ctx.tell('coalitions.party_left', {
    verb: 'Leave',
    ...factOf(coalition),
    target: { kind: 'party', id },
    data: { name: coalition.name, organisation, person, byDecision: true },
  })
}
