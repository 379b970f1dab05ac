import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { factOf } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { addSteward, dropSteward, inviteSteward } from './queries/stewards.ts'

interface Stewarding {
  readonly initiative: string
  readonly person: string
}

/** Asks somebody to look after it as well; that counts when this person says yes. */
export async function askSteward(ctx: Ctx, { initiative: id, person }: Stewarding): Promise<void> {
  const initiative = await initiativeFor(ctx, 'invite_steward', id)
  if (initiative.stewards.includes(person)) {
    throw new Refusal('invalid', 'initiatives.already_steward', { field: 'handle' })
  }
  await inviteSteward(ctx.db, { initiative: id, person, by: ctx.actor.person, now: ctx.now })
  ctx.tell('initiatives.steward_invited', {
    verb: 'Invite',
    ...factOf(initiative),
    circle: 'stewards',
    target: { kind: 'person', id: person },
    data: { title: initiative.title },
  })
}

/** The invited person says yes or no. */
export async function answerInvitation(
  ctx: Ctx,
  { initiative: id, accept }: { readonly initiative: string; readonly accept: boolean },
): Promise<void> {
  const initiative = await initiativeFor(ctx, 'answer_invitation', id)
  const { person } = ctx.actor
  if (person === null || !initiative.invited.includes(person)) {
    throw new Refusal('not_found', 'initiatives.invitation_gone')
  }
  const stewarding = { initiative: id, person }
  if (accept) await addSteward(ctx.db, { ...stewarding, now: ctx.now })
  else await dropSteward(ctx.db, stewarding)
  const fact = { ...factOf(initiative), data: { title: initiative.title } }
  if (accept) ctx.tell('initiatives.steward_joined', { verb: 'Join', ...fact })
  else ctx.tell('initiatives.steward_declined', { verb: 'Reject', ...fact, circle: 'stewards' })
}

/** Takes somebody from the stewards, or an invitation back. The last steward stays. */
export async function removeSteward(ctx: Ctx, { initiative: id, person }: Stewarding): Promise<void> {
  const initiative = await initiativeFor(ctx, 'remove_steward', id)
  const isSteward = initiative.stewards.includes(person)
  if (isSteward && initiative.stewards.length === 1) throw new Refusal('conflict', 'initiatives.last_steward')
  await dropSteward(ctx.db, { initiative: id, person })
  ctx.tell('initiatives.steward_left', {
    verb: ctx.actor.person === person ? 'Leave' : 'Remove',
    ...factOf(initiative),
    ...(isSteward ? {} : { circle: 'stewards' }),
    target: { kind: 'person', id: person },
    data: { title: initiative.title },
  })
}
