import type { Actor } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { guestActor, type Guest } from './guest.ts'
import { namesOf } from './names.ts'

/** Acting as this guest; gone when the person behind it is. */
export async function actorOf(house: Pick<House, 'db'>, guest: Guest): Promise<Actor> {
  const name = (await namesOf(house, [guest.person])).get(guest.person)
  if (name === undefined) throw new Refusal('gone', 'invitations.ended')
  return guestActor({ id: guest.person, name })
}
