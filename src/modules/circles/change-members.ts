import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { mostMembers, type PersonsCircle } from './circle.ts'
import { factOf } from './keep-circle.ts'
import { addMembers, circleWith, dropMembers, membersOf } from './queries.ts'
import { circleRights, type OwnedCircle } from './rights.ts'

/** A circle with the thing it is for; who may not see that thing is not told that there is a circle. */
export async function circleSeen(
  reader: Reader,
  things: Things,
  id: string,
): Promise<OwnedCircle & { readonly circle: PersonsCircle; readonly thing: SeenThing }> {
  const circle = await circleWith(reader, id)
  const found = circle && (await things.get(circle.owner.kind)?.look(reader, [circle.owner.id]))
  const thing = found?.get(circle?.owner.id ?? '')
  if (!circle || !thing) throw new Refusal('not_found', 'circles.not_found')
  return { circle, thing }
}

export interface MemberWish {
  readonly circle: string
  readonly person: string
  /** Whether the person comes in, or goes. */
  readonly joins: boolean
}

/** Lets somebody in, or takes somebody out. Somebody is found by a profile that the actor may see. */
export async function changeMembers(ctx: Ctx, things: Things, wish: MemberWish): Promise<void> {
  const { circle, thing } = await circleSeen(ctx, things, wish.circle)
  allow(circleRights, { actor: ctx.actor, action: 'change', thing: { circle, thing } })
  if (wish.joins) await letIn(ctx, things, wish)
  else await dropMembers(ctx, circle.id, [wish.person])
  ctx.tell('circles.changed', factOf(circle.id))
}

async function letIn(ctx: Ctx, things: Things, { circle, person }: MemberWish): Promise<void> {
  const found = await things.get('person')?.look(ctx, [person])
  if (!found?.has(person)) throw new Refusal('not_found', 'circles.person_not_found')
  if ((await membersOf(ctx, circle)).length >= mostMembers) {
    throw new Refusal('invalid', 'circles.too_many', { most: mostMembers })
  }
  await addMembers(ctx, circle, [person])
}
