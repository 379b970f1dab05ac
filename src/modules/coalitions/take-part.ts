import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf, joined, partiesOf, stewardsOf, type Coalition, type Party, type Terms } from './coalition.ts'
import { checkSpeaker } from './invite-party.ts'
import { keepMembers } from './keep-members.ts'
import { coalitionFor } from './load-coalition.ts'
import { forgetLinksTo } from './queries/links.ts'
import { endParty, insertParty, updateParty } from './queries/parties.ts'

/** The invited one says yes, on its own terms, or no. */
export async function answerInvitation(
  ctx: Ctx,
  wish: { readonly coalition: string; readonly party: string; readonly accept: boolean } & Partial<Terms>,
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'answer', wish.coalition)
  const party = ownParty(ctx, coalition, wish.party)
  if (party.since !== null) throw new Refusal('conflict', 'coalitions.takes_part')
  if (!wish.accept) {
    await endParty(ctx, party.id, '')
    await forgetLinksTo(ctx, party.id)
    tellOf(ctx, 'coalitions.party_declined', { verb: 'Reject', coalition, party, circle: 'hidden' })
    return
  }
  await checkSpeaker(ctx, party.organisation)
  const isFirst = stewardsOf(coalition).length === 0
  await updateParty(ctx, party.id, { ...termsIn(wish), since: ctx.now, ...(isFirst && { isSteward: true }) })
  await keepMembers(ctx, coalition.id)
  tellOf(ctx, 'coalitions.party_joined', { verb: 'Join', coalition, party })
}

/** A steward takes back what was asked, as long as there is no answer. Who was asked is told by the mailed link only. */
export async function takeBackInvitation(
  ctx: Ctx,
  wish: { readonly coalition: string; readonly party: string },
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'take_back', wish.coalition)
  const party = coalition.parties.find(({ id }) => id === wish.party)
  if (!party) throw new Refusal('not_found', 'coalitions.party_not_found')
  if (party.since !== null) throw new Refusal('conflict', 'coalitions.answered')
  await endParty(ctx, party.id, '')
  tellOf(ctx, 'coalitions.invitation_taken_back', { verb: 'Undo', coalition, party, circle: 'hidden' })
}

/** Somebody watches from now on, with one click; whoever watches may join later by becoming firmer. */
export async function watchCoalition(
  ctx: Ctx,
  wish: { readonly coalition: string; readonly organisation: string | null },
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'watch', wish.coalition)
  await checkSpeaker(ctx, wish.organisation)
  const { organisation } = wish
  if (organisation !== null && coalition.parties.some(one => one.organisation === organisation)) {
    throw new Refusal('conflict', 'coalitions.takes_part')
  }
  const party = { organisation, person: ctx.actor.person }
  const id = await insertParty(ctx, { ...party, coalition: coalition.id, firmness: 'watching', joins: true })
  await keepMembers(ctx, coalition.id)
  tellOf(ctx, 'coalitions.party_joined', { verb: 'Join', coalition, party: { ...party, id } })
}

/** A party says anew what it brings, what it lets go, its interest and how firm it is. */
export async function changeTerms(
  ctx: Ctx,
  wish: { readonly coalition: string; readonly party: string } & Partial<Terms>,
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'change_terms', wish.coalition)
  const party = ownParty(ctx, coalition, wish.party)
  await updateParty(ctx, party.id, termsIn(wish))
  const { firmness = party.firmness } = wish
  tellOf(ctx, 'coalitions.party_changed', {
    ...{ verb: 'Update', coalition, party },
    data: firmness === party.firmness ? {} : { firmness, before: party.firmness },
  })
}

/** A party goes, with its reason. The last steward hands over first. */
export async function leaveCoalition(
  ctx: Ctx,
  wish: { readonly coalition: string; readonly party: string; readonly reason: string },
): Promise<void> {
  const coalition = await coalitionFor(ctx, 'change_terms', wish.coalition)
  const party = ownParty(ctx, coalition, wish.party)
  const others = joined(coalition).filter(({ id }) => id !== party.id)
  if (party.isSteward && others.length > 0 && !others.some(({ isSteward }) => isSteward)) {
    throw new Refusal('conflict', 'coalitions.last_steward')
  }
  await endParty(ctx, party.id, wish.reason)
  await keepMembers(ctx, coalition.id)
  tellOf(ctx, 'coalitions.party_left', { verb: 'Leave', coalition, party })
}

function ownParty(ctx: Ctx, coalition: Coalition, id: string): Party {
  const party = partiesOf(coalition, ctx.actor.person).find(one => one.id === id)
  if (!party) throw new Refusal('not_found', 'coalitions.party_not_found')
  return party
}

function termsIn({ brings, letsGo, interest, firmness }: Partial<Terms>): Partial<Terms> {
  return {
    ...(brings !== undefined && { brings }),
    ...(letsGo !== undefined && { letsGo }),
    ...(interest !== undefined && { interest }),
    ...(firmness !== undefined && { firmness }),
  }
}

interface Told {
  readonly verb: 'Join' | 'Leave' | 'Reject' | 'Undo' | 'Update'
  readonly coalition: Coalition
  readonly party: Pick<Party, 'id' | 'organisation' | 'person'>
  readonly circle?: string
  readonly data?: Readonly<Record<string, unknown>>
}

function tellOf(ctx: Ctx, name: string, { verb, coalition, party, circle, data }: Told): void {
  const { id, organisation, person } = party
  ctx.tell(name, {
    verb,
    ...factOf(coalition),
    ...(circle !== undefined && { circle }),
    target: { kind: 'party', id },
    data: { name: coalition.name, organisation, person, ...data },
  })
}
