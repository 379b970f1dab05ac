import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import { isSeenBy, type Person } from './person.ts'

/** Somebody as data names them under what they wrote or look after. */
export const NamedPerson = z
  .object({
    id: z.uuid().nullable().describe('Null als je dit profiel niet mag zien.'),
    naam: z.string(),
  })
  .meta({ id: 'PersoonNaam' })

/** The name of somebody, with the id when the actor may see the profile; null for who left. */
export function namePerson(actor: Actor, person: Person | undefined): z.input<typeof NamedPerson> | null {
  if (!person) return null
  return { id: isSeenBy(actor, person) ? person.id : null, naam: person.name }
}
