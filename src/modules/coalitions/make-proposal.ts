import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, joined, owners, type Coalition, type Party } from './coalition.ts'
import { checkSpeaker } from './invite-party.ts'
import { coalitionFor } from './load-coalition.ts'
import { askedOf, openDays, type Change, type VoiceKind } from './proposal.ts'
import { insertProposal, lockProposal, proposalsOf, saveVoice } from './queries/proposals.ts'

const mostOpen = 20
const day = 86_400_000 // ms

export interface ProposalWish {
  readonly coalition: string
  /** The own party in whose name it is made. */
  readonly party: string
  readonly text: string
  readonly change: Change
  readonly days?: number
}

/** Puts something to all parties that own the issue. */
export async function makeProposal(ctx: Ctx, wish: ProposalWish): Promise<string> {
  const coalition = await coalitionFor(ctx, 'propose', wish.coalition)
  const party = await ownVoice(ctx, coalition, wish.party)
  const { text, change, days = openDays.usual } = wish
  checkChange(coalition, change)
  if (days < openDays.least || days > openDays.most) {
    throw new Refusal('invalid', 'coalitions.days_wrong', { field: 'days', most: openDays.most })
  }
  const open = (await proposalsOf(ctx, coalition.id)).filter(({ closedAt }) => closedAt === null)
  if (open.length >= mostOpen) throw new Refusal('too_many', 'coalitions.too_many_proposals')
  const id = newId()
  const closesAt = new Date(ctx.now.getTime() + days * day)
  const asked = owners(coalition).map(one => one.id)
  await insertProposal(ctx, {
    ...{ id, coalition: coalition.id, text, change, asked, closesAt },
    ...{ rule: coalition.rule, party: party.id },
  })
  ctx.tell('coalitions.proposed', {
    verb: 'Offer',
    ...factOf(coalition),
    circle: 'hidden',
    target: { kind: 'proposal', id },
    data: { name: coalition.name, kind: change.kind },
  })
  return id
}

function checkChange(coalition: Coalition, change: Change): void {
  if (change.kind === 'party' && !joined(coalition).some(({ id }) => id === change.party)) {
    throw new Refusal('invalid', 'coalitions.party_not_found', { field: 'party' })
  }
}

export interface VoiceWish {
  readonly proposal: string
  readonly party: string
  readonly voice: VoiceKind
  readonly reason: string
}

/** A party says what it thinks; until the proposal closes it may change that. */
export async function giveVoice(ctx: Ctx, { proposal: id, party, voice, reason }: VoiceWish): Promise<void> {
  const proposal = await lockProposal(ctx, id)
  if (!proposal) throw new Refusal('not_found', 'coalitions.proposal_not_found')
  const coalition = await coalitionFor(ctx, 'voice', proposal.coalition)
  if (proposal.closedAt !== null || proposal.closesAt <= ctx.now) {
    throw new Refusal('closed', 'coalitions.proposal_closed')
  }
  await ownVoice(ctx, coalition, party)
  if (!askedOf(coalition, proposal).some(one => one.id === party)) {
    throw new Refusal('not_allowed', 'coalitions.not_asked')
  }
  if (voice === 'objection' && reason.trim() === '') {
    throw new Refusal('invalid', 'coalitions.objection_reason', { field: 'reason' })
  }
  await saveVoice(ctx, { proposal: id, party, voice, reason: reason.trim() })
  ctx.tell('coalitions.voice_given', {
    verb: 'Add',
    ...factOf(coalition),
    circle: 'hidden',
    target: { kind: 'proposal', id },
  })
}

/** Only its speaker speaks for a party, and for an organisation only with a mandate. */
async function ownVoice(ctx: Ctx, coalition: Coalition, id: string): Promise<Party> {
  const party = owners(coalition).find(one => one.id === id)
  if (!party || party.person === null || party.person !== ctx.actor.person) {
    throw new Refusal('not_allowed', 'coalitions.not_your_party')
  }
  await checkSpeaker(ctx, party.organisation)
  return party
}
