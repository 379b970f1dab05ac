import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf, joined, owners, stewardsOf, type Coalition } from './coalition.ts'
import { keepMembers } from './keep-members.ts'
import { lockCoalition } from './queries/coalitions.ts'
import { endParty, updateParty } from './queries/parties.ts'
import { setSteward } from './shape-coalition.ts'

/**
 * Somebody else is the party, or speaks for it, from now on; with nobody (`to` null) an organisation waits for who speaks for it,
 * and a party without one goes. The coalition keeps a steward as long as anybody owns it. The caller has the yes of both.
 */
export async function passOnParty(
  ctx: Ctx,
  wish: { readonly coalition: string; readonly party: string; readonly to: string | null },
): Promise<void> {
  const { coalition: id, party: partyId, to } = wish
  const coalition = await lockCoalition({ ...ctx, actor: system }, id)
  const party = coalition && joined(coalition).find(one => one.id === partyId)
  if (!coalition || !party) return
  const { organisation, person: before } = party
  const isPartyAlready =
    organisation === null && coalition.parties.some(one => one.organisation === null && one.person === to)
  if (organisation === null && (to === null || isPartyAlready)) await endParty(ctx, partyId, '')
  else await updateParty(ctx, partyId, { person: to })
  await keepSteward(ctx, id)
  await keepMembers({ ...ctx, actor: system }, id)
  ctx.tell(organisation === null && to === null ? 'coalitions.party_left' : 'coalitions.speaker_changed', {
    verb: organisation === null && to === null ? 'Leave' : 'Update',
    ...factOf(coalition),
    target: { kind: 'party', id: partyId },
    data: { name: coalition.name, organisation, person: to, before },
  })
}

/** The first party that owns the issue keeps the page when nobody else does, and hears it. */
export async function keepSteward(ctx: Ctx, id: string): Promise<void> {
  const coalition = (await lockCoalition({ ...ctx, actor: system }, id)) as Coalition
  if (stewardsOf(coalition).length > 0) return
  const [first] = owners(coalition).filter(({ person }) => person !== null)
  if (first) await setSteward(ctx, coalition, { ...first, isSteward: true })
}
