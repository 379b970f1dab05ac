import type { Actor } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink } from '../people/index.ts'
import type { Seat } from './sitting.ts'

/** Who says so: whoever signed in, whom the seat knows, or somebody without an account who gives a name. */
export interface Promiser {
  readonly actor: Actor
  readonly name: string
  /** Where to mail what becomes of it; only used for who has no account. */
  readonly email?: string | null
  readonly lang: Lang
}

type Somebody = Actor & { readonly person: string; readonly name: string }

/** Who promises from this seat, with no more rights than any member, unless signed in. */
export async function promiserIn(house: House, seat: Seat, { actor, name }: Promiser): Promise<Somebody> {
  const known =
    actor.person === null && seat.person !== null
      ? await memberWithLink(house.reader(actor), seat.person)
      : actor
  if (known && known.person !== null) return { ...known, person: known.person, name: known.name ?? '' }
  const called = name || seat.name
  if (called === '') throw new Refusal('invalid', 'signposts.name_missing', { field: 'name' })
  const grants = [{ role: 'member', place: null }] as const
  return { person: newId(), name: called, grants, system: false }
}
