import { system, visitor } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Sight } from '../../platform/mail/look-again.ts'
import { actorsWith } from '../people/index.ts'
import { visibleThings } from './visible-things.ts'

/** What people may see when a mail to them is sent; who left sees nothing. */
export function sightOf(house: Pick<House, 'reader' | 'things'>): Sight {
  return async (person, things) => {
    const reader = house.reader(system)
    const actor = person === null ? visitor : (await actorsWith(reader, [person])).get(person)
    const look = await visibleThings(reader, house.things, things)
    return thing => actor !== undefined && look(actor, thing) !== undefined
  }
}
