import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { peopleWith } from '../people/index.ts'
import { addBlock, dropBlock } from './queries/blocks.ts'
import { declineAllBetween } from './queries/sides.ts'
import { askRights } from './rights.ts'

/** From now on this person's requests do not reach the actor, and those that wait are declined. The other is never told. */
export async function blockPerson(ctx: Ctx, wish: { person: string }): Promise<void> {
  allow(askRights, { actor: ctx.actor, action: 'block', thing: null })
  const person = ctx.actor.person ?? ''
  const [blocked] = await peopleWith(ctx, [wish.person])
  if (!blocked || blocked.id === person) throw new Refusal('not_found', 'introductions.person_not_found')
  await addBlock(ctx, { person, blocked: blocked.id })
  await declineAllBetween(ctx, { person, other: blocked.id })
  tell(ctx, person)
}

export async function unblockPerson(ctx: Ctx, wish: { person: string }): Promise<void> {
  allow(askRights, { actor: ctx.actor, action: 'block', thing: null })
  const person = ctx.actor.person ?? ''
  await dropBlock(ctx, { person, blocked: wish.person })
  tell(ctx, person)
}

/** For the log only, and without whom. */
function tell(ctx: Ctx, person: string): void {
  ctx.tell('introductions.blocks_changed', {
    verb: 'Update',
    object: { kind: 'person', id: person },
    areas: [],
    circle: 'hidden',
  })
}
