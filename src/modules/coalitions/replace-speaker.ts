import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './coalition.ts'
import { checkSpeaker } from './invite-party.ts'
import { keepMembers } from './keep-members.ts'
import { coalitionFor } from './load-coalition.ts'
import { updateParty } from './queries/parties.ts'

/** Somebody else with a mandate of the organisation speaks for it from now on. */
export async function replaceSpeaker(
  ctx: Ctx,
  { coalition: id, party: partyId }: { readonly coalition: string; readonly party: string },
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'speak', id)
  const party = coalition.parties.find(one => one.id === partyId)
  if (!party || party.organisation === null) throw new Refusal('not_found', 'coalitions.party_not_found')
  await checkSpeaker(ctx, party.organisation)
  const { person } = ctx.actor
  if (party.person === person) return
  await updateParty(ctx, party.id, { person })
  await keepMembers(ctx, id)
  ctx.tell('coalitions.speaker_changed', {
    verb: 'Update',
    ...factOf(coalition),
    target: { kind: 'party', id: party.id },
    data: { name: coalition.name, organisation: party.organisation, person, before: party.person },
  })
}
